import EntenteModel
import Testing

@Suite("Identifiers of actors")
struct ActorIdentifierTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: ActorKind
    let id: String
    var testDescription: String { name }
  }

  @Test(
    "They are names in ASCII, persons by surname",
    arguments: [
      Case(name: "Fumio Kishida", kind: .person, id: "kishida-fumio"),
      Case(name: "Ursula von der Leyen", kind: .person, id: "von-der-leyen-ursula"),
      Case(name: "Żółć Œuvre", kind: .person, id: "oeuvre-zolc"),
      Case(name: "Côte d’Ivoire", kind: .state, id: "cote-d-ivoire"),
      Case(name: "e\u{301}te\u{301}", kind: .other, id: "ete"),
      Case(name: "../../etc/passwd", kind: .other, id: "etc-passwd"),
      Case(name: "Straße 7", kind: .place, id: "strasse-7"),
    ])
  func names(_ test: Case) {
    #expect(Identifier<Actor>.made(from: test.name, kind: test.kind).rawValue == test.id)
  }

  @Test("Other scripts, emoji and nothing at all have stable identifiers of ASCII")
  func otherScripts() {
    let names = ["岸田文雄", "岸田", "القاهرة", "🙂", "🙃", "", "Toyota 車", "Toyota"]
    let ids = names.map { Identifier<Actor>.made(from: $0).rawValue }
    #expect(Set(ids).count == ids.count)
    #expect(ids == names.map { Identifier<Actor>.made(from: $0).rawValue })
    for id in ids {
      #expect(
        !id.isEmpty
          && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    }
    #expect(ids[0] == "x-" + SHA256.hexadecimal(of: names[0].utf8).prefix(8))
  }

  @Test("A number tells apart those whose names are alike")
  func taken() {
    let taken: Set<Identifier<Actor>> = ["smith-jo", "smith-jo-2"]
    let id = Identifier<Actor>.made(from: "Jo Smith", kind: .person, unless: taken.contains)
    #expect(id == "smith-jo-3")
  }

  @Test("A name of any length has a short identifier")
  func long() {
    let id = Identifier<Actor>.made(from: String(repeating: "long ", count: 1000))
    #expect(id.rawValue.utf8.count == 69)
  }
}
