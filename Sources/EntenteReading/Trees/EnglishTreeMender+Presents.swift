internal import EntenteLanguage

extension EnglishTreeMender {
  /// The subject of a root that is a verb in the present though it was taken for a plural: "Norway
  /// plans to help", "the results show that", "The Herald quotes him", "Norway also plans to".
  func subjectOfPresent(_ root: Int) -> Int? {
    var subject = root - 1
    while subject > 0, Self.between.contains(words[subject].key) { subject -= 1 }
    if subject >= 0, isNoun(subject), Self.pasts[words[root].key] != nil, root + 1 < words.count,
      words[subject].isCapitalized || has(subject, .determiner),
      heads[subject] == root || isBelow(subject, root)
    {
      return subject
    }
    guard subject >= 0, isNoun(subject), Self.presents.contains(lemmas[root]),
      !words[root].isCapitalized, heads[subject] == root || isBelow(subject, root)
    else { return nil }
    let key = words[subject].key
    let isPlural = words[root].key.hasSuffix("s")
    // A verb in the singular has a name or a singular for its subject, and the other way round.
    guard isPlural ? !key.hasSuffix("s") || parts[subject] == .name : key.hasSuffix("s") else {
      return nil
    }
    var after = root + 1
    // "Forces shot down a jet".
    if words[root].key == "shot", after < words.count,
      parts[after] == .adposition || parts[after] == .adverb
    {
      after += 1
    }
    let next = after < words.count ? words[after].key : ""
    let takesObject =
      ["the", "a", "an", "its", "his", "her", "their"].contains(next)
      || root + 1 < words.count && words[root + 1].isCapitalized && isNoun(root + 1)
    return opensClause(after: root) || takesObject ? subject : nil
  }

  /// "Kenya and Uganda back X's plan": the verb was taken for an adverb of its subject.
  mutating func mendBacking() {
    guard let root = nominalRoot,
      let verb = words.indices.first(where: {
        $0 > 0 && $0 < root && words[$0].key == "back" && parts[$0] == .adverb
          && heads[$0] >= 0 && heads[$0] < $0 && relations[heads[$0]].isSubject
          && heads[heads[$0]] == root
      }), verb + 1 < words.count, isNoun(verb - 1)
    else { return }
    let subject = heads[verb]
    parts[verb] = .verb
    lemmas[verb] = "back"
    heads[verb] = -1
    relations[verb] = .root
    heads[subject] = verb
    heads[root] = verb
    relations[root] = .object
    for index in words.indices where heads[index] == root && index < verb { heads[index] = verb }
  }

  /// Whether "that" or an infinitive follows a word, as it follows verbs.
  func opensClause(after word: Int) -> Bool {
    guard word + 1 < words.count else { return false }
    if words[word + 1].key == "that" { return true }
    return words[word + 1].key == "to" && word + 2 < words.count && parts[word + 2] == .verb
  }

  /// Makes a root that is a noun the verb of the nominal before it.
  mutating func turnIntoVerb(_ root: Int, subject: Int) {
    parts[root] = .verb
    if words[root].key == "shot" { lemmas[root] = "shoot" }
    if let lemma = Self.pasts[words[root].key] { lemmas[root] = lemma }
    let top = climb(from: subject) { heads[$0] == root || heads[$0] < 0 } ?? subject
    for index in words.indices where heads[index] == root {
      if index == top || relations[index] == .punctuation { continue }
      if index < root {
        switch relations[index] {
        case .determiner, .adjective, .compound, .number, .nominal: heads[index] = top
        default: continue
        }
      } else {
        reattach(index, to: root)
      }
    }
    relations[top] = .subject
  }

  /// Pasts that the tagger knows too little to take for verbs.
  private static let pasts = [
    "flew": "fly", "lent": "lend", "sought": "seek", "fled": "flee", "swore": "swear",
    "overthrew": "overthrow", "withdrew": "withdraw", "forbade": "forbid", "strove": "strive",
    "rebuilt": "rebuild", "overtook": "overtake", "undertook": "undertake",
  ]

  /// Words that stand between a subject and its verb.
  private static let between: Set<String> = [
    "also", "now", "still", "often", "always", "usually", "never", "already", "even", "only",
    "then",
  ]

  /// Verbs of news whose forms in the present are those of nouns.
  static let presents: Set<String> = [
    "plan", "quote", "show", "result", "return", "call", "demand", "request", "claim", "report",
    "study", "visit", "attack", "support", "vow", "pledge", "promise", "offer", "threat", "order",
    "urge", "blame", "praise", "protest", "object", "work", "help", "aid", "hope", "want", "need",
    "fear", "doubt", "envision", "move", "aim", "bid", "ask", "name", "back", "strike", "fight",
    "battle", "host", "meet", "talk", "rule", "vote", "challenge", "dispute", "charge", "force",
    "command", "question", "address", "contact", "deal", "trade", "export", "import", "supply",
    "fund", "finance", "arm", "train", "raid", "bomb", "shell", "rocket", "target", "ban", "bar",
    "block", "boycott", "fine", "veto", "reject", "refuse", "release", "free", "pardon", "face",
    "lead", "sign", "sue", "shot", "welcome", "warn", "threaten", "slam", "condemn", "leave",
    "arrive",
  ]
}
