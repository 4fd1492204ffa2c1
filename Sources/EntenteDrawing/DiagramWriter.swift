internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// Writes a diagram whose parts have found their places.
struct DiagramWriter {
  let scene: DiagramScene
  let layout: Layout

  private static let margin = 20.0
  private static let headSpace = 34.0

  private var wording: Wording { scene.wording }
  private var theme: PictureOptions.Theme { scene.options.theme }

  func svg() -> String {
    let legend = DiagramLegend(scene: scene)
    let title = scene.options.title ?? wording.diagram
    let width = max(
      layout.width + 2 * Self.margin, legend.width + 2 * Self.margin,
      TextMetrics.width(title, size: 15) * 1.1 + 2 * Self.margin)
    let top = Self.margin + Self.headSpace
    let picture = Picture(
      options: scene.options, title: title, description: description, width: width,
      height: top + layout.height + legend.height + Self.margin)
    let left = (width - layout.width) / 2
    return picture.svg(role: "relationship diagram") { writer, id in
      writer.element(
        "text",
        textAttributes(x: Self.margin, y: 30, size: 15, isBold: true, theme: theme),
        text: TextMetrics.shortened(title, to: width - 2 * Self.margin, size: 15))
      let move = "translate(\(SVGWriter.number(left)) \(SVGWriter.number(top)))"
      writer.group("g", [("transform", move)]) { writer in
        for (number, link) in scene.links.enumerated() {
          draw(link, layout.routes[number], into: &writer)
        }
        for (number, link) in scene.links.enumerated() {
          drawLabels(link, layout.routes[number], into: &writer)
        }
        for (number, box) in scene.boxes.enumerated() {
          draw(box, at: layout.nodes[number], id: "\(id)-a\(number)", into: &writer)
        }
      }
      legend.draw(x: Self.margin, y: top + layout.height + 14, into: &writer)
    }
  }

  /// All ties in sentences, for those who do not see the picture.
  private var description: String {
    scene.ties.map { tie in
      let source = scene.names[tie.source] ?? tie.source.rawValue
      let target = scene.names[tie.target] ?? tie.target.rawValue
      return "\(source) \(wording.verb(tie.relation)) \(target) "
        + "(\(wording.modality(tie.modality)), \(wording.events(tie.count)))."
    }.joined(separator: " ")
  }

  private func draw(
    _ link: DiagramScene.Link, _ route: Layout.Route, into writer: inout SVGWriter
  ) {
    guard !link.ties.isEmpty else {
      writer.group("g", [("class", "affiliation-tie")]) { writer in
        writer.element("title", [], text: "\(wording.speaksFor)\(wording.colon)\(link.role ?? "")")
        writer.element(
          "path",
          [
            ("class", "affiliation"),
            ("d", SVGWriter.path(route.curve + [route.tip, route.tip, route.tip])),
            ("fill", "none"), ("stroke", "#59626e"), ("stroke-width", "1"),
          ])
      }
      return
    }
    for (index, tie) in link.ties.enumerated() {
      let shift = (Double(index) - Double(link.ties.count - 1) / 2) * 6
      let isReversed = scene.boxes[link.tail].actor.id != tie.source
      TieLine(tie: tie, route: route, shift: shift, isReversed: isReversed)
        .draw(tooltip: tooltip(of: tie), into: &writer)
    }
  }

  private func drawLabels(
    _ link: DiagramScene.Link, _ route: Layout.Route, into writer: inout SVGWriter
  ) {
    guard let middle = route.label, !link.ties.isEmpty else { return }
    let height = Double(link.labels.count) * DiagramScene.lineHeight
    for (index, label) in link.labels.enumerated() {
      let family = Style.family(link.ties[index].relation)
      let y = middle.y - height / 2 + Double(index) * DiagramScene.lineHeight
      let width = TextMetrics.width(label, size: DiagramScene.labelSize)
      writer.group("g", [("class", family.name)]) { writer in
        writer.element(
          "rect",
          [
            ("class", "backing"), ("x", SVGWriter.number(middle.x - width / 2 - 2)),
            ("y", SVGWriter.number(y)), ("width", SVGWriter.number(width + 4)),
            ("height", SVGWriter.number(DiagramScene.lineHeight)),
            ("fill", theme == .dark ? "#16181d" : "#ffffff"), ("fill-opacity", "0.85"),
          ])
        writer.element(
          "text",
          [
            ("class", "label"), ("x", SVGWriter.number(middle.x)), ("y", SVGWriter.number(y + 9.2)),
            ("font-size", SVGWriter.number(DiagramScene.labelSize)),
            ("font-family", "Helvetica, Arial, sans-serif"), ("text-anchor", "middle"),
            ("fill", theme == .dark ? family.dark : family.light),
          ], text: label)
      }
    }
  }

  private func draw(
    _ box: DiagramScene.Box, at middle: Point, id: String, into writer: inout SVGWriter
  ) {
    let name = scene.names[box.actor.id] ?? box.text
    writer.group(
      "g",
      [
        ("id", id), ("class", "actor \(box.actor.kind.rawValue)"), ("role", "graphics-symbol img"),
        ("aria-label", "\(name), \(wording.kind(box.actor.kind))"),
      ]
    ) { writer in
      writer.element("title", [], text: "\(name) (\(wording.kind(box.actor.kind)))")
      ActorShape(kind: box.actor.kind).draw(
        at: middle, width: box.width, height: box.height, theme: theme, into: &writer)
      writer.element(
        "text",
        textAttributes(
          x: middle.x, y: middle.y + 4, size: DiagramScene.fontSize, anchor: "middle",
          isBold: box.actor.kind == .state, theme: theme), text: box.text)
    }
  }

  /// A tie in a sentence and its strongest evidence.
  private func tooltip(of tie: Tie) -> String {
    let source = scene.names[tie.source] ?? tie.source.rawValue
    let target = scene.names[tie.target] ?? tie.target.rawValue
    var text = "\(source) \(wording.verb(tie.relation)) \(target), \(wording.events(tie.count))"
    for event in tie.events.prefix(3) {
      for case .quote(let quotation) in event.evidence.prefix(1) {
        text += " — « \(quotation.quote.prefix(300)) »"
      }
    }
    return text
  }
}
