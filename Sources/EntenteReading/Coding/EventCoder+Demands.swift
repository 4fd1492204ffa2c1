internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "X said that Y must leave": who says what another has to do demands it of him.
  func demanded(
    _ saying: Trigger, _ statement: Binding, _ roles: SentenceRoles
  ) -> (Trigger, Binding)? {
    let tree = roles.tree
    guard lexicon.language == .english, !roles.isPassive(saying.word),
      let clause = tree.child(of: saying.word, .complement), isObligation(clause, tree),
      var target = roles.subjectFiller(of: clause),
      target.actors.allSatisfy({
        !statement.source.actors.contains($0) && roles.kinds[$0] != .place
          && roles.kinds[$0] != .other
      }),
      let place = lexicon.places(of: "demand", kind: .verb).first(where: {
        lexicon.entries[$0].frame.target?.dependency == .clause
      })
    else { return nil }
    target.certainty *= Reliability.control
    let demand = Trigger(
      word: saying.word, place: place, entry: lexicon.entries[place], object: nil)
    return (
      demand,
      Binding(
        rule: "obligation", reliability: Reliability.active, source: statement.source,
        target: target)
    )
  }

  /// Whether a clause says what must be done, by its auxiliary or by "have to", "need to".
  private func isObligation(_ clause: Int, _ tree: SentenceTree) -> Bool {
    if ["have", "need"].contains(tree.lemmas[clause]) {
      return tree.hasChild(of: clause, .openComplement)
    }
    return tree.children(of: clause).contains {
      tree.relations[$0] == .auxiliary && ["must", "should", "ought"].contains(tree.words[$0].key)
    }
  }
}
