package import EntenteModel

/// Makes the records of a chronicle from the values of the model.
package enum RecordEncoder {
  package static func header(_ unknownFields: [JSONMember] = []) -> JSONValue {
    var record = Record("chronicle")
    record.add("format", .number("1"))
    return record.value(with: unknownFields)
  }

  package static func value(_ article: Article) -> JSONValue {
    var record = Record("article")
    record.add("id", article.id.rawValue)
    record.add("language", article.language?.rawValue)
    record.add("published", article.published?.description)
    record.add("title", article.title)
    record.add("url", article.url)
    record.add("extraction", article.extraction)
    record.add("sha256", article.digest)
    record.add("text", article.text)
    return record.value(with: article.unknownFields)
  }

  package static func value(_ actor: Actor) -> JSONValue {
    var record = Record("actor")
    record.add("id", actor.id.rawValue)
    record.add("kind", actor.kind.rawValue)
    record.add("name", actor.name)
    if !actor.names.isEmpty {
      let names = actor.names.sorted { $0.key < $1.key }
      record.add("names", .object(names.map { JSONMember($0.key.rawValue, .string($0.value)) }))
    }
    record.add("aliases", actor.aliases)
    record.add("of", actor.parent?.rawValue)
    record.add("wikidata", actor.wikidata)
    if !actor.identities.isEmpty {
      record.add("merged", .array(actor.identities.map(value)))
    }
    return record.value(with: actor.unknownFields)
  }

  private static func value(_ identity: ActorIdentity) -> JSONValue {
    .object([
      JSONMember("id", .string(identity.id.rawValue)),
      JSONMember("reason", .string(identity.reason)),
    ])
  }

  package static func value(_ affiliation: Affiliation) -> JSONValue {
    var record = Record("affiliation")
    record.add("actor", affiliation.actor.rawValue)
    record.add("of", affiliation.whole.rawValue)
    record.add("role", affiliation.role)
    record.add("during", affiliation.during?.edtf)
    return record.value(with: affiliation.unknownFields)
  }

  package static func value(_ event: Event) -> JSONValue {
    var record = Record("event")
    record.add("id", event.id.rawValue)
    record.add("relation", event.relation.rawValue)
    record.add("type", event.type.rawValue)
    record.add("sources", .array(event.sources.map { .string($0.rawValue) }))
    record.add("targets", .array(event.targets.map { .string($0.rawValue) }))
    if event.isMutual { record.add("mutual", .bool(true)) }
    record.add("place", event.place?.rawValue)
    record.add("date", event.date.map { .string($0.edtf) } ?? .null)
    record.add("modality", event.modality.rawValue)
    record.add("confidence", .number("\(event.confidence)"))
    record.add("label", event.label)
    record.add("evidence", .array(event.evidence.map(value)))
    record.add("attributedTo", event.attributedTo?.rawValue)
    record.add("attribution", event.attribution)
    record.add("rule", event.rule)
    record.add("merged", event.merged.map(\.rawValue))
    record.add("conflictsWith", event.conflictsWith.map(\.rawValue))
    return record.value(with: event.unknownFields)
  }

  package static func value(_ evidence: Evidence) -> JSONValue {
    var record = Record()
    switch evidence {
    case .quote(let quotation):
      record.add("article", quotation.article.rawValue)
      record.add("part", quotation.part.rawValue)
      record.add("start", .number(String(quotation.range.lowerBound)))
      record.add("end", .number(String(quotation.range.upperBound)))
      record.add("quote", quotation.quote)
      return record.value(with: quotation.unknownFields)
    case .table(let row):
      record.add("table", row.table)
      record.add("key", row.key)
      record.add("url", row.url)
      return record.value(with: row.unknownFields)
    case .hand(let entry):
      record.add("hand", entry.author)
      record.add("at", entry.time)
      record.add("note", entry.note)
      return record.value(with: entry.unknownFields)
    }
  }

  /// The members of a record in the order in which they are written.
  private struct Record {
    private var members: [JSONMember] = []

    init() {}

    init(_ kind: String) {
      add("record", kind)
    }

    mutating func add(_ name: String, _ value: JSONValue) {
      members.append(JSONMember(name, value))
    }

    mutating func add(_ name: String, _ text: String?) {
      if let text { add(name, .string(text)) }
    }

    mutating func add(_ name: String, _ texts: [String]) {
      if !texts.isEmpty { add(name, .array(texts.map { .string($0) })) }
    }

    func value(with unknownFields: [JSONMember]) -> JSONValue {
      .object(members + unknownFields)
    }
  }
}
