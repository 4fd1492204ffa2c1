internal import EntenteLayout
internal import EntenteModel

/// The outline of an actor's box, which tells its kind.
struct ActorShape {
  let kind: ActorKind

  func draw(
    at middle: Point, width: Double, height: Double, theme: PictureOptions.Theme,
    into writer: inout SVGWriter
  ) {
    var attributes = [
      ("class", "box"), ("fill", Style.base(theme).box),
      ("stroke", Picture.ink(theme)), ("stroke-width", kind == .state ? "1.6" : "1"),
    ]
    if kind == .group { attributes.append(("stroke-dasharray", "4 3")) }
    if kind == .other { attributes.append(("stroke-dasharray", "1.5 2.5")) }
    let left = middle.x - width / 2
    let top = middle.y - height / 2
    if kind == .organization || kind == .place {
      // A hexagon for organizations, cut corners for places.
      let inset = kind == .organization ? min(10, height / 2) : 5
      let rise = kind == .organization ? height / 2 : 5
      let corners = [
        (left + inset, top), (left + width - inset, top), (left + width, top + rise),
        (left + width, top + height - rise), (left + width - inset, top + height),
        (left + inset, top + height), (left, top + height - rise), (left, top + rise),
      ]
      let points = corners.map { "\(SVGWriter.number($0.0)),\(SVGWriter.number($0.1))" }
      writer.element("polygon", attributes + [("points", points.joined(separator: " "))])
      return
    }
    let radius =
      kind == .person || kind == .group ? min(height / 2, 14) : (kind == .state ? 2 : 0)
    writer.element(
      "rect",
      attributes + [
        ("x", SVGWriter.number(left)), ("y", SVGWriter.number(top)),
        ("width", SVGWriter.number(width)), ("height", SVGWriter.number(height)),
        ("rx", SVGWriter.number(radius)),
      ])
  }
}
