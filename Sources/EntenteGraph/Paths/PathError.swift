public import EntenteModel

/// Why a question about paths cannot be answered.
public enum PathError: Error, Hashable, Sendable {
  /// The graph does not know an actor.
  case unknownActor(Identifier<Actor>)
  /// The pattern names a relation that there is not, or has too many states.
  case pattern(PatternError)
  /// A pattern has paths in order of their hops, not of their weight.
  case weightedPattern
}

extension PathError: CustomStringConvertible {
  /// The reason as a phrase.
  public var description: String {
    switch self {
    case .unknownActor(let actor): "unknown actor '\(actor)'"
    case .pattern(let error): error.description
    case .weightedPattern: "a pattern and a weight exclude each other"
    }
  }
}
