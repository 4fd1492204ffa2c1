public import EntenteModel

/// The auxiliaries and the words of negation of a language.
///
/// ```swift
/// AuxiliaryTable.standard(for: .french).forms(of: "devrait")  // .must, conditional
/// ```
public struct AuxiliaryTable: Sendable {
  private let readings: [String: [AuxiliaryForm]]

  /// Words that deny the verb they stand with: "ne", "pas", "not".
  public let negations: Set<String>

  private static let french = AuxiliaryTable(
    verbs: [
      ("être", .be), ("avoir", .have), ("aller", .go), ("venir", .come), ("devoir", .must),
      ("pouvoir", .can), ("vouloir", .want), ("falloir", .need),
    ],
    fixed: [],
    negations: [
      "ne", "n'", "n’", "n", "pas", "plus", "jamais", "point", "guère", "ni", "aucun", "aucune",
      "nul", "nulle", "sans", "non", "nullement", "aucunement",
    ], inflector: .french)

  private static let english = AuxiliaryTable(
    verbs: [("be", .be), ("have", .have), ("do", .do), ("go", .go), ("want", .want)],
    fixed: [
      ("'re", .be, .present), ("'m", .be, .present), ("'ve", .have, .present),
      ("will", .will, .future), ("'ll", .will, .future), ("shall", .will, .future),
      ("wo", .will, .future), ("would", .would, .conditional), ("may", .may, .present),
      ("might", .may, .conditional), ("can", .can, .present), ("ca", .can, .present),
      ("cannot", .can, .present), ("could", .can, .conditional),
      ("should", .should, .conditional), ("ought", .should, .conditional),
      ("must", .must, .present),
    ],
    negations: [
      "not", "n't", "n’t", "never", "no", "neither", "nor", "without", "hardly", "scarcely",
      "cannot", "none", "nobody",
    ], inflector: .english)

  private static let empty = AuxiliaryTable(
    verbs: [], fixed: [], negations: [], inflector: .standard(for: LanguageCode(rawValue: "und")))

  private init(
    verbs: [(String, Auxiliary)], fixed: [(String, Auxiliary, Morphology.Form)],
    negations: Set<String>, inflector: Inflector
  ) {
    var readings: [String: [AuxiliaryForm]] = [:]
    for (lemma, auxiliary) in verbs {
      let paradigm = inflector.paradigm(inflector.ending(lemma, .verb), .verb)
      let stem = lemma.dropLast(paradigm.ending.count)
      for (form, morphologies) in paradigm.forms {
        readings[stem + form, default: []] += morphologies.map {
          AuxiliaryForm(auxiliary: auxiliary, morphology: $0)
        }
      }
    }
    for (form, auxiliary, tense) in fixed {
      readings[form, default: []].append(
        AuxiliaryForm(auxiliary: auxiliary, morphology: Morphology(tense)))
    }
    self.readings = readings
    self.negations = negations
  }

  /// Returns the table of a language; an empty one where there is none.
  public static func standard(for language: LanguageCode) -> AuxiliaryTable {
    switch language {
    case .french: french
    case .english: english
    default: empty
    }
  }

  /// Returns the readings of a word, in upper or lower case, as an auxiliary.
  ///
  /// - Complexity: O(1).
  public func forms(of word: some StringProtocol) -> [AuxiliaryForm] {
    readings[word.lowercased()] ?? []
  }

  /// Whether a word, in upper or lower case, denies.
  public func isNegation(_ word: some StringProtocol) -> Bool {
    negations.contains(word.lowercased())
  }
}
