import EntenteLanguage

/// Learns features and lemma rules of words with tags: exceptions by word, the rest by ending.
struct MorphologyTrainer {
  private typealias Counts = [UInt64: Int]

  private struct Pair: Hashable {
    let form: String
    let lemma: String
  }

  private(set) var bundles: [String] = ["_"]
  private(set) var rules: [[UInt8]] = [[0, 0x6C]]
  private var bundleIndex: [String: Int] = ["_": 0]
  private var ruleIndex: [[UInt8]: Int] = [[0, 0x6C]: 0]
  private(set) var words: [(key: UInt32, value: Int)] = []
  private(set) var endings: [(key: UInt32, value: Int)] = []

  private var wordTable: [UInt32: Int] = [:]
  private var endingTable: [UInt32: Int] = [:]

  init(_ treebanks: [Treebank], lexicon: Lexicon, names: NameTables) {
    var wordCounts: [UInt32: (bundles: Counts, rules: Counts)] = [:]
    var endingCounts: [UInt32: (bundles: Counts, rules: Counts)] = [:]
    var forms: [(key: UInt32, lower: [UInt8], tag: Int)] = []
    var pairs: [UInt32: [Pair: Int]] = [:]
    var supports: [UInt32: Int] = [:]
    var fromTreebanks: Set<UInt32> = []
    func add(
      _ form: String, _ lemma: String, _ tag: Int, _ bundle: Int?, _ weight: Int, isLexicon: Bool
    ) {
      let lower = LemmaRule.lower(Array(form.utf8))
      let rule = rule(form, lemma)
      let key = Self.key(lower, tag)
      let isKnown = fromTreebanks.contains(key)
      let hasFeatures = wordCounts[key]?.bundles.isEmpty == false
      if wordCounts[key] == nil {
        forms.append((key, lower, tag))
        for length in 0...min(LanguageModel.longestEnding, lower.count) {
          let ending = LanguageModel.key(ending: lower[(lower.count - length)...], tag: tag)
          supports[ending, default: 0] += 1
        }
      }
      // What a treebank says of a word wins over the dictionary, which comes last.
      if !isLexicon { fromTreebanks.insert(key) }
      let tellsRule = !isLexicon || !isKnown
      let tellsBundle = bundle != nil && (!isLexicon || !isKnown || !hasFeatures)
      guard tellsRule || tellsBundle else { return }
      if tellsRule {
        wordCounts[key, default: ([:], [:])].rules[UInt64(rule), default: 0] += weight
        pairs[key, default: [:]][Pair(form: form, lemma: lemma), default: 0] += weight
      }
      if tellsBundle, let bundle {
        wordCounts[key, default: ([:], [:])].bundles[UInt64(bundle), default: 0] += weight
      }
      for length in 0...min(LanguageModel.longestEnding, lower.count) {
        let ending = LanguageModel.key(ending: lower[(lower.count - length)...], tag: tag)
        if tellsRule {
          endingCounts[ending, default: ([:], [:])].rules[UInt64(rule), default: 0] += 1
        }
        if tellsBundle, let bundle {
          endingCounts[ending, default: ([:], [:])].bundles[UInt64(bundle), default: 0] += 1
        }
      }
    }
    for treebank in treebanks {
      for (sentence, index) in treebank.sentences.lazy.flatMap({ sentence in
        sentence.tokens.indices.lazy.map { (sentence, $0) }
      }) {
        let token = sentence.tokens[index]
        guard token.lemma != "_" || token.form == "_" else { continue }
        let bytes = Array(token.form.utf8)
        let shape = TokenFacts(bytes: bytes[...], lower: bytes, isFirst: index == 0).shape
        let tag = LanguageModel.tagKey(
          names.tags.index(NameTables.tag(of: token)), shape: shape)
        add(
          token.form, token.lemma, tag, treebank.hasFeatures ? bundle(token.features) : nil,
          treebank.hasFeatures ? 4 : 1, isLexicon: false)
      }
    }
    let known = Set(names.tags.names)
    for entry in lexicon.entries {
      for universal in entry.universals where known.contains(universal.tag) {
        add(
          entry.form, entry.lemma, names.tags.index(universal.tag), bundle(universal.features), 1,
          isLexicon: true)
      }
    }
    func top(_ counts: Counts) -> Int? {
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Int($0.key) }
    }
    func best(_ counts: (bundles: Counts, rules: Counts), or guess: Int) -> Int {
      (top(counts.bundles) ?? guess >> 16) << 16 | (top(counts.rules) ?? guess & 0xFFFF)
    }
    let bestEndings = endingCounts.mapValues { best($0, or: 0) }
    // An ending that says what the next shorter one says is not kept.
    var kept: [UInt32: Int] = [:]
    for form in forms {
      var shorter: Int?
      for length in 0...min(LanguageModel.longestEnding, form.lower.count) {
        let key = LanguageModel.key(
          ending: form.lower[(form.lower.count - length)...], tag: form.tag)
        guard let value = bestEndings[key] else { continue }
        let support = supports[key] ?? 0
        if value != shorter, length < 2 || support >= 3 { kept[key] = value }
        if kept[key] != nil || shorter == nil { shorter = value }
      }
    }
    endingTable = kept
    // Words in small letters first: those with a capital fall back on them.
    for (_, form) in forms.enumerated().sorted(by: {
      ($0.element.tag >> 6, $0.offset) < ($1.element.tag >> 6, $1.offset)
    }) {
      guard let counts = wordCounts[form.key] else { continue }
      let guess = value(form.lower, tag: form.tag)
      var value = best(counts, or: guess)
      // Of several rules ("I" stays, "i" becomes "I") the one that is right most often.
      if counts.rules.count > 1, let rule = mostOftenRight(pairs[form.key] ?? [:]) {
        value = (value >> 16) << 16 | rule
      }
      guard value != guess else { continue }
      words.append((form.key, value))
      wordTable[form.key] = value
    }
    words.sort { $0.key < $1.key }
    endings = kept.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func mostOftenRight(_ pairs: [Pair: Int]) -> Int? {
    let sorted = pairs.sorted { ($0.key.form, $0.key.lemma) < ($1.key.form, $1.key.lemma) }
    var best: (right: Int, rule: Int)?
    for (pair, _) in sorted {
      for bytes in [
        LemmaRule.bytes(form: pair.form, lemma: pair.lemma),
        LemmaRule.bytes(form: pair.form, lemma: pair.lemma, lowering: true),
      ] {
        let right = sorted.reduce(0) { sum, other in
          LemmaRule.apply(bytes, to: other.key.form) == Array(other.key.lemma.utf8)
            ? sum + other.value : sum
        }
        if right > best?.right ?? 0 { best = (right, index(ofRule: bytes)) }
      }
    }
    return best?.rule
  }

