/// The plural of French nouns, and the feminine and plural of adjectives.
enum FrenchNominals {
  static func nounEnding(of lemma: String) -> String {
    for ending in ["al", "au", "eu", "s", "x", "z"] where lemma.hasSuffix(ending) { return ending }
    return ""
  }

  static func nounParadigm(ending: String) -> Paradigm {
    var paradigm = Paradigm(ending: ending)
    let plural: String
    switch ending {
    case "s", "x", "z":
      paradigm.add(ending, Morphology(.noun))
      return paradigm
    case "al": plural = "aux"
    case "au", "eu": plural = ending + "x"
    default: plural = ending + "s"
    }
    paradigm.add(ending, Morphology(.noun, .singular))
    paradigm.add(plural, Morphology(.noun, .plural))
    return paradigm
  }

  static func adjectiveEnding(of lemma: String) -> String {
    for ending in ["eux", "if", "al", "el", "ien", "er", "e", "s"] where lemma.hasSuffix(ending) {
      return ending
    }
    return ""
  }

  static func adjectiveParadigm(ending: String) -> Paradigm {
    let forms: [String]
    switch ending {
    case "eux": forms = ["eux", "eux", "euse", "euses"]
    case "if": forms = ["if", "ifs", "ive", "ives"]
    case "al": forms = ["al", "aux", "ale", "ales"]
    case "el": forms = ["el", "els", "elle", "elles"]
    case "ien": forms = ["ien", "iens", "ienne", "iennes"]
    case "er": forms = ["er", "ers", "ère", "ères"]
    case "e": forms = ["e", "es", "e", "es"]
    case "s": forms = ["s", "s", "se", "ses"]
    default: forms = ["", "s", "e", "es"]
    }
    var paradigm = Paradigm(ending: ending)
    for (index, form) in forms.enumerated() {
      paradigm.add(
        form,
        Morphology(
          .adjective, index % 2 == 0 ? .singular : .plural, index < 2 ? .masculine : .feminine))
    }
    return paradigm
  }
}
