internal import EntenteModel

/// Turns the bytes of a file into text: UTF-8, or UTF-16 that says so with a byte-order mark.
enum TextDecoder {
  /// Decodes `bytes`; line ends stay as they are, a byte-order mark is left out.
  static func decode(_ bytes: [UInt8], file: String) throws(FormatError) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(bytes, isBigEndian: bytes[0] == 0xFE, file: file)
    }
    try refuseBinary(bytes, file: file)
    try UTF8Validator.validate(bytes, file: file)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// Refuses bytes that no text has; UTF-16 with a byte-order mark may have any.
  static func refuseBinary(_ bytes: [UInt8], file: String) throws(FormatError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return }
    if let offset = bytes.firstIndex(of: 0) {
      throw FormatError(.binary, at: location(of: offset, in: bytes, file: file))
    }
  }

  private static func utf16(
    _ bytes: [UInt8], isBigEndian: Bool, file: String
  ) throws(FormatError) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count - 1, by: 2) {
      let (high, low) =
        isBigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    guard bytes.count.isMultiple(of: 2), !units.contains(0),
      let text = String(validating: units, as: UTF16.self)
    else { throw FormatError(.binary, at: TextLocation(file: file, line: 1)) }
    return text
  }

  private static func location(of offset: Int, in bytes: [UInt8], file: String) -> TextLocation {
    let before = bytes[..<offset]
    let column = offset - (before.lastIndex(of: 10) ?? -1)
    return TextLocation(file: file, line: before.count { $0 == 10 } + 1, column: column)
  }
}
