internal import EntenteModel

/// Collects the records of a chronicle, line by line.
struct ChronicleDecoder {
  private let file: String
  private var chronicle = Chronicle()
  private var places: [Identifier<Event>: TextLocation] = [:]

  init(file: String) {
    self.file = file
  }

  /// Reads the record in `bytes[range]`; an empty line is none.
  mutating func decode(
    _ bytes: [UInt8], in range: Range<Int>, line: Int
  ) throws(FormatError) {
    let location = TextLocation(file: file, line: line)
    guard bytes[range].contains(where: { $0 != 32 && $0 != 9 && $0 != 13 }) else { return }
    var parser = JSONParser(bytes, in: range, at: location)
    guard case .object(let members) = try parser.parse() else {
      throw FormatError(.json("expected a record, '{'"), at: location)
    }
    do throws(FormatError) {
      try add(RecordReader(members, at: location))
    } catch {
      throw error.located(in: bytes, range)
    }
  }

  private mutating func add(_ record: RecordReader) throws(FormatError) {
    var record = record
    let location = record.location
    let kind = try record.requiredString("record")
    switch kind {
    case "chronicle":
      let format = record.take("format") ?? .number("1")
      guard format == .number("1") else {
        throw FormatError(.format(JSONWriter.text(format)), at: location)
      }
      for field in record.unknownFields
      where !chronicle.unknownFields.contains(where: { $0.name == field.name }) {
        chronicle.unknownFields.append(field)
      }
    case "article": chronicle.articles.append(try RecordDecoder.article(&record))
    case "actor": chronicle.actors.append(try RecordDecoder.actor(&record))
    case "affiliation": chronicle.affiliations.append(try RecordDecoder.affiliation(&record))
    case "event":
      let event = try RecordDecoder.event(&record)
      places[event.id] = location
      chronicle.events.append(event)
    default: throw FormatError(.unknownRecord(kind), at: location)
    }
  }

  /// Returns the chronicle, once every quotation is found to stand in its article.
  ///
  /// Files concatenate, so different articles can have one identifier until they are merged; the
  /// words must stand in one of them.
  consuming func finish() throws(FormatError) -> Chronicle {
    let articles = Dictionary(grouping: chronicle.articles, by: \.id)
    for event in chronicle.events {
      for case .quote(let quotation) in event.evidence {
        let known = (articles[quotation.article] ?? []).filter {
          (quotation.part == .text ? $0.text : $0.title) != nil
        }
        if !known.isEmpty, !known.contains(where: quotation.stands) {
          throw FormatError(
            .quoteMismatch(quotation.article, quotation.range),
            at: places[event.id] ?? TextLocation(file: file, line: 1))
        }
      }
    }
    return chronicle
  }
}