  private static func key(_ lower: [UInt8], _ tag: Int) -> UInt32 {
    LanguageModel.key(word: FeatureHash.bytes(lower.prefix(64), seed: 1) | 1, tag: tag)
  }

  /// The bundle of features that a model will find for a word with a tag.
  func bundle(_ lower: [UInt8], tag: Int) -> Int { value(lower, tag: tag) >> 16 }

  /// Bundle and rule that a model will find; the same search as its own.
  private func value(_ lower: [UInt8], tag: Int) -> Int {
    let keys = LanguageModel.tagKeys(tag)
    for key in [keys.0, keys.1, keys.2] {
      if let value = wordTable[Self.key(lower, key)] { return value }
    }
    for length in stride(from: min(LanguageModel.longestEnding, lower.count), through: 0, by: -1) {
      let ending = LanguageModel.key(ending: lower[(lower.count - length)...], tag: tag)
      if let value = endingTable[ending] { return value }
    }
    return 0
  }

  private mutating func bundle(_ features: String) -> Int {
    let name = WordFeatures(conllu: features).conllu
    if let index = bundleIndex[name] { return index }
    bundles.append(name)
    bundleIndex[name] = bundles.count - 1
    return bundles.count - 1
  }

  private mutating func rule(_ form: String, _ lemma: String) -> Int {
    index(ofRule: LemmaRule.bytes(form: form, lemma: lemma))
  }

  private mutating func index(ofRule bytes: [UInt8]) -> Int {
    if let index = ruleIndex[bytes] { return index }
    guard rules.count < 65_000 else { return 0 }
    rules.append(bytes)
    ruleIndex[bytes] = rules.count - 1
    return rules.count - 1
  }
}
