import EntenteModel

/// A pair of actors and what one does to the other.
struct ExpectedEdge: Sendable {
  let source: [String]
  let types: [String]
  let target: [String]
  let isMutual: Bool
  let modalities: [String]
  let date: String?

  /// Whether `edge` is the one.
  func matches(_ edge: FoundEdge) -> Bool {
    guard types.contains(edge.type), modalities.contains(edge.modality),
      date == nil || date == edge.date
    else {
      return false
    }
    if edge.source.isNamed(source), edge.target.isNamed(target) { return true }
    return isMutual && edge.source.isNamed(target) && edge.target.isNamed(source)
  }
}
