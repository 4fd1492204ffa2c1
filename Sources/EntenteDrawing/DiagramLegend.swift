internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// The legend below a diagram: only what occurs in it.
struct DiagramLegend {
  let scene: DiagramScene

  private static let size = 9.5
  private static let limit = 640.0

  private enum Sample {
    case family(Relation)
    case modality(Modality)
    case kind(ActorKind)
    case note
  }

  private var items: [(sample: Sample, text: String)] {
    let wording = scene.wording
    let relations = Set(scene.ties.map(\.relation)).sorted()
    let modalities = Set(scene.ties.map(\.modality))
    let kinds = Set(scene.boxes.map(\.actor.kind))
    var items: [(sample: Sample, text: String)] = []
    items += relations.map { (.family($0), wording.verb($0)) }
    items += Modality.allCases.filter(modalities.contains).map {
      (.modality($0), wording.modality($0))
    }
    items += ActorKind.allCases.filter(kinds.contains).map { (.kind($0), wording.kind($0)) }
    if scene.leftOut > 0 { items.append((.note, wording.leftOut(scene.leftOut))) }
    if let source = scene.options.source { items.append((.note, source)) }
    return items
  }

  private func width(of item: (sample: Sample, text: String)) -> Double {
    let sample: Double
    if case .note = item.sample { sample = 0 } else { sample = 38 }
    return sample + min(TextMetrics.width(item.text, size: Self.size), Self.limit - 60) + 18
  }

  private var rows: [[(sample: Sample, text: String)]] {
    var rows: [[(sample: Sample, text: String)]] = [[]]
    var used = 0.0
    for item in items {
      let width = width(of: item)
      if used + width > Self.limit, used > 0 {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(item)
      used += width
    }
    return rows
  }

  var width: Double { rows.map { $0.reduce(0) { $0 + width(of: $1) } }.max() ?? 0 }
  var height: Double { Double(rows.count) * 18 + 14 }

  func draw(x: Double, y: Double, into writer: inout SVGWriter) {
    let theme = scene.options.theme
    writer.group("g", [("class", "legend"), ("aria-hidden", "true")]) { writer in
      for (index, row) in rows.enumerated() {
        var left = x
        let middle = y + Double(index) * 18 + 9
        for item in row {
          draw(item.sample, x: left, y: middle, into: &writer)
          var textLeft = left + 38
          if case .note = item.sample { textLeft = left }
          writer.element(
            "text",
            textAttributes(
              x: textLeft, y: middle + 3.3, size: Self.size, className: "soft", theme: theme),
            text: TextMetrics.shortened(item.text, to: Self.limit - 60, size: Self.size))
          left += width(of: item)
        }
      }
    }
  }

  private func draw(_ sample: Sample, x: Double, y: Double, into writer: inout SVGWriter) {
    switch sample {
    case .note: return
    case .kind(let kind):
      ActorShape(kind: kind).draw(
        at: Point(x + 16, y), width: 30, height: 12, theme: scene.options.theme, into: &writer)
    case .family(let relation): line(relation, .actual, x: x, y: y, into: &writer)
    case .modality(let modality): line(.other, modality, x: x, y: y, into: &writer)
    }
  }

  private func line(
    _ relation: Relation, _ modality: Modality, x: Double, y: Double, into writer: inout SVGWriter
  ) {
    let third = 10.0
    let route = Layout.Route(
      curve: [
        Point(x, y), Point(x + third, y), Point(x + 2 * third, y), Point(x + 3 * third, y),
      ], tip: Point(x + 32, y), label: nil)
    // A sample of a line style has no direction, and the colour of no family.
    let tie = Tie(
      source: "", target: "", relation: relation == .other ? .cooperatesWith : relation,
      counts: [modality: 1], first: nil, last: nil, events: [])
    TieLine(tie: tie, route: route, shift: 0, isReversed: false)
      .draw(tooltip: scene.wording.verb(relation), into: &writer)
  }
}
