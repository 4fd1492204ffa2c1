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
    /// Whether an organization may be meant although the word is plural: "they".
    let isLoose: Bool
    /// What speaks against an organization then.
    var reserve = 3
    let isSubject: Bool
    let isObject: Bool
    /// Whether it stands in the words of somebody who is not meant then.
    let isQuoted: Bool
    /// Whether it stands beside words that are quoted: "dit-il".
    let isOutside: Bool
    let sentence: Int
    let position: Int
    /// The words on which it and its clause's subject depend; none for a possessive, which may mean
    /// its neighbour.
    let governors: [Int]
    /// Verbs above whose subjects alone it cannot mean: "met X and thanked him".
    var subjectGovernors: [Int] = []
    /// A verb further above whose subject it cannot mean either; -1 for none.
    var sharer = -1
    /// The verb by which somebody says the clause whose subject it is; -1 for none.
    var claimant = -1
    /// All words above it.
    let ancestors: [Int]
    /// Whether of two that fit as well the later one is taken.
    var isDecided = false
    /// Whether it says whose something is.
    var isPossessive = false
    /// What is possessed, as a class of nouns; empty if it is none of actors.
    var owned = ""
    /// Whether it stands in a relative clause, and whom that is about, whom it does not mean.
    var isRelative = false
    var antecedent: [Int] = []
  }

  /// A candidate with what speaks for it.
  private struct Candidate {
    let actors: [Int]
    var score: Int
    var count = 1
  }

  private static let reach = 3

  /// Whom a pronoun means, and how sure that is; `nil` in doubt.
  func resolve(_ pronoun: Pronoun) -> (actors: [Int], certainty: Double)? {
    var candidates: [Candidate] = []
    // "Il lui reproche": who does something does it to somebody else.
    var others: Set<[Int]> = []
    for referent in referents.reversed() {
      guard referent.sentence == pronoun.sentence else { break }
      if pronoun.governors.contains(referent.governor), !referent.actors.isEmpty,
        referent.isSubject || referent.isObject
      {
        others.insert(referent.actors)
      } else if referent.isSubject, pronoun.subjectGovernors.contains(referent.governor) {
        others.insert(referent.actors)
      } else if referent.isSubject, pronoun.sharer >= 0, referent.governor == pronoun.sharer {
        others.insert(referent.actors)
      }
    }
    if !pronoun.antecedent.isEmpty { others.insert(pronoun.antecedent) }
    for referent in referents.reversed() where !others.contains(referent.actors) {
      let distance = pronoun.sentence - referent.sentence
      guard distance <= (pronoun.isObject ? 1 : Self.reach) else { break }
      guard let score = score(referent, for: pronoun, distance: distance) else { continue }
      if !referent.actors.isEmpty,
        let known = candidates.firstIndex(where: { $0.actors == referent.actors })
      {
        candidates[known].score = max(candidates[known].score, score)
        candidates[known].count += 1
      } else {
        candidates.append(Candidate(actors: referent.actors, score: score))
      }
    }
    if !pronoun.isPlural, !pronoun.isNeuter, !pronoun.isPossessive, !pronoun.isOutside,
      !(pronoun.isObject || pronoun.isSubject && !pronoun.isPersonal)
        || !hasSubject(in: pronoun.sentence, others),
      let hero = protagonist,
      let known = candidates.firstIndex(where: { $0.actors == [hero] })
    {
      // A life is told of one: who comes into it is soon gone.
      candidates[known].score += 3
    }
    // Whoever the text keeps speaking of is meant rather than who is named in passing.
    for index in candidates.indices {
      candidates[index].score += min(2, candidates[index].count - 1)
    }
    var best: Candidate?
    var rival = -100
    for candidate in candidates {
      if let known = best, candidate.score <= known.score {
        rival = max(rival, candidate.score)
      } else {
        rival = best?.score ?? rival
        best = candidate
      }
    }
    guard let best, !best.actors.isEmpty else { return nil }
    // Of two that fit as well the later one is meant more often than not.
    if best.score == rival {
      return pronoun.isDecided ? (best.actors, 0.45) : nil
    }
    return (best.actors, best.score - rival > 1 ? 0.75 : 0.6)
  }

  /// "While X was abroad, officers overthrew him": whether the sentence itself has another person
  /// as its subject.
  private func hasSubject(in sentence: Int, _ others: Set<[Int]>) -> Bool {
    referents.contains {
      $0.sentence == sentence && $0.isSubject && $0.kind == .person && !$0.isPronoun
        && $0.actors.count == 1 && !others.contains($0.actors)
    }
  }

  /// Whether whatever acts on something spoken of is somebody.
  private func hasDoer(beside object: Referent) -> Bool {
    referents.reversed().prefix { $0.sentence == object.sentence }.contains {
      $0.governor == object.governor && $0.isSubject && !$0.actors.isEmpty
    }
  }

  /// How well something spoken of fits a pronoun; `nil` where it cannot be meant.
  private func score(_ referent: Referent, for pronoun: Pronoun, distance: Int) -> Int? {
    let isSeveral = referent.isPlural || referent.actors.count > 1
    let isLoose = pronoun.isLoose && referent.kind == .organization
    guard isSeveral == pronoun.isPlural || isLoose else { return nil }
    if let wanted = pronoun.isFeminine, let known = referent.isFeminine, wanted != known {
      return nil
    }
    if distance == 0 {
      guard referent.position < pronoun.position else { return nil }
      if pronoun.governors.contains(referent.governor) { return nil }
    }
    if pronoun.isQuoted, referent.actors == hushed { return nil }
    // Who is spoken of in a quotation is seldom who speaks.
    if pronoun.isOutside, referent.isQuoted { return nil }
    if referent.actors.isEmpty {
      guard distance < 2, !pronoun.isPersonal else { return nil }
      // A thing is taken up by "it" as well as anybody, by "il" less often than a person is.
      return -3 * distance + (referent.isSubject || pronoun.isObject && referent.isObject ? 3 : 0)
        + (pronoun.isNeuter ? 1 : pronoun.isObject ? 0 : -2)
    }
    if !pronoun.isPlural {
      if pronoun.isPersonal, referent.kind != .person { return nil }
      if pronoun.isNeuter, referent.kind == .person { return nil }
    }
    if referent.kind == .place {
      // "The court in Oslo ordered it to pay": where somebody is does nothing.
      let isAside = !referent.isSubject && !referent.isObject && !pronoun.isPossessive
      guard pronoun.isNeuter, !isAside else { return nil }
    }
    // A party has no party, a state no state: whoever has one is somebody in it.
    if !pronoun.owned.isEmpty, referent.kind != .person,
      ["party", "government", "country", "team"].contains(pronoun.owned)
    {
      if pronoun.owned == "party" || referent.noun == pronoun.owned { return nil }
    }
    if pronoun.isPlural, referent.kind == .state, referent.actors.count == 1 {
      // "Les États-Unis" are seldom "ils".
      return -3 * distance - 1
    }
    var score = -3 * distance - (referent.paragraph == paragraph ? 0 : 1)
    if pronoun.isObject {
      score += referent.isObject ? 3 : referent.isSubject ? 2 : 0
    } else if referent.isSubject {
      score += pronoun.isSubject ? 4 : 3
    }
    // "X announced that he", "X announced his plan": the subject above.
    if distance == 0, referent.isSubject, pronoun.ancestors.contains(referent.governor) {
      score += pronoun.isPossessive ? 4 : 2
    }
    if distance == 0, !pronoun.isSubject, referent.isObject, !pronoun.isObject,
      !hasDoer(beside: referent)
    {
      // "Ce vote prive X de l'appui de son parti": no other person is there.
      score += 3
    }
    if distance == 0, pronoun.isRelative { score += 2 }
    // "Whatever others did, X said that he would go": X would.
    if distance == 0, referent.isSubject, pronoun.claimant >= 0,
      referent.governor == pronoun.claimant
    {
      score += 6
    }
    if referent.lemma.isEmpty { score += 1 }
    if referent.isTopic, distance == 0 { score += 6 }
    if referent.isPronoun, referent.isSubject, distance == 1 { score += 1 }
    if referent.kind == .person, !pronoun.isNeuter, !pronoun.isPlural { score += 3 }
    if pronoun.isFeminine != nil, referent.isFeminine != nil { score += 1 }
    if isLoose, !isSeveral { score -= pronoun.reserve }
    return score
  }
}
