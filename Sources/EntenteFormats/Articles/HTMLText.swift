/// Running text in blocks, white space squeezed, blocks separated by blank lines.
struct HTMLText {
  private var blocks: [String] = []
  private var block = ""

  mutating func add(_ text: String) {
    block += text
  }

  mutating func endBlock() {
    guard !block.isEmpty else { return }
    let text = Self.squeezed(block)
    if !text.isEmpty { blocks.append(text) }
    block = ""
  }

  var text: String {
    let last = Self.squeezed(block)
    return (blocks + (last.isEmpty ? [] : [last])).joined(separator: "\n\n")
  }

  /// Returns `text` with each run of ASCII white space as one space and none at the ends.
  static func squeezed(_ text: String) -> String {
    text.utf8.split { $0 == 32 || (9...13).contains($0) }
      .map { String(Substring($0)) }.joined(separator: " ")
  }
}
