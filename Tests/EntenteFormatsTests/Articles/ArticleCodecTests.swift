import EntenteFormats
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Articles")
struct ArticleCodecTests {
  private func read(_ text: String, _ file: String) throws -> Article {
    try #require(try ArticleCodec.decode(Array(text.utf8), file: file).first)
  }

  @Test("of plain text keep their bytes")
  func plain() throws {
    let article = try read("\u{FEFF}Une phrase.\r\n\r\nL’autre.\n", "notes/tokyo.v2.txt")
    #expect(article.id == "tokyo.v2")
    #expect(article.text == "Une phrase.\r\n\r\nL’autre.\n")
    #expect(article.digest?.count == 64)
  }

  @Test("in Markdown lose their markup and give their front matter")
  func markdown() throws {
    let article = try read(
      """
      ---
      title: "Un bureau à Tokyo"
      date: 2023-06-05T08:00
      lang: fr
      url: https://example.org/a
      ---
      ## Contexte

      Le **Japon** et l'[OTAN](https://example.org) *se rapprochent*, dit `x_y`.
      ![photo](a.png)
      ```
      code
      ```
      - 2 * 3 \\* 4
      """, "a.md")
    #expect(article.title == "Un bureau à Tokyo")
    #expect(article.published?.description == "2023-06-05")
    #expect(article.language == .french)
    #expect(article.url == "https://example.org/a")
    #expect(
      article.text
        == "Contexte\n\nLe Japon et l'OTAN se rapprochent, dit x_y.\n\n- 2  3 * 4\n")
  }

  @Test("in Markdown take their title from the first heading")
  func heading() throws {
    let article = try read("# Un titre\n\nUn texte.\n", "a.md")
    #expect(article.title == "Un titre")
    #expect(article.text == "Un texte.\n")
  }

  @Test("of the web lose scripts, navigation and hidden parts")
  func html() throws {
    let article = try read(
      """
      <!DOCTYPE html><html lang="fr-FR"><head><title>T | Site</title>
      <meta property="og:title" content="Le titre &amp; plus">
      <meta property="article:published_time" content="2023-06-05T10:00:00+02:00">
      <script>alert("x")</script></head>
      <body><nav>Menu</nav><article><h1>Le titre</h1><p>Un <b>premier</b>
      paragraphe&nbsp;: « oui ».</p><p hidden>Caché</p><aside>Pub</aside>
      <p>Le <a href="javascript:x()">second</a>.<script>bad()</script></p></article>
      <footer>Pied</footer></body></html>
      """, "page.html")
    #expect(article.title == "Le titre & plus")
    #expect(article.published?.description == "2023-06-05")
    #expect(article.language == .french)
    #expect(
      article.text
        == "Le titre\n\nUn premier paragraphe\u{A0}: « oui ».\n\nLe second.")
  }

  @Test("of the web find the day in linked data and survive broken markup")
  func brokenHTML() throws {
    let article = try read(
      """
      <html><script type="application/ld+json">{"@graph":[{"datePublished":"2022-01-02T00:00Z"}]}
      </script><body><p>Un<p>Deux</div></b>
      """ + String(repeating: "<div>", count: 20_000) + "fond", "x.htm")
    #expect(article.published?.description == "2022-01-02")
    #expect(article.text?.hasPrefix("Un\n\nDeux") == true)
  }

  @Test("come one a line")
  func lines() throws {
    let text = #"{"id":"a","text":"Un.","language":"fr","published":"2023-01-02","tag":1}"#
    let articles = try ArticleCodec.decode(
      Array((text + "\n\n" + #"{"id":"b","text":""}"#).utf8), file: "-", format: .jsonLines)
    #expect(articles.map(\.id) == ["a", "b"])
    #expect(articles[0].unknownFields == [JSONMember("tag", .number("1"))])
  }

  @Test("may be UTF-16 that says so", arguments: [false, true])
  func utf16(isBigEndian: Bool) throws {
    let units = [0xFEFF] + Array("Été à Tōkyō 𝄞".utf16)
    let bytes = units.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 255)]
      return isBigEndian ? pair : pair.reversed()
    }
    let article = try #require(try ArticleCodec.decode(bytes, file: "a.txt").first)
    #expect(article.text == "Été à Tōkyō 𝄞")
  }

  @Test(
    "say what is wrong and where",
    arguments: [
      ([], "a.txt:1:1: error: the file is empty"),
      (Array(" \n".utf8), "a.txt:1:1: error: the file is empty"),
      ([0x41, 0x0A, 0x42, 0x00], "a.txt:2:2: error: the file is binary, not text"),
      ([0x41, 0x0A, 0x42, 0xE9, 0x0A], "a.txt:2:2: error: the text is not UTF-8"),
      ([0xFF, 0xFE, 0x41], "a.txt:1:1: error: the file is binary, not text"),
    ] as [([UInt8], String)])
  func faults(bytes: [UInt8], message: String) {
    let error = #expect(throws: FormatError.self) {
      try ArticleCodec.decode(bytes, file: "a.txt")
    }
    #expect(error?.description == message)
  }

  @Test("of five megabytes on one line are read")
  func large() throws {
    let text = String(repeating: "La Russie s'oppose. ", count: 260_000)
    #expect(try read(text, "big.txt").text?.utf8.count == text.utf8.count)
    #expect(try read("<p>" + text, "big.html").text?.utf8.count == text.utf8.count - 1)
  }

  @Test("say that there is nothing to read", arguments: ["a.md", "a.html"])
  func noText(file: String) {
    let source = file == "a.md" ? "---\ntitle: x\n---\n\n" : "<html><p><img src='a.png'></p></html>"
    let error = #expect(throws: FormatError.self) { try read(source, file) }
    #expect(error?.description == "\(file):1:1: error: there is no text in the file")
  }

  @Test("are refused as pages where the bytes are no text")
  func binaryPage() {
    let bytes = Array("<html><p>".utf8) + [0, 1, 2, 0xFF]
    let error = #expect(throws: FormatError.self) {
      try ArticleCodec.decode(bytes, file: "a.html")
    }
    #expect(error?.description == "a.html:1:10: error: the file is binary, not text")
  }

  @Test("in deep pages are read to the bottom")
  func deepPage() throws {
    let count = 20_000
    let source =
      "<html><body>" + String(repeating: "<div>", count: count) + "Cuba helped Haiti."
      + String(repeating: "</div>", count: count) + "<p>Haiti thanked Cuba.</p></body></html>"
    #expect(try read(source, "a.html").text == "Cuba helped Haiti.\n\nHaiti thanked Cuba.")
  }

  @Test("survive damage", arguments: UInt64(0)..<12, ArticleFormat.allCases)
  func damage(seed: UInt64, format: ArticleFormat) {
    var generator = SeededGenerator(seed: seed)
    let source = "---\ntitle: x\n---\n<html><p a='b'>**x** [y](z) {\"id\":\"a\",\"text\":\"é\"}</p>"
    for _ in 0..<40 {
      var bytes = Array(source.utf8)
      for _ in 0..<3 {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      let articles = (try? ArticleCodec.decode(bytes, file: "x", format: format)) ?? []
      #expect(articles.allSatisfy { $0.text != nil })
    }
  }

  @Test func `Markdown may end its lines as it likes`() throws {
    let lines = ["---", "title: T", "date: 2023-06-05", "---", "Japan *helped*", "China."]
    for end in ["\n", "\r\n"] {
      let article = try read(lines.joined(separator: end) + end, "a.md")
      #expect(article.title == "T")
      #expect(article.published == CalendarDay("2023-06-05"))
      #expect(article.text == "Japan helped\nChina.\n")
    }
  }
}
