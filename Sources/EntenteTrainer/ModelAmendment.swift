import EntenteLanguage

/// Teaches a model forms that it was trained without, in the place of words like them.
///
/// A form gets the class and the features of a word whose affixes tell what it is, so that the
/// weights that were learned for such words hold for it. Only the tables of words change.
struct ModelAmendment {
  private let language: LanguageModel
  private var sections: [[UInt8]]
  private var rules: [[UInt8]]
  /// The forms that were learned.
  private(set) var count = 0

  init(_ bytes: [UInt8]) throws(ModelError) {
    language = try LanguageModel(bytes: bytes)
    func number(_ offset: Int, in bytes: [UInt8]) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    }
    sections = ModelSection.allCases.map { section in
      let entry = ModelSection.magic.count + section.rawValue * 8
      let start = number(entry, in: bytes)
      return Array(bytes[start..<(start + number(entry + 4, in: bytes))])
    }
    let table = sections[ModelSection.rules.rawValue]
    rules = (0..<number(0, in: table)).map { index in
      Array(table[number(4 + index * 4, in: table)..<number(8 + index * 4, in: table)])
    }
  }

  /// The file of the model.
  var bytes: [UInt8] {
    var sections = sections
    sections[ModelSection.rules.rawValue] = ModelWriter.rules(rules)
    return ModelWriter.file(sections)
  }

  /// Teaches the irregular forms of English.
  mutating func addIrregularForms() {
    add(IrregularForms.entries.filter { $0.part == "+D" }, like: "condemned")
    add(IrregularForms.entries.filter { $0.part == "+S" }, like: "traders")
  }

  /// Teaches forms as if they were `model`, a word with affixes.
  mutating func add(_ entries: [LexiconEntry], like model: String) {
    let example = Self.hash(model)
    let plain = language.lexiconClass(Self.hash("among"))
    for entry in entries {
      let word = Self.hash(entry.form)
      let known = language.lexiconClass(word)
      let isTaught =
        (known == 0 || known == plain || IrregularForms.verbsFirst.contains(entry.form))
        && put(word, [UInt8(language.lexiconClass(example))], width: 3, in: .lexicon)
      if isTaught { count += 1 }
      let rule = index(
        ofRule: LemmaRule.bytes(form: entry.form, lemma: entry.lemma, lowering: true))
      for (tag, _) in entry.universals {
        guard let tag = language.tagNames.firstIndex(of: tag) else { continue }
        let key = LanguageModel.key(word: word, tag: tag)
        // What the treebank says of homographs stands.
        guard isTaught || place(of: key, width: 6, in: .words)?.isTaken == false else { continue }
        let bundle = language.morphology(word: example, lower: Array(model.utf8), tag: tag).bundle
        _ = put(
          key, [UInt8(bundle & 0xFF), UInt8(bundle >> 8), UInt8(rule & 0xFF), UInt8(rule >> 8)],
          width: 6, in: .words)
      }
    }
  }

  /// Puts a value into the slot of a hash; `false` if there is no room near it.
  private mutating func put(
    _ hash: UInt32, _ value: [UInt8], width: Int, in section: ModelSection
  ) -> Bool {
    guard let place = place(of: hash, width: width, in: section) else { return false }
    sections[section.rawValue].replaceSubrange(
      place.start..<(place.start + width),
      with: [UInt8(place.print & 0xFF), UInt8(place.print >> 8)] + value)
    return true
  }

  /// Where the slot of a hash starts, or the free one that it would take.
  private func place(of hash: UInt32, width: Int, in section: ModelSection)
    -> (start: Int, print: Int, isTaken: Bool)?
  {
    let table = sections[section.rawValue]
    let slots = table.count / width
    var (index, print) = LanguageModel.slot(hash, slots: slots)
    for _ in 0..<LanguageModel.probes {
      let start = index * width
      let found = Int(table[start]) | Int(table[start + 1]) << 8
      if found == 0 || found == print { return (start, print, found == print) }
      index = index + 1 == slots ? 0 : index + 1
    }
    return nil
  }

  private mutating func index(ofRule bytes: [UInt8]) -> Int {
    if let index = rules.firstIndex(of: bytes) { return index }
    rules.append(bytes)
    return rules.count - 1
  }

  private static func hash(_ word: String) -> UInt32 {
    FeatureHash.bytes(Array(word.utf8)[...], seed: 1) | 1
  }
}
