extension Contacts {
  /// Lays out the edges of a view; a contact's edge is the graph's number of it.
  ///
  /// A view of the whole graph shares the columns of its edges. Edges that can be walked against
  /// the arrow are two contacts.
  ///
  /// - Complexity: O(edges), with imprecise dates O(n log n) in their number.
  init(_ view: ViewStorage) {
    let index = view.index
    let edges = index.edges
    func contact(_ edge: Int) -> Contact {
      Contact(
        source: edges.sources[edge], target: edges.targets[edge],
        earliest: edges.earliest[edge], latest: edges.latest(edge),
        isCertain: edges.traits(edge).contains(.isCertain), edge: Int32(edge))
    }
    guard view.course == .ties else {
      let (rule, turning) = (view.rule, view.turning)
      var contacts: [Contact] = []
      let wide = edges.preciseCount..<edges.count
      for range in [Int(rule.range.lowerBound)..<Int(rule.range.upperBound), wide] {
        for edge in range where rule.admits(edge) {
          let one = contact(edge)
          contacts.append(one)
          guard turning.turns(edge) else { continue }
          var turned = one
          (turned.source, turned.target) = (one.target, one.source)
          contacts.append(turned)
        }
      }
      self.init(actorCount: index.actorCount, contacts)
      return
    }
    var wide: [Contact] = []
    var (first, last) = (Int32.max, Int32.min)
    if edges.preciseCount > 0 {
      (first, last) = (edges.earliest[0], edges.earliest[edges.preciseCount - 1])
    }
    for edge in edges.preciseCount..<edges.count where edges.sources[edge] != edges.targets[edge] {
      let contact = contact(edge)
      wide.append(contact)
      for day in [contact.earliest, contact.latest] where day != .min && day != .max {
        (first, last) = (min(first, day), max(last, day))
      }
    }
    self.init(
      actorCount: index.actorCount, knownDays: first <= last ? first...last : nil,
      precise: DayGroups(edges), wide: wide)
  }
}
