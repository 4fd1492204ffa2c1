import EntenteCommands
import Testing

@Suite("TextTable")
struct TextTableTests {
  @Test func `columns are aligned and the last one wraps`() {
    var table = TextTable(header: ["name", "n", "what"], rightAligned: [1])
    table.append(["Élysée", "12", "one two three four five six seven"])
    table.append(["x", "7", ""])
    #expect(
      table.text(width: 32) == """
        name     n  what
        Élysée  12  one two three four
                    five six seven
        x        7

        """)
  }

  @Test func `no text breaks a line or commands a terminal`() {
    #expect(TextTable.singleLine("a\n\r\tb\u{1B}[2Jc\u{2028}d") == "a b [2Jc d")
  }
}
