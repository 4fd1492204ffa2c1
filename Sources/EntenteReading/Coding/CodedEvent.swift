internal import EntenteModel

/// An event that a pattern found in a sentence, its actors still indices of the article's actors.
struct CodedEvent: Hashable, Sendable {
  let entry: Int
  let rule: String
  let sources: [Int]
  let targets: [Int]
  let isMutual: Bool
  let modality: Modality
  let confidence: Double
  /// The words from the first to the last that the pattern bound.
  let words: Range<Int>
}
