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
    let bytes = Array(conllu.utf8)
    // A model has hundreds of these, and most are written as they are read.
    var last = -1
    var isOrdered = true
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "|")) ?? bytes.count
      if let pair = Self.pair(bytes[start..<end]) {
        values[pair.index] = String(decoding: pair.value, as: UTF8.self)
        if pair.index <= last { isOrdered = false }
        last = pair.index
      } else {
        isOrdered = false
      }
      start = end + 1
    }
    self.conllu = isOrdered && last >= 0 && start > bytes.count ? conllu : Self.joined(values)
    (gender, mood, number, person) = (values[0], values[1], values[2], values[3])
    (polarity, pronounType, tense, verbForm) = (values[4], values[5], values[6], values[7])
  }

  private static let keptNames = kept.map { Array($0.utf8) }

  /// The number of the feature and its value; `nil` if it is not kept or none.
  private static func pair(_ text: ArraySlice<UInt8>) -> (index: Int, value: ArraySlice<UInt8>)? {
    guard let equals = text.firstIndex(of: UInt8(ascii: "=")), equals + 1 < text.endIndex else {
      return nil
    }
    let name = text[..<equals]
    guard
      let index = keptNames.firstIndex(where: {
        $0.count == name.count && $0.elementsEqual(name)
      })
    else { return nil }
    return (index, text[(equals + 1)...])
  }

  private static func joined(_ values: [String?]) -> String {
    var text = ""
    for (name, value) in zip(kept, values) {
      guard let value else { continue }
      if !text.isEmpty { text += "|" }
      text += name
      text += "="
      text += value
    }
    return text.isEmpty ? "_" : text
  }
}
