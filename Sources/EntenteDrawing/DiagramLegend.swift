internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// The legend below a diagram: only what occurs in it.
struct DiagramLegend {
  private let rows: [[Item]]
  private let theme: PictureOptions.Theme

  private static let size = 9.5
  private static let rowHeight = 18.0

  private enum Sample {
    case family(Relation, isDirected: Bool)
    case modality(Modality)
    case kind(ActorKind)
    case width
    case note
  }

  private struct Item {
    let sample: Sample
    let text: String

    var width: Double {
      let room: Double = if case .note = sample { 0 } else { 38 }
      return room + TextMetrics.width(text, size: DiagramLegend.size) + 18
    }
  }

  /// Fills rows of at most `limit` points.
  init(scene: DiagramScene, limit: Double) {
    theme = scene.options.theme
    rows = Self.groups(scene).flatMap { group in
      var rows: [[Item]] = [[]]
      var used = 0.0
      for item in group {
        if used + item.width > limit, used > 0 {
          rows.append([])
          used = 0
        }
        rows[rows.count - 1].append(item)
        used += item.width
      }
      return rows
    }
  }

  /// Lines first, then boxes, each from a row of its own.
  private static func groups(_ scene: DiagramScene) -> [[Item]] {
    let wording = scene.wording
    let relations = Set(scene.ties.map(\.relation)).sorted()
    let modalities = Set(scene.ties.map(\.modality))
    let kinds = Set(scene.boxes.map(\.actor.kind))
    var lines = relations.map {
      Item(sample: .family($0, isDirected: wording.isDirected($0)), text: wording.verb($0))
    }
    if modalities != [.actual] {
      lines += Modality.allCases.filter(modalities.contains).map {
        Item(sample: .modality($0), text: wording.modality($0))
      }
    }
    if scene.ties.contains(where: { $0.count > 1 }) {
      lines.append(Item(sample: .width, text: wording.lineWidth))
    }
    var boxes = ActorKind.allCases.filter(kinds.contains).map {
      Item(sample: .kind($0), text: wording.kind($0))
    }
    if scene.stacks.contains(where: { $0.boxes.count > 1 }) {
      boxes.append(Item(sample: .note, text: wording.stacked))
    }
    if scene.leftOut > 0 {
      boxes.append(Item(sample: .note, text: wording.leftOut(scene.leftOut)))
    }
    return [lines, boxes]
  }

  var width: Double { rows.map { $0.reduce(0) { $0 + $1.width } }.max() ?? 0 }
  var height: Double { Double(rows.count) * Self.rowHeight }

  func draw(x: Double, y: Double, into writer: inout SVGWriter) {
    writer.group("g", [("class", "legend"), ("aria-hidden", "true")]) { writer in
      for (index, row) in rows.enumerated() {
        var left = x
        let middle = y + (Double(index) + 0.5) * Self.rowHeight
        for item in row {
          draw(item.sample, x: left, y: middle, into: &writer)
          var textLeft = left + 38
          if case .note = item.sample { textLeft = left }
          writer.element(
            "text",
            textAttributes(
              x: textLeft, y: middle + 3.3, size: Self.size, className: "soft", theme: theme),
            text: item.text)
          left += item.width
        }
      }
    }
  }

  private func draw(_ sample: Sample, x: Double, y: Double, into writer: inout SVGWriter) {
    switch sample {
    case .note: return
    case .kind(let kind):
      ActorShape(kind: kind).draw(
        at: Point(x + 16, y), width: 30, height: 12, theme: theme, into: &writer)
    case .family(let relation, let isDirected):
      let points = (0...3).map { Point(x + Double($0) * 32 / 3, y) }
      // A sample stands for no tie, so it has one event and no evidence.
      let tie = Tie(
        source: "", target: "", relation: relation, counts: [.actual: 1], first: nil, last: nil,
        events: [])
      TieLine(tie: tie, points: points, theme: theme, isDirected: isDirected).drawLine(
        into: &writer)
    case .modality(let modality):
      // A line style is none of a family's: it has the colour of text.
      var attributes = plain(x: x, y: y, width: 1.6)
      if let dashes = Style.dashes(modality) { attributes.append(("stroke-dasharray", dashes)) }
      writer.element("path", attributes)
      guard modality == .denied else { return }
      let cross = "M\(SVGWriter.number(x + 12)),\(SVGWriter.number(y - 4))l8,8m0,-8l-8,8"
      var strokes = plain(x: x, y: y, width: 1.8)
      strokes[1] = ("d", cross)
      writer.element("path", strokes)
    case .width:
      writer.element("path", plain(x: x, y: y, width: 4))
    }
  }

  private func plain(x: Double, y: Double, width: Double) -> [(String, String)] {
    [
      ("class", "plain"),
      ("d", "M\(SVGWriter.number(x)),\(SVGWriter.number(y))h32"), ("fill", "none"),
      ("stroke", Style.base(theme).soft), ("stroke-width", SVGWriter.number(width)),
    ]
  }
}
