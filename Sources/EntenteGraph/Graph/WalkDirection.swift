/// How paths walk edges.
public enum WalkDirection: Hashable, Sendable, CaseIterable {
  /// Along the arrow; symmetric relations, mutual events and affiliations in both directions.
  case natural
  /// Along the arrow, whatever the relation; only what has no arrow in both directions: mutual
  /// events and affiliations.
  case directed
  /// In both directions.
  case undirected
}
