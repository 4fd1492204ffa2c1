/// What the text claims of an act.
public enum Modality: String, Hashable, Sendable, CaseIterable {
  /// It happened, or it is going on.
  case actual
  /// It is announced or intended.
  case planned
  /// It may happen or may have happened.
  case possible
  /// It did not happen, or will not.
  case denied
}
