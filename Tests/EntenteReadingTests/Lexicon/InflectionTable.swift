import EntenteModel
import Testing

@testable import EntenteReading

/// A line of a table of inflected forms: a lemma, and its forms with a code for what each says.
///
/// Codes: mood and tense `P` present, `I` imperfect, `S` simple past, `F` future, `C` conditional,
/// `J` subjunctive, `M` imperative, `inf`, `pp`, `ger`; then person and number; or gender and
/// number. `!` before a form says that the lemma does not have it.
struct InflectionCase: CustomTestStringConvertible {
  let lemma: String
  let forms: [(form: String, code: String)]

  var testDescription: String { lemma }

  init(_ lemma: String, _ text: String) {
    self.lemma = lemma
    forms = text.split(separator: ",").map { part in
      let words = part.split(separator: " ")
      return (String(words[0]), words.count > 1 ? String(words[1]) : "")
    }
  }
}

extension Morphology {
  /// The code of the form, as ``InflectionCase`` writes it.
  var code: String {
    let names: [Form: String] = [
      .present: "P", .imperfect: "I", .simplePast: "S", .future: "F", .conditional: "C",
      .subjunctive: "J", .imperfectSubjunctive: "K", .imperative: "M", .infinitive: "inf",
      .pastParticiple: "pp", .presentParticiple: "ger", .noun: "n", .adjective: "a",
    ]
    let number = self.number.map { $0 == .singular ? "s" : "p" } ?? ""
    let gender = self.gender.map { $0 == .masculine ? "m" : "f" } ?? ""
    return (names[form] ?? "?") + (person.map { "\($0)" } ?? "") + gender + number
  }
}

extension Lexicon {
  /// A lexicon of one word.
  static func word(_ lemma: String, kind: String, language: LanguageCode) throws -> Lexicon {
    let frame = kind == "noun" ? "nmod:de" : "nsubj"
    return try Lexicon(language: language).adding(
      "kind\tlemma\ttype\tframe\n\(kind)\t\(lemma)\tconsult\t\(frame)\n", file: "x.tsv",
      taxonomy: .standard)
  }

  /// The readings of a word's form.
  func forms(of word: String) -> [LexiconForm] { FormAnalyzer(self).forms(of: word) }

  /// The codes of all readings of a word.
  func codes(of word: String) -> [String] { forms(of: word).map(\.morphology.code) }
}
