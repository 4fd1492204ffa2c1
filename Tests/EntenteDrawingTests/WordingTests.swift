import EntenteModel
import Testing

@testable import EntenteDrawing

@Suite("Words of pictures")
struct WordingTests {
  static let dates: [(String, String, String)] = [
    ("2023", "2023", "2023"), ("0800", "800", "800"), ("2023-07", "juillet 2023", "July 2023"),
    ("2023-07-01", "1er juillet 2023", "1 July 2023"),
    ("2023-07-11T12:00:00Z", "11 juillet 2023", "11 July 2023"),
    ("2023-07-11/2023-07-12", "11–12 juillet 2023", "11–12 July 2023"),
    ("2023-07/2023-09", "juillet 2023 – septembre 2023", "July 2023 – September 2023"),
    ("2022/..", "2022 – …", "2022 – …"), ("../2022", "… – 2022", "… – 2022"),
    ("2022-22", "été 2022", "summer 2022"), ("2022?", "peut-être 2022", "perhaps 2022"),
    ("1850~", "vers 1850", "about 1850"),
    ("1066%", "peut-être vers 1066", "perhaps about 1066"),
    ("197X", "années 1970", "the 1970s"), ("19XX", "XXe siècle", "20th century"),
    ("00XX", "Ier siècle", "1st century"), ("20XX", "XXIe siècle", "21st century"),
    ("10XX", "XIe siècle", "11th century"), ("2023-XX", "2023", "2023"),
    ("2023-05-XX", "mai 2023", "May 2023"), ("0000", "1 av. J.-C.", "1 BC"),
    ("-0043-03-15", "15 mars 44 av. J.-C.", "15 March 44 BC"), ("Y12345", "12345", "12345"),
    ("Y-12345", "12346 av. J.-C.", "12346 BC"),
  ]

  @Test("write dates as people do", arguments: dates)
  func date(edtf: String, french: String, english: String) throws {
    let date = try EventDate(edtf: edtf)
    #expect(Wording(language: .french).date(date) == french)
    #expect(Wording(language: .english).date(date) == english)
  }

  @Test("say what happens in a sentence, denied where it is")
  func sentences() throws {
    let chronicle = try SampleChronicle.tokyo()
    let names = DisplayNames(chronicle, language: .french)
    let wording = Wording(language: .french)
    let sentences = chronicle.events.map { wording.sentence(of: $0, names: names, short: true) }
    #expect(sentences[0] == "Russie et Chine → OTAN\u{A0}: refus")
    #expect(sentences[1] == "Japon et OTAN\u{A0}: coopération concrète")
    #expect(sentences[4] == "Japon ne s’accorde pas avec OTAN")
  }

  @Test(
    "tell names that ask for a plural",
    arguments: [
      ("x", ActorKind.group, "talibans", true, true), ("x", .group, "foule", false, false),
      ("x", .group, "303 grands électeurs", true, true),
      ("hamas", .organization, "Hamas", false, false),
      ("x", .group, "leaders du Parti populaire", true, false),
      ("x", .group, "supporters of the party", true, true),
      ("x", .organization, "forces de la coalition", true, false),
      ("x", .group, "government buildings", false, true),
      ("usa", .state, "États-Unis", true, false),
      ("hnd", .state, "Honduras", false, false), ("x", .person, "Charles Dumas", false, false),
      ("x", .organization, "Reuters", false, false), ("x", .group, "presse", false, false),
    ])
  func plurals(id: String, kind: ActorKind, name: String, inFrench: Bool, inEnglish: Bool) {
    let actor = Actor(id: Identifier(id), kind: kind, name: name)
    let chronicle = Chronicle(actors: [actor])
    #expect(DisplayNames(chronicle, language: .french).isPlural(actor.id) == inFrench)
    #expect(DisplayNames(chronicle, language: .english).isPlural(actor.id) == inEnglish)
  }

  @Test("quote what somebody said")
  func statements() {
    let actor = Actor(id: "a", kind: .person, name: "Ana Roy")
    let quotation = Quotation(
      article: "t", part: .text, range: 0..<10, quote: "Ana Roy « dit » non.")
    let event = Event(
      id: "e", relation: .other, type: "state", sources: [actor.id], evidence: [.quote(quotation)])
    let names = DisplayNames(Chronicle(actors: [actor]), language: .french)
    let wording = Wording(language: .french)
    #expect(
      wording.sentence(of: event, names: names, short: true)
        == "Ana Roy\u{A0}: «\u{A0}Ana Roy « dit » non.\u{A0}»")
    #expect(
      wording.sentence(of: event, names: names, short: false) == "Ana Roy\u{A0}: déclaration")
  }

  @Test("cut what is too long behind a word")
  func cuts() {
    let text = "one two three four five six seven eight nine ten"
    for width in stride(from: 40.0, to: 240, by: 7) {
      let short = TextMetrics.shortenedAtWord(text, to: width, size: 10)
      if short.hasSuffix("\u{A0}…") {
        #expect(text.hasPrefix(short.dropLast(2) + " "))
      } else {
        #expect(short == text || !short.contains(" "))
      }
    }
  }

  @Test func `a colon never starts a line`() {
    let text = "Jens Stoltenberg et Fumio Kishida\u{A0}: accord"
    for width in stride(from: 60.0, to: 260, by: 5) {
      let lines = TextMetrics.wrapped(text, width: width, size: 11, lines: 9)
      #expect(lines.allSatisfy { !$0.hasPrefix(":") })
    }
  }
}
