internal import EntenteModel

/// What a view of a graph is, shared by its copies and by the paths found in it.
final class ViewStorage: Sendable {
  let index: GraphIndex
  let filter: ChronicleFilter
  let direction: WalkDirection
  let walksAffiliations: Bool
  let rule: EdgeRule
  let turning: Turning

  /// The way through the graph that costs least for this filter.
  let course: Course

  private let keptLayout = Kept<TemporalLayout>()

  /// The edges laid out for sweeps through time, when first asked for.
  var layout: TemporalLayout {
    course == .ties ? index.layout(self) : keptLayout.get { TemporalLayout(self) }
  }

  /// How searches find the neighbors of an actor.
  enum Course {
    /// Every edge counts and has one direction: over ties, edges are not looked at.
    case ties
    /// Few edges are in the window: over the edges in order of time.
    case window
    /// Over ties, looking at their edges.
    case edges
  }

  init(
    _ index: GraphIndex, filter: ChronicleFilter, direction: WalkDirection,
    walksAffiliations: Bool
  ) {
    self.index = index
    self.filter = filter
    self.direction = direction
    self.walksAffiliations = walksAffiliations
    rule = EdgeRule(filter, walksAffiliations: walksAffiliations, of: index)
    turning = Turning(direction, of: index)
    if rule.isEverything, turning.isNothing {
      course = .ties
    } else if filter.between != nil, rule.range.count * 4 < index.edges.preciseCount {
      course = .window
    } else {
      course = .edges
    }
  }
}
