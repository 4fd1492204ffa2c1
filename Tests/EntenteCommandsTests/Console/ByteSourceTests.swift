import EntenteCommands
import EntenteTestSupport
import Testing

@Suite("ByteSource")
struct ByteSourceTests {
  @Test(arguments: ["", "a", "a\n", "\n\n", "a\nb\r\nc", "\na\n\n"])
  func lines(_ text: String) throws {
    let source = ByteSource(bytes: Array(text.utf8))
    var lines: [String] = []
    while let line = try source.readLine() { lines.append(String(decoding: line, as: UTF8.self)) }
    var expected = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .map { String($0) ?? "" }
    if expected.last == "" { expected.removeLast() }
    #expect(lines == expected)
  }

  @Test func `peeking consumes nothing`() throws {
    let source = ByteSource(bytes: [1, 2, 3])
    #expect(try Array(source.peek(2)) == [1, 2])
    #expect(try Array(source.peek(9)) == [1, 2, 3])
    #expect(try source.readAll() == [1, 2, 3])
    #expect(try source.readAll().isEmpty)
  }

  @Test func `a missing file and a folder have their reasons`() throws {
    #expect(throws: CommandError("cannot read '/no/file': no such file")) {
      try ByteSource(path: "/no/file")
    }
    #expect(throws: CommandError("cannot read '/': it is a folder")) {
      try ByteSource(path: "/").readAll()
    }
  }
}
