/// The features of a word that reading needs; an absent one is `nil`.
public struct WordFeatures: Hashable, Sendable {
  /// The features as CoNLL-U writes them: `Mood=Ind|Tense=Pres`, or `_`.
  public let conllu: String
  /// `Ind`, `Sub`, `Cnd`, `Imp`.
  public let mood: String?
  /// `Pres`, `Past`, `Imp`, `Fut`.
  public let tense: String?
  /// `1`, `2`, `3`.
  public let person: String?
  /// `Sing`, `Plur`.
  public let number: String?
  /// `Masc`, `Fem`.
  public let gender: String?
  /// `Neg`, `Pos`.
  public let polarity: String?
  /// `Rel`, `Int`, `Prs`, `Dem`, `Art`, `Neg` and so on.
  public let pronounType: String?
  /// `Fin`, `Inf`, `Part`, `Ger`.
  public let verbForm: String?

  /// The names of the features that are kept, in order.
  package static let kept = [
    "Gender", "Mood", "Number", "Person", "Polarity", "PronType", "Tense", "VerbForm",
  ]

  /// Reads features; those that reading does not need are left out.
  public init(conllu: String) {
    var values: [String: String] = [:]
    for pair in conllu.split(separator: "|") {
      let sides = pair.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, Self.kept.contains(String(sides[0])) else { continue }
      values[String(sides[0])] = String(sides[1])
    }
    let parts = Self.kept.compactMap { name in values[name].map { "\(name)=\($0)" } }
    self.conllu = parts.isEmpty ? "_" : parts.joined(separator: "|")
    mood = values["Mood"]
    tense = values["Tense"]
    person = values["Person"]
    number = values["Number"]
    gender = values["Gender"]
    polarity = values["Polarity"]
    pronounType = values["PronType"]
    verbForm = values["VerbForm"]
  }
}
