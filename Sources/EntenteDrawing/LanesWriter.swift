internal import EntenteModel

/// Places and writes the cards of a lanes timeline.
///
/// Lanes are columns of fixed width and rows have the height of their tallest card, so the places
/// follow by addition and no layout engine is needed.
struct LanesWriter {
  private let scene: LanesScene

  private static let head = 30.0

  private var wording: Wording { scene.wording }
  private var theme: PictureOptions.Theme { scene.options.theme }

  init(_ chronicle: Chronicle, options: PictureOptions) {
    scene = LanesScene(chronicle, options: options)
  }

  func svg() -> String {
    let head = scene.isNarrow ? Double(scene.lanes.count) * 14 + 10 : Self.head
    let rows = scene.rows.reduce(head) { $0 + $1.height + ($1.isApart ? LanesScene.apart : 0) }
    let legend = ModalityLegend(
      modalities: Set(scene.rows.flatMap(\.cards).map(\.event.modality)), wording: wording,
      theme: theme)
    let picture = Picture(
      options: scene.options, title: scene.title,
      description: description, width: scene.width, height: rows + legend.height)
    return picture.svg(role: "timeline") { writer, id in
      drawHeads(&writer)
      drawLanes(from: head - 8, to: rows, &writer)
      var y = head
      var number = 0
      for row in scene.rows {
        if row.isApart {
          y += LanesScene.apart
          drawRule(at: y - LanesScene.apart / 2 - 4, &writer)
        }
        drawDate(row.date, y: y, &writer)
        var used = [Double](repeating: y, count: scene.columnCount)
        for card in row.cards {
          draw(card, y: used[card.column], id: "\(id)-e\(number)", into: &writer)
          used[card.column] += card.height + LanesScene.gap
          number += 1
        }
        y += row.height
      }
      legend.draw(x: 0, y: rows, into: &writer)
    }
  }

  private func x(of column: Int) -> Double {
    scene.axisWidth + Double(column) * scene.laneWidth
  }

  /// The names of the lanes, above them; below each other where the lanes share a column.
  private func drawHeads(_ writer: inout SVGWriter) {
    for (index, lane) in scene.lanes.enumerated() {
      let family = Style.family(lane)
      let column = scene.isNarrow ? 0 : index
      let text = TextMetrics.shortened(wording.noun(nil, lane), to: scene.laneWidth - 16, size: 11)
      writer.group("g", [("class", "lane \(family.name)")]) { writer in
        let y = scene.isNarrow ? Double(index) * 14 + 8 : 8
        writer.element(
          "circle",
          [
            ("class", "head"), ("cx", SVGWriter.number(x(of: column))),
            ("cy", SVGWriter.number(y - 3.5)), ("r", "3.5"), ("fill", family.colour(theme)),
          ])
        writer.element(
          "text",
          [
            ("class", "label"), ("x", SVGWriter.number(x(of: column) + 12)),
            ("y", SVGWriter.number(y)), ("font-size", "11"),
            ("font-family", "Helvetica, Arial, sans-serif"), ("font-weight", "bold"),
            ("fill", family.colour(theme)),
          ], text: text.prefix(1).uppercased() + text.dropFirst())
      }
    }
  }

  private func drawLanes(from top: Double, to bottom: Double, _ writer: inout SVGWriter) {
    for column in 0..<scene.columnCount {
      let family = Style.family(scene.lanes[column])
      let line = (
        "d",
        "M\(SVGWriter.number(x(of: column))),\(SVGWriter.number(top))V\(SVGWriter.number(bottom))"
      )
      if scene.isNarrow {
        writer.element(
          "path",
          [
            ("class", "plain"), line, ("fill", "none"), ("stroke", Style.base(theme).soft),
            ("stroke-width", "1.5"),
          ])
      } else {
        writer.group("g", [("class", family.name)]) { writer in
          writer.element(
            "path",
            [
              ("class", "line"), line, ("fill", "none"), ("stroke", family.colour(theme)),
              ("stroke-width", "1.5"), ("stroke-opacity", "0.6"),
            ])
        }
      }
    }
  }

  private func drawRule(at y: Double, _ writer: inout SVGWriter) {
    writer.element(
      "path",
      [
        ("class", "plain"), ("d", "M0,\(SVGWriter.number(y))H\(SVGWriter.number(scene.width))"),
        ("fill", "none"), ("stroke", Style.base(theme).soft), ("stroke-width", "0.8"),
        ("stroke-dasharray", "2 3"),
      ])
  }

  private func drawDate(_ lines: [String], y: Double, _ writer: inout SVGWriter) {
    for (index, line) in lines.enumerated() {
      writer.element(
        "text",
        textAttributes(
          x: scene.axisWidth - 14, y: y + 14 + Double(index) * 12, size: 10, anchor: "end",
          className: "soft", theme: theme), text: line)
    }
  }

  private func draw(
    _ card: LanesScene.Card, y: Double, id: String, into writer: inout SVGWriter
  ) {
    let family = Style.family(scene.lanes[card.lane])
    let colour = family.colour(theme)
    let left = x(of: card.column) + 10
    let width = scene.laneWidth - 18
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
        ("width", SVGWriter.number(width)), ("height", SVGWriter.number(card.height)),
        ("rx", "4"), ("fill", Style.base(theme).box), ("stroke", colour),
      ]
      if let dashes = Style.dashes(card.event.modality) {
        attributes.append(("stroke-dasharray", dashes))
      }
      writer.element("rect", attributes)
      if card.event.modality == .denied {
        writer.element(
          "path",
          [
            ("class", "line"),
            (
              "d",
              "M\(SVGWriter.number(left + width - 11)),\(SVGWriter.number(y + 5))l6,6m0,-6l-6,6"
            ),
            ("fill", "none"), ("stroke", colour), ("stroke-width", "1.6"),
          ])
      }
      for (index, line) in card.lines.enumerated() {
        writer.element(
          "text",
          textAttributes(
            x: left + 6, y: y + 14 + Double(index) * LanesScene.lineHeight,
            size: LanesScene.fontSize, theme: theme), text: line)
      }
    }
  }

  private func tooltip(of card: LanesScene.Card) -> String {
    var text = card.sentence
    let modality = card.event.modality
    if modality == .planned || modality == .possible { text += " (\(wording.modality(modality)))" }
    return text + wording.evidence(of: [card.event], atMost: 2)
  }

  private var description: String {
    scene.rows.map { row in
      row.date.joined(separator: " ") + wording.colon
        + row.cards.map(\.sentence).joined(separator: "; ") + "."
    }.joined(separator: " ")
  }
}
