internal import EntenteLanguage
internal import EntenteModel

/// Where a noun phrase begins and ends.
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
    !isFrench && tree.parts[owner] == .noun && ["'", "’", "'s", "’s"].contains(tree.markers[owner])
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
      ["du", "au", "aux", "'s", "’s"].contains(key)
        || ["'", "’"].contains(key) && tree.relations[start.words - 1] == .adposition
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

  /// Where the phrase ends: after its adjectives and its complement with "de" or "of". What tells
  /// unnamed persons from others belongs to it: "rebels in the south", "people who fled".
  func end(of head: Int, isOpen: Bool, depth: Int = 0) -> Int {
    var upper = head + 1
    for child in tree.children(of: head) where child > head {
      let span = tree.span(of: child)
      guard span.lowerBound == upper, !["(", "[", ":"].contains(tree.words[upper].key) else {
        break
      }
      let marker = tree.markers[child]
      switch tree.relations[child] {
      case .adjective where span.count <= 3, .flat, .compound, .number:
        upper = span.upperBound
      case .nominal
      where depth < 2 && ["de", "of"].contains(marker)
        && !Self.noComplements.contains(lemma(child)):
        switch tree.parts[child] {
        case .verb, .pronoun, .adverb, .auxiliary: return upper
        default: break
        }
        // "Qualifie son voisin de « menteur »".
        if isFrench,
          span.contains(where: { $0 < child && ["«", "“", "\""].contains(tree.words[$0].key) })
        {
          return upper
        }
        upper = end(of: child, isOpen: false, depth: depth + 1)
      case .nominal
      where marker.isEmpty && tree.words[child].isCapitalized
        && (isFrench || !Self.calendar.contains(tree.words[child].key)),
        .nominal where marker.isEmpty && isYear(child):
        upper = end(of: child, isOpen: false, depth: depth + 1)
      case .nominal
      where isOpen && depth == 0
        && (isVoid(head)
          && (isFrench || !["over", "for", "after", "about", "during", "by"].contains(marker))
          || !isFrench && !isTime(child)
            && ["in", "throughout", "at", "from", "across"].contains(marker)):
        return cut(span, from: child)
      case .nominal
      where FrenchTreeMender.seated.contains(lemma(head)) && tree.parts[child] == .name
        && !isSent(head):
        // "l'ambassade de Suède à Rome"
        upper = span.upperBound
      case .adnominalClause
      where isFrench && span.count == 1 && tree.grammar[child].form == .participle
        && tree.grammar[head].isPlural == true:
        // "les militaires tués" are not all soldiers spoken of.
        upper = span.upperBound
      case .apposition where depth == 0 && isTwin(child, span),
        .nominal where depth == 0 && isTwin(child, span):
        // "la famille fondatrice", "la maison mère"
        upper = span.upperBound
      case .apposition
      where isFrench && depth > 0 && tree.parts[child] == .name && tree.words[child].isCapitalized:
        // "les salariés de l'usine Fabrel"
        upper = end(of: child, isOpen: false, depth: depth + 1)
      case .relativeClause, .adnominalClause:
        guard isOpen, isVoid(head), !isCleft(head) else { return upper }
        let end = cut(span, from: child)
        return end - upper < 11 ? end : upper
      default: return upper
      }
    }
    return upper
  }

  /// The end of a complement: before the next conjunct or comma.
  private func cut(_ span: Range<Int>, from child: Int) -> Int {
    span.first {
      $0 > child
        && (tree.relations[$0] == .coordinator || tree.words[$0].isPunctuation || opensDate($0)
          || !isFrench && Self.conjunctions.contains(tree.words[$0].key))
    } ?? span.upperBound
  }

  /// Words that open a clause.
  private static let conjunctions: Set<String> = [
    "that", "who", "which", "whose", "where", "when", "as", "after", "before", "while", "because",
    "if", "whether", "although", "though", "until",
  ]

  /// Where the words end that belong to the phrase alone: others are spoken of in its clauses.
  func covered(of head: Int, upTo upper: Int) -> Int {
    tree.children(of: head).first {
      $0 > head && $0 < upper
        && (tree.relations[$0] == .relativeClause || tree.relations[$0] == .adnominalClause)
    }.map { min(upper, max(head + 1, tree.span(of: $0).lowerBound)) } ?? upper
  }

  /// Whether a noun stands bare right behind another that it describes.
  private func isTwin(_ noun: Int, _ span: Range<Int>) -> Bool {
    isFrench && span.count == 1 && tree.parts[noun] == .noun && tree.markers[noun].isEmpty
      && !tree.words[noun].isCapitalized && !Self.noComplements.contains(tree.words[noun].key)
  }

  /// "Envoyer une délégation à Oslo": the town is where it goes, not where it sits.
  private func isSent(_ word: Int) -> Bool {
    let verb = tree.heads[word]
    return isFrench && verb >= 0 && tree.relations[word] == .object
      && ["envoyer", "dépêcher", "mander"].contains(tree.lemmas[verb])
  }

  private func isVoid(_ word: Int) -> Bool {
    Self.void.contains(lemma(word)) || Self.void.contains(tree.words[word].key)
  }

  /// "Gunmen in Mali in January": where a date begins, which describes nobody.
  private func opensDate(_ word: Int) -> Bool {
    guard !isFrench, word + 1 < tree.count,
      ["in", "on", "last", "since"].contains(tree.words[word].key)
    else { return false }
    return isYear(word + 1) || Self.calendar.contains(tree.words[word + 1].key)
  }

  /// "Shareholders in 1987", "governments in the spring": when, not who.
  private func isTime(_ word: Int) -> Bool {
    !isFrench
      && (isYear(word) || Self.calendar.contains(tree.words[word].key)
        || ["spring", "summer", "autumn", "winter", "fall", "decade", "century", "time"]
          .contains(tree.words[word].key))
  }

  private func isYear(_ word: Int) -> Bool {
    let key = tree.words[word].key
    return key.utf8.count == 4 && key.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
