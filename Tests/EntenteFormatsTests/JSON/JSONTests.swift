import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteFormats

@Suite("JSON")
struct JSONTests {
  private func parse(_ text: String) throws(FormatError) -> JSONValue {
    let bytes = Array(text.utf8)
    var parser = JSONParser(
      bytes, in: 0..<bytes.count, at: TextLocation(file: "x", line: 7))
    return try parser.parse()
  }

  @Test(
    "keeps the order of members and the spelling of numbers",
    arguments: [
      #"{"b":1.50,"a":[true,false,null,-0.0e+3,12345678901234567890],"é":{}}"#,
      #"["\"\\\n\r\t\u0001\u2028",""]"#, "[[[]]]", #""𝄞 مرحبا 👩‍👩‍👧""#,
    ])
  func roundTrip(text: String) throws {
    #expect(JSONWriter.text(try parse(text)) == text)
  }

  @Test("reads every escape")
  func escapes() throws {
    #expect(try parse(#""\/\b\f\u00e9\uD834\uDD1E""#) == .string("/\u{8}\u{c}é𝄞"))
    #expect(try parse(" [ 1 , 2 ] ") == .array([.number("1"), .number("2")]))
  }

  @Test(
    "says where a fault lies",
    arguments: [
      ("", "x:7:1: error: expected a value, found the end of the line"),
      ("{", "x:7:2: error: expected a member's name"),
      (#"{"a" 1}"#, "x:7:6: error: expected ':'"),
      (#"{"a":1,}"#, "x:7:8: error: expected a member's name"),
      (#"{"a":1,"a":2}"#, "x:7:8: error: the member 'a' is there twice"),
      ("[1 2]", "x:7:4: error: expected ',' or ']'"),
      ("[01]", "x:7:3: error: expected ',' or ']'"),
      ("[1.]", "x:7:4: error: expected a digit"),
      ("[-]", "x:7:3: error: expected a digit"),
      ("nul", "x:7:4: error: expected null"),
      ("NaN", "x:7:1: error: expected a value"),
      (#""\uD800""#, "x:7:2: error: half of a surrogate pair"),
      (#""\uDC00""#, "x:7:2: error: half of a surrogate pair"),
      (#""\x""#, "x:7:2: error: unknown escape"),
      ("\"a\u{1}\"", "x:7:3: error: a control character in a string must be escaped"),
      ("\"a", "x:7:3: error: the string does not end"),
      ("1 2", "x:7:3: error: expected the end of the line"),
    ])
  func faults(text: String, message: String) {
    let error = #expect(throws: FormatError.self) { try parse(text) }
    #expect(error?.description == message)
  }

  @Test("refuses bottomless nesting")
  func nesting() {
    #expect(throws: FormatError.self) { try parse(String(repeating: "[", count: 100_000)) }
  }

  @Test("survives damage", arguments: UInt64(0)..<30)
  func damage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = Array(#"{"a":[1,-2.5e3,"x\u00e9\n"],"b":{"c":null,"d":[true,false]}}"#.utf8)
    for _ in 0..<200 {
      var bytes = text
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: 32...126, using: &generator)
      guard let value = try? parse(String(decoding: bytes, as: UTF8.self)) else { continue }
      #expect((try? parse(JSONWriter.text(value))) == value)
    }
  }
}
