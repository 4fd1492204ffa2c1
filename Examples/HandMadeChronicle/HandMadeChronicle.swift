internal import Entente

@main
enum HandMadeChronicle {
  static func main() throws {
    let japan = Actor(id: "jpn", kind: .state, name: "Japan")
    let nato = Actor(id: "nato", kind: .organization, name: "NATO", aliases: ["OTAN"])
    let china = Actor(id: "chn", kind: .state, name: "China")
    let note = Evidence.hand(HandEntry(author: "example", note: "from memory"))
    let talks = Event(
      id: "e-1", relation: .cooperatesWith, type: "consult", sources: [japan.id],
      targets: [nato.id], date: try EventDate(edtf: "2023-01"), evidence: [note])
    let refusal = Event(
      id: "e-2", relation: .opposes, type: "reject", sources: [china.id], targets: [nato.id],
      modality: .planned, evidence: [note])
    let chronicle = Chronicle(actors: [japan, nato, china], events: [talks, refusal])
    let diagram = RelationshipDiagram(chronicle, options: PictureOptions(language: .english))
    print(try diagram.svg(), terminator: "")
  }
}
