internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// "Se rend à Lima, accompagné de X et de Y", "arrived accompanied by X": who travels along.
  func companions(of verb: Int, subject: Int?) -> [Int] {
    var found: [Int] = []
    // Parsers hang the participle on the name before its comma.
    let places = tree.children(of: verb).filter { $0 > verb && !tree.markers[$0].isEmpty }
    for above in [verb, subject].compactMap(\.self) + places {
      for participle in tree.children(of: above)
      where Self.accompanying.contains(where: tree.lemmas[participle].hasPrefix)
        && tree.grammar[participle].form != .finite
        && tree.grammar[participle].tense != .present
        && tree.child(of: participle, .subject) == nil
      {
        for child in tree.children(of: participle)
        where child > participle && ["de", "par", "by"].contains(tree.markers[child]) {
          guard let filler = filler(at: child) else { continue }
          found += filler.actors.filter {
            !found.contains($0) && (kinds[$0] == .person || kinds[$0] == .group)
          }
        }
      }
    }
    return found
  }

  /// The stems of verbs of going along; analyzers make adjectives of some participles.
  private static let accompanying = ["accompagn", "escort", "flanqu", "accompan"]
}
