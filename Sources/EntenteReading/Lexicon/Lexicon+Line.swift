internal import EntenteModel

extension Lexicon.Line {
  /// What stands for the type of words that state nothing.
  private static let noType = "none"

  init(
    _ row: DataTable.Row, of table: DataTable, _ columns: Lexicon.Columns,
    kind: LexiconEntry.Kind, taxonomy: Taxonomy, known: inout [String: TypedRelation]
  ) throws(DataFileError) {
    self.kind = kind
    if table.isEmpty(at: columns.lemma, of: row) { _ = try table.requiredField("lemma", of: row) }
    let type = table.field(at: columns.type, of: row)
    if let event = known[type] {
      self.event = event
    } else {
      event = try Self.event(type, row, of: table, taxonomy: taxonomy)
      known[type] = event
    }
    effect =
      table.isEmpty(at: columns.effect, of: row) ? nil : try Self.effect(row, of: table)
    isTrap = type == Self.noType
    guard event != nil || effect != nil || isTrap else {
      throw DataFileError(.emptyField("type"), at: table.location(of: "type", in: row))
    }
    guard !isTrap || effect == nil else {
      throw DataFileError(
        .malformedValue(
          column: "effect", value: table.field("effect", of: row),
          reason: "words of the type 'none' have none"), at: table.location(of: "effect", in: row))
    }
    weight = table.isEmpty(at: columns.weight, of: row) ? 1 : try Self.weight(row, of: table)
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
