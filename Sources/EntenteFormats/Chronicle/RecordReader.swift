internal import EntenteModel

/// Takes the fields of a record one by one; those that are left at the end are unknown.
struct RecordReader {
  private var members: [JSONMember]
  let location: TextLocation

  init(_ members: [JSONMember], at location: TextLocation) {
    self.members = members
    self.location = location
  }

  /// The fields that nobody took.
  var unknownFields: [JSONMember] { members }

  mutating func take(_ name: String) -> JSONValue? {
    guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
    let value = members.remove(at: index).value
    return value == .null ? nil : value
  }

  mutating func string(_ name: String) throws(FormatError) -> String? {
    switch take(name) {
    case nil: return nil
    case .string(let text): return text
    default: throw error(.fieldType(name, expected: "a string"))
    }
  }

  mutating func requiredString(_ name: String) throws(FormatError) -> String {
    guard let text = try string(name) else { throw error(.missingField(name)) }
    return text
  }

  mutating func requiredInteger(_ name: String) throws(FormatError) -> Int {
    switch take(name) {
    case nil: throw error(.missingField(name))
    case .number(let spelling):
      guard let number = Int(spelling) else { fallthrough }
      return number
    default: throw error(.fieldType(name, expected: "a whole number"))
    }
  }

  mutating func flag(_ name: String) throws(FormatError) -> Bool {
    switch take(name) {
    case nil: return false
    case .bool(let flag): return flag
    default: throw error(.fieldType(name, expected: "true or false"))
    }
  }

  mutating func strings(_ name: String) throws(FormatError) -> [String] {
    guard let value = take(name) else { return [] }
    guard case .array(let elements) = value else {
      throw error(.fieldType(name, expected: "an array of strings"))
    }
    var strings: [String] = []
    for element in elements {
      guard case .string(let text) = element else {
        throw error(.fieldType(name, expected: "an array of strings"))
      }
      strings.append(text)
    }
    return strings
  }

  mutating func identifier<Subject>(
    _ name: String, of _: Subject.Type
  ) throws(FormatError) -> Identifier<Subject>? {
    guard let text = try string(name) else { return nil }
    guard !text.isEmpty else {
      throw error(.fieldValue(name, value: text, expected: "an identifier"))
    }
    return Identifier(text)
  }

  mutating func requiredIdentifier<Subject>(
    _ name: String, of subject: Subject.Type
  ) throws(FormatError) -> Identifier<Subject> {
    guard let id = try identifier(name, of: subject) else { throw error(.missingField(name)) }
    return id
  }

  mutating func date(_ name: String) throws(FormatError) -> EventDate? {
    guard let text = try string(name) else { return nil }
    do {
      return try EventDate(edtf: text)
    } catch let fault {
      throw error(.date(fault))
    }
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ name: String, of _: Value.Type
  ) throws(FormatError) -> Value? where Value.RawValue == String {
    guard let text = try string(name) else { return nil }
    guard let value = Value(rawValue: text) else {
      let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(.fieldValue(name, value: text, expected: "one of \(known)"))
    }
    return value
  }

  func error(_ reason: FormatError.Reason) -> FormatError {
    FormatError(reason, at: location)
  }
}
