internal import EntenteModel

/// The frame that all pictures share: title, description, style sheet, paper, what stands below.
struct Picture {
  let options: PictureOptions
  let title: String
  let description: String
  /// The width of the content.
  let width: Double
  /// The height of the content.
  let height: Double

  private static let margin = 20.0
  private static let titleSize = 15.0
  private static let noteSize = 9.5

  private var titleLines: [String] {
    TextMetrics.wrapped(title, width: width / 1.1, size: Self.titleSize, lines: 3)
  }

  /// The caption and the source, wrapped.
  private var notes: [String] {
    var notes: [String] = []
    if let caption = options.caption {
      notes += TextMetrics.wrapped(caption, width: width, size: Self.noteSize, lines: 12)
    }
    if let source = options.source {
      let line = Wording(language: options.language).sourceLine(source)
      notes += TextMetrics.wrapped(line, width: width, size: Self.noteSize, lines: 3)
    }
    return notes
  }

  /// Returns the whole SVG; `content` draws from 0 to the width and height with the identifier
  /// that prefixes all others.
  ///
  /// The identifier is a digest of what is drawn, so that two pictures in one page share none.
  func svg(role: String, _ content: (inout SVGWriter, String) -> Void) -> String {
    var draft = SVGWriter(depth: 2)
    content(&draft, SVGWriter.identifier)
    let looks = [
      options.theme.rawValue, options.width.map { "\($0.value)" + $0.unit.rawValue } ?? "",
      options.page?.rawValue ?? "", options.source ?? "",
    ].joined(separator: " ")
    var digest = SHA256()
    digest.update((looks + title + description + (options.caption ?? "")).utf8)
    digest.update(draft.bytes)
    let id = "en-" + SHA256.hexadecimal(digest.finish()).prefix(10)
    let titles = titleLines
    let notes = notes
    let top = Self.margin + Double(titles.count) * 20 + 8
    let bottom = top + height + (notes.isEmpty ? 0 : 12 + Double(notes.count) * 13)
    let sheet = PictureSheet(
      width: width + 2 * Self.margin, height: bottom + Self.margin, options: options)
    var writer = SVGWriter()
    writer.group(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("id", id), ("class", "entente"),
        ("viewBox", sheet.box), ("width", sheet.width), ("height", sheet.height),
        ("lang", options.language.rawValue), ("role", "graphics-document document"),
        ("aria-roledescription", role), ("aria-labelledby", "\(id)-title \(id)-desc"),
      ]
    ) { writer in
      writer.element("title", [("id", "\(id)-title")], text: TextMetrics.line(title))
      writer.element("desc", [("id", "\(id)-desc")], text: description)
      writer.element("style", [], text: Style.sheet(for: id, theme: options.theme))
      writer.element(
        "rect",
        [("class", "paper")] + sheet.paper + [("fill", Style.base(options.theme).paper)])
      for (index, line) in titles.enumerated() {
        writer.element(
          "text",
          textAttributes(
            x: Self.margin, y: Self.margin + 12 + Double(index) * 20, size: Self.titleSize,
            isBold: true, theme: options.theme), text: line)
      }
      let move = "translate(\(SVGWriter.number(Self.margin)) \(SVGWriter.number(top)))"
      writer.group("g", [("transform", move)]) { $0.append(draft, id: id) }
      for (index, line) in notes.enumerated() {
        writer.element(
          "text",
          textAttributes(
            x: Self.margin, y: top + height + 22 + Double(index) * 13, size: Self.noteSize,
            className: "soft", theme: options.theme), text: line)
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The colour of text for readers without CSS.
  static func ink(_ theme: PictureOptions.Theme) -> String { Style.base(theme).ink }
}

extension Chronicle {
  /// The title of the only article there is: what a picture without title is called.
  var onlyTitle: String? {
    guard articles.count == 1, let title = articles[0].title, !title.isEmpty else { return nil }
    return title
  }
}
