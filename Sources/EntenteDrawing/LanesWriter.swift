internal import EntenteModel

/// Places and writes the cards of a lanes timeline.
///
/// Lanes are columns of fixed width and rows have the height of their tallest card, so the places
/// follow by addition and no layout engine is needed.
struct LanesWriter {
  private struct Card {
    let event: Event
    let lane: Int
    let lines: [String]
    let sentence: String
    var height: Double { Double(lines.count) * 12 + 10 }
  }

  private struct Row {
    let date: String
    let cards: [Card]
    /// Cards of one lane stand below each other.
    func height(of lane: Int) -> Double {
      cards.filter { $0.lane == lane }.reduce(0) { $0 + $1.height + 4 }
    }
  }

  private static let margin = 20.0
  private static let axis = 132.0
  private static let laneWidth = 190.0
  private static let top = 74.0

  private let options: PictureOptions
  private let wording: Wording
  private let lanes: [Relation]
  private let rows: [Row]

  init(_ chronicle: Chronicle, options: PictureOptions) {
    self.options = options
    let wording = Wording(language: options.language)
    self.wording = wording
    let lanes = Set(chronicle.events.map(\.relation)).sorted { first, second in
      (first == .other ? 1 : 0, first) < (second == .other ? 1 : 0, second)
    }
    self.lanes = lanes
    var names: [Identifier<Actor>: String] = [:]
    for actor in chronicle.actors where names[actor.id] == nil {
      names[actor.id] = TextMetrics.shortened(
        actor.name(in: options.language.code), to: 200, size: 10)
    }
    let sorted = chronicle.events.sorted { first, second in
      (first.date?.earliest ?? .last, first.date?.latest ?? .last, first.id)
        < (second.date?.earliest ?? .last, second.date?.latest ?? .last, second.id)
    }
    var rows: [Row] = []
    for event in sorted {
      let date = event.date.map(wording.date) ?? wording.undated
      let sentence = Self.sentence(of: event, names: names, wording: wording)
      let card = Card(
        event: event, lane: lanes.firstIndex(of: event.relation) ?? 0,
        lines: TextMetrics.wrapped(
          event.label ?? sentence, width: Self.laneWidth - 26, size: 9.5, lines: 4),
        sentence: sentence)
      if rows.last?.date == date, let last = rows.popLast() {
        rows.append(Row(date: date, cards: last.cards + [card]))
      } else {
        rows.append(Row(date: date, cards: [card]))
      }
    }
    self.rows = rows
  }

  func svg() -> String {
    let heights = rows.map { row in
      (lanes.indices.map { row.height(of: $0) }.max() ?? 0) + 8
    }
    let width = Self.margin * 2 + Self.axis + Double(lanes.count) * Self.laneWidth
    let height = Self.top + heights.reduce(0, +) + Self.margin
    let title = options.title ?? wording.timeline
    let picture = Picture(
      options: options, title: title, description: description, width: width, height: height)
    return picture.svg(role: "timeline") { writer, id in
      writer.element(
        "text", textAttributes(x: Self.margin, y: 30, size: 15, isBold: true, theme: options.theme),
        text: TextMetrics.shortened(title, to: width - 2 * Self.margin, size: 15))
      drawLanes(height: height, into: &writer)
      var y = Self.top
      var number = 0
      for (row, rowHeight) in zip(rows, heights) {
        writer.element(
          "text",
          textAttributes(
            x: Self.margin + Self.axis - 14, y: y + 14, size: 10, anchor: "end", className: "soft",
            theme: options.theme),
          text: TextMetrics.shortened(row.date, to: Self.axis - 14, size: 10))
        var used = [Double](repeating: y, count: lanes.count)
        for card in row.cards {
          draw(card, y: used[card.lane], id: "\(id)-e\(number)", into: &writer)
          used[card.lane] += card.height + 4
          number += 1
        }
        y += rowHeight
      }
    }
  }

