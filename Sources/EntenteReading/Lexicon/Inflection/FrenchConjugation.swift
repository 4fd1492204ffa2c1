/// The parts from which the forms of a French verb follow.
struct FrenchConjugation: Sendable {
  /// The class of the simple past, by its vowel.
  enum SimplePast: String, Sendable {
    /// "parlai, parla".
    case a
    /// "finis, finit".
    case i
    /// "reçus, reçut".
    case u
    /// "vins, vint".
    case nasal = "in"

    var endings: [String] {
      switch self {
      case .a: ["ai", "as", "a", "âmes", "âtes", "èrent"]
      case .i: ["is", "is", "it", "îmes", "îtes", "irent"]
      case .u: ["us", "us", "ut", "ûmes", "ûtes", "urent"]
      case .nasal: ["ins", "ins", "int", "înmes", "întes", "inrent"]
      }
    }

    var subjunctiveEndings: [String] {
      switch self {
      case .a: ["asse", "asses", "ât", "assions", "assiez", "assent"]
      case .i: ["isse", "isses", "ît", "issions", "issiez", "issent"]
      case .u: ["usse", "usses", "ût", "ussions", "ussiez", "ussent"]
      case .nasal: ["insse", "insses", "înt", "inssions", "inssiez", "inssent"]
      }
    }
  }

  /// The present, six persons; `-` where there is none.
  var present: [String]
  /// The stem of future and conditional.
  var future: String
  /// The stem and class of the simple past.
  var past: (stem: String, vowel: SimplePast)?
  /// The subjunctive's stem of "que je" and of "que nous", without `e` and `ions`.
  var subjunctive: (strong: String, weak: String)
  /// The six forms of the subjunctive, where they do not follow from stems.
  var subjunctiveForms: [String]?
  /// The past participle in the masculine singular.
  var participle: String
  /// The stem of the imperfect, where it is not that of "nous" in the present.
  var imperfect: String?
  /// The present participle, where it is not formed on the imperfect's stem.
  var gerund: String?
}

extension FrenchConjugation {
  /// Returns the paradigm of the verbs on `ending`.
  func paradigm(ending: String, spelling: (String) -> String = { $0 }) -> Paradigm {
    var paradigm = Paradigm(ending: ending)
    func add(_ form: String, _ kind: Morphology.Form, _ index: Int) {
      paradigm.add(spelling(form), .finite(kind, index))
    }
    for (index, form) in present.enumerated() where form != "-" {
      add(form, .present, index)
      // "Accuse", "finis", "accusons": the second person of "-es" loses its s.
      if [1, 3, 4].contains(index) {
        add(form.hasSuffix("es") && index == 1 ? String(form.dropLast()) : form, .imperative, index)
      }
    }
    let we = present.count > 3 && present[3] != "-" ? String(present[3].dropLast(3)) : nil
    if let stem = imperfect ?? we {
      for (index, end) in ["ais", "ais", "ait", "ions", "iez", "aient"].enumerated() {
        add(stem + end, .imperfect, index)
      }
      paradigm.add(spelling(gerund ?? stem + "ant"), Morphology(.presentParticiple))
    }
    for (index, end) in ["ai", "as", "a", "ons", "ez", "ont"].enumerated() {
      add(future + end, .future, index)
    }
    for (index, end) in ["ais", "ais", "ait", "ions", "iez", "aient"].enumerated() {
      add(future + end, .conditional, index)
    }
    for (index, form) in (subjunctiveForms ?? []).enumerated() { add(form, .subjunctive, index) }
    for (index, end) in ["e", "es", "e", "ions", "iez", "ent"].enumerated()
    where subjunctiveForms == nil {
      add(
        (index == 3 || index == 4 ? subjunctive.weak : subjunctive.strong) + end, .subjunctive,
        index)
    }
    if let past {
      for (index, end) in past.vowel.endings.enumerated() {
        add(past.stem + end, .simplePast, index)
      }
      for (index, end) in past.vowel.subjunctiveEndings.enumerated() {
        add(past.stem + end, .imperfectSubjunctive, index)
      }
    }
    paradigm.addParticiple(participle)
    paradigm.add(ending, Morphology(.infinitive))
    return paradigm
  }
}

extension Morphology {
  /// A finite form of one of the six persons, counted from 0.
  static func finite(_ form: Form, _ index: Int) -> Morphology {
    Morphology(form, person: UInt8(index % 3 + 1), index < 3 ? .singular : .plural)
  }
}

extension Paradigm {
  /// Adds a French past participle with its agreement.
  mutating func addParticiple(_ form: String) {
    let stem = form == "dû" ? "du" : form
    add(form, Morphology(.pastParticiple, form.hasSuffix("s") ? nil : .singular, .masculine))
    if !form.hasSuffix("s") { add(stem + "s", Morphology(.pastParticiple, .plural, .masculine)) }
    add(stem + "e", Morphology(.pastParticiple, .singular, .feminine))
    add(stem + "es", Morphology(.pastParticiple, .plural, .feminine))
  }
}
