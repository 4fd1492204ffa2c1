/// Why a name stands for no actor of a chronicle.
public enum NameError: Error, Hashable, Sendable {
  /// Nobody has the name; the nearest names there are.
  case unknown(String, nearest: [String])
  /// Several actors have the name.
  case ambiguous(String, candidates: [Candidate])

  /// An actor that a name can mean.
  public struct Candidate: Hashable, Sendable {
    /// The actor.
    public let id: Identifier<Actor>

    /// Its name.
    public let name: String
  }
}

extension NameError: CustomStringConvertible {
  /// The reason in words, with what to write instead.
  public var description: String {
    switch self {
    case .unknown(let name, let nearest) where nearest.isEmpty: "no actor is called '\(name)'"
    case .unknown(let name, let nearest):
      "no actor is called '\(name)'; the nearest \(nearest.count == 1 ? "is" : "are") "
        + nearest.joined(separator: ", ")
    case .ambiguous(let name, let candidates):
      "'\(name)' can mean "
        + candidates.map { "\($0.name) (\($0.id))" }.joined(separator: ", ")
        + "; give the identifier"
    }
  }
}
