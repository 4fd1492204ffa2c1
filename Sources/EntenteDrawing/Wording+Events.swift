internal import EntenteGraph
internal import EntenteModel

extension Wording {
  /// What happens, as a noun: the type's where it is known, else the family's.
  func noun(_ type: EventType?, _ relation: Relation) -> String {
    if let type, let description = taxonomy[type] {
      return description.phrases(in: language).noun
    }
    return taxonomy[relation]?.phrases(in: language).noun ?? relation.rawValue
  }

  /// What somebody does to somebody: `soutient`, `does not support`.
  func act(_ type: EventType, _ relation: Relation, isDenied: Bool) -> String {
    let phrases =
      taxonomy[type]?.phrases(in: language)
      ?? taxonomy[relation]?.phrases(in: language)
    guard let phrases else { return relation.rawValue }
    return isDenied ? phrases.doesNot : phrases.does
  }

  /// The words beside a tie: what, how often, when.
  func label(of tie: Tie) -> String {
    let types = Set(tie.events.map(\.type))
    var text = noun(types.count == 1 ? types.first : nil, tie.relation)
    if tie.count > 1 { text += " (\(tie.count))" }
    if tie.modality != .actual { text += ", \(modality(tie.modality))" }
    let dates = Set(tie.events.compactMap(\.date))
    if dates.count == 1, let date = dates.first {
      text += " · " + self.date(date)
    } else if let first = tie.first, let last = tie.last {
      let years = [first.components.year, last.components.year]
      switch (first == .first, last == .last) {
      case (true, true): break
      case (true, false): text += " · … – \(years[1])"
      case (false, true): text += " · \(years[0]) – …"
      case (false, false):
        text += " · " + (years[0] == years[1] ? "\(years[0])" : "\(years[0])–\(years[1])")
      }
    }
    return text
  }

  /// A tie in a sentence.
  func sentence(of tie: Tie, names: DisplayNames) -> String {
    "\(names.full(tie.source)) \(verb(tie.relation)) \(names.full(tie.target)) "
      + "(\(modality(tie.modality)), \(events(tie.count)))"
  }

  /// An event in a sentence; a denied act is denied in it.
  func sentence(of event: Event, names: DisplayNames, short: Bool) -> String {
    func list(_ ids: [Identifier<Actor>]) -> String {
      // Hundreds of parties would fill the card; three say who they are.
      var words = ids.prefix(4).map {
        short ? names.label($0, width: 320, size: 10) : names.full($0)
      }
      guard ids.count <= 4 else { return words.joined(separator: ", ") + " … (\(ids.count))" }
      guard let last = words.popLast() else { return "" }
      return words.isEmpty ? last : words.joined(separator: ", ") + " \(and) " + last
    }
    let isDenied = event.modality == .denied
    // What was said tells more than that something was.
    if short, event.relation == .other, event.modality != .denied, event.targets.isEmpty,
      let quote = event.quote
    {
      return list(event.sources) + colon
        + quoted(TextMetrics.shortenedAtWord(quote, to: 430, size: 10))
    }
    // The verbs are singular: of several who act, or of nobody acted on, a noun tells it.
    if event.isMutual || event.targets.isEmpty || event.sources.count > 1
      || event.sources.contains(where: names.isPlural)
    {
      let what = noun(event.type, event.relation)
      let parties =
        event.isMutual || event.targets.isEmpty
        ? list(event.sources) : "\(list(event.sources)) → \(list(event.targets))"
      return parties + colon + what + (isDenied ? " (\(modality(.denied)))" : "")
    }
    let start = "\(list(event.sources)) \(act(event.type, event.relation, isDenied: isDenied))"
    return start + " " + list(event.targets)
  }

  /// What events rest on, each in quotation marks, for a tooltip.
  func evidence(of events: some Sequence<Event>, atMost count: Int) -> String {
    var text = ""
    var left = count
    for event in events {
      for case .quote(let quotation) in event.evidence where left > 0 {
        text += " — " + quoted(TextMetrics.shortened(quotation.quote, to: 1800, size: 10))
        left -= 1
      }
    }
    return text
  }
}

extension Event {
  /// The first words that the event rests on.
  fileprivate var quote: String? {
    for case .quote(let quotation) in evidence { return quotation.quote }
    return nil
  }
}
