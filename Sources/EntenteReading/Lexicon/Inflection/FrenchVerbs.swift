/// The conjugation of French verbs.
enum FrenchVerbs {
  /// Verbs on "-eler" and "-eter" that take a grave accent where "appeler" doubles its consonant.
  private static let grave: Set<String> = [
    "geler", "congeler", "dégeler", "surgeler", "harceler", "démanteler", "modeler", "remodeler",
    "peler", "receler", "marteler", "acheter", "racheter", "écarteler", "ciseler",
  ]

  /// Returns the ending that decides how a verb is conjugated.
  static func ending(of lemma: String) -> String {
    if let ending = FrenchIrregularVerbs.ending(of: lemma) { return ending }
    let characters = Array(lemma)
    guard lemma.hasSuffix("er"), characters.count > 3 else {
      return String(lemma.suffix(2))
    }
    if grave.contains(lemma) { return "=" + lemma.suffix(4) }
    if lemma.hasSuffix("eler") || lemma.hasSuffix("eter") { return String(lemma.suffix(4)) }
    // The vowel before the last consonants: "protéger", "célébrer", "mener".
    var index = characters.count - 3
    while index > 0, !"aeiouyéèêâîôûëïü".contains(characters[index]) { index -= 1 }
    if characters[index] == "u", index > 0, "gq".contains(characters[index - 1]) { index -= 2 }
    let consonants = characters.count - 3 - index
    if index >= 0, consonants > 0 {
      if characters[index] == "é" { return String(characters[index...]) }
      if characters[index] == "e", consonants == 1 { return String(characters[index...]) }
    }
    for ending in ["ayer", "yer", "cer", "ger"] where lemma.hasSuffix(ending) { return ending }
    return "er"
  }

  /// Returns the paradigm of an ending.
  static func paradigm(ending: String) -> Paradigm {
    if let conjugation = FrenchIrregularVerbs.conjugation(ending: ending) {
      return conjugation.paradigm(
        ending: ending.hasPrefix("=") ? String(ending.dropFirst()) : ending)
    }
    switch ending {
    case "ir":
      return FrenchConjugation(
        present: ["is", "is", "it", "issons", "issez", "issent"], future: "ir", past: ("", .i),
        subjunctive: ("iss", "iss"), participle: "i"
      ).paradigm(ending: ending)
    case "yer": return first(strong: "i", weak: "y", future: "i", ending: ending)
    case "ayer":
      var paradigm = first(strong: "ai", weak: "ay", future: "ai", ending: ending)
      paradigm.merge(first(strong: "ay", weak: "ay", future: "ay", ending: ending))
      return paradigm
    case "eler": return first(strong: "ell", weak: "el", future: "ell", ending: ending)
    case "eter": return first(strong: "ett", weak: "et", future: "ett", ending: ending)
    default: break
    }
    if ending.hasPrefix("=") {
      let whole = String(ending.dropFirst())
      let weak = String(whole.dropLast(2))
      let strong = "è" + weak.dropFirst()
      return first(strong: strong, weak: weak, future: strong, ending: whole)
    }
    let weak = String(ending.dropLast(2))
    if ending.hasPrefix("é") {
      let strong = "è" + weak.dropFirst()
      var paradigm = first(strong: strong, weak: weak, future: weak, ending: ending)
      // The spelling of 1990 has the grave accent in the future too.
      paradigm.merge(first(strong: strong, weak: weak, future: strong, ending: ending))
      return paradigm
    }
    if ending.hasPrefix("e"), ending != "er" {
      let strong = "è" + weak.dropFirst()
      return first(strong: strong, weak: weak, future: strong, ending: ending)
    }
    return first(strong: weak, weak: weak, future: weak, ending: ending)
  }

  private static func first(
    strong: String, weak: String, future: String, ending: String
  ) -> Paradigm {
    let conjugation = FrenchConjugation(
      present: [
        strong + "e", strong + "es", strong + "e", weak + "ons", weak + "ez", strong + "ent",
      ],
      future: future + "er", past: (weak, .a), subjunctive: (strong, weak),
      participle: weak + "é")
    return conjugation.paradigm(ending: ending) { form in
      if weak.hasSuffix("c") { return softened(form, "c", as: "ç", stem: weak) }
      if weak.hasSuffix("g") { return softened(form, "g", as: "ge", stem: weak) }
      return form
    }
  }

  // "c" and "g" keep their sound before a, â and o: "plaçons", "exigeait".
  private static func softened(
    _ form: String, _ consonant: String, as spelling: String, stem: String
  ) -> String {
    guard form.hasPrefix(stem) else { return form }
    let rest = form.dropFirst(stem.count)
    guard let first = rest.first, "aâo".contains(first) else { return form }
    return stem.dropLast(consonant.count) + spelling + rest
  }
}

extension Paradigm {
  /// Adds the forms of another paradigm of the same ending.
  mutating func merge(_ other: Paradigm) {
    for (form, readings) in other.forms {
      for reading in readings { add(form, reading) }
    }
  }
}
