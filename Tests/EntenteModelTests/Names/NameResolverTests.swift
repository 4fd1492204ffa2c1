import EntenteModel
import Testing

@Suite("Names")
struct NameResolverTests {
  private let chronicle = Chronicle(actors: [
    Actor(id: "jpn", kind: .state, name: "Japon", names: [.english: "Japan"]),
    Actor(id: "nato", kind: .organization, name: "OTAN"),
    Actor(id: "civ", kind: .state, name: "Côte d'Ivoire"),
    Actor(id: "kishida-fumio", kind: .person, name: "Fumio Kishida", aliases: ["Kishida"]),
    Actor(id: "kishida-bunzo", kind: .person, name: "Bunzo Kishida", aliases: ["Kishida"]),
    Actor(id: "odd", kind: .other, name: "🦊"),
  ])

  @Test(
    "are found whatever their case, accents, article and form",
    arguments: [
      ("jpn", "jpn"), ("JAPON", "jpn"), ("le Japon", "jpn"), ("the Japan", "jpn"), ("Tokyo", "jpn"),
      ("l'Otan", "nato"), ("L’O.T.A.N.", "nato"), ("NATO", "nato"), ("Alliance atlantique", "nato"),
      ("Cote d’ivoire", "civ"), ("CO\u{302}TE-D'IVOIRE", "civ"), ("Ivory Coast", "civ"),
      ("fumio  kishida", "kishida-fumio"), ("🦊", "odd"),
    ])
  func resolves(name: String, id: String) throws {
    #expect(try NameResolver(chronicle).resolve(name).rawValue == id)
  }

  @Test(
    "that nobody has come back with the nearest",
    arguments: [
      ("Japn", "no actor is called 'Japn'; the nearest is Japon"),
      ("Fumio Kishidda", "no actor is called 'Fumio Kishidda'; the nearest is Fumio Kishida"),
      ("xyzzy", "no actor is called 'xyzzy'"), ("", "no actor is called ''"),
    ])
  func unknown(name: String, message: String) {
    let error = #expect(throws: NameError.self) { try NameResolver(chronicle).resolve(name) }
    #expect(error?.description == message)
  }

  @Test("that several have come back with all of them")
  func ambiguous() {
    let error = #expect(throws: NameError.self) { try NameResolver(chronicle).resolve("kishida") }
    #expect(
      error?.description
        == "'kishida' can mean Bunzo Kishida (kishida-bunzo), Fumio Kishida (kishida-fumio); "
        + "give the identifier")
  }

  @Test(
    "have keys that are their own keys",
    arguments: [
      "L’Élysée", "São Tomé-et-Principe", "U.S.A.", "œuvre", "Łódź", "the The", "東京", "  ",
    ])
  func idempotent(name: String) {
    let key = NameKey(name)
    #expect(key == NameKey(name.uppercased()))
    if !["the", ""].contains(key.text) { #expect(NameKey(key.text) == key) }
  }
}
