import EntenteCommands
import Testing

@Suite("ArgumentLexer")
struct ArgumentLexerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let tokens: [ArgumentLexer.Token]
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(arguments: [], tokens: []),
    Case(arguments: ["a", "-", "b"], tokens: [.operand("a"), .operand("-"), .operand("b")]),
    Case(arguments: ["--json"], tokens: [.long("json", value: nil)]),
    Case(arguments: ["--x=y=z"], tokens: [.long("x", value: "y=z")]),
    Case(arguments: ["--x="], tokens: [.long("x", value: "")]),
    Case(arguments: ["-ab"], tokens: [.short("a"), .short("b")]),
    Case(
      arguments: ["--", "--json", "-a", "--"], tokens: ["--json", "-a", "--"].map { .operand($0) }),
    Case(arguments: ["-é"], tokens: [.short("é")]),
    Case(arguments: [""], tokens: [.operand("")]),
  ]

  @Test(arguments: cases)
  func tokens(_ given: Case) {
    var lexer = ArgumentLexer(given.arguments)
    var tokens: [ArgumentLexer.Token] = []
    while let token = lexer.next() { tokens.append(token) }
    #expect(tokens == given.tokens)
  }

  @Test func `a value is the rest of the bundle or the next argument`() {
    var lexer = ArgumentLexer(["-ofile", "-o", "-", "-vo", "last"])
    #expect(lexer.next() == .short("o"))
    #expect(lexer.value() == "file")
    #expect(lexer.next() == .short("o"))
    #expect(lexer.value() == "-")
    #expect(lexer.next() == .short("v"))
    #expect(lexer.next() == .short("o"))
    #expect(lexer.value() == "last")
    #expect(lexer.value() == nil)
  }
}
