extension Chronicle {
  /// Returns the chronicle in the canonical order, which `merge` and `convert` write.
  ///
  /// Articles, actors and affiliations are sorted by identifier, events by their earliest day and
  /// then by identifier; events without a date come last.
  ///
  /// - Complexity: O(n log n) in the number of records.
  public func canonical() -> Chronicle {
    var result = self
    result.articles.sort { $0.id < $1.id }
    result.actors.sort { $0.id < $1.id }
    result.affiliations.sort(by: Affiliation.isOrderedBefore)
    result.events.sort(by: Event.isOrderedBefore)
    return result
  }
}

extension Affiliation {
  static func isOrderedBefore(_ first: Self, _ second: Self) -> Bool {
    if first.actor != second.actor { return first.actor < second.actor }
    if first.whole != second.whole { return first.whole < second.whole }
    if first.role != second.role { return first.role < second.role }
    return (first.during?.edtf ?? "") < (second.during?.edtf ?? "")
  }
}

extension Event {
  /// Orders events by their earliest day, then by identifier; events without a date come last.
  package static func isOrderedBefore(_ first: Self, _ second: Self) -> Bool {
    switch (first.date?.earliest, second.date?.earliest) {
    case (let one?, let other?) where one != other: one < other
    case (.some, nil): true
    case (nil, .some): false
    default: first.id < second.id
    }
  }
}
