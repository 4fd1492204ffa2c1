internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// A tie's line with its arrow, beside the middle of its route if it shares that with others.
struct TieLine {
  let tie: Tie
  let route: Layout.Route
  let shift: Double
  let isReversed: Bool

  func draw(tooltip: String, into writer: inout SVGWriter) {
    let family = Style.family(tie.relation)
    var points = route.curve.map { Point($0.x, $0.y + shift) }
    var tip = Point(route.tip.x, route.tip.y + shift)
    if isReversed {
      let start = points[0]
      points = [Point(tip.x, tip.y)] + Array(points.reversed().dropFirst())
      points[points.count - 1] = start
      tip = start
    }
    // Cooperation has no direction, so its line has no arrow and reaches both boxes.
    let hasArrow = tie.relation != .cooperatesWith
    let base = Self.stop(points, before: tip, by: hasArrow ? 8 : 0)
    points[points.count - 1] = base
    writer.group(
      "g",
      [
        ("class", "tie \(family.name) \(tie.modality.rawValue)"), ("role", "graphics-symbol img"),
        ("aria-label", tooltip),
      ]
    ) { writer in
      writer.element("title", [], text: tooltip)
      var attributes = [
        ("class", "line"), ("d", SVGWriter.path(points)), ("fill", "none"),
        ("stroke", family.light), ("stroke-width", SVGWriter.number(width)),
      ]
      if let dashes = Style.dashes(tie.modality) { attributes.append(("stroke-dasharray", dashes)) }
      writer.element("path", attributes)
      if tie.modality == .denied { cross(points, family.light, into: &writer) }
      if hasArrow {
        head(from: base, to: tip, family.light, into: &writer)
      }
    }
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
      ? [point(0, 6), point(0, -6), point(3, -6), point(3, 6)]
      : [point(0, 0), point(10, 5), point(6.5, 0), point(10, -5)]
    writer.element(
      "polygon",
      [("class", "head"), ("points", shape.joined(separator: " ")), ("fill", colour)])
  }

  private func cross(_ points: [Point], _ colour: String, into writer: inout SVGWriter) {
    let middle = points[points.count / 2]
    let (x, y) = (middle.x, middle.y)
    let strokes = [(-4.0, -4.0), (-4.0, 4.0)].map { dx, dy in
      "M\(SVGWriter.number(x + dx)),\(SVGWriter.number(y + dy))"
        + "L\(SVGWriter.number(x - dx)),\(SVGWriter.number(y - dy))"
    }
    writer.element(
      "path",
      [
        ("class", "line"), ("d", strokes.joined()), ("fill", "none"), ("stroke", colour),
        ("stroke-width", "1.6"),
      ])
  }
}
