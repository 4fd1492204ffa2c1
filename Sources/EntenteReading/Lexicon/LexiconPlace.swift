/// Where an entry's words stand, and what it shares with others.
struct LexiconPlace: BitwiseCopyable, Sendable {
  /// The lemma.
  let lemma: LexiconSpan
  /// The head, in lower case.
  let head: LexiconSpan
  /// The place of what the entries of a line share.
  let line: Int32
  /// The place of the frame.
  let frame: Int32
  /// The hash of the longest fixed word beside the head; 0 if no one word must stand there.
  var companion: UInt32 = 0
  /// The next entry with a head of the same hash; -1 ends the chain.
  var next: Int32 = -1
}
