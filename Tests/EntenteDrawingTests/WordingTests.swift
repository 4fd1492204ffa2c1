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

  @Test func `a colon never starts a line`() {
    let text = "Jens Stoltenberg et Fumio Kishida\u{A0}: accord"
    for width in stride(from: 60.0, to: 260, by: 5) {
      let lines = TextMetrics.wrapped(text, width: width, size: 11, lines: 9)
      #expect(lines.allSatisfy { !$0.hasPrefix(":") })
    }
  }
}
