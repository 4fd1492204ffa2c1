import EntenteCommands
import EntenteFormats
import Testing

@Suite("InputStream")
struct InputStreamTests {
  private func items(
    _ paths: [String], format: InputFormat? = nil, input: String = ""
  ) -> [String] {
    let console = Console(
      input: ByteSource(bytes: Array(input.utf8)), output: ByteSink(), diagnostics: ByteSink())
    var stream = InputStream(paths, format: format, console: console)
    var items: [String] = []
    while let item = stream.next() {
      switch item {
      case .article(let bytes, _, let format):
        items.append("article \(format?.rawValue ?? "?") \(bytes.count)")
      case .line(let bytes, _, let number):
        items.append("line \(number) \(String(decoding: bytes, as: UTF8.self))")
      case .chronicle(let bytes, _): items.append("chronicle \(bytes.count)")
      case .fault(let message): items.append(message)
      }
    }
    return items
  }

  @Test func `standard input is told by its content`() {
    #expect(items(["-"], input: "Le Japon.").map { $0.prefix(7) } == ["article"])
    #expect(
      items(["-"], input: "{\"id\":1}\n\n{}") == ["line 1 {\"id\":1}", "line 2 ", "line 3 {}"])
    #expect(items(["-"], input: "\u{FEFF} { \"record\":\"chronicle\"}\n") == ["chronicle 28"])
  }

  @Test func `the user's format wins`() {
    let text = "{\"record\":\"chronicle\"}"
    #expect(
      items(["-"], format: .txt, input: text) == ["article \(ArticleFormat.text.rawValue) 22"])
    #expect(items(["-"], format: .jsonl, input: text) == ["line 1 \(text)"])
    #expect(items(["-"], format: .chronicle, input: "x") == ["chronicle 1"])
  }

  @Test func `an input that is missing does not hide the next`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a\n", to: "a.txt")
      let missing = folder.path("no.txt")
      let found = items([missing, folder.path("a.txt"), folder.root])
      #expect(
        found == [
          "cannot read '\(missing)': no such file", "article \(ArticleFormat.text.rawValue) 2",
          "cannot read '\(folder.root)': it is a folder",
        ])
    }
  }

  @Test func `an empty file of lines is an item, so that it is reported`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("", to: "a.jsonl")
      #expect(items([folder.path("a.jsonl")]).count == 1)
    }
  }
}
