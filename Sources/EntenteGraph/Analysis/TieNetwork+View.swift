internal import EntenteModel

extension TieNetwork {
  /// Numbers the actors of a graph's ties, as they are seen through a filter.
  ///
  /// A network of a view is that of the ties of the events which pass its filter; affiliations are
  /// no ties.
  ///
  /// - Parameter view: The view.
  /// - Complexity: O(n log n) in the number of edges.
  public init(_ view: GraphView) {
    let edges = view.index.edges
    let rule = view.rule
    let numbers = (0..<edges.count).filter { edge in
      rule.admits(edge) && !edges.traits(edge).contains(.isAffiliation)
    }
    var isTied = [Bool](repeating: false, count: view.index.actorCount)
    var isUsed = [Bool](repeating: false, count: view.index.relations.count)
    for edge in numbers {
      isTied[Int(edges.sources[edge])] = true
      isTied[Int(edges.targets[edge])] = true
      isUsed[Int(edges.relations[edge])] = true
    }
    let actors = isTied.indices.filter { isTied[$0] }
      .map { (id: view.graph.actor($0), number: $0) }.sorted { $0.id < $1.id }
    var ranks = [Int32](repeating: -1, count: isTied.count)
    for (rank, actor) in actors.enumerated() { ranks[actor.number] = Int32(rank) }
    let families = view.index.relations.map(\.family)
    let used = Set(isUsed.indices.filter { isUsed[$0] }.map { families[$0] }).sorted()
    let symmetric = Set(view.index.relations.filter(\.isSymmetric).map(\.family))
    let familyRanks = families.map { Int32(used.firstIndex(of: $0) ?? -1) }
    var ties = numbers.map { edge in
      let relation = Int(edges.relations[edge])
      var (source, target) = (
        ranks[Int(edges.sources[edge])], ranks[Int(edges.targets[edge])]
      )
      // What has no direction stands once, the smaller identifier first.
      let isSymmetric =
        symmetric.contains(families[relation]) || edges.traits(edge).contains(.isMutual)
      if isSymmetric, target < source { swap(&source, &target) }
      return (source, target, familyRanks[relation], edges.events[edge])
    }
    ties.sort(by: <)
    var links: [Link] = []
    var last: (Int32, Int32, Int32, Int32)?
    for tie in ties where last.map({ $0 != tie }) ?? true {
      if let last, (last.0, last.1, last.2) == (tie.0, tie.1, tie.2) {
        links[links.count - 1].count += 1
      } else {
        links.append(Link(source: tie.0, target: tie.1, relation: tie.2, count: 1))
      }
      last = tie
    }
    self.init(actors: actors.map(\.id), relations: used, links: links, symmetric: symmetric)
  }
}
