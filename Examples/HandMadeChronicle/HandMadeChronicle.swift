internal import Entente

/// Builds a chronicle by hand and prints its relationship diagram.
@main
enum HandMadeChronicle {
  static func main() throws {
    let japan = Actor(id: "jpn", kind: .state, name: "Japan")
    let nato = Actor(id: "nato", kind: .organization, name: "NATO", aliases: ["OTAN"])
    let china = Actor(id: "chn", kind: .state, name: "China")
    let note = Evidence.hand(HandEntry(author: "example", note: "from memory"))
    let chronicle = Chronicle(
      actors: [japan, nato, china],
      events: [
        Event(
          id: "e-1", relation: .cooperatesWith, type: "consult", sources: [japan.id],
          targets: [nato.id], date: try EventDate(edtf: "2023-01"), evidence: [note]),
        Event(
          id: "e-2", relation: .opposes, type: "reject", sources: [china.id], targets: [nato.id],
          modality: .planned, evidence: [note]),
      ])
    print(
      try RelationshipDiagram(chronicle, options: PictureOptions(language: .english)).svg(),
      terminator: "")
  }
}
