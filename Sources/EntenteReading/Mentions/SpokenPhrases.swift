internal import EntenteLanguage
internal import EntenteModel

/// The words by which an article speaks of somebody without a name, shorter and longer.
///
/// Of "three former officers of the Sarnese navy living in exile" a reader may remember "officers",
/// "three former officers", "officers of the Sarnese navy" or all of it: whoever looks for any of
/// these looks for them.
struct SpokenPhrases {
  let tree: SentenceTree

  /// No more words than this name anybody.
  private static let mostWords = 12

  /// The phrases for whom a description means.
  ///
  /// - Parameter mention: A mention by a common noun.
  /// - Returns: Spans of the sentence, without article, in order.
  /// - Complexity: O(words of the phrase).
  func phrases(of mention: Mention) -> [Range<Int>] {
    let head = mention.head
    let named = mention.named?.lowerBound ?? mention.words.lowerBound
    // Of "dozens of villagers" the dozens are nobody.
    let core = max(head, named)
    let full = start(of: head)
    let starts = [full, unquantified(full, before: head), mention.words.lowerBound, named]
    var ends = ends(of: head)
    if core > head { ends += self.ends(of: core) }
    var found: Set<Range<Int>> = []
    for start in starts where start <= core {
      for end in ends where end > core && end - start <= Self.mostWords {
        found.insert(start..<end)
      }
    }
    return found.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// A name with the nouns before it that say what it is: "syndicat Velmor", "Velmor news agency".
  ///
  /// - Returns: The span, or `nil` where nothing but the name stands there.
  func introduced(_ mention: Mention) -> Range<Int>? {
    var start = mention.words.lowerBound
    while start > 0, [.noun, .adjective, .name].contains(tree.parts[start - 1]),
      (start..<mention.words.upperBound).contains(tree.heads[start - 1])
        || tree.heads[mention.head] == start - 1
    {
      start -= 1
    }
    return start < mention.words.lowerBound ? start..<mention.words.upperBound : nil
  }

  /// Where the words begin that stand before a noun and belong to it, behind its article.
  private func start(of head: Int) -> Int {
    var start = head
    for child in tree.children(of: head).reversed() where child < head {
      let span = tree.span(of: child)
      guard span.upperBound == start, modifies(child) else { break }
      start = span.lowerBound
    }
    // "The army's commander": the article is the army's.
    return start < head && isArticle(start) ? start + 1 : start
  }

  private func isArticle(_ word: Int) -> Bool {
    let key = tree.words[word].key
    return NominalFinder.definite.contains(key) || NominalFinder.indefinite.contains(key)
  }

  private func modifies(_ word: Int) -> Bool {
    switch tree.relations[word] {
    case .determiner: return !isArticle(word)
    case .number, .adjective, .compound, .flat, .adverb, .nominal: return true
    default: return false
    }
  }

  /// The first word of a phrase that tells neither how many nor whose.
  private func unquantified(_ start: Int, before head: Int) -> Int {
    (start..<max(start, head)).first {
      tree.parts[$0] != .determiner && tree.parts[$0] != .numeral
        && tree.relations[$0] != .determiner && tree.relations[$0] != .number
        && !NominalFinder.quantifiers.contains(tree.words[$0].key)
        && !Self.passing.contains(tree.words[$0].key)
    } ?? head
  }

  /// What stands before a noun and tells nothing of who is meant.
  private static let passing: Set<String> = [
    "more", "less", "than", "last", "first", "own", "about", "least", "plus", "moins", "propre",
    "propres", "dernier", "derniers", "dernière", "dernières",
  ]

  /// Where a phrase can end: with the noun, what is said of it, its complement, all complements, and
  /// the clause that tells which ones are meant.
  private func ends(of head: Int) -> [Int] {
    var ends = [head + 1]
    let plain = plainEnd(of: head)
    ends.append(plain)
    var end = plain
    for child in tree.children(of: head) where child > head {
      let span = tree.span(of: child)
      guard span.lowerBound == end else { continue }
      switch tree.relations[child] {
      case .nominal, .oblique:
        guard !tree.markers[child].isEmpty else { return ends }
        if end == plain { ends.append(plainEnd(of: child)) }
      case .adnominalClause, .openComplement, .adjective: break
      default: return ends
      }
      end = span.first { isMark($0) } ?? span.upperBound
      ends.append(end)
      if end < span.upperBound { return ends }
    }
    return ends
  }

  /// Where a noun ends with its adjectives and names.
  private func plainEnd(of head: Int) -> Int {
    var end = head + 1
    for child in tree.children(of: head) where child > head {
      let span = tree.span(of: child)
      guard span.lowerBound == end else { break }
      switch tree.relations[child] {
      case .adjective, .compound, .flat, .number: break
      case .nominal where tree.markers[child].isEmpty: break
      default: return end
      }
      guard !span.contains(where: isMark) else { return end }
      end = span.upperBound
    }
    return end
  }

  /// Whether a word is a mark that ends what belongs together; hyphens inside words do not.
  private func isMark(_ word: Int) -> Bool {
    tree.words[word].isPunctuation && tree.words[word].key != "-"
  }
}
