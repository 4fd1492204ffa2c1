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
    var record = RecordReader(members, at: location)
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
  consuming func finish() throws(FormatError) -> Chronicle {
    let articles = Dictionary(
      chronicle.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for event in chronicle.events {
      for case .quote(let quotation) in event.evidence {
        guard let article = articles[quotation.article] else { continue }
        guard let text = quotation.part == .text ? article.text : article.title else { continue }
        if !Self.stands(quotation, in: text) {
          throw FormatError(
            .quoteMismatch(article.id, quotation.range),
            at: places[event.id] ?? TextLocation(file: file, line: 1))
        }
      }
    }
    return chronicle
  }

  private static func stands(_ quotation: Quotation, in text: String) -> Bool {
    let bytes = text.utf8
    guard
      let start = bytes.index(
        bytes.startIndex, offsetBy: quotation.range.lowerBound, limitedBy: bytes.endIndex),
      let end = bytes.index(start, offsetBy: quotation.range.count, limitedBy: bytes.endIndex)
    else { return false }
    return bytes[start..<end].elementsEqual(quotation.quote.utf8)
  }
}
