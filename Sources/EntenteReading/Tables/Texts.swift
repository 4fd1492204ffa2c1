/// Short texts one after the other, each of which is made a string when it is asked for.
struct Texts: Sendable {
  private let bytes: Rows<UInt8>
  private let ends: Rows<Int32>

  /// Gathers texts.
  init(_ texts: [String]) {
    var bytes: [UInt8] = []
    var ends: [Int32] = []
    for text in texts {
      bytes += text.utf8
      ends.append(Int32(bytes.count))
    }
    self.bytes = Rows(bytes)
    self.ends = Rows(ends)
  }

  /// Takes the next texts of an image.
  init(_ image: inout TableImage) {
    bytes = image.next()
    ends = image.next()
  }

  /// Adds the texts to an image.
  func append(to image: inout TableImageWriter) {
    image.append(bytes)
    image.append(ends)
  }

  /// The number of texts.
  var count: Int { ends.count }

  /// A text.
  subscript(_ index: Int) -> String {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
  }

  /// All texts.
  var all: [String] { (0..<count).map { self[$0] } }
}
