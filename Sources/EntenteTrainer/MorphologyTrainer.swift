import EntenteLanguage

/// Learns features and lemma rules of words with tags: exceptions by word, the rest by ending.
struct MorphologyTrainer {
  private typealias Counts = [UInt64: Int]

  private(set) var bundles: [String] = ["_"]
  private(set) var rules: [[UInt8]] = [[0, 0x6C]]
  private var bundleIndex: [String: Int] = ["_": 0]
  private var ruleIndex: [[UInt8]: Int] = [[0, 0x6C]: 0]
  private(set) var words: [(key: UInt32, value: Int)] = []
  private(set) var endings: [(key: UInt32, value: Int)] = []

  init(_ sentences: [CoNLLUSentence], lexicon: Lexicon, names: NameTables) {
    var wordCounts: [UInt32: Counts] = [:]
    var endingCounts: [UInt32: Counts] = [:]
    var forms: [(key: UInt32, lower: [UInt8], tag: Int)] = []
    var seen: Set<UInt32> = []
    func add(_ form: String, _ lemma: String, _ tag: Int, _ bundle: Int, _ rule: Int, _ weight: Int)
    {
      let lower = LemmaRule.lower(Array(form.utf8))
      let key = LanguageModel.key(
        word: FeatureHash.bytes(lower.prefix(64), seed: 1) | 1, tag: tag)
      let value = UInt64(bundle << 16 | rule)
      // The first to name a word wins over the dictionary, which comes last.
      if weight == 0, wordCounts[key] != nil { return }
      wordCounts[key, default: [:]][value, default: 0] += max(1, weight)
      if seen.insert(key).inserted { forms.append((key, lower, tag)) }
      for length in 0...min(LanguageModel.longestEnding, lower.count) {
        let ending = LanguageModel.key(ending: lower[(lower.count - length)...], tag: tag)
        endingCounts[ending, default: [:]][value, default: 0] += 1
      }
    }
    for sentence in sentences {
      for token in sentence.tokens where token.lemma != "_" || token.form == "_" {
        let tag = names.tags.index(NameTables.tag(of: token))
        add(
          token.form, token.lemma, tag, bundle(token.features), rule(token.form, token.lemma), 1)
      }
    }
    let known = Set(names.tags.names)
    for entry in lexicon.entries {
      guard let universal = entry.universal, known.contains(universal.tag) else { continue }
      add(
        entry.form, entry.lemma, names.tags.index(universal.tag), bundle(universal.features),
        rule(entry.form, entry.lemma), 0)
    }
    func best(_ counts: Counts) -> Int {
      Int(counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0)
    }
    let bestEndings = endingCounts.mapValues(best)
    // An ending that says what the next shorter one says is not kept.
    var kept: [UInt32: Int] = [:]
    for form in forms {
      var shorter: Int?
      for length in 0...min(LanguageModel.longestEnding, form.lower.count) {
        let key = LanguageModel.key(
          ending: form.lower[(form.lower.count - length)...], tag: form.tag)
        guard let value = bestEndings[key] else { continue }
        let support = endingCounts[key]?.values.reduce(0, +) ?? 0
        if value != shorter, length < 2 || support >= 3 { kept[key] = value }
        if kept[key] != nil || shorter == nil { shorter = value }
      }
    }
    for form in forms {
      guard let counts = wordCounts[form.key] else { continue }
      let value = best(counts)
      var guess = 0
      for length in 0...min(LanguageModel.longestEnding, form.lower.count) {
        let key = LanguageModel.key(
          ending: form.lower[(form.lower.count - length)...], tag: form.tag)
        if let found = kept[key] { guess = found }
      }
      if value != guess { words.append((form.key, value)) }
    }
    endings = kept.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func bundle(_ features: String) -> Int {
    let name = WordFeatures(conllu: features).conllu
    if let index = bundleIndex[name] { return index }
    bundles.append(name)
    bundleIndex[name] = bundles.count - 1
    return bundles.count - 1
  }

  private mutating func rule(_ form: String, _ lemma: String) -> Int {
    let bytes = LemmaRule.bytes(form: form, lemma: lemma)
    if let index = ruleIndex[bytes] { return index }
    guard rules.count < 65_000 else { return 0 }
    rules.append(bytes)
    ruleIndex[bytes] = rules.count - 1
    return rules.count - 1
  }
}
