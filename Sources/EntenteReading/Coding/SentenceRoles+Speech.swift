internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// Whose words a quoted word is.
  func quotedSpeaker(of word: Int) -> Filler? {
    guard quotation.contains(word), let speaker else { return nil }
    return Filler(actors: speaker, certainty: 0.9, word: nil, way: "quotation")
  }

  /// Of whom a quotation speaks: the subject of its highest clause that is an actor and not the
  /// speaker.
  func quotedTopic(besides speaker: [Int]) -> Filler? {
    var best: (depth: Int, filler: Filler)?
    for mention in mentions
    where quotation.contains(mention.head) && !mention.isAdjective
      && tree.relations[tree.coordinationHead(of: mention.head)].isSubject
    {
      let depth = depth(of: mention.head)
      guard depth < best?.depth ?? Int.max, let filler = filler(at: mention.head),
        !filler.actors.contains(where: { speaker.contains($0) || kinds[$0] == .place })
      else { continue }
      best = (depth, filler)
    }
    return best?.filler
  }

  private func depth(of word: Int) -> Int {
    var (depth, current) = (0, word)
    while current >= 0, depth < tree.count {
      current = tree.heads[current]
      depth += 1
    }
    return depth
  }

  /// Who is addressed in a quotation: "X, vous êtes un menteur".
  func vocative(beside word: Int) -> Filler? {
    for mention in mentions where !mention.isAdjective && quotation.contains(mention.head) {
      let (start, end) = (mention.words.lowerBound, mention.words.upperBound)
      let isSetOff =
        start > 0 && tree.words[start - 1].isPunctuation && end < tree.count
        && tree.words[end].isPunctuation
      guard isSetOff, tree.markers[mention.head].isEmpty, kinds[mention.actor] != .place else {
        continue
      }
      return filler(at: mention.head)
    }
    return nil
  }
}
