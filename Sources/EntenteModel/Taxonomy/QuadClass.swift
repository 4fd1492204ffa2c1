/// The four classes into which PLOVER and GDELT sort event types.
public enum QuadClass: Int, Hashable, Sendable, CaseIterable {
  /// Words of cooperation.
  case verbalCooperation = 1
  /// Deeds of cooperation.
  case materialCooperation = 2
  /// Words of conflict.
  case verbalConflict = 3
  /// Deeds of conflict.
  case materialConflict = 4
}
