internal import EntenteModel

/// The words of a language that matter to time, found by their folded form.
///
/// A language is a table of lines `kind number word...`; see `frenchTimeWords` for one.
struct TimeVocabulary: Sendable {
  /// One meaning of a word.
  private struct Sense: Sendable {
    let kind: TimeWordKind
    let value: Int
    /// The word's next meaning; -1 ends the chain.
    var next: Int16 = -1
  }

  /// What must follow a word for a time expression to begin with it.
  enum Opening: UInt8, Sendable {
    /// None begins so.
    case none
    /// A number, or a word that the vocabulary knows.
    case known
    /// Anything.
    case any
  }

  /// The conventions in which the languages differ.
  let customs: TimeCustoms

  /// The meanings of all words. The first of a word is found by its entry, the others by the first.
  private var senses: [Sense] = []
  private var firstSenses: [Int16] = []
  private var openings: [Opening] = []
  private var keys: [[UInt8]] = []
  /// Open addressing; 0 is free, else an index into `keys` plus one.
  private var slots: [Int16]

  init(_ table: String, customs: TimeCustoms) {
    self.customs = customs
    slots = Array(repeating: 0, count: 2048)
    for line in table.utf8.split(separator: 10) {
      let fields = line.split(separator: 32)
      guard fields.count > 2, let kind = TimeWordKind(rawValue: String(Substring(fields[0]))),
        let value = Int(Substring(fields[1]))
      else { preconditionFailure("bad line in a table of time words: \(Substring(line))") }
      for word in fields[2...] { add(Array(word), Sense(kind: kind, value: value)) }
    }
    openings = keys.indices.map { entry in
      if hasOnly(entry, where: \.opensNothing) { return .none }
      return hasOnly(entry) { $0.opensNothing || $0.isConnective } ? .known : .any
    }
  }

  static func standard(for language: LanguageCode) -> TimeVocabulary? {
    switch language {
    case .french: french
    case .english: english
    default: nil
    }
  }

  private static let french = TimeVocabulary(frenchTimeWords, customs: .french)
  private static let english = TimeVocabulary(englishTimeWords, customs: .english)

  private mutating func add(_ word: [UInt8], _ sense: Sense) {
    var folder = WordFolder()
    folder.fold(word, from: 0, to: word.count)
    let key = Array(folder.bytes)
    var slot = folder.hash & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key {
        var last = Int(firstSenses[index])
        while senses[last].next >= 0 { last = Int(senses[last].next) }
        senses[last].next = Int16(senses.count)
        senses.append(sense)
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    keys.append(key)
    firstSenses.append(Int16(senses.count))
    senses.append(sense)
    slots[slot] = Int16(keys.count)
  }
}

extension TimeVocabulary {
  /// Returns the index of a folded word, or -1.
  func entry(for word: borrowing WordFolder) -> Int {
    var slot = word.hash & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if word.equals(keys[index]) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// What must follow the word at `entry` for an expression to begin with it.
  func opening(of entry: Int) -> Opening { openings[entry] }

  /// Returns the number of the word at `entry` if it can be of this kind.
  func value(of entry: Int, as kind: TimeWordKind) -> Int? {
    guard entry >= 0 else { return nil }
    var place = Int(firstSenses[entry])
    while place >= 0 {
      if senses[place].kind == kind { return senses[place].value }
      place = Int(senses[place].next)
    }
    return nil
  }

  /// Whether every meaning of the word at `entry` satisfies `predicate`.
  func hasOnly(_ entry: Int, where predicate: (TimeWordKind) -> Bool) -> Bool {
    var place = Int(firstSenses[entry])
    while place >= 0 {
      guard predicate(senses[place].kind) else { return false }
      place = Int(senses[place].next)
    }
    return true
  }
}
