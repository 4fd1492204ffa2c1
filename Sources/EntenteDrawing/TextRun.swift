/// Attributes of a text element.
func textAttributes(
  x: Double, y: Double, size: Double, anchor: String = "start", className: String? = nil,
  isBold: Bool = false, theme: PictureOptions.Theme
) -> [(String, String)] {
  var attributes = [
    ("x", SVGWriter.number(x)), ("y", SVGWriter.number(y)), ("font-size", SVGWriter.number(size)),
    ("font-family", "Helvetica, Arial, sans-serif"), ("text-anchor", anchor),
    ("fill", Picture.ink(theme)),
  ]
  if let className { attributes.append(("class", className)) }
  if isBold { attributes.append(("font-weight", "bold")) }
  return attributes
}
