internal import EntenteGraph
internal import EntenteModel

/// What pictures say, in French and English.
struct Wording {
  let language: OutputLanguage
  var taxonomy = Taxonomy.standard

  func pick(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  /// A quotation; its marks never stand on a line of their own.
  func quoted(_ text: String) -> String { pick("«\u{A0}\(text)\u{A0}»", "“\(text)”") }

  func verb(_ relation: Relation) -> String {
    switch relation {
    case .cooperatesWith: pick("coopère avec", "cooperates with")
    case .opposes: pick("s'oppose à", "opposes")
    case .visits: pick("visite", "visits")
    case .other: pick("s'exprime", "states")
    default: taxonomy[relation]?.phrases(in: language).does ?? relation.rawValue
    }
  }

  /// Whether it matters who acts on whom.
  func isDirected(_ relation: Relation) -> Bool {
    !(taxonomy[relation]?.isSymmetric ?? false)
  }

  func modality(_ modality: Modality) -> String {
    switch modality {
    case .actual: pick("avéré", "actual")
    case .planned: pick("prévu", "planned")
    case .possible: pick("possible", "possible")
    case .denied: pick("nié", "denied")
    }
  }

  func kind(_ kind: ActorKind) -> String {
    switch kind {
    case .state: pick("État", "state")
    case .organization: pick("organisation", "organization")
    case .person: pick("personne", "person")
    case .place: pick("lieu", "place")
    case .group: pick("groupe", "group")
    case .other: pick("autre", "other")
    }
  }

  /// An office as the program's table of titles has it in the language.
  func role(_ role: String) -> String {
    guard language == .french else { return role }
    return TitleTable.form(ofRole: role, in: .french) ?? role
  }

  var diagram: String { pick("Relations", "Relations") }
  var timeline: String { pick("Chronologie", "Timeline") }
  var undated: String { pick("sans date", "undated") }
  var speaksFor: String { pick("parle pour", "speaks for") }
  var and: String { pick("et", "and") }
  var lineWidth: String {
    pick("trait plus épais\u{A0}: plus d'événements", "thicker line: more events")
  }
  var stacked: String {
    pick(
      "sous un État ou une organisation\u{A0}: qui parle pour lui ou en fait partie",
      "below a state or an organization: who speaks for it or is part of it")
  }
  func sourceLine(_ source: String) -> String { pick("Source\u{A0}: ", "Source: ") + source }
  var colon: String { pick("\u{A0}: ", ": ") }

  func leftOut(_ count: Int) -> String {
    pick("\(count) acteurs non montrés", "\(count) actors not shown")
  }

  func events(_ count: Int) -> String {
    switch language {
    case .french: "\(count) événement\(count > 1 ? "s" : "")"
    case .english: "\(count) event\(count == 1 ? "" : "s")"
    }
  }

  var months: [String] {
    pick(
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "January February March April May June July August September October November December"
    ).split(separator: " ").map(String.init)
  }
}
