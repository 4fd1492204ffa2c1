internal import EntenteModel

/// What is gathered of a web page while its elements open and close.
struct HTMLPage {
  private var body = HTMLText()
  private var main: HTMLText?
  private var article: HTMLText?
  private var open: [String: Int] = [:]
  private var title = ""
  private var heading = ""
  private var metadata: [String: String] = [:]
  private var time: String?
  private var linkedDate: String?
  private var language: String?

  private static let silent: Set<String> = [
    "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "svg",
    "iframe", "figure", "object", "select", "dialog", "menu", "video", "audio", "canvas",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul",
    "ol", "blockquote", "td", "th", "tr", "table", "pre", "header", "hr", "dl", "dt", "dd",
  ]

  /// Enters an element; returns whether its content counts.
  mutating func open(_ name: String, _ attributes: [String: String]) -> Bool {
    open[name, default: 0] += 1
    switch name {
    case "html": language = attributes["lang"] ?? attributes["xml:lang"]
    case "meta":
      let key = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
      if let key = key?.lowercased(), let content = attributes["content"], metadata[key] == nil {
        metadata[key] = content
      }
    case "time" where time == nil: time = attributes["datetime"]
    case "article" where article == nil: article = HTMLText()
    case "main" where main == nil: main = HTMLText()
    case "br": add(text: " ")
    default: break
    }
    let style = attributes["style"]?.filter { $0 != " " }.lowercased() ?? ""
    let isHidden =
      attributes["hidden"] != nil || attributes["aria-hidden"] == "true"
      || style.contains("display:none") || style.contains("visibility:hidden")
    if Self.silent.contains(name) || isHidden { return false }
    if name == "header", !isOpen("article"), !isOpen("main") { return false }
    if Self.blocks.contains(name) { endBlock() }
    return true
  }

  /// Leaves an element.
  mutating func close(_ name: String) {
    if Self.blocks.contains(name) { endBlock() }
    open[name, default: 1] -= 1
  }

  /// Takes running text.
  mutating func add(text: String) {
    if isOpen("title") && !isOpen("body") { title += text }
    guard isOpen("body") else { return }
    if isOpen("h1"), heading.utf8.count < 2000 { heading += text }
    body.add(text)
    if isOpen("main") { main?.add(text) }
    if isOpen("article") { article?.add(text) }
  }

  /// Takes a JSON-LD script, of which the day of publication is wanted.
  mutating func add(linkedData: String) {
    guard linkedDate == nil else { return }
    let bytes = Array(linkedData.utf8)
    var parser = JSONParser(bytes, in: 0..<bytes.count, at: TextLocation(file: "", line: 1))
    guard let value = try? parser.parse() else { return }
    linkedDate = Self.published(in: value)
  }

  private static func published(in value: JSONValue) -> String? {
    switch value {
    case .object(let members):
      for member in members where member.name == "datePublished" {
        if case .string(let text) = member.value { return text }
      }
      return members.lazy.compactMap { published(in: $0.value) }.first
    case .array(let elements): return elements.lazy.compactMap(published).first
    default: return nil
    }
  }

  /// Writes what was gathered into `target`.
  func fill(_ target: inout Article) {
    let texts = [article, main, body].compactMap { $0?.text }
    target.text = texts.first { $0.utf8.count > 200 } ?? texts.first { !$0.isEmpty } ?? ""
    let titles = [metadata["og:title"], heading, title].compactMap { $0 }.map(HTMLText.squeezed)
    target.title = titles.first { !$0.isEmpty }
    let dates = [
      metadata["article:published_time"], linkedDate, metadata["datepublished"], metadata["date"],
      metadata["dc.date"], metadata["dcterms.date"], metadata["pubdate"], time,
    ]
    target.published =
      dates.lazy.compactMap { $0.flatMap { CalendarDay(String($0.prefix(10))) } }
      .first
    if let subtag = language?.split(separator: "-").first, !subtag.isEmpty {
      target.language = LanguageCode(rawValue: subtag.lowercased())
    }
    if let url = metadata["og:url"], url.hasPrefix("https://") || url.hasPrefix("http://") {
      target.url = url
    }
  }

  private func isOpen(_ name: String) -> Bool { open[name, default: 0] > 0 }

  private mutating func endBlock() {
    body.endBlock()
    main?.endBlock()
    article?.endBlock()
  }
}
