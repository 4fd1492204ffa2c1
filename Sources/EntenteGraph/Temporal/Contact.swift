/// One edge as a sweep through time sees it: who, whom, and the days on which it can be.
package struct Contact: Hashable, Sendable {
  /// Who acts, numbered from 0.
  package var source: Int32

  /// On whom, numbered from 0.
  package var target: Int32

  /// The first day that it can have, counted as ``CalendarDay`` does; `Int32.min` if it is unknown.
  package var earliest: Int32

  /// The last day that it can have; `Int32.max` if it is unknown.
  package var latest: Int32

  /// Whether its date is beyond doubt; a date marked `? ~ %` is never certain.
  package var isCertain: Bool

  /// The caller's number of the edge.
  package var edge: Int32

  /// Creates a contact.
  package init(
    source: Int32, target: Int32, earliest: Int32 = .min, latest: Int32 = .max,
    isCertain: Bool = true, edge: Int32
  ) {
    self.source = source
    self.target = target
    self.earliest = earliest
    self.latest = latest
    self.isCertain = isCertain
    self.edge = edge
  }

  /// Whether it has one day that is beyond doubt.
  var isPrecise: Bool { isCertain && earliest == latest }

  /// The same contact seen against the run of time: days are negated, source and target swapped.
  var mirrored: Contact {
    // The negative of `Int32.min` does not exist.
    Contact(
      source: target, target: source, earliest: latest == .max ? .min : -latest,
      latest: earliest == .min ? .max : -earliest, isCertain: isCertain, edge: edge)
  }
}
