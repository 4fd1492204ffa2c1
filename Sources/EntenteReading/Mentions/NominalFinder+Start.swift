internal import EntenteLanguage
internal import EntenteModel

/// Where a phrase without a name starts: its article, its adjectives and what they take in.
extension NominalFinder {
  /// Where a phrase starts, and how it is determined.
  struct Start {
    var words: Int
    var core: Int
    var named: Int
    var determination = Nominal.Determination.indefinite
    var isDetermined = false
  }

  func start(of head: Int) -> Start {
    var start = Start(words: head, core: head, named: head)
    for child in tree.children(of: head).reversed() where child < head {
      let span = tree.span(of: child)
      guard span.upperBound == start.words else { break }
      let key = tree.words[child].key
      switch tree.relations[child] {
      case .determiner, .number:
        start.isDetermined = true
        if Self.definite.contains(key) {
          start.determination = .definite
          return start
        }
        if Self.indefinite.contains(key) {
          start.determination = .indefinite
          return isFrench && key == "des" ? contracted(start) : start
        }
        if Self.demonstratives.contains(key) { start.determination = .demonstrative }
        if Self.possessives.contains(key) { start.determination = .possessive }
        start.words = span.lowerBound
        if tree.relations[child] == .number {
          // "up to 500": the number alone.
          start.named = span.first { tree.parts[$0] == .numeral } ?? child
        }
      case .adjective, .compound, .flat, .adverb:
        var lower = span.last(where: breaksOff).map { $0 + 1 } ?? span.lowerBound
        if lower < child, tree.parts[lower] == .coordinator { lower += 1 }
        guard lower <= child, !isTime(child) else { return start }
        start.words = lower
        guard tree.relations[child] != .adverb else { continue }
        if Self.quantifiers.contains(key) {
          start.isDetermined = true
        } else if Self.passing.contains(key) {
          // Who is new today is the same tomorrow.
        } else {
          start.core = start.words
          start.named = start.words
        }
        if Self.others.contains(key) { start.named = start.words }
      case .nominal where isMembership(child, of: head):
        // "The teachers' union": whose it is belongs to the name.
        let owner = self.start(of: child)
        start.words = min(span.lowerBound, owner.words)
        start.core = owner.core
        start.named = owner.named
        start.determination = owner.determination
        start.isDetermined = owner.isDetermined
        return start
      case .nominal where Self.possessives.contains(key):
        start.determination = .possessive
        start.isDetermined = true
        start.words = span.lowerBound
      default:
        return contracted(start)
      }
    }
    return contracted(widened(start, head))
  }

  /// Whether a word before a noun is none of what describes it, wherever a parser hangs it: "that it
  /// lured rivals", "last November Danish officers".
  private func breaksOff(_ word: Int) -> Bool {
    switch tree.parts[word] {
    case .pronoun, .subordinator: return true
    case .verb: return tree.grammar[word].form == .finite
    case .adposition: return !isHyphenated(word)
    default:
      let key = tree.words[word].key
      return tree.words[word].isPunctuation && !["-", "'", "’", ","].contains(key)
        || tree.words[word].isCapitalized && Self.calendar.contains(key)
    }
  }

  /// "Out-of-court": whether a hyphen stands beside a word.
  private func isHyphenated(_ word: Int) -> Bool {
    word > 0 && tree.words[word - 1].key == "-"
      || word + 1 < tree.count && tree.words[word + 1].key == "-"
  }

  /// "The seafarers' federation": whether a noun in the plural says whose a body is.
  private func isMembership(_ owner: Int, of head: Int) -> Bool {
    !isFrench && tree.parts[owner] == .noun && SentenceTree.genitives.contains(tree.markers[owner])
      && isPlural(owner) && !tree.words[owner].isCapitalized && Self.joint.contains(lemma(head))
      && nouns.classes(of: tree, at: owner).isEmpty
  }

  /// Bodies that are called by their members.
  private static let joint: Set<String> = [
    "union", "federation", "association", "league", "council", "society", "club", "trust", "guild",
    "committee", "movement", "party", "group", "front", "confederation", "organization",
    "organisation", "syndicate", "cooperative", "alliance",
  ]

  /// "Western election observers": of two nouns before each other parsers make two subjects.
  private func widened(_ start: Start, _ head: Int) -> Start {
    let before = start.words - 1
    guard !isFrench, !start.isDetermined, before >= 0, tree.parts[before] == .noun,
      tree.heads[before] == tree.heads[head] && tree.relations[before] == tree.relations[head]
        || tree.heads[head] == before && tree.relations[head] == .nominal
          && tree.markers[head].isEmpty
    else { return start }
    var start = start
    start.words = min(before, tree.span(of: before).lowerBound)
    if let mark = (start.words..<before).last(where: { tree.words[$0].isPunctuation }) {
      start.words = mark + 1
    }
    start.core = start.words
    start.named = start.words
    return start
  }

  /// "du gouvernement", "aux syndicats", "the country's parliament" are definite.
  private func contracted(_ start: Start) -> Start {
    guard start.words > 0 else { return start }
    let key = tree.words[start.words - 1].key
    if isFrench, key == "des" || key == "de", start.words > 1,
      tree.parts[start.words - 2] == .numeral
        || Self.some.contains(tree.words[start.words - 2].key)
    {
      // "deux des plus grands syndicats": some of them.
      var start = start
      // "Deux des plus grands syndicats" are those two.
      let isBest = ["plus", "moins"].contains(tree.words[start.words].key)
      if key == "de" || isBest || start.named < start.words { start.named = start.words - 2 }
      start.words -= 2
      start.core = start.words
      start.determination = .indefinite
      start.isDetermined = true
      return start
    }
    guard
      ["du", "au", "aux"].contains(key)
        || SentenceTree.singularGenitives.contains(key)
        || SentenceTree.genitives.contains(key)
          && tree.relations[start.words - 1] == .adposition
        || key == "des" && tree.parts[start.words - 1] == .adposition
          && tree.relations[tree.heads[start.words - 1]] != .oblique
    else {
      guard key == "des" else { return start }
      var start = start
      start.isDetermined = true
      return start
    }
    var start = start
    start.determination = .definite
    start.isDetermined = true
    return start
  }
}
