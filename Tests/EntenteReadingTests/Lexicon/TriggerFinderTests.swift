import EntenteLanguage
import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteReading

/// Holds the words of the lexicons to tables of sentences of our own: what is read at a word, and
/// what is not.
@Suite("Triggers")
struct TriggerFinderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: LanguageCode
    let word: String
    let reads: String
    let sentence: String
    var testDescription: String { "\(word): \(sentence)" }
  }

  static let cases = cases(.french) + cases(.english)

  private static func cases(_ language: LanguageCode) -> [Case] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("triggers.\(language).tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map {
      let fields = $0.split(separator: "\t").map(String.init)
      return Case(
        language: language, word: fields[0], reads: fields[1], sentence: fields[2])
    }
  }

  private static let lexicons = [
    LanguageCode.french: Lexicon.standard(for: .french), .english: .standard(for: .english),
  ]

  /// The first sentence of a text.
  private func tree(_ text: String, _ language: LanguageCode) throws -> SentenceTree {
    let analyzed = try Analyzer(language: language).analyze(text)
    return try #require(TreeBuilder(language: language).trees(of: analyzed, part: .text).first)
  }

  private func finder(_ lexicon: Lexicon) -> TriggerFinder {
    TriggerFinder(lexicon: lexicon, vocabulary: .words(of: lexicon.language))
  }

  /// What is read at a word: types, `+` and `-` for judgements; words that only tell who speaks
  /// and what colours a complement are left out.
  private func readings(_ item: Case) throws -> Set<String> {
    let tree = try tree(item.sentence, item.language)
    let word = try #require(tree.words.firstIndex { $0.text == item.word }, "\(item.word)")
    let lexicon = try #require(Self.lexicons[item.language])
    let triggers = finder(lexicon).triggers(in: tree)[word]
    return Set(
      triggers.compactMap { trigger in
        guard let type = trigger.entry.type, type != "state" else { return nil }
        guard trigger.entry.isJudgement else { return type.rawValue }
        return type == "accuse" ? "-" : "+"
      })
  }

  @Test("words are read as the tables say", arguments: cases)
  func table(_ item: Case) throws {
    let readings = try readings(item)
    if item.reads == "0" {
      #expect(readings.isEmpty, "\(readings.sorted())")
    } else {
      #expect(readings.contains(item.reads), "\(readings.sorted())")
    }
  }

  @Test("tables cover every type, with traps", arguments: [LanguageCode.french, .english])
  func coverage(language: LanguageCode) {
    let cases = Self.cases.filter { $0.language == language }
    let reads = Set(cases.map(\.reads))
    let types = Taxonomy.standard.types.map(\.type.rawValue)
    #expect(types.filter { !["state", "appeal"].contains($0) && !reads.contains($0) } == [])
    #expect(cases.count >= 220)
    #expect(cases.count { $0.reads == "0" } >= 100)
    #expect(Set(cases.map(\.testDescription)).count == cases.count)
  }

  private func types(_ lexicon: Lexicon, _ word: String, _ sentence: String) throws -> [String] {
    let tree = try tree(sentence, lexicon.language)
    let index = try #require(tree.words.firstIndex { $0.text == word })
    return finder(lexicon).triggers(in: tree)[index].map {
      "\($0.entry.lemma) \($0.entry.type?.rawValue ?? "-")"
    }
  }

  @Test("the object that stands there is the one that an entry names")
  func narrowed() throws {
    let lexicon = try Lexicon(language: .french).adding(
      "kind\tlemma\ttype\tframe\nverb\tlivrer +{char,avion}\taid\tnsubj>obl:à\n", file: "x",
      taxonomy: .standard)
    let found = try types(lexicon, "livré", "La Norvège a livré une dizaine de chars à la Suède.")
    #expect(found == ["livrer +char aid"])
  }

  @Test("a user's phrase takes the place of one of the program's choices of objects")
  func overruled() throws {
    let sentence = "La Suède a imposé des sanctions à la Norvège."
    let base = Lexicon.standard(for: .french)
    #expect(try types(base, "imposé", sentence).contains("imposer +sanction sanction"))
    let frames = base.entries.filter {
      $0.phrase.head == "imposer" && $0.phrase.objects.contains("sanction")
    }.map(\.frame.notation).joined(separator: "|")
    let changed = try base.adding(
      "kind\tlemma\ttype\tframe\nverb\timposer +sanction\tsupport\t\(frames)\n", file: "x",
      taxonomy: .standard)
    let found = try types(changed, "imposé", sentence)
    #expect(found.contains("imposer +sanction support"))
    #expect(!found.contains("imposer +sanction sanction"))
  }

  @Test("a phrase that states nothing, and an idiom, hide the shorter readings of their head")
  func traps() throws {
    let lexicon = try Lexicon(language: .french).adding(
      """
      kind\tlemma\ttype\tframe
      verb\tbattre\tassault\tnsubj>obj
      verb\tbattre à plate couture\treject\tnsubj>obj
      verb\tbattre +record\tnone

      """, file: "x", taxonomy: .standard)
    #expect(try types(lexicon, "battu", "Paul a battu Marie.") == ["battre assault"])
    #expect(try types(lexicon, "battu", "Paul a battu un vieux record.") == [])
    #expect(
      try types(lexicon, "battu", "Paul a battu Marie à plate couture.")
        == ["battre à plate couture reject"])
  }
}
