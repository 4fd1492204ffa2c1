internal import EntenteModel

/// The frame that all pictures share: title, description, style sheet, paper.
struct Picture {
  let options: PictureOptions
  let title: String
  let description: String
  let width: Double
  let height: Double

  /// Returns the whole SVG; `content` gets the identifier that prefixes all others.
  ///
  /// The identifier is a digest of what is drawn, so that two pictures in one page share none.
  func svg(role: String, _ content: (inout SVGWriter, String) -> Void) -> String {
    var draft = SVGWriter()
    content(&draft, "")
    let digest = SHA256.hexadecimal(of: (title + description + draft.body).utf8)
    let id = "en-" + digest.prefix(10)
    var writer = SVGWriter()
    let box = "0 0 \(SVGWriter.number(width)) \(SVGWriter.number(height))"
    writer.group(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("id", id), ("class", "entente"),
        ("viewBox", box), ("width", SVGWriter.number(width)),
        ("height", SVGWriter.number(height)), ("lang", options.language.rawValue),
        ("role", "graphics-document document"), ("aria-roledescription", role),
        ("aria-labelledby", "\(id)-title \(id)-desc"),
      ]
    ) { writer in
      writer.element("title", [("id", "\(id)-title")], text: title)
      writer.element("desc", [("id", "\(id)-desc")], text: description)
      writer.element("style", [], text: Style.sheet(for: id, theme: options.theme))
      writer.element(
        "rect",
        [
          ("class", "paper"), ("width", "100%"), ("height", "100%"),
          ("fill", options.theme == .dark ? "#16181d" : "#ffffff"),
        ])
      content(&writer, id)
    }
    return writer.body
  }

  /// The colour of text for readers without CSS.
  static func ink(_ theme: PictureOptions.Theme) -> String {
    theme == .dark ? "#e8e8e8" : "#1f2328"
  }
}
