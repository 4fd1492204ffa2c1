package import EntenteModel
package import EntenteReading

extension Explanation {
  /// The explanation as the object that `explain --json` writes.
  package var json: JSONValue {
    .object([
      JSONMember("article", .string(article.rawValue)),
      JSONMember("language", language.map { .string($0.rawValue) } ?? .null),
      JSONMember("sentences", .array(sentences.map { .object(Self.place($0)) })),
      JSONMember(
        "mentions",
        .array(
          mentions.map { mention in
            .object(
              Self.place(mention.range) + [
                JSONMember("text", .string(mention.text)),
                JSONMember("actor", .string(mention.actor.rawValue)),
                JSONMember("kind", .string(mention.kind.rawValue)),
              ])
          })),
      JSONMember(
        "dates",
        .array(
          dates.map { date in
            .object(
              Self.place(date.range) + [
                JSONMember("text", .string(date.text)),
                JSONMember("edtf", .string(date.date.edtf)),
              ])
          })),
      JSONMember(
        "events",
        .array(
          events.map { event in
            .object([
              JSONMember("id", .string(event.id.rawValue)),
              JSONMember("pattern", .string(event.pattern)),
              JSONMember("entry", .string(event.entry)),
              JSONMember("evidence", .string(event.evidence)),
            ])
          })),
      JSONMember(
        "silent",
        .array(
          silent.map { sentence in
            .object(Self.place(sentence.range) + [JSONMember("reason", .string(sentence.reason))])
          })),
    ])
  }

  private static func place(_ range: Range<Int>) -> [JSONMember] {
    [
      JSONMember("start", .number("\(range.lowerBound)")),
      JSONMember("end", .number("\(range.upperBound)")),
    ]
  }
}
