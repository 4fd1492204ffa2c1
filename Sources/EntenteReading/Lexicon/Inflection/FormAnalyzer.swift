/// Finds the lemmas of inflected forms by trying every split into a stem and an ending.
///
/// Only stems are kept, in one table; the forms of a paradigm are made once for all its words. A
/// word of the text costs a look-up for each of its bytes, and nothing where no stem is known.
struct FormAnalyzer: Sendable {
  private struct Use: Sendable {
    let paradigm: Int
    var entries: [Int]
  }

  private struct Key: Hashable {
    let ending: String
    let kind: LexiconEntry.Kind
  }

  private let inflector: Inflector
  private var paradigms: [Paradigm] = []
  private var positions: [Key: Int] = [:]
  private var stems: [String: [Use]] = [:]
  private var wholes: [String: [LexiconForm]] = [:]
  private var longestStem = 0

  init(inflector: Inflector) {
    self.inflector = inflector
  }

  /// Adds a lemma, the head of an entry.
  mutating func add(_ lemma: String, kind: LexiconEntry.Kind, entry: Int) {
    let lemma = lemma.lowercased()
    let ending = inflector.ending(lemma, kind)
    let position = position(of: ending, kind: kind)
    let stem = String(lemma.dropLast(paradigms[position].ending.count))
    guard !stem.isEmpty else {
      for (form, readings) in paradigms[position].forms {
        wholes[form, default: []] += readings.map { LexiconForm(entry: entry, morphology: $0) }
      }
      return
    }
    longestStem = max(longestStem, stem.utf8.count)
    if let use = stems[stem]?.firstIndex(where: { $0.paradigm == position }) {
      stems[stem]?[use].entries.append(entry)
    } else {
      stems[stem, default: []].append(Use(paradigm: position, entries: [entry]))
    }
  }

  private mutating func position(of ending: String, kind: LexiconEntry.Kind) -> Int {
    let key = Key(ending: ending, kind: kind)
    if let position = positions[key] { return position }
    positions[key] = paradigms.count
    paradigms.append(inflector.paradigm(ending, kind))
    return paradigms.count - 1
  }

  /// Returns the readings of a word, in the order of the entries.
  func forms(of word: some StringProtocol) -> [LexiconForm] {
    let word = word.lowercased()
    var found = wholes[word] ?? []
    let bytes = word.utf8
    var index = bytes.startIndex
    var length = 0
    while index != bytes.endIndex, length < longestStem {
      bytes.formIndex(after: &index)
      length += 1
      // A split inside a character is no split.
      if index != bytes.endIndex, bytes[index] & 0xC0 == 0x80 { continue }
      guard let uses = stems[String(word[..<index])] else { continue }
      let ending = String(word[index...])
      for use in uses {
        guard let readings = paradigms[use.paradigm].forms[ending] else { continue }
        for entry in use.entries {
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
