/// What the ending of a word tells of its tense.
enum VerbEnding {
  case past
  case future
  case participle
  case infinitive
  case none
}

extension TimeCustoms {
  /// Returns what the ending of `word` tells.
  func endings(_ word: ArraySlice<UInt8>) -> VerbEnding {
    isDayFirst ? frenchEnding(word) : englishEnding(word)
  }

  private func englishEnding(_ word: ArraySlice<UInt8>) -> VerbEnding {
    word.count >= 4 && word.ends(in: "ed") ? .past : .none
  }

  private func frenchEnding(_ word: ArraySlice<UInt8>) -> VerbEnding {
    guard word.count >= 4 else { return .none }
    for (ending, meaning) in Self.frenchEndings where word.ends(in: ending) { return meaning }
    return .none
  }

  /// The longest endings first. "-ra" alone is future only after the vowels and consonants that
  /// futures have: "rencontra" is past.
  private static let frenchEndings: [(String, VerbEnding)] = [
    ("éra", .past), ("èrent", .past), ("erait", .future), ("irait", .future), ("drait", .future),
    ("vrait", .future), ("eraient", .future), ("iraient", .future), ("draient", .future),
    ("vraient", .future), ("ettrait", .future), ("clurait", .future), ("ait", .past),
    ("aient", .past),
    ("eront", .future), ("iront", .future), ("cluront", .future), ("dront", .future),
    ("vront", .future),
    ("rront", .future), ("ettront", .future), ("attront", .future), ("oîtront", .future),
    ("era", .future), ("ira", .future), ("dra", .future), ("vra", .future), ("rra", .future),
    ("ettra", .future), ("attra", .future), ("oîtra", .future), ("uira", .future),
    ("clura", .future),
    ("erai", .future), ("irai", .future), ("drai", .future), ("rrai", .future),
    ("erons", .future), ("irons", .future), ("drons", .future),
    ("é", .participle), ("ée", .participle), ("és", .participle), ("ées", .participle),
    ("er", .infinitive), ("ir", .infinitive), ("re", .infinitive),
    ("is", .participle), ("ise", .participle), ("it", .participle), ("ite", .participle),
    ("u", .participle), ("ue", .participle), ("us", .participle), ("ues", .participle),
    ("i", .participle), ("ie", .participle), ("ert", .participle), ("erte", .participle),
    ("eint", .participle), ("oint", .participle), ("ort", .participle), ("orte", .participle),
    ("orts", .participle), ("ortes", .participle),
  ]
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end in those of `ending`.
  func ends(in ending: String) -> Bool {
    let ending = ending.utf8
    guard count >= ending.count else { return false }
    return suffix(ending.count).elementsEqual(ending)
  }
}
