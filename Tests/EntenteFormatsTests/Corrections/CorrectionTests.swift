import EntenteFormats
import EntenteModel
import Testing

@Suite("Corrections")
struct CorrectionTests {
  private func sample() throws -> Chronicle {
    try ChronicleCodec.decode(
      Array(
        """
        {"record":"actor","id":"a","kind":"state","name":"Alpha"}
        {"record":"actor","id":"b","kind":"state","name":"Beta"}
        {"record":"actor","id":"c","kind":"state","name":"Gamma"}
        {"record":"affiliation","actor":"c","of":"b","role":"member"}
        {"record":"event","id":"e-1","relation":"opposes","type":"reject","sources":["a"],"targets":["b","c"],"date":"2023","evidence":[{"hand":"x"}],"score":2}
        {"record":"event","id":"e-2","relation":"opposes","type":"reject","sources":["b"],"targets":["a"],"date":"2023-05","evidence":[{"hand":"y"}],"merged":["e-0"],"conflictsWith":["e-1"]}
        """.utf8), file: "c.jsonl")
  }

  private func corrected(_ lines: String) throws -> (chronicle: Chronicle, unknown: [FormatError]) {
    let corrections = try CorrectionCodec.decode(Array(lines.utf8), file: "k.jsonl")
    return try sample().corrected(by: corrections)
  }

  @Test("drop events and actors, with what rests on them")
  func drop() throws {
    let event = try corrected(#"{"correction":"drop","event":"e-1"}"#).chronicle
    #expect(event.events.map(\.id) == ["e-2"])
    #expect(event.events[0].conflictsWith == [])
    let actor = try corrected(#"{"correction":"drop","actor":"b"}"#).chronicle
    #expect(actor.events.map(\.id) == ["e-1"])
    #expect(actor.events[0].targets == ["c"])
    #expect(actor.faults() == [] && actor.affiliations.isEmpty)
  }

  @Test("change fields, remove them by null, and keep the others")
  func change() throws {
    let line = #"{"correction":"change","event":"e-1","fields":{"date":null,"modality":"denied"}}"#
    let event = try #require(try corrected(line).chronicle.events.first)
    #expect(event.date == nil && event.modality == .denied && event.type == "reject")
    #expect(event.unknownFields == [JSONMember("score", .number("2"))])
    let actor = #"{"correction":"change","actor":"a","fields":{"name":"A"}}"#
    #expect(try corrected(actor).chronicle.actors[0].name == "A")
  }

  @Test("tell actors apart that merging would join")
  func strangers() throws {
    let line = #"{"correction":"different","actors":["a","b"]}"#
    let corrections = try CorrectionCodec.decode(Array(line.utf8), file: "k.jsonl")
    #expect(Chronicle.strangers(by: corrections) == ["a", "b"])
    #expect(try corrected(line).chronicle == sample())
  }

  @Test("join events and actors")
  func same() throws {
    let events = try corrected(#"{"correction":"same","events":["e-0","e-1"]}"#).chronicle.events
    #expect(events.map(\.id) == ["e-1"])
    #expect(events[0].merged == ["e-0", "e-2"] && events[0].conflictsWith == [])
    #expect(events[0].evidence.count == 2)
    let actors = try corrected(#"{"correction":"same","actors":["c","b"]}"#).chronicle
    #expect(actors.actors.map(\.id) == ["a", "c"])
    #expect(actors.actors[1].aliases == ["Gamma"])
    #expect(actors.events[0].targets == ["c"] && actors.faults() == [])
  }

  @Test("keep events apart in merging")
  func different() throws {
    let corrections = try CorrectionCodec.decode(
      Array(#"{"correction":"different","events":["e-1","e-2"]}"#.utf8), file: "k.jsonl")
    #expect(Chronicle.keptApart(by: corrections) == ["e-1", "e-2"])
  }

  @Test("name what is not there and go on")
  func unknown() throws {
    let result = try corrected(
      "{\"correction\":\"drop\",\"event\":\"e-9\"}\n{\"correction\":\"drop\",\"event\":\"e-2\"}")
    #expect(
      result.unknown.map(\.description) == ["k.jsonl:1:1: error: nothing has the identifier 'e-9'"])
    #expect(result.chronicle.events.map(\.id) == ["e-1"])
  }

  @Test(
    "say what is wrong and where",
    arguments: [
      ("{}", "k.jsonl:1:1: error: the field 'correction' is missing"),
      (
        #"{"correction":"undo"}"#,
        "k.jsonl:1:15: error: the field 'correction' must be drop, change, same or different, not 'undo'"
      ),
      ("\n{\"correction\":\"drop\"}", "k.jsonl:2:1: error: the field 'event' is missing"),
      (
        #"{"correction":"same","events":["e-1"]}"#,
        "k.jsonl:1:31: error: the field 'events' must be two identifiers or more"
      ),
      (
        #"{"correction":"change","event":"e-1","fields":{"id":"e-2"}}"#,
        "k.jsonl:1:47: error: the field 'fields' must be of the record, not its identity, not 'id'"
      ),
    ])
  func faults(line: String, message: String) {
    let error = #expect(throws: FormatError.self) {
      try CorrectionCodec.decode(Array(line.utf8), file: "k.jsonl")
    }
    #expect(error?.description == message)
  }
}
