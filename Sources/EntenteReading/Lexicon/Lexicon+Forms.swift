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
    let known = places(of: lemma, kind: kind)
    guard known.isEmpty, kind == .verb, form != lemma else { return known }
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
    ("eraient", ["er"]), ("issaient", ["ir"]), ("issent", ["ir"]), ("erait", ["er"]),
    ("eront", ["er"]), ("issait", ["ir"]), ("issant", ["ir"]), ("aient", ["er", "re"]),
    ("èrent", ["er"]), ("irent", ["ir", "re"]), ("iront", ["ir"]), ("era", ["er"]),
    ("ira", ["ir"]), ("ées", ["er"]), ("ait", ["er", "re"]), ("ant", ["er", "re"]),
    ("ent", ["er", "re"]), ("ée", ["er"]), ("és", ["er"]), ("ies", ["ir"]), ("ie", ["ir"]),
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
}
