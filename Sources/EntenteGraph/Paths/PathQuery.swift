public import EntenteModel

/// A question about the paths between two actors.
///
/// ```swift
/// var query = PathQuery(from: "jpn", to: "rus")
/// query.filter.relations = ["opposes"]
/// query.choice = .shortest(3)
/// for path in try graph.paths(matching: query) { print(path.actors) }
/// ```
public struct PathQuery: Sendable {
  /// Which paths answer.
  public enum Choice: Hashable, Sendable {
    /// So many paths that come to no actor twice, the shortest or lightest first.
    case shortest(Int)
    /// All paths of the fewest hops.
    case allShortest
    /// All paths that come to no actor twice, those of fewer hops first; `maxHops` bounds them.
    case all
  }

  /// Where the paths begin.
  public var source: Identifier<Actor>

  /// Where they end.
  public var target: Identifier<Actor>

  /// Which edges count: by default those of acts that happened, of families that are walked.
  public var filter: ChronicleFilter

  /// How edges are walked.
  public var direction = WalkDirection.natural

  /// Whether affiliations are hops too.
  public var walksAffiliations = false

  /// Which paths answer.
  public var choice = Choice.shortest(1)

  /// What hops weigh; `nil` counts them.
  public var weight: PathWeight?

  /// Which relations paths walk, in which order; `nil` for any that the filter lets pass.
  ///
  /// With a pattern paths have no weight. Statements and appeals (`other`) are walked if the filter
  /// names them.
  public var pattern: PathPattern?

  /// That paths do not go back in time. Of `.shortest`, the goal chooses the path, and there is one
  /// at most; of `.all`, every path counts that some choice of its edges keeps in order.
  public var order: TimeOrder?

  /// The most hops of a path; `nil` for any number.
  public var maxHops: Int?

  /// The most paths; an answer that is cut says so.
  public var limit: Int?

  /// The most ties to look at before an enumeration of all paths, or one with a pattern, gives up;
  /// an answer that is cut says so.
  public var stepLimit: Int?

  /// Asks for the shortest path.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end.
  public init(from source: Identifier<Actor>, to target: Identifier<Actor>) {
    self.source = source
    self.target = target
    filter = ChronicleFilter()
    filter.modalities = [.actual]
  }
}
