/// An event type together with the family that an event of the type has.
public struct TypedRelation: Hashable, Sendable {
  /// The family.
  public var relation: Relation

  /// The type.
  public var type: EventType

  /// Creates the pair.
  ///
  /// - Parameters:
  ///   - relation: The family.
  ///   - type: The type.
  public init(relation: Relation, type: EventType) {
    self.relation = relation
    self.type = type
  }
}
