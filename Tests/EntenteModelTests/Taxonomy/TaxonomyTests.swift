import Testing

@testable import EntenteModel

@Suite("Taxonomy")
struct TaxonomyTests {
  @Test("knows the PLOVER types, ours, and their families")
  func standard() {
    let taxonomy = Taxonomy.standard
    #expect(
      taxonomy.families.map(\.relation) == [.cooperatesWith, .opposes, .visits, .other])
    #expect(taxonomy.types.count == 21)
    #expect(taxonomy[Relation.cooperatesWith]?.isSymmetric == true)
    #expect(taxonomy[Relation.opposes]?.isSymmetric == false)
    #expect(taxonomy[Relation.other]?.isDrawn == false)
    #expect(taxonomy[EventType("support")]?.french.does == "soutient")
    #expect(taxonomy[EventType("support")]?.english.doesNot == "does not support")
    #expect(taxonomy[EventType("dance")] == nil)
    #expect(taxonomy[EventType("visit")]?.plover == "CONSULT")
    #expect(taxonomy.typedRelation(named: "request")?.relation == .cooperatesWith)
    #expect(taxonomy.typedRelation(named: "opposes:request")?.relation == .opposes)
    #expect(taxonomy.typedRelation(named: "visits:request") == nil)
  }

  @Test(
    "convert CAMEO codes by leaf",
    arguments: [
      ("190", "assault"), ("191", "coerce"), ("192", "coerce"), ("1711", "coerce"),
      ("1712", "assault"), ("175", "assault"), ("201", "assault"), ("042", "visit"),
      ("043", "host"), ("046", "consult"), ("0841", "retreat"), ("081", "concede"),
      ("0814", "retreat"), ("163", "sanction"), ("018", "support"), ("012", "state"),
      ("024", "appeal"), ("022", "request"), ("09", "accuse"), ("112", "accuse"),
      ("99", ""), ("1", ""), ("", ""), ("abcde", ""), ("é1", ""),
    ])
  func cameo(code: String, type: String) {
    #expect(Taxonomy.standard.typedRelation(cameo: code)?.type.rawValue ?? "" == type)
  }

  @Test("give each type a CAMEO code that leads back to it")
  func codes() throws {
    let taxonomy = Taxonomy.standard
    for type in taxonomy.types {
      for family in type.families {
        let relation = TypedRelation(relation: family, type: type.type)
        let code = try #require(taxonomy.cameoCode(of: relation))
        #expect(code.utf8.count >= 3)
        #expect(taxonomy.typedRelation(cameo: code) == relation)
      }
    }
  }

  @Test("takes a user's families and types, in any order")
  func user() throws {
    let text = """
      kind\tname\tfamily\tfr\ten
      type\ttransfer\tdeals-with\ttransfert\ttransfer
      family\tdeals-with
      verb
      """
    let taxonomy = try Taxonomy.standard.adding(text, file: "club.tsv")
    #expect(taxonomy[EventType("transfer")]?.family == Relation(rawValue: "deals-with"))
    #expect(taxonomy[EventType("transfer")]?.english.does == "transfer")
    #expect(taxonomy[Relation(rawValue: "deals-with")]?.isDrawn == true)
    #expect(taxonomy.types.count == 22)
  }

  @Test(
    "say what is wrong with a user's file",
    arguments: [
      ("kind\tname\nverbe\tx\n", "x.tsv:2:1: error: 'verbe' is no kind; known are family, type,"),
      ("kind\tname\tfamily\ntype\tx\n", "x.tsv:2:1: error: the field 'family' is empty"),
      ("kind\tname\tfamily\ntype\tx\tlikes\n", "x.tsv:2:8: error: 'likes' is no family"),
      ("kind\tname\tfamily\ntype\tvisit\tvisits\n", "x.tsv:2:6: error: 'visit' is defined twice"),
      ("kind\tname\nfamily\tA b\n", "x.tsv:2:8: error: 'A b' is no name"),
      ("kind\tname\nfamily\topposes\n", "x.tsv:2:8: error: 'opposes' is defined twice"),
      ("kind\tname\tdrawn\nfamily\tx\tmaybe\n", "x.tsv:2:10: error: 'maybe' is no drawn"),
      (
        "kind\tname\tfamily\tgoldstein\ntype\tx\tvisits\t11\n",
        "x.tsv:2:15: error: '11' is no goldstein"
      ),
      ("kind\tname\tfamily\tcameo\ntype\tx\tvisits\t=\n", "x.tsv:2:15: error: '=' is no cameo"),
      ("kind\tname\tfamily\tcameo\ntype\tx\tvisits\t042\n", "x.tsv:2:15: error: '042' is defined"),
      ("kind\tname\tfamily\tgdelt-quad\ntype\tx\tvisits\t5\n", "x.tsv:2:15: error: '5' is no"),
    ])
  func refuses(text: String, message: String) {
    let error = #expect(throws: DataFileError.self) {
      try Taxonomy.standard.adding(text, file: "x.tsv")
    }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }
}
