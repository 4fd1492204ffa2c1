import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Faults of a chronicle")
struct ChronicleFaultTests {
  @Test("Everything that does not fit is named with its record")
  func faults() {
    let event = Event(
      id: "e-1", relation: .opposes, type: "reject", sources: [], targets: ["z"], isMutual: true,
      confidence: 2,
      evidence: [
        .quote(Quotation(article: "one", range: 0..<3, quote: "abd")),
        .quote(Quotation(article: "gone", range: 0..<3, quote: "abc")),
      ], conflictsWith: ["e-9"])
    let chronicle = Chronicle(
      articles: [Article(id: "one", digest: "00", text: "abc")],
      actors: [
        Actor(id: "x", kind: .state, name: "X", parent: "y"),
        Actor(id: "y", kind: .state, name: "Y", parent: "x"),
      ],
      affiliations: [Affiliation(actor: "x", of: "w", role: "member")],
      events: [event])
    #expect(
      chronicle.faults().map(\.description) == [
        "article 'one': 'sha256' is not the digest of the text",
        "actor 'x': the actor is part of itself",
        "actor 'y': the actor is part of itself",
        "affiliation of 'x': nothing defines the actor 'w'",
        "event 'e-1': the event has no sources",
        "event 'e-1': a mutual event has all its parties in 'sources'",
        "event 'e-1': the confidence must be a number from 0 to 1",
        "event 'e-1': nothing defines the actor 'z'",
        "event 'e-1': nothing defines the event 'e-9'",
        "event 'e-1': the article 'one' does not have the quoted words at bytes 0 to 3",
        "event 'e-1': nothing defines the article 'gone'",
      ])
  }

  @Test("What merging makes has no faults", arguments: UInt64(0)..<20)
  func mergedIsSound(_ seed: UInt64) throws {
    var random = RandomChronicle(seed: seed)
    let parts = [try random.next(events: 4), try random.next(events: 4)]
    #expect(Chronicle.merging(parts).faults() == [])
  }
}
