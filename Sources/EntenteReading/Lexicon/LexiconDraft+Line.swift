internal import EntenteModel

extension LexiconDraft {
  /// What stands for the type of words that state nothing.
  private static let noType = "none"

  /// Reads what the entries of a row share; an event that is new is added.
  mutating func line(
    _ row: DataTable.Row, of table: DataTable, _ columns: Columns, kind: LexiconEntry.Kind,
    taxonomy: Taxonomy, known: inout KnownFields
  ) throws(DataFileError) -> LexiconLine {
    if table.isEmpty(at: columns.lemma, of: row) { _ = try table.requiredField("lemma", of: row) }
    let type = table.field(at: columns.type, of: row)
    let event: Int32
    if let place = known.types[type] {
      event = place
    } else if let found = try Self.event(type, row, of: table, taxonomy: taxonomy) {
      event = Int32(events.count)
      events.append(found)
    } else {
      event = -1
    }
    known.types[type] = event
    let effect =
      table.isEmpty(at: columns.effect, of: row) ? nil : try Self.effect(row, of: table)
    let isTrap = type == Self.noType
    guard event >= 0 || effect != nil || isTrap else {
      throw DataFileError(.emptyField("type"), at: table.location(of: "type", in: row))
    }
    guard !isTrap || effect == nil else {
      throw DataFileError(
        .malformedValue(
          column: "effect", value: table.field("effect", of: row),
          reason: "words of the type 'none' have none"), at: table.location(of: "effect", in: row))
    }
    let weight = table.isEmpty(at: columns.weight, of: row) ? 1 : try Self.weight(row, of: table)
    return LexiconLine(kind: kind, event: event, effect: effect, weight: weight)
  }

  private static func event(
    _ name: String, _ row: DataTable.Row, of table: DataTable, taxonomy: Taxonomy
  ) throws(DataFileError) -> TypedRelation? {
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
  ) throws(DataFileError) -> ComplementEffect {
    let name = table.field("effect", of: row)
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
    guard let weight = Double(text), (0...1).contains(weight) else {
      throw DataFileError(
        .malformedValue(
          column: "weight", value: text, reason: "a number from 0 to 1 is expected"),
        at: table.location(of: "weight", in: row))
    }
    return weight
  }
}
