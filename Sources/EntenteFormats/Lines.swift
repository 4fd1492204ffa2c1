/// The lines of a file, each with its number; a carriage return before the end is white space.
struct Lines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int
  private var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A byte-order mark says nothing in UTF-8.
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> (range: Range<Int>, number: Int)? {
    guard position < bytes.count else { return nil }
    let end = bytes[position...].firstIndex(of: 10) ?? bytes.count
    let range = position..<end
    position = end + 1
    number += 1
    return (range, number)
  }
}
