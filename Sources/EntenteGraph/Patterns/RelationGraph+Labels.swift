internal import EntenteModel

extension RelationGraph {
  /// By number of a relation: the names that stand for it in a pattern.
  var patternLabels: [[String]] { relations.map { [$0.family.rawValue, $0.type.rawValue] } }

  /// The names that a pattern may use although no edge has them.
  var patternNames: Set<String> {
    let taxonomy = Taxonomy.standard
    var names = Set(taxonomy.families.map(\.relation.rawValue))
    names.formUnion(taxonomy.types.map(\.type.rawValue))
    // As an edge, hosting is the visit of the guest.
    names.remove("host")
    names.insert(Relation.affiliation.rawValue)
    return names
  }
}
