internal import EntenteModel

/// Reads files of corrections: JSON Lines, one correction a line.
///
///     {"correction":"drop","event":"e-3f9a1c"}
///     {"correction":"drop","actor":"kishida"}
///     {"correction":"change","event":"e-3f9a1c","fields":{"date":"2023-01","modality":"denied"}}
///     {"correction":"change","actor":"nato","fields":{"name":"NATO"}}
///     {"correction":"same","events":["e-3f9a1c","e-77aa01"]}
///     {"correction":"same","actors":["kishida-fumio","kishida"]}
///     {"correction":"different","events":["e-3f9a1c","e-77aa01"]}
///     {"correction":"different","actors":["kishida-fumio","kishida"]}
///
/// They are applied in the order of the file.
public enum CorrectionCodec {
  /// Reads corrections.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - file: Its name, for messages.
  /// - Returns: The corrections in the order of the file.
  /// - Throws: A `FormatError` with the place of the first fault.
  public static func decode(_ bytes: [UInt8], file: String) throws(FormatError) -> [Correction] {
    try UTF8Validator.validate(bytes, file: file)
    var corrections: [Correction] = []
    for line in Lines(bytes) where bytes[line.range].contains(where: { $0 > 32 }) {
      let location = TextLocation(file: file, line: line.number)
      var parser = JSONParser(bytes, in: line.range, at: location)
      guard case .object(let members) = try parser.parse() else {
        throw FormatError(.json("expected a correction, '{'"), at: location)
      }
      var record = RecordReader(members, at: location)
      do throws(FormatError) {
        corrections.append(Correction(try change(&record), at: location))
      } catch {
        throw error.located(in: bytes, line.range)
      }
    }
    return corrections
  }

  private static func change(
    _ record: inout RecordReader
  ) throws(FormatError) -> Correction.Change {
    let kind = try record.requiredString("correction")
    let event = try record.identifier("event", of: Event.self)
    let actor = try record.identifier("actor", of: Actor.self)
    let events = try record.strings("events").map { Identifier<Event>($0) }
    let actors = try record.strings("actors").map { Identifier<Actor>($0) }
    switch kind {
    case "drop":
      if let event { return .dropEvent(event) }
      if let actor { return .dropActor(actor) }
      throw record.error(.missingField("event"))
    case "change":
      guard case .object(let fields)? = record.take("fields") else {
        throw record.error(.missingField("fields"))
      }
      for field in fields where field.name == "id" || field.name == "record" {
        throw record.error(
          .fieldValue("fields", value: field.name, expected: "of the record, not its identity"))
      }
      if let event { return .changeEvent(event, fields) }
      if let actor { return .changeActor(actor, fields) }
      throw record.error(.missingField("event"))
    case "same":
      if events.count > 1 { return .sameEvents(events) }
      if actors.count > 1 { return .sameActors(actors) }
      throw record.error(.fieldType("events", expected: "two identifiers or more"))
    case "different":
      if events.count > 1 { return .differentEvents(events) }
      if actors.count > 1 { return .differentActors(actors) }
      throw record.error(.fieldType("events", expected: "two identifiers or more"))
    default:
      throw record.error(
        .fieldValue("correction", value: kind, expected: "drop, change, same or different"))
    }
  }
}
