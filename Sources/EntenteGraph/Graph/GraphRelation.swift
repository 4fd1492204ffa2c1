public import EntenteModel

/// A relation of a graph: a family and an event type, and how paths walk it.
public struct GraphRelation: Hashable, Sendable {
  /// The family.
  public let family: Relation

  /// The event type; of a table's relation that the taxonomy does not know, its name.
  public let type: EventType

  /// Whether paths walk its edges in both directions unless asked otherwise.
  public let isSymmetric: Bool

  /// Whether paths walk its edges unless asked otherwise.
  public let isWalked: Bool

  /// Creates the relation of an event.
  init(_ family: Relation, _ type: EventType, in taxonomy: Taxonomy) {
    self.family = family
    self.type = type
    isSymmetric = taxonomy[family]?.isSymmetric ?? false
    isWalked = taxonomy[family]?.isDrawn ?? (family != .other)
  }

  /// Creates the relation that a table names: a family, a type, or a word of its own, which is
  /// then directed and walked.
  init(named name: String, in taxonomy: Taxonomy) {
    if taxonomy[Relation(rawValue: name)] != nil {
      self.init(Relation(rawValue: name), EventType(rawValue: name), in: taxonomy)
    } else if let typed = taxonomy.typedRelation(named: name) {
      self.init(typed.relation, typed.type, in: taxonomy)
    } else {
      self.init(Relation(rawValue: name), EventType(rawValue: name), in: taxonomy)
    }
  }

  /// Whether a list of families and types names this relation.
  public func isNamed(in names: Set<String>) -> Bool {
    names.contains(family.rawValue) || names.contains(type.rawValue)
  }
}
