internal import EntenteLanguage
internal import EntenteModel

/// Headlines and briefs: "Police arrest two traders", "Norway, Sweden sign pact", "Norway to sell
/// ships". Their verbs are in the present and take no article, so that taggers see nouns.
extension EnglishTreeMender {
  /// Gives a sentence that has lost its verb to a row of nouns that verb; whether there was one.
  mutating func mendHeadline() -> Bool {
    guard words.count > 2, let root = heads.firstIndex(of: -1), isNoun(root), !hasClause else {
      return false
    }
    if let verb = infinitiveOfHeadline(root) {
      promote(verb, subject: root)
      return true
    }
    guard let verb = words.indices.first(where: isVerbOfHeadline) else { return false }
    parts[verb] = .verb
    if let lemma = presentLemma(words[verb].key) { lemmas[verb] = lemma }
    let subject = subjectHead(before: verb)
    let object = objectHead(after: verb)
    promote(verb, subject: subject)
    if let object { hang(object, on: verb) }
    return true
  }

  /// Whether anything in the sentence is a verb already, but for what only describes a noun.
  private var hasClause: Bool {
    words.indices.contains { word in
      guard parts[word] == .verb || parts[word] == .auxiliary else { return false }
      switch relations[word] {
      case .relativeClause, .adverbialClause, .openComplement, .complement, .adjective: return false
      case .adnominalClause: return grammar[word].form == .finite
      default:
        return parts[word] == .auxiliary || relations[word] == .root
          || grammar[word].form == .finite && heads[word] >= 0 && isNoun(heads[word])
            && relations[heads[word]] == .root && relations[word] != .conjunct
      }
    }
  }

  /// "Norway to sell ships to Chile": what the sentence says will be.
  private func infinitiveOfHeadline(_ root: Int) -> Int? {
    guard root + 2 < words.count, words[root + 1].key == "to", parts[root + 2] == .verb,
      heads[root + 2] == root, relations[root + 2] == .adnominalClause,
      words[0..<root].allSatisfy({ !$0.isPunctuation }),
      parts[root] == .name || words[root].isCapitalized
        || words[0].isCapitalized && !has(root, .determiner) && !has(root, .number)
    else { return nil }
    // "Plans to sell ships", "Bid to oust the mayor": what somebody plans.
    return parts[root] == .name || root > 0 && !Lexicon.isVerb(lemmas[root]) ? root + 2 : nil
  }

  /// Whether a noun between two nominals is the verb that joins them.
  private func isVerbOfHeadline(_ word: Int) -> Bool {
    guard word > 0, word + 1 < words.count, parts[word] == .noun, !words[word].isCapitalized,
      isNoun(word - 1) || word == 1 && words[0].key.hasSuffix("men"),
      !has(word, .adposition), opensNominal(word + 1),
      !words.indices.contains(where: { heads[$0] == word && describes($0) && $0 < word })
    else { return false }
    let key = words[word].key
    let before = words[word - 1].key
    if let lemma = presentLemma(key) {
      return Lexicon.isVerb(lemma) && (!isPluralForm(word - 1) || parts[word - 1] == .name)
    }
    guard Lexicon.isVerb(key) else { return false }
    return isPluralForm(word - 1) || Self.collectives.contains(before) || isOneOfSeveral(word - 1)
  }

  /// Whether a word before a noun shows that it is one.
  private func describes(_ word: Int) -> Bool {
    switch relations[word] {
    case .determiner: return !words[word].key.hasSuffix("men")
    case .adjective, .number: return parts[word] != .name
    default: return false
    }
  }

  /// "Strikes" is of "strike", "denies" of "deny".
  private func presentLemma(_ key: String) -> String? {
    guard key.hasSuffix("s"), !key.hasSuffix("ss"), key.count > 3 else { return nil }
    if key.hasSuffix("ies") { return key.dropLast(3) + "y" }
    let bare = String(key.dropLast())
    if Lexicon.isVerb(bare) { return bare }
    return key.hasSuffix("es") ? String(key.dropLast(2)) : bare
  }

  private func isPluralForm(_ word: Int) -> Bool {
    let key = words[word].key
    return key.hasSuffix("s") && !key.hasSuffix("ss") || key.hasSuffix("men")
  }

