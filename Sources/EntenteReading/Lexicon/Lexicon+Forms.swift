internal import EntenteModel

extension Lexicon {
  /// Finds the entries of a word by its lemma, and by its form where the lemma is unknown.
  ///
  /// Analyzers guess the lemmas of rare verbs ("toppl" of "toppled", "riote" of "rioted"). A form
  /// of a regular verb whose lemma no entry has is traced back to the lemmas that it can be of.
  ///
  /// - Parameters:
  ///   - lemma: The lemma as an analyzer gives it, in lower case.
  ///   - form: The word as it stands, in lower case.
  ///   - kind: The part of speech.
  /// - Returns: Positions in ``entries``, in their order.
  func places(of lemma: String, form: String, kind: LexiconEntry.Kind) -> [Int] {
    if kind == .verb, language == .english, let verb = Self.irregularVerb(of: form) {
      return places(of: verb, kind: kind)
    }
    let known = places(of: lemma, kind: kind)
    // "The judge sided/ADJ with": participles that pass for adjectives are their own lemmas.
    guard known.isEmpty, kind == .verb,
      form != lemma || language == .english && form.hasSuffix("ed")
    else { return known }
    for candidate in language == .french
      ? Self.frenchLemmas(of: form) : Self.englishLemmas(of: form)
    {
      let found = places(of: candidate, kind: kind)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The infinitives that a form of a regular verb can have.
  private static func englishLemmas(of form: String) -> [String] {
    for (ending, length) in [("ing", 3), ("ed", 2)] where form.hasSuffix(ending) {
      let stem = String(form.dropLast(length))
      var found = [stem, stem + "e"]
      if stem.hasSuffix("i") { found.append(stem.dropLast() + "y") }
      let last = stem.suffix(2)
      if last.count == 2, last.first == last.last { found.insert(String(stem.dropLast()), at: 1) }
      return found
    }
    if form.hasSuffix("ies") { return [form.dropLast(3) + "y"] }
    let takesE = ["ses", "xes", "zes", "ches", "shes", "oes"]
    if takesE.contains(where: form.hasSuffix) {
      return [String(form.dropLast(2)), String(form.dropLast())]
    }
    return form.hasSuffix("s") ? [String(form.dropLast())] : []
  }

  private static let frenchEndings: [(ending: String, lemmas: [String])] = [
    ("aissaient", ["aître"]), ("aissait", ["aître"]), ("aissent", ["aître"]),
    ("eraient", ["er"]), ("issaient", ["ir"]), ("issent", ["ir"]), ("erait", ["er"]),
    ("eront", ["er"]), ("issait", ["ir"]), ("issant", ["ir"]),
    ("aient", ["er", "re", "ir"]),
    ("èrent", ["er"]), ("irent", ["ir", "re"]), ("iront", ["ir"]), ("era", ["er"]),
    ("ira", ["ir"]), ("ées", ["er"]), ("ait", ["er", "re", "ir"]),
    ("ant", ["er", "re", "ir"]), ("ent", ["er", "re"]), ("ues", ["ure"]), ("ue", ["ure"]),
    ("us", ["ure", "aître"]), ("ut", ["ure", "aître"]), ("u", ["ure", "aître"]),
    ("aît", ["aître"]), ("ée", ["er"]), ("és", ["er"]), ("ies", ["ir"]), ("ie", ["ir"]),
    ("é", ["er"]), ("it", ["ir", "re"]), ("is", ["ir"]), ("a", ["er"]), ("e", ["er"]),
    ("i", ["ir"]),
  ]

  private static func frenchLemmas(of form: String) -> [String] {
    for (ending, lemmas) in frenchEndings where form.hasSuffix(ending) {
      let stem = form.dropLast(ending.count)
      guard stem.count > 1 else { continue }
      return lemmas.map { stem + $0 }
    }
    return []
  }

  /// The verb of an irregular form, or of one that is spelt like another verb's, that analyzers
  /// often get wrong; `nil` for every other word.
  static func irregularVerb(of form: String) -> String? { irregularVerbs[form] }

  private static let irregularVerbs: [String: String] = [
    "swore": "swear", "tore": "tear", "froze": "freeze", "forbade": "forbid", "flung": "fling",
    "forbidden": "forbid", "overran": "overrun", "upheld": "uphold", "withheld": "withhold",
    "withstood": "withstand", "misled": "mislead", "stole": "steal", "lent": "lend",
    "sank": "sink", "sunk": "sink", "fled": "flee", "beaten": "beat", "raped": "rape",
    "raping": "rape", "scared": "scare", "scaring": "scare", "waged": "wage", "waging": "wage",
    "spited": "spite", "slain": "slay", "forgave": "forgive", "drank": "drink", "drunk": "drink",
    "sang": "sing", "sung": "sing", "bent": "bend", "stood": "stand", "lambasted": "lambast",
    "lambasting": "lambast", "axed": "axe", "axing": "axe", "wrote": "write", "struck": "strike",
    "fought": "fight", "sought": "seek", "slammed": "slam", "sued": "sue", "suing": "sue",
    "quit": "quit", "shook": "shake", "wooed": "woo", "hugged": "hug", "freed": "free",
    "laid": "lay",
  ]
}
