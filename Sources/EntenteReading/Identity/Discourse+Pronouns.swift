internal import EntenteModel

extension Discourse {
  /// A pronoun or possessive to resolve.
  struct Pronoun {
    /// Whether several are meant; `nil` where the word leaves it open.
    let isPlural: Bool
    /// Whether the word is feminine; `nil` where it leaves that open.
    let isFeminine: Bool?
    /// Whether only persons are meant: "he", "she".
    let isPersonal: Bool
    /// Whether no person is meant: "it", "its".
    let isNeuter: Bool
    let sentence: Int
    let position: Int
    /// The word on which it depends; -1 for a possessive, which may mean its neighbour.
    let governor: Int
  }

  /// Whom a pronoun means, and how sure that is; `nil` in doubt.
  func resolve(_ pronoun: Pronoun) -> (actors: [Int], certainty: Double)? {
    var best: (referent: Referent, score: Int)?
    var rival = -100
    for referent in referents.reversed() {
      let distance = pronoun.sentence - referent.sentence
      guard distance <= 2 else { break }
      guard let score = score(referent, for: pronoun, distance: distance) else { continue }
      if let known = best {
        if known.referent.actors == referent.actors { continue }
        if score > known.score {
          rival = known.score
          best = (referent, score)
        } else {
          rival = max(rival, score)
        }
      } else {
        best = (referent, score)
      }
    }
    guard let best, best.score > rival else { return nil }
    return (best.referent.actors, best.score - rival > 1 ? 0.75 : 0.6)
  }

  /// How well something spoken of fits a pronoun; `nil` where it cannot be meant.
  private func score(_ referent: Referent, for pronoun: Pronoun, distance: Int) -> Int? {
    let isSeveral = referent.isPlural || referent.actors.count > 1
    guard isSeveral == pronoun.isPlural else { return nil }
    if let wanted = pronoun.isFeminine, let known = referent.isFeminine, wanted != known {
      return nil
    }
    if distance == 0 {
      guard referent.position < pronoun.position else { return nil }
      if pronoun.governor >= 0, referent.governor == pronoun.governor { return nil }
    }
    if !pronoun.isPlural {
      if pronoun.isPersonal, referent.kind != .person { return nil }
      if pronoun.isNeuter, referent.kind == .person { return nil }
    }
    guard referent.kind != .place || pronoun.isNeuter else { return nil }
    var score = -3 * distance
    if referent.isSubject { score += 3 }
    if referent.kind == .person, !pronoun.isNeuter { score += 2 }
    if pronoun.isFeminine != nil, referent.isFeminine != nil { score += 1 }
    return score
  }
}
