/// What a word makes of the act in its complement: "refuser de rencontrer" denies the meeting.
public enum ComplementEffect: String, Hashable, Sendable, CaseIterable {
  /// The act is announced or intended: "prévoir de", "plan to".
  case planned
  /// The act may happen: "envisager de", "consider".
  case possible
  /// The act does not happen: "refuser de", "fail to".
  case denied
  /// The act happened and is over: "cesser de", "stop".
  case ended
  /// The act is what someone says or holds: "affirmer que", "claim that".
  case attributed
}
