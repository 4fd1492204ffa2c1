internal import EntenteModel

extension Lexicon.Line {
  /// What stands for the type of words that state nothing.
  private static let noType = "none"

  init(
    _ row: DataTable.Row, of table: DataTable, kind: LexiconEntry.Kind, taxonomy: Taxonomy
  ) throws(DataFileError) {
    self.kind = kind
    _ = try table.requiredField("lemma", of: row)
    event = try Self.event(row, of: table, taxonomy: taxonomy)
    effect = try Self.effect(row, of: table)
    isTrap = table.field("type", of: row) == Self.noType
    guard event != nil || effect != nil || isTrap else {
      throw DataFileError(.emptyField("type"), at: table.location(of: "type", in: row))
    }
    guard !isTrap || effect == nil else {
      throw DataFileError(
        .malformedValue(
          column: "effect", value: table.field("effect", of: row),
          reason: "words of the type 'none' have none"), at: table.location(of: "effect", in: row))
    }
    weight = try Self.weight(row, of: table)
  }

  private static func event(
    _ row: DataTable.Row, of table: DataTable, taxonomy: Taxonomy
  ) throws(DataFileError) -> TypedRelation? {
    let name = table.field("type", of: row)
    guard !name.isEmpty, name != noType else { return nil }
    guard let event = taxonomy.typedRelation(named: name) else {
      throw DataFileError(
        .unknownValue(
          column: "type", value: name, known: taxonomy.types.map(\.type.rawValue) + [noType]),
        at: table.location(of: "type", in: row))
    }
    return event
  }

  private static func effect(
    _ row: DataTable.Row, of table: DataTable
  ) throws(DataFileError) -> ComplementEffect? {
    let name = table.field("effect", of: row)
    guard !name.isEmpty else { return nil }
    guard let effect = ComplementEffect(rawValue: name) else {
      throw DataFileError(
        .unknownValue(
          column: "effect", value: name, known: ComplementEffect.allCases.map(\.rawValue)),
        at: table.location(of: "effect", in: row))
    }
    return effect
  }

  private static func weight(
    _ row: DataTable.Row, of table: DataTable
  ) throws(DataFileError) -> Double {
    let text = table.field("weight", of: row)
    guard !text.isEmpty else { return 1 }
    guard let weight = Double(text), (0...1).contains(weight) else {
      throw DataFileError(
        .malformedValue(
          column: "weight", value: text, reason: "a number from 0 to 1 is expected"),
        at: table.location(of: "weight", in: row))
    }
    return weight
  }
}
