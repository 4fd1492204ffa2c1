internal import EntenteModel

/// What the borders of a timeline's cards say: only where not all events are actual.
struct ModalityLegend {
  let modalities: Set<Modality>
  let wording: Wording
  let theme: PictureOptions.Theme

  var height: Double { modalities.subtracting([.actual]).isEmpty ? 0 : 24 }

  func draw(x: Double, y: Double, into writer: inout SVGWriter) {
    guard height > 0 else { return }
    writer.group("g", [("class", "legend"), ("aria-hidden", "true")]) { writer in
      var left = x
      for modality in Modality.allCases where modalities.contains(modality) {
        var attributes = [
          ("class", "plain"), ("x", SVGWriter.number(left)), ("y", SVGWriter.number(y + 8)),
          ("width", "26"), ("height", "12"), ("rx", "4"), ("fill", "none"),
          ("stroke", Style.base(theme).soft),
        ]
        if let dashes = Style.dashes(modality) { attributes.append(("stroke-dasharray", dashes)) }
        writer.element("rect", attributes)
        if modality == .denied {
          writer.element(
            "path",
            [
              ("class", "plain"),
              ("d", "M\(SVGWriter.number(left + 16)),\(SVGWriter.number(y + 11))l6,6m0,-6l-6,6"),
              ("fill", "none"), ("stroke", Style.base(theme).soft), ("stroke-width", "1.6"),
            ])
        }
        let text = wording.modality(modality)
        writer.element(
          "text",
          textAttributes(
            x: left + 32, y: y + 17.5, size: 9.5, className: "soft", theme: theme), text: text)
        left += 32 + TextMetrics.width(text, size: 9.5) + 18
      }
    }
  }
}
