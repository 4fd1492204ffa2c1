/// The plural of English nouns.
enum EnglishNouns {
  static func ending(of lemma: String) -> String {
    if lemma.hasSuffix("sis") { return "is" }
    if lemma.hasSuffix("s"), !lemma.hasSuffix("ss"), !lemma.hasSuffix("us") { return "s" }
    for ending in ["ss", "us", "x", "z", "ch", "sh"] where lemma.hasSuffix(ending) { return ending }
    guard lemma.hasSuffix("y"), let before = lemma.dropLast().last, !"aeiou".contains(before) else {
      return ""
    }
    return "y"
  }

  static func paradigm(ending: String) -> Paradigm {
    var paradigm = Paradigm(ending: ending)
    let plural: String
    switch ending {
    case "is": plural = "es"
    case "y": plural = "ies"
    case "s":
      // Nouns cited in the plural: "hostages", "talks", "headquarters".
      paradigm.add("s", Morphology(.noun, .plural))
      return paradigm
    case "": plural = "s"
    default: plural = ending + "es"
    }
    paradigm.add(ending, Morphology(.noun, .singular))
    paradigm.add(plural, Morphology(.noun, .plural))
    return paradigm
  }
}
