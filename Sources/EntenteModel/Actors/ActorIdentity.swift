/// That an actor of one article is an actor of another, and why.
public struct ActorIdentity: Hashable, Sendable {
  /// The identifier that the actor had.
  public var id: Identifier<Actor>

  /// What speaks for it, in words.
  public var reason: String

  /// Creates a finding.
  ///
  /// - Parameters:
  ///   - id: The identifier that the actor had.
  ///   - reason: What speaks for it, in words.
  public init(id: Identifier<Actor>, reason: String) {
    self.id = id
    self.reason = reason
  }
}

extension ActorIdentity {
  /// Returns the findings of both lists, one for an identifier, in the order of identifiers.
  static func union(_ first: [Self], _ second: [Self]) -> [Self] {
    var reasons: [Identifier<Actor>: String] = [:]
    for finding in first + second {
      reasons[finding.id] = .least(reasons[finding.id], finding.reason)
    }
    return reasons.sorted { $0.key < $1.key }.map { Self(id: $0.key, reason: $0.value) }
  }
}
