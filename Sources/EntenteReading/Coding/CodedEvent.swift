internal import EntenteModel

/// An event as its sentence states it; the actors are indices into the article's.
struct CodedEvent: Hashable, Sendable {
  /// The entry's position in the lexicon.
  let entry: Int
  /// The entry's identifier, for explanations.
  let entryID: String
  let relation: Relation
  let type: EventType
  /// The pattern, with the ways in which its fillers were found.
  let rule: String
  let sources: [Int]
  let targets: [Int]
  let isMutual: Bool
  var modality: Modality
  let confidence: Double
  /// The word that states the event.
  let trigger: Int
  /// Who says it.
  let speaker: Int?
  /// The words that name who says it, in the sentence.
  let attribution: Range<Int>?

  /// Whether it is what somebody is, rather than what he does: "pro-Danish".
  var isStance: Bool { rule.hasPrefix(Self.stance) }

  /// The pattern of a stance.
  static let stance = "stance"
}
