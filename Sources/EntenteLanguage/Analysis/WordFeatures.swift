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

  /// Gender and number in one figure, for the parser: 0 says nothing.
  package var agreement: UInt32 {
    let gender: UInt32 = gender == "Masc" ? 1 : gender == "Fem" ? 2 : 0
    let number: UInt32 = number == "Sing" ? 1 : number == "Plur" ? 2 : 0
    return gender << 2 | number
  }

  /// The names of the features that are kept, in order.
  package static let kept = [
    "Gender", "Mood", "Number", "Person", "Polarity", "PronType", "Tense", "VerbForm",
  ]

  /// Reads features; those that reading does not need are left out.
  public init(conllu: String) {
    var values = [String?](repeating: nil, count: Self.kept.count)
    for pair in conllu.utf8.split(separator: UInt8(ascii: "|")) {
      let sides = pair.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard sides.count == 2,
        let index = Self.kept.firstIndex(of: String(Substring(sides[0])))
      else { continue }
      values[index] = String(Substring(sides[1]))
    }
    var text = ""
    for (name, value) in zip(Self.kept, values) {
      guard let value else { continue }
      if !text.isEmpty { text += "|" }
      text += name
      text += "="
      text += value
    }
    self.conllu = text.isEmpty ? "_" : text
    (gender, mood, number, person) = (values[0], values[1], values[2], values[3])
    (polarity, pronounType, tense, verbForm) = (values[4], values[5], values[6], values[7])
  }
}
