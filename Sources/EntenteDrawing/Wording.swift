internal import EntenteGraph
internal import EntenteModel

/// What pictures say, in French and English.
struct Wording {
  let language: OutputLanguage

  private func pick(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  func verb(_ relation: Relation) -> String {
    switch relation {
    case .cooperatesWith: pick("coopère avec", "cooperates with")
    case .opposes: pick("s'oppose à", "opposes")
    case .visits: pick("visite", "visits")
    case .other: pick("s'exprime", "states")
    default: relation.rawValue
    }
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

  var diagram: String { pick("Relations", "Relations") }
  var timeline: String { pick("Chronologie", "Timeline") }
  var undated: String { pick("sans date", "undated") }
  var speaksFor: String { pick("parle pour", "speaks for") }
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

  private var months: [String] {
    pick(
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "January February March April May June July August September October November December"
    ).split(separator: " ").map(String.init)
  }

  /// Returns a date as people write it: `11 juillet 2023`, `été 2022`, `2023`.
  func date(_ date: EventDate) -> String {
    let parts = date.edtf.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return point(date.edtf) }
    if let days = days(of: parts) { return days }
    let ends = parts.map { $0.isEmpty || $0 == ".." ? "…" : point(String($0)) }
    return ends.joined(separator: " – ")
  }

  /// Two days of one month as `11–12 juillet 2023`.
  private func days(of parts: [Substring]) -> String? {
    guard let first = CalendarDay(String(parts[0])), let last = CalendarDay(String(parts[1])),
      first.components.month == last.components.month,
      first.components.year == last.components.year
    else { return nil }
    return "\(first.components.day)–" + point(String(parts[1]))
  }

  private func point(_ edtf: String) -> String {
    var text = edtf
    var prefix = ""
    if let mark = text.last, "?~%".contains(mark) {
      text.removeLast()
      prefix = mark == "?" ? pick("peut-être ", "perhaps ") : pick("vers ", "about ")
    }
    let parts = text.prefix { $0 != "T" }.split(separator: "-").map(String.init)
    let seasons = pick("printemps été automne hiver", "spring summer autumn winter")
      .split(separator: " ")
    guard !text.hasPrefix("-"), let year = parts.first else { return prefix + text }
    guard parts.count > 1, let month = Int(parts[1]) else {
      return prefix + (year.hasSuffix("X") ? decade(year) : year)
    }
    if (21...24).contains(month) { return "\(prefix)\(seasons[month - 21]) \(year)" }
    guard (1...12).contains(month) else { return prefix + text }
    guard parts.count > 2, let day = Int(parts[2]) else {
      return "\(prefix)\(months[month - 1]) \(year)"
    }
    let number = language == .french && day == 1 ? "1er" : String(day)
    return "\(prefix)\(number) \(months[month - 1]) \(year)"
  }

  private func decade(_ year: String) -> String {
    let zero = String(year.map { $0 == "X" ? "0" : $0 })
    return year.hasSuffix("XX")
      ? pick("années \(zero)", "\(zero)s") : pick("années \(zero)", "the \(zero)s")
  }
}
