extension Event {
  /// Returns one event for the records of one fact.
  ///
  /// What can differ is taken from the surest record. Every choice is an extreme, never the first
  /// that comes, so neither order nor grouping of the records has an influence.
  ///
  /// - Precondition: There is at least one record.
  package static func joined(_ records: [Event]) -> Event {
    let ranked = records.sorted(by: isSurer)
    var result = ranked[0]
    let ids = Set(records.map(\.id) + records.flatMap(\.merged))
    let id = records.map(\.id).min() ?? result.id
    result.id = id
    result.merged = ids.subtracting([id]).sorted()
    result.label = ranked.lazy.compactMap(\.label).first
    result.rule = ranked.lazy.compactMap(\.rule).first
    result.date = records.lazy.compactMap(\.date).min(by: isNarrower)
    result.place = records.lazy.compactMap(\.place).min()
    result.evidence = evidence(of: records, id)
    result.conflictsWith = Set(records.flatMap(\.conflictsWith)).sorted()
    for record in records {
      result.unknownFields = JSONMember.union(result.unknownFields, record.unknownFields)
    }
    // What an article says itself needs nobody who says it.
    let isSaid = records.allSatisfy { $0.attributedTo != nil || $0.attribution != nil }
    let speakers = Set(records.map(\.attributedTo))
    result.attributedTo = isSaid && speakers.count == 1 ? result.attributedTo : nil
    result.attribution =
      isSaid && speakers.count == 1 ? records.lazy.compactMap(\.attribution).min() : nil
    return result
  }

  /// What the identifier was made from, for telling two events with one identifier apart.
  var origin: String { evidence.first.map(Self.key) ?? "" }

  private static func isSurer(_ first: Event, _ second: Event) -> Bool {
    // A visit that was also told as a reception is a visit.
    if (first.type == "host") != (second.type == "host") { return second.type == "host" }
    if first.confidence != second.confidence { return first.confidence > second.confidence }
    if first.id != second.id { return first.id < second.id }
    // Two versions of one event: their texts decide, which are the same on every machine.
    return first != second && "\(first)" < "\(second)"
  }

  private static func isNarrower(_ first: EventDate, _ second: EventDate) -> Bool {
    let widths = (first.width, second.width)
    if widths.0 != widths.1 { return widths.0 < widths.1 }
    if first.isMarked != second.isMarked { return second.isMarked }
    if first.earliest != second.earliest { return first.earliest < second.earliest }
    return first.edtf < second.edtf
  }

  /// The evidence that the identifier was made from, then the rest in the order of its places.
  private static func evidence(of records: [Event], _ id: Identifier<Event>) -> [Evidence] {
    // Most events are told once.
    if records.count == 1, records[0].evidence.count < 2 { return records[0].evidence }
    let first = records.filter { $0.id == id }.compactMap(\.evidence.first)
      .min { key($0) < key($1) }
    var pieces: [String: Evidence] = [:]
    for piece in records.lazy.flatMap(\.evidence) {
      let key = key(piece)
      if let known = pieces[key], "\(known)" <= "\(piece)" { continue }
      pieces[key] = piece
    }
    let start = first.map(key) ?? ""
    let rest = pieces.filter { $0.key != start }.sorted { $0.key < $1.key }.map(\.value)
    return (pieces[start].map { [$0] } ?? []) + rest
  }

  private static func key(_ evidence: Evidence) -> String {
    switch evidence {
    case .quote(let quotation):
      let place = [quotation.range.lowerBound, quotation.range.upperBound].map { number in
        let digits = String(number)
        return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
      }
      return "quote\n\(quotation.article)\n\(quotation.part.rawValue)\n\(place[0])\n\(place[1])"
    case .table(let row): return "table\n\(row.table)\n\(row.key)"
    case .hand(let entry): return "hand\n\(entry.author)\n\(entry.time ?? "")\n\(entry.note ?? "")"
    }
  }
}

extension EventDate {
  /// The number of days between the first and the last that the date can mean.
  var width: Int32 { latest.ordinal - earliest.ordinal }
}
