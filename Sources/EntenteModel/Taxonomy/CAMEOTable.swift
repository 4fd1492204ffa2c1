/// CAMEO codes and the event types they stand for.
///
/// A code belongs to the longest prefix that the taxonomy names: `1901` falls under `19`, but `191`
/// (a blockade) is coercion. Conversion by root alone would be wrong for such leaves.
struct CAMEOTable: Hashable, Sendable {
  private var relations: [String: TypedRelation] = [:]
  private var codes: [TypedRelation: String] = [:]

  mutating func add(
    _ row: DataTable.Row, of table: DataTable, as description: EventTypeDescription
  ) throws(DataFileError) {
    for value in table.values("cameo", of: row) {
      let parts = value.utf8.split(
        separator: UInt8(ascii: "="), omittingEmptySubsequences: false
      ).map { String(Substring($0)) }
      let code = parts[0]
      let family = parts.count == 2 ? Relation(rawValue: parts[1]) : description.family
      let isCode =
        (2...4).contains(code.utf8.count) && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
      guard isCode, parts.count <= 2, description.families.contains(family) else {
        throw DataFileError(
          .malformedValue(
            column: "cameo", value: value,
            reason: "two to four digits, then perhaps '=' and a family of the type"),
          at: table.location(of: "cameo", in: row))
      }
      let relation = TypedRelation(relation: family, type: description.type)
      guard relations.updateValue(relation, forKey: code) == nil else {
        throw DataFileError(.duplicate(code), at: table.location(of: "cameo", in: row))
      }
      if codes[relation] == nil { codes[relation] = code }
    }
  }

  func relation(of code: String) -> TypedRelation? {
    var prefix = Substring(code)
    guard (2...4).contains(prefix.utf8.count) else { return nil }
    while prefix.utf8.count >= 2 {
      if let relation = relations[String(prefix)] { return relation }
      prefix = prefix.dropLast()
    }
    return nil
  }

  func code(of relation: TypedRelation) -> String? {
    codes[relation].map { $0.utf8.count == 2 ? $0 + "0" : $0 }
  }
}

extension Taxonomy {
  /// Returns the family and type that a CAMEO code of two to four digits stands for.
  ///
  /// - Complexity: O(1).
  public func typedRelation(cameo code: String) -> TypedRelation? { cameo.relation(of: code) }

  /// Returns the CAMEO code under which events of the family and type are exported.
  ///
  /// - Complexity: O(1).
  public func cameoCode(of relation: TypedRelation) -> String? { cameo.code(of: relation) }
}
