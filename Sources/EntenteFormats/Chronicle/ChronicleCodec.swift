public import EntenteModel

/// Reads and writes chronicles as JSON Lines, one record a line.
public enum ChronicleCodec {
  /// Reads a chronicle: records in any order, repeated headers, so that files concatenate.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - file: Its name, for messages.
  /// - Returns: The chronicle, its records in the order of the file.
  /// - Throws: A `FormatError` with the place of the first fault.
  /// - Complexity: O(n) in the number of bytes.
  public static func decode(
    _ bytes: [UInt8], file: String
  ) throws(FormatError) -> Chronicle {
    try UTF8Validator.validate(bytes, file: file)
    var decoder = ChronicleDecoder(file: file)
    for line in Lines(bytes) { try decoder.decode(bytes, in: line.range, line: line.number) }
    return try decoder.finish()
  }

  /// Writes a chronicle: the header, then articles, actors, affiliations and events in the order
  /// in which they stand; `canonical()` first gives the canonical form.
  ///
  /// - Parameter chronicle: The chronicle.
  /// - Returns: The text of the file.
  /// - Complexity: O(n) in the length of the text.
  public static func encode(_ chronicle: Chronicle) -> String {
    var writer = LineWriter()
    writer.add(RecordEncoder.header(chronicle.unknownFields))
    for article in chronicle.articles { writer.add(RecordEncoder.value(article)) }
    for actor in chronicle.actors { writer.add(RecordEncoder.value(actor)) }
    for affiliation in chronicle.affiliations { writer.add(RecordEncoder.value(affiliation)) }
    for event in chronicle.events { writer.add(RecordEncoder.value(event)) }
    return writer.text
  }

  private struct LineWriter {
    var text = ""

    mutating func add(_ record: JSONValue) {
      text += JSONWriter.text(record)
      text += "\n"
    }
  }
}
