internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// "The leaders of X, Y and Z", "X and Y ministers": several states by those who speak for them.
  func represented(by noun: Int, _ mention: Mention, depth: Int) -> Filler? {
    guard tree.language == .english, vocabulary.bodies.contains(tree.lemmas[noun]),
      tree.grammar[noun].isPlural ?? tree.words[noun].key.hasSuffix("s")
    else { return nil }
    return ofStates(noun, depth: depth) ?? ofPeoples(noun, mention)
  }

  private func ofStates(_ noun: Int, depth: Int) -> Filler? {
    guard
      let first = tree.children(of: noun).first(where: {
        $0 > noun && tree.relations[$0] == .nominal && tree.markers[$0] == "of"
          && mentionAt[$0] >= 0 && tree.hasChild(of: $0, .conjunct)
      }), let filler = filler(at: first, depth: depth + 1), filler.actors.count > 1,
      filler.actors.allSatisfy({ kinds[$0] == .state })
    else { return nil }
    return filler.reached(by: "body", 1, at: noun)
  }

  private func ofPeoples(_ noun: Int, _ mention: Mention) -> Filler? {
    let and = mention.words.lowerBound - 1
    guard and > 0, tree.words[and].key == "and", noun > mention.words.lowerBound,
      let last = institutions.whole(of: mention.actor), kinds[last] == .state
    else { return nil }
    let before = mentionAt[and - 1]
    guard before >= 0, mentions[before].manner == .demonym, mentions[before].words.count == 1,
      mentions[before].actor != last, kinds[mentions[before].actor] == .state
    else { return nil }
    return Filler(
      actors: [mentions[before].actor, last], certainty: min(0.8, mention.certainty), word: noun,
      way: "body")
  }
}
