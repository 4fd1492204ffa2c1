internal import EntenteLanguage

extension SentenceTree {
  /// What English puts behind an owner.
  static let genitives: Set<String> = singularGenitives.union(["'", "’"])

  /// What it puts behind one owner; the marks behind several may also end a quotation.
  static let singularGenitives: Set<String> = ["'s", "’s"]

  /// The first dependent in one of the relations.
  func child(of word: Int, _ wanted: DependencyRelation...) -> Int? {
    children(of: word).first { wanted.contains(relations[$0]) }
  }

  /// Whether a word has a dependent in the relation.
  func hasChild(of word: Int, _ wanted: DependencyRelation) -> Bool {
    children(of: word).contains { relations[$0] == wanted }
  }

  /// Whether `ancestor` is the word or stands above it.
  func isInside(_ word: Int, subtreeOf ancestor: Int) -> Bool {
    var current = word
    while current >= 0 {
      if current == ancestor { return true }
      current = heads[current]
    }
    return false
  }

  /// The span from the first to the last word of a word's subtree.
  ///
  /// - Complexity: O(words of the subtree).
  func span(of word: Int) -> Range<Int> {
    var lower = word
    var upper = word
    var open = [word]
    while let next = open.popLast() {
      lower = min(lower, next)
      upper = max(upper, next)
      open += children(of: next)
    }
    return lower..<(upper + 1)
  }

  /// The head of a row of words: the one whose head lies outside; the first if there are several.
  func head(of words: Range<Int>) -> Int {
    words.first { !words.contains(heads[$0]) } ?? words.lowerBound
  }

  /// The members of the coordination that a word opens: the word and its conjuncts, in order.
  ///
  /// Conjuncts of conjuncts are members too: parsers chain what the standard hangs on the first.
  func conjuncts(of word: Int) -> [Int] {
    var members = [word]
    var next = 0
    while next < members.count {
      for child in children(of: members[next]) where relations[child] == .conjunct {
        members.append(child)
      }
      next += 1
    }
    return members.sorted()
  }

  /// The first member of the coordination that a word stands in.
  func coordinationHead(of word: Int) -> Int {
    var current = word
    while relations[current] == .conjunct, heads[current] >= 0 { current = heads[current] }
    return current
  }

  /// The bytes from the first to the last of some words.
  func bytes(of span: Range<Int>) -> Range<Int> {
    guard !span.isEmpty else { return range.lowerBound..<range.lowerBound }
    return words[span.lowerBound].range.lowerBound..<words[span.upperBound - 1].range.upperBound
  }
}
