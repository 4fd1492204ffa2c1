/// Where simple paths are searched: who can follow whom, and how far the target is.
protocol PathField {
  /// A way to have come as far as a path goes.
  associatedtype Label

  var source: Int { get }
  var target: Int { get }
  /// The number of hops of the shortest path; `nil` if there is none.
  var length: Int? { get }
  /// The labels of a path without hops.
  var start: [Label] { get }
  /// How many more ties may be looked at; below 0 the search gives up.
  var stepsLeft: Int { get }

  /// Finds who can follow the last actor of a path, ascending, each once.
  ///
  /// - Parameters:
  ///   - actor: The last actor.
  ///   - labels: The path's labels.
  ///   - hops: The path's hops so far.
  ///   - length: The hops that the path may have at its end.
  /// - Returns: Whoever is near enough to the target, and whether somebody was too far.
  mutating func open(
    _ actor: Int, labels: [Label], hops: Int, length: Int
  ) -> (actors: [Int32], leavesLonger: Bool)

  /// The labels behind a hop; `nil` if it cannot be taken.
  func extend(_ labels: [Label], from one: Int, to other: Int) -> [Label]?

  /// Notes that a path has come to an actor, to whom it does not come again.
  mutating func enter(_ actor: Int)

  /// Notes that a path has gone back from an actor.
  mutating func leave(_ actor: Int)

  /// Measures what was left out while only the shortest paths counted; `false` if nothing was.
  mutating func measureLonger() -> Bool

  /// The path through actors; `nil` if what is asked of it forbids it.
  func path(_ numbers: [Int32]) -> Path?
}
