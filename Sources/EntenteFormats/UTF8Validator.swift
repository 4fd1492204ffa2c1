internal import EntenteModel

/// Finds the first byte of a file that is no UTF-8.
enum UTF8Validator {
  static func validate(_ bytes: [UInt8], file: String) throws(FormatError) {
    // The standard library's check is vectorized; the slow search runs for faulty files only.
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    let offset = firstFault(in: bytes)
    let before = bytes[..<offset]
    let line = before.count { $0 == 10 } + 1
    let column = offset - (before.lastIndex(of: 10) ?? -1)
    throw FormatError(.notUTF8, at: TextLocation(file: file, line: line, column: column))
  }

  private static func firstFault(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return min(offset, bytes.count)
  }
}
