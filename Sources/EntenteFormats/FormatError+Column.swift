internal import EntenteModel

extension FormatError {
  /// Returns the error with the column of the field that is at fault, in a line of JSON.
  ///
  /// Values carry no places; looking one up once a fault is found costs sound files nothing.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The bytes of the line, which is one object.
  /// - Returns: The error, its column that of the field's value; as it is where it names no field.
  func located(in bytes: [UInt8], _ range: Range<Int>) -> FormatError {
    guard location.column == 1 else { return self }
    let members = JSONMemberPlaces(bytes, in: range)
    let offset: Int?
    switch reason {
    case .fieldType(let name, _), .fieldValue(let name, _, _): offset = members.value(of: name)
    case .unknownRecord: offset = members.value(of: "record")
    case .format: offset = members.value(of: "format")
    case .date(let fault):
      // After the quotation mark, as far as the expression is right.
      offset = members.string(fault.expression).map { $0 + 1 + fault.offset }
    default: offset = nil
    }
    guard let offset else { return self }
    return FormatError(
      reason,
      at: TextLocation(
        file: location.file, line: location.line, column: offset - range.lowerBound + 1))
  }
}

/// Where the values of the members of an object begin, nested ones included.
private struct JSONMemberPlaces {
  private let bytes: [UInt8]
  private var members: [(name: Range<Int>, value: Int, depth: Int)] = []

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    var position = range.lowerBound
    var depth = 0
    while position < range.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let start = position + 1
        position = start
        while position < range.upperBound, bytes[position] != UInt8(ascii: "\"") {
          position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        var next = Self.skipSpace(bytes, position + 1, range.upperBound)
        if next < range.upperBound, bytes[next] == UInt8(ascii: ":") {
          next = Self.skipSpace(bytes, next + 1, range.upperBound)
          members.append((start..<min(position, range.upperBound), next, depth))
        }
      default: break
      }
      position += 1
    }
  }

  private static func skipSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, bytes[position] == 32 || bytes[position] == 9 { position += 1 }
    return position
  }

  /// Where the value of the outermost member of that name begins.
  func value(of name: String) -> Int? {
    members.filter { bytes[$0.name].elementsEqual(name.utf8) }.min { $0.depth < $1.depth }?.value
  }

  /// Where the first member whose value is that string begins.
  func string(_ text: String) -> Int? {
    let wanted = [UInt8(ascii: "\"")] + Array(text.utf8) + [UInt8(ascii: "\"")]
    return members.first { bytes[$0.value...].starts(with: wanted) }?.value
  }
}
