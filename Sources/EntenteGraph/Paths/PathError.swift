public import EntenteModel

/// Why a question about paths cannot be answered.
public enum PathError: Error, Hashable, Sendable {
  /// The graph does not know an actor.
  case unknownActor(Identifier<Actor>)
}

extension PathError: CustomStringConvertible {
  /// The reason as a phrase.
  public var description: String {
    switch self {
    case .unknownActor(let actor): "unknown actor '\(actor)'"
    }
  }
}
