internal import EntenteLanguage

/// Gerunds that are nouns more often, and were taken for nouns before the name that is their
/// object.
extension EnglishTreeMender {
  /// "Left without meeting X", "accused of bombing X", "denied bombing X".
  mutating func mendGerunds() {
    for word in words.indices where parts[word] == .noun && word > 0 && word + 1 < words.count {
      guard let lemma = Self.gerunds[words[word].key], words[word + 1].isCapitalized,
        isNoun(word + 1)
      else { continue }
      let before = words[word - 1].key
      let object =
        climb(from: word + 1) {
          heads[$0] != $0 + 1 && (relations[$0] != .flat || heads[$0] <= word)
        } ?? word + 1
      if Self.openers.contains(before), heads[word] >= 0, parts[heads[word]] == .verb,
        heads[object] == word, relations[object] == .object
      {
        turn(word, into: lemma)
      } else if Self.openers.contains(before),
        relations[word] == .adjective
          || relations[word] == .compound, heads[word] == object, heads[word - 1] == object,
        heads[object] >= 0, parts[heads[object]] == .verb, heads[object] < word
      {
        heads[word] = heads[object]
        relations[word] = .adverbialClause
        heads[word - 1] = word
        relations[word - 1] = .marker
        take(object, for: word, lemma)
      } else if relations[word] == .openComplement, heads[word] == word - 1,
        Self.governors.contains(lemmas[word - 1]), heads[object] == word
      {
        take(object, for: word, lemma)
      }
    }
  }

  /// "Rejected a deal that would let it play at the Classic, accusing X of greed": what a gerund
  /// behind a comma says was taken for what describes the noun before.
  mutating func mendTrailingGerunds() {
    guard let root = heads.firstIndex(of: -1), parts[root] == .verb else { return }
    for word in words.indices
    where word > root && word + 1 < words.count && parts[word] != .verb
      && words[word - 1].text == ","
    {
      guard let lemma = Self.trailing[words[word].key], words[word + 1].isCapitalized,
        isNoun(word + 1)
      else { continue }
      var object = word + 1
      while heads[object] == object + 1, relations[object] == .compound { object = heads[object] }
      heads[word] = root
      relations[word] = .adverbialClause
      take(object, for: word, lemma)
    }
  }

  private static let trailing = [
    "accusing": "accuse", "blaming": "blame", "urging": "urge", "condemning": "condemn",
    "calling": "call", "killing": "kill", "threatening": "threaten", "denouncing": "denounce",
    "criticizing": "criticize", "criticising": "criticise", "thanking": "thank",
    "praising": "praise", "attacking": "attack", "targeting": "target", "warning": "warn",
  ]

  private mutating func turn(_ word: Int, into lemma: String) {
    parts[word] = .verb
    lemmas[word] = lemma
  }

  private mutating func take(_ object: Int, for gerund: Int, _ lemma: String) {
    heads[object] = gerund
    relations[object] = .object
    turn(gerund, into: lemma)
  }

  private static let openers: Set<String> = [
    "without", "of", "for", "from", "against", "before", "after", "by", "about",
  ]

  private static let governors: Set<String> = [
    "deny", "avoid", "admit", "consider", "stop", "begin",
  ]

  private static let gerunds = [
    "meeting": "meet", "bombing": "bomb", "killing": "kill", "shooting": "shoot",
    "fighting": "fight", "backing": "back", "funding": "fund", "training": "train",
    "warning": "warn", "poisoning": "poison", "kidnapping": "kidnap", "shelling": "shell",
    "financing": "finance", "spying": "spy", "beating": "beat", "visiting": "visit",
    "hosting": "host", "arming": "arm", "bribing": "bribe", "hacking": "hack",
    "briefing": "brief", "blackmailing": "blackmail", "bullying": "bully",
  ]
}
