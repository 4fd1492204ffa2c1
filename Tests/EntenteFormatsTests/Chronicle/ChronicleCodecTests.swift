import Foundation
import EntenteFormats
import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Chronicle files")
struct ChronicleCodecTests {
  static let sample = """
    {"record":"chronicle","format":1}
    {"record":"article","id":"a","language":"fr","published":"2023-06-05","title":"Un bureau","text":"La Russie s'oppose à l'OTAN."}
    {"record":"actor","id":"nato","kind":"organization","name":"OTAN","names":{"en":"NATO","fr":"OTAN"}}
    {"record":"actor","id":"rus","kind":"state","name":"Russie","aliases":["Moscou"],"wikidata":"Q159"}
    {"record":"affiliation","actor":"rus","of":"nato","role":"partner","during":"1997/2014"}
    {"record":"event","id":"e-1","relation":"opposes","type":"reject","sources":["rus"],"targets":["nato"],"date":"2023-06","modality":"actual","confidence":0.9,"evidence":[{"article":"a","part":"text","start":0,"end":29,"quote":"La Russie s'oppose à l'OTAN."}],"rule":"active"}
    {"record":"event","id":"e-2","relation":"cooperates-with","type":"meet","sources":["nato","rus"],"targets":[],"mutual":true,"date":null,"modality":"planned","confidence":1.0,"evidence":[{"table":"t","key":"7"},{"hand":"me","note":"seen"}],"merged":["e-0"],"conflictsWith":["e-1"],"score":1.50}

    """

  private func decode(_ text: String) throws(FormatError) -> Chronicle {
    try ChronicleCodec.decode(Array(text.utf8), file: "c.jsonl")
  }

  @Test("come back byte for byte")
  func roundTrip() throws {
    let chronicle = try decode(Self.sample)
    #expect(chronicle.articles.count == 1 && chronicle.actors.count == 2)
    #expect(chronicle.events.count == 2 && chronicle.affiliations.count == 1)
    #expect(ChronicleCodec.encode(chronicle) == Self.sample)
  }

  @Test("concatenate, with records in any order")
  func concatenates() throws {
    let chronicle = try decode(Self.sample)
    let lines = Self.sample.split(separator: "\n").reversed().joined(separator: "\r\n")
    let twice = try decode("\u{FEFF}" + lines + "\n\n" + Self.sample)
    #expect(twice.events.count == 4)
    #expect(Set(twice.actors) == Set(chronicle.actors))
  }

  @Test("keep what this version does not know")
  func unknownFields() throws {
    let text = """
      {"record":"chronicle","format":1,"tool":"x"}
      {"record":"actor","id":"x","kind":"other","name":"X","colour":{"r":1.0,"g":[]}}

      """
    #expect(ChronicleCodec.encode(try decode(text)) == text)
  }

  @Test(
    "say what is wrong and where",
    arguments: [
      ("{", "c.jsonl:1:2: error: expected a member's name"),
      ("\n[1]", "c.jsonl:2:1: error: expected a record, '{'"),
      (#"{"id":"x"}"#, "c.jsonl:1:1: error: the field 'record' is missing"),
      (#"{"record":"song"}"#, "c.jsonl:1:11: error: unknown record 'song'"),
      (
        #"{"record":"chronicle","format":2}"#,
        "c.jsonl:1:32: error: the chronicle has format 2; this version reads format 1"
      ),
      (
        #"{"record":"actor","id":"x","kind":"king","name":"X"}"#,
        "c.jsonl:1:35: error: the field 'kind' must be one of state, organization, person, place, "
          + "group, other, not 'king'"
      ),
      (
        #"{"record":"actor","id":"","kind":"state","name":"X"}"#,
        "c.jsonl:1:24: error: the field 'id' must be an identifier, not ''"
      ),
      (
        #"{"record":"article","id":"x","published":"5 June"}"#,
        "c.jsonl:1:42: error: the field 'published' must be a day YYYY-MM-DD, not '5 June'"
      ),
      (
        #"{"record":"event","id":"e","relation":"r","type":"t","sources":["x"]}"#,
        "c.jsonl:1:1: error: the event 'e' has no evidence"
      ),
      (
        #"{"record":"affiliation","actor":"a","of":"b","role":"r","during": "2023-02-30"}"#,
        "c.jsonl:1:76: error: '2023-02-30' is no date: the month has no day 30 at character 9"
      ),
      (
        #"{"x":{"kind":1},"record":"actor","id":"x","kind":7,"name":"X"}"#,
        "c.jsonl:1:50: error: the field 'kind' must be a string"
      ),
      (
        #"{"record":"event","id":"e","relation":"r","type":"t","sources":[]}"#,
        "c.jsonl:1:1: error: the field 'sources' is missing"
      ),
    ])
  func faults(text: String, message: String) {
    let error = #expect(throws: FormatError.self) { try decode(text) }
    #expect(error?.description == message)
  }

  @Test(
    "refuse a quotation that is not in the article",
    arguments: [
      ("\"start\":0,\"end\":29", "\"start\":1,\"end\":30"),
      ("La Russie s'oppose à l'OTAN.\"}]", "La Chine s'oppose à l'OTANS.\"}]"),
    ])
  func quotes(old: String, new: String) throws {
    guard let range = Self.sample.range(of: old, options: .backwards) else { return }
    let text = Self.sample.replacingCharacters(in: range, with: new)
    let error = #expect(throws: FormatError.self) { try decode(text) }
    #expect(error?.location.line == 6)
  }

  @Test("must be UTF-8")
  func encoding() {
    let bytes: [UInt8] = Array("{}\n{\"é".utf8) + [0xFF, 0x20]
    let error = #expect(throws: FormatError.self) {
      try ChronicleCodec.decode(bytes, file: "c.jsonl")
    }
    #expect(error?.description == "c.jsonl:2:5: error: the text is not UTF-8")
  }

  @Test("survive damage", arguments: UInt64(0)..<20)
  func damage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let chronicle = try? ChronicleCodec.decode(bytes, file: "x") else { continue }
      let again = try? ChronicleCodec.decode(
        Array(ChronicleCodec.encode(chronicle).utf8), file: "x")
      #expect(again == chronicle)
    }
  }
}
