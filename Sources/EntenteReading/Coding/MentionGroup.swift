/// Mentions that stand together in one place of a clause: "la Russie et la Chine".
struct MentionGroup: Hashable, Sendable {
  /// Its mentions, as indices into the sentence's mentions.
  var mentions: [Int]
  /// Its words, with determiners and the preposition before them.
  var words: Range<Int>
  /// The preposition right before it; `'s` where the English genitive follows it.
  var marker: String?
  /// Where the noun phrase starts whose complement it is: "la démarche" of "la démarche de l'OTAN".
  var outerStart: Int?
  /// The preposition before that noun phrase.
  var outerMarker: String?
  /// Whether the names stand right in the slot and not in a complement of what fills it.
  func isDirect(_ markers: [String]) -> Bool {
    markers.isEmpty ? marker == nil : marker.map(markers.contains) ?? false
  }
  /// Whether the thing whose complement the group is stands in the slot.
  func isThroughThing(_ markers: [String]) -> Bool {
    guard outerStart != nil else { return false }
    return markers.isEmpty ? outerMarker == nil : outerMarker.map(markers.contains) ?? false
  }
}