  /// "Norway and Sweden", "Norway, Sweden".
  private func isOneOfSeveral(_ word: Int) -> Bool {
    var start = word
    while start > 0, words[start - 1].isCapitalized, isNoun(start - 1) { start -= 1 }
    return start > 1 && ["and", "&", ","].contains(words[start - 1].text)
      && words[start - 2].isCapitalized
  }

  /// Whether what verbs take may begin here.
  private func opensNominal(_ word: Int) -> Bool {
    switch parts[word] {
    case .name, .numeral, .determiner, .noun, .adjective: return !words[word].isPunctuation
    case .pronoun: return ["its", "his", "her", "their"].contains(words[word].key)
    default: return false
    }
  }

  /// The head of the nominal that ends before the verb.
  private func subjectHead(before verb: Int) -> Int {
    let start = (0..<verb).last { words[$0].text == ":" }.map { $0 + 1 } ?? 0
    let preposition = (start..<verb).first { parts[$0] == .adposition }
    let end = preposition.map { max(start + 1, $0) } ?? verb
    var head = end - 1
    // "Norway, Sweden" and "Norway and Sweden": the first is the head.
    let joint = (start..<end).first { [",", "and", "&"].contains(words[$0].text) }
    if let joint, joint > start { head = joint - 1 }
    // The first word of a name is its head.
    while head > start, words[head].isCapitalized, words[head - 1].isCapitalized,
      parts[head] == .name, parts[head - 1] == .name
    {
      head -= 1
    }
    return head
  }

  /// The head of the nominal behind the verb.
  private func objectHead(after verb: Int) -> Int? {
    var end = verb + 1
    while end < words.count, opensNominal(end) || SentenceTree.genitives.contains(words[end].key) {
      end += 1
    }
    guard let last = (verb + 1..<end).last(where: isNoun) else { return nil }
    guard words[last].isCapitalized else { return last }
    var first = last
    while first > verb + 1, words[first - 1].isCapitalized, isNoun(first - 1) { first -= 1 }
    return first
  }

  /// Makes the verb the root, with the nominal before it for its subject.
  private mutating func promote(_ verb: Int, subject: Int) {
    for word in 0..<verb where word != subject && !(0..<verb).contains(heads[word]) {
      if heads[word] == verb, relations[word] == .marker || relations[word] == .adverb { continue }
      heads[word] = subject
      if isNoun(word) { relations[word] = word < subject ? .compound : nominal(word) }
    }
    for word in words.indices where word > verb && heads[word] < verb {
      heads[word] = verb
    }
    heads[verb] = -1
    relations[verb] = .root
    heads[subject] = verb
    relations[subject] = .subject
  }

  /// What a noun behind the head of its phrase is to it.
  private func nominal(_ word: Int) -> DependencyRelation {
    if has(word, .adposition) { return .nominal }
    let coordinator = (0..<word).last { !isNoun($0) && parts[$0] != .adjective }
    let isJoined = coordinator.map { [",", "and", "&"].contains(words[$0].text) } ?? false
    return isJoined ? .conjunct : .flat
  }

  /// Hangs the nominal behind the verb on it, and what follows on the verb as well.
  private mutating func hang(_ object: Int, on verb: Int) {
    for word in (verb + 1)..<words.count where word != object {
      let isOutside = heads[word] <= verb
      if word < object {
        if isOutside || heads[word] > object || heads[word] < object && !isBelow(word, object) {
          guard heads[word] <= verb || heads[word] > object else { continue }
          heads[word] = object
          if isNoun(word) { relations[word] = .compound }
        }
      } else if isOutside {
        heads[word] = object == word - 1 && isNoun(word) ? object : verb
        if heads[word] == object {
          relations[word] = .flat
        } else if isNoun(word) {
          relations[word] = has(word, .adposition) ? .oblique : .apposition
        }
      }
    }
    heads[object] = verb
    relations[object] = .object
  }

  /// Nouns of several that have no form of several.
  private static let collectives: Set<String> = [
    "police", "people", "children", "staff", "crew", "troops", "cattle", "clergy", "youth",
  ]
}

extension Lexicon {
  /// Whether an English lemma is that of a verb of events.
  fileprivate static func isVerb(_ lemma: String) -> Bool {
    !standard(for: .english).places(of: lemma, kind: .verb).isEmpty
  }
}
