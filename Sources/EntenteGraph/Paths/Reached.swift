public import EntenteModel

/// That an actor can be reached in order of time, when, and through whom.
public struct Reached: Sendable {
  /// The number of the actor in the graph.
  public let number: Int

  /// The earliest day on which he is reached; of a reach back in time the latest on which he must
  /// act. `nil` where no date tells it.
  public let day: CalendarDay?

  /// The edge that reaches him.
  public let edge: RelationGraph.Edge

  /// The number of the actor before him on the way: who reaches him, or whom he reaches.
  public let throughNumber: Int

  /// The actor.
  public var actor: Identifier<Actor> { edge.graph.actor(number) }

  /// The actor before him on the way.
  public var through: Identifier<Actor> { edge.graph.actor(throughNumber) }
}
