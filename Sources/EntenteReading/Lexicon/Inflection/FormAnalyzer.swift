/// Finds the lemmas of inflected forms by trying every split into a stem and an ending.
///
/// Only stems are kept, in one table; the forms of a paradigm are made once for all its words. A
/// word of the text costs a look-up for each of its bytes, and nothing where no stem is known.
struct FormAnalyzer: Sendable {
  /// A lemma and the entries whose head it is.
  private struct Word: Sendable {
    let paradigm: Int
    var entries: [Int]
  }

  private struct Key: Hashable {
    let text: String
    let kind: LexiconEntry.Kind
  }

  private let inflector: Inflector
  private var paradigms: [Paradigm] = []
  private var positions: [Key: Int] = [:]
  private var words: [Word] = []
  private var lemmas: [Key: Int] = [:]
  private var stems: [String: [Int]] = [:]
  private var wholes: [String: [(word: Int, morphology: Morphology)]] = [:]
  private var longestStem = 0

  init(inflector: Inflector) {
    self.inflector = inflector
  }

  /// Creates an analyzer of the heads of a lexicon's entries.
  init(_ lexicon: Lexicon) {
    self.init(inflector: .standard(for: lexicon.language))
    for place in lexicon.entries.indices {
      let entry = lexicon.entries[place]
      add(entry.phrase.head, kind: entry.kind, entry: place)
    }
  }

  /// Adds a lemma, the head of an entry.
  mutating func add(_ lemma: String, kind: LexiconEntry.Kind, entry: Int) {
    let lemma = lemma.lowercased()
    let key = Key(text: lemma, kind: kind)
    if let word = lemmas[key] {
      words[word].entries.append(entry)
      return
    }
    let word = words.count
    lemmas[key] = word
    let position = position(of: inflector.ending(lemma, kind), kind: kind)
    words.append(Word(paradigm: position, entries: [entry]))
    let stem = String(lemma.dropLast(paradigms[position].ending.count))
    guard !stem.isEmpty else {
      for (form, readings) in paradigms[position].forms {
        wholes[form, default: []] += readings.map { (word, $0) }
      }
      return
    }
    longestStem = max(longestStem, stem.utf8.count)
    stems[stem, default: []].append(word)
  }

  private mutating func position(of ending: String, kind: LexiconEntry.Kind) -> Int {
    let key = Key(text: ending, kind: kind)
    if let position = positions[key] { return position }
    positions[key] = paradigms.count
    paradigms.append(inflector.paradigm(ending, kind))
    return paradigms.count - 1
  }

  /// Returns the readings of a word, in the order of the entries.
  func forms(of word: some StringProtocol) -> [LexiconForm] {
    let word = word.lowercased()
    var found: [LexiconForm] = []
    for (word, morphology) in wholes[word] ?? [] {
      found += words[word].entries.map { LexiconForm(entry: $0, morphology: morphology) }
    }
    let bytes = word.utf8
    var index = bytes.startIndex
    var length = 0
    while index != bytes.endIndex, length < longestStem {
      bytes.formIndex(after: &index)
      length += 1
      // A split inside a character is no split.
      if index != bytes.endIndex, bytes[index] & 0xC0 == 0x80 { continue }
      guard let candidates = stems[String(word[..<index])] else { continue }
      let ending = String(word[index...])
      for candidate in candidates {
        let candidate = words[candidate]
        guard let readings = paradigms[candidate.paradigm].forms[ending] else { continue }
        for entry in candidate.entries {
          found += readings.map { LexiconForm(entry: entry, morphology: $0) }
        }
      }
    }
    guard found.count > 1 else { return found }
    return found.sorted { left, right in
      (left.entry, left.morphology.rank) < (right.entry, right.morphology.rank)
    }
  }
}

extension Morphology {
  /// An order of readings that does not depend on how they were found.
  fileprivate var rank: Int {
    Int(form.rawValue) * 1000 + Int(person ?? 0) * 100 + Int((number?.rawValue ?? 2)) * 10
      + Int(gender?.rawValue ?? 2)
  }
}
