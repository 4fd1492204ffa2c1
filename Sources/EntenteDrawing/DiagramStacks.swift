internal import EntenteGraph
internal import EntenteModel

/// Who stands beneath whom: persons below whom they speak for, parts below their whole.
///
/// A stack is one node of the layout, so that those who belong together stand together whatever
/// their ties; nothing nests: who speaks for a part stands below the part's whole.
struct DiagramStacks {
  /// The members of each stack, the whole first, then by identifier.
  let stacks: [[Identifier<Actor>]]
  /// What each member is to its whole, in the words of the article.
  let roles: [Identifier<Actor>: String]

  /// Stacks the actors that have ties; a whole is drawn for its members even without ties.
  ///
  /// A part that has ties of its own with its whole stands beside it, or the ties would hide.
  init(ties: [Tie], chronicle: Chronicle, names: DisplayNames) {
    let drawn = Set(ties.flatMap { [$0.source, $0.target] })
    var pairs: Set<Set<Identifier<Actor>>> = []
    for tie in ties { pairs.insert([tie.source, tie.target]) }
    var wholes: [Identifier<Actor>: Identifier<Actor>] = [:]
    var roles: [Identifier<Actor>: String] = [:]
    let known = Set(chronicle.actors.map(\.id))
    let affiliations = chronicle.affiliations.filter {
      drawn.contains($0.actor) && known.contains($0.whole) && names[$0.actor].kind == .person
        && $0.actor != $0.whole
    }
    // A whole that is drawn anyway comes before one that is there for its member only.
    for affiliation in affiliations.sorted(by: { first, second in
      (drawn.contains(first.whole) ? 0 : 1, first.whole, first.role)
        < (drawn.contains(second.whole) ? 0 : 1, second.whole, second.role)
    }) where wholes[affiliation.actor] == nil {
      wholes[affiliation.actor] = affiliation.whole
      roles[affiliation.actor] = affiliation.role
    }
    for id in drawn where wholes[id] == nil {
      if let parent = names[id].parent, parent != id, drawn.contains(parent),
        !pairs.contains([id, parent])
      {
        wholes[id] = parent
      }
    }
    func root(of id: Identifier<Actor>) -> Identifier<Actor> {
      var current = id
      // Faulty chronicles can have a ring of parts; four steps are enough for sound ones.
      for _ in 0..<4 {
        guard let whole = wholes[current] else { return current }
        current = whole
      }
      return id
    }
    var members: [Identifier<Actor>: [Identifier<Actor>]] = [:]
    for id in drawn.union(drawn.map(root)).sorted() {
      let root = root(of: id)
      members[root, default: []].insert(id, at: root == id ? 0 : members[root]?.count ?? 0)
    }
    stacks = members.keys.sorted().map { members[$0] ?? [] }
    self.roles = roles
  }
}