  private func x(of lane: Int) -> Double {
    Self.margin + Self.axis + Double(lane) * Self.laneWidth
  }

  private func drawLanes(height: Double, into writer: inout SVGWriter) {
    for (index, lane) in lanes.enumerated() {
      let family = Style.family(lane)
      let colour = options.theme == .dark ? family.dark : family.light
      let x = x(of: index)
      writer.group("g", [("class", "lane \(family.name)")]) { writer in
        writer.element(
          "text",
          [
            ("class", "label"), ("x", SVGWriter.number(x + 12)), ("y", "58"),
            ("font-size", "11"), ("font-family", "Helvetica, Arial, sans-serif"),
            ("font-weight", "bold"), ("fill", colour),
          ], text: TextMetrics.shortened(wording.verb(lane), to: Self.laneWidth - 16, size: 11))
        writer.element(
          "path",
          [
            ("class", "line"),
            ("d", "M\(SVGWriter.number(x)),46V\(SVGWriter.number(height - Self.margin / 2))"),
            ("fill", "none"), ("stroke", colour), ("stroke-width", "2"),
          ])
      }
    }
  }

  private func draw(_ card: Card, y: Double, id: String, into writer: inout SVGWriter) {
    let family = Style.family(lanes[card.lane])
    let colour = options.theme == .dark ? family.dark : family.light
    let left = x(of: card.lane) + 10
    let tooltip = tooltip(of: card)
    writer.group(
      "g",
      [
        ("id", id), ("class", "event \(family.name) \(card.event.modality.rawValue)"),
        ("role", "graphics-symbol img"), ("aria-label", tooltip),
      ]
    ) { writer in
      writer.element("title", [], text: tooltip)
      writer.element(
        "circle",
        [
          ("class", "head"), ("cx", SVGWriter.number(left - 10)), ("cy", SVGWriter.number(y + 11)),
          ("r", "3.5"), ("fill", colour),
        ])
      var attributes = [
        ("class", "plate"), ("x", SVGWriter.number(left)), ("y", SVGWriter.number(y)),
        ("width", SVGWriter.number(Self.laneWidth - 18)),
        ("height", SVGWriter.number(card.height)), ("rx", "4"),
        ("fill", options.theme == .dark ? "#242833" : "#ffffff"), ("stroke", colour),
      ]
      if let dashes = Style.dashes(card.event.modality) {
        attributes.append(("stroke-dasharray", dashes))
      }
      writer.element("rect", attributes)
      for (index, line) in card.lines.enumerated() {
        var text = textAttributes(
          x: left + 6, y: y + 14 + Double(index) * 12, size: 9.5, theme: options.theme)
        if card.event.modality == .denied { text.append(("text-decoration", "line-through")) }
        writer.element("text", text, text: line)
      }
    }
  }

  private func tooltip(of card: Card) -> String {
    var text = card.sentence
    if card.event.modality != .actual { text += " (\(wording.modality(card.event.modality)))" }
    for case .quote(let quotation) in card.event.evidence.prefix(2) {
      text += " — « \(quotation.quote.prefix(300)) »"
    }
    return text
  }

  private var description: String {
    rows.map { row in
      row.date + wording.colon + row.cards.map(\.sentence).joined(separator: "; ") + "."
    }.joined(separator: " ")
  }

  private static func sentence(
    of event: Event, names: [Identifier<Actor>: String], wording: Wording
  ) -> String {
    func list(_ ids: [Identifier<Actor>]) -> String {
      ids.map { names[$0] ?? $0.rawValue }.joined(separator: ", ")
    }
    let verb = wording.verb(event.relation)
    guard !event.isMutual else { return "\(list(event.sources)) — \(verb)" }
    return event.targets.isEmpty
      ? "\(list(event.sources)) \(verb)" : "\(list(event.sources)) \(verb) \(list(event.targets))"
  }
}
