internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// A tie's line with its arrow.
struct TieLine {
  let tie: Tie
  /// The control points of cubic Bézier curves, from the tie's source to its target.
  let points: [Point]
  let theme: PictureOptions.Theme
  /// Whether its family has a direction; where it has none the line has no arrow.
  var isDirected = true

  /// Draws the line with what a reader learns of it.
  func draw(tooltip: String, into writer: inout SVGWriter) {
    writer.group(
      "g",
      [
        ("class", "tie \(Style.family(tie.relation).name) \(tie.modality.rawValue)"),
        ("role", "graphics-symbol img"), ("aria-label", tooltip),
      ]
    ) { writer in
      writer.element("title", [], text: tooltip)
      // A line of a point or two is hard to hit with a mouse: this one is easier.
      writer.element(
        "path",
        [
          ("class", "area"), ("d", SVGWriter.path(points)), ("fill", "none"), ("stroke", "none"),
        ])
      drawStrokes(into: &writer)
    }
  }

  /// Draws the line alone, for a legend.
  func drawLine(into writer: inout SVGWriter) {
    writer.group("g", [("class", Style.family(tie.relation).name)]) { drawStrokes(into: &$0) }
  }

  private func drawStrokes(into writer: inout SVGWriter) {
    let colour = Style.family(tie.relation).colour(theme)
    var points = points
    let tip = points[points.count - 1]
    let base = Self.stop(points, before: tip, by: isDirected ? 8 : 0)
    points[points.count - 1] = base
    var attributes = [
      ("class", "line"), ("d", SVGWriter.path(points)), ("fill", "none"), ("stroke", colour),
      ("stroke-width", SVGWriter.number(width)),
    ]
    if let dashes = Style.dashes(tie.modality) { attributes.append(("stroke-dasharray", dashes)) }
    writer.element("path", attributes)
    if tie.modality == .denied { cross(points, colour, into: &writer) }
    if isDirected { head(from: base, to: tip, colour, into: &writer) }
  }

  private var width: Double { min(1.4 + 0.8 * Double(max(tie.count, 1) - 1), 6) }

  /// The place at which the line stops, so that the arrow has room.
  private static func stop(_ points: [Point], before tip: Point, by length: Double) -> Point {
    let from = points.count > 1 ? points[points.count - 2] : tip
    let dx = tip.x - from.x
    let dy = tip.y - from.y
    let distance = max((dx * dx + dy * dy).squareRoot(), 0.001)
    return Point(tip.x - dx / distance * length, tip.y - dy / distance * length)
  }

  private func head(
    from base: Point, to tip: Point, _ colour: String, into writer: inout SVGWriter
  ) {
    let dx = tip.x - base.x
    let dy = tip.y - base.y
    let length = max((dx * dx + dy * dy).squareRoot(), 0.001)
    let (ux, uy) = (dx / length, dy / length)
    func point(_ along: Double, _ across: Double) -> String {
      "\(SVGWriter.number(tip.x - ux * along - uy * across)),"
        + SVGWriter.number(tip.y - uy * along + ux * across)
    }
    // Opposition ends in a bar, a visit in an open arrow: the shape tells what colour tells.
    let shape =
      tie.relation == .opposes
      ? [point(5, 4.5), point(5, -4.5), point(8, -4.5), point(8, 4.5)]
      : [point(0, 0), point(10, 5), point(6.5, 0), point(10, -5)]
    writer.element(
      "polygon",
      [("class", "head"), ("points", shape.joined(separator: " ")), ("fill", colour)])
  }

  private func cross(_ points: [Point], _ colour: String, into writer: inout SVGWriter) {
    let curves = (points.count - 1) / 3
    guard curves > 0 else { return }
    // Not in the middle, where a label stands.
    let start = curves / 4 * 3
    let middle = LevelCurve.point(
      on: points[start...(start + 3)], at: curves < 4 ? 0.22 : 0)
    let (x, y) = (middle.x, middle.y)
    let strokes = [(-4.5, -4.5), (-4.5, 4.5)].map { dx, dy in
      "M\(SVGWriter.number(x + dx)),\(SVGWriter.number(y + dy))"
        + "L\(SVGWriter.number(x - dx)),\(SVGWriter.number(y - dy))"
    }
    writer.element(
      "path",
      [
        ("class", "line"), ("d", strokes.joined()), ("fill", "none"), ("stroke", colour),
        ("stroke-width", "1.8"),
      ])
  }
}
