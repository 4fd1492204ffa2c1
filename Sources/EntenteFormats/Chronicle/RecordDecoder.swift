internal import EntenteModel

/// Makes the values of the model from the records of a chronicle.
enum RecordDecoder {
  static func article(_ record: inout RecordReader) throws(FormatError) -> Article {
    let id = try record.requiredIdentifier("id", of: Article.self)
    let language = try record.string("language").map { LanguageCode(rawValue: $0) }
    var published: CalendarDay?
    if let text = try record.string("published") {
      guard let day = CalendarDay(text) else {
        throw record.error(.fieldValue("published", value: text, expected: "a day YYYY-MM-DD"))
      }
      published = day
    }
    return Article(
      id: id, language: language, published: published, title: try record.string("title"),
      url: try record.string("url"), extraction: try record.string("extraction"),
      digest: try record.string("sha256"), text: try record.string("text"),
      unknownFields: record.unknownFields)
  }

  static func actor(_ record: inout RecordReader) throws(FormatError) -> Actor {
    let id = try record.requiredIdentifier("id", of: Actor.self)
    guard let kind = try record.choice("kind", of: ActorKind.self) else {
      throw record.error(.missingField("kind"))
    }
    let name = try record.requiredString("name")
    var names: [LanguageCode: String] = [:]
    if let value = record.take("names") {
      guard case .object(let members) = value else {
        throw record.error(.fieldType("names", expected: "an object of strings"))
      }
      for member in members {
        guard case .string(let text) = member.value else {
          throw record.error(.fieldType("names", expected: "an object of strings"))
        }
        names[LanguageCode(rawValue: member.name)] = text
      }
    }
    return Actor(
      id: id, kind: kind, name: name, names: names, aliases: try record.strings("aliases"),
      parent: try record.identifier("of", of: Actor.self), wikidata: try record.string("wikidata"),
      identities: try identities(&record), unknownFields: record.unknownFields)
  }

  private static func identities(
    _ record: inout RecordReader
  ) throws(FormatError) -> [ActorIdentity] {
    guard let value = record.take("merged") else { return [] }
    guard case .array(let elements) = value else {
      throw record.error(.fieldType("merged", expected: "an array of objects"))
    }
    var found: [ActorIdentity] = []
    for element in elements {
      guard case .object(let members) = element else {
        throw record.error(.fieldType("merged", expected: "an array of objects"))
      }
      var reader = RecordReader(members, at: record.location)
      let id = try reader.requiredIdentifier("id", of: Actor.self)
      found.append(ActorIdentity(id: id, reason: try reader.requiredString("reason")))
    }
    return found
  }

  static func affiliation(_ record: inout RecordReader) throws(FormatError) -> Affiliation {
    let actor = try record.requiredIdentifier("actor", of: Actor.self)
    let whole = try record.requiredIdentifier("of", of: Actor.self)
    return Affiliation(
      actor: actor, of: whole, role: try record.requiredString("role"),
      during: try record.date("during"), unknownFields: record.unknownFields)
  }

  static func event(_ record: inout RecordReader) throws(FormatError) -> Event {
    let id = try record.requiredIdentifier("id", of: Event.self)
    let relation = Relation(rawValue: try record.requiredString("relation"))
    let type = EventType(rawValue: try record.requiredString("type"))
    let sources = try record.strings("sources").map { Identifier<Actor>($0) }
    guard !sources.isEmpty else { throw record.error(.missingField("sources")) }
    let targets = try record.strings("targets").map { Identifier<Actor>($0) }
    let isMutual = try record.flag("mutual")
    if isMutual, !targets.isEmpty {
      throw record.error(
        .fieldValue("targets", value: targets[0].rawValue, expected: "empty in a mutual event"))
    }
    let evidence = try evidence(of: id, &record)
    let merged = try record.strings("merged").map { Identifier<Event>($0) }
    let conflicts = try record.strings("conflictsWith").map { Identifier<Event>($0) }
    return Event(
      id: id, relation: relation, type: type, sources: sources, targets: targets,
      isMutual: isMutual, place: try record.identifier("place", of: Actor.self),
      date: try record.date("date"),
      modality: try record.choice("modality", of: Modality.self) ?? .actual,
      confidence: try confidence(&record), label: try record.string("label"), evidence: evidence,
      attributedTo: try record.identifier("attributedTo", of: Actor.self),
      attribution: try record.string("attribution"), rule: try record.string("rule"),
      merged: merged, conflictsWith: conflicts, unknownFields: record.unknownFields)
  }

  private static func confidence(_ record: inout RecordReader) throws(FormatError) -> Double {
    switch record.take("confidence") {
    case nil: return 1
    case .number(let spelling):
      guard let number = Double(spelling), (0...1).contains(number) else {
        throw record.error(
          .fieldValue("confidence", value: spelling, expected: "a number from 0 to 1"))
      }
      return number
    default: throw record.error(.fieldType("confidence", expected: "a number from 0 to 1"))
    }
  }

  private static func evidence(
    of id: Identifier<Event>, _ record: inout RecordReader
  ) throws(FormatError) -> [Evidence] {
    guard let value = record.take("evidence") else { throw record.error(.noEvidence(id)) }
    guard case .array(let elements) = value else {
      throw record.error(.fieldType("evidence", expected: "an array of objects"))
    }
    guard !elements.isEmpty else { throw record.error(.noEvidence(id)) }
    var evidence: [Evidence] = []
    for element in elements {
      guard case .object(let members) = element else {
        throw record.error(.fieldType("evidence", expected: "an array of objects"))
      }
      var fields = RecordReader(members, at: record.location)
      evidence.append(try piece(&fields))
    }
    return evidence
  }

  private static func piece(_ fields: inout RecordReader) throws(FormatError) -> Evidence {
    if let table = try fields.string("table") {
      return .table(
        TableRow(
          table: table, key: try fields.requiredString("key"), url: try fields.string("url"),
          unknownFields: fields.unknownFields))
    }
    if let author = try fields.string("hand") {
      return .hand(
        HandEntry(
          author: author, time: try fields.string("at"), note: try fields.string("note"),
          unknownFields: fields.unknownFields))
    }
    let article = try fields.requiredIdentifier("article", of: Article.self)
    let part = try fields.choice("part", of: Quotation.Part.self) ?? .text
    let start = try fields.requiredInteger("start")
    let end = try fields.requiredInteger("end")
    let quote = try fields.requiredString("quote")
    guard start >= 0, end >= start, end - start == quote.utf8.count else {
      throw fields.error(
        .fieldValue("end", value: String(end), expected: "the start and the length of the quote"))
    }
    return .quote(
      Quotation(
        article: article, part: part, range: start..<end, quote: quote,
        unknownFields: fields.unknownFields))
  }
}
