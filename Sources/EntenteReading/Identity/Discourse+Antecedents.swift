internal import EntenteModel

/// Who a pronoun or a description takes up: the actor told of that fits best.
extension Discourse {
  /// Whom a phrase with a noun means, if it was spoken of.
  ///
  /// - Parameters:
  ///   - lemma: The noun.
  ///   - text: The words of the phrase without determiner.
  ///   - isBare: Whether the noun stands alone.
  ///   - isPlural: Whether there are several.
  ///   - isFeminine: The gender of the noun, where it shows one.
  ///   - name: The name of an actor, to see whether the noun is part of it.
  /// - Returns: The actors; `nil` if nothing tells.
  func antecedent(
    lemma: String, text: String, isBare: Bool, isPlural: Bool, isFeminine: Bool?,
    name: (Int) -> String
  ) -> [Int]? {
    let family = isBare ? Self.families.first { $0.contains(lemma) } ?? [] : []
    for referent in referents.reversed() where !referent.isPronoun {
      if let isFeminine, let known = referent.isFeminine, isFeminine != known,
        referent.kind == .person
      {
        continue
      }
      if !referent.lemma.isEmpty {
        guard referent.lemma == lemma || family.contains(referent.lemma),
          referent.isPlural == isPlural
        else { continue }
        if isBare || referent.text == text
          || !referent.text.contains(" ") && !Self.ranks.contains(where: text.hasSuffix)
        {
          return referent.actors
        }
      } else if isBare, !isPlural, referent.actors.count == 1, referent.kind != .place,
        let actor = referent.actors.first
      {
        // "L'organisation" is not every organization that has the word in its name.
        if sentence - referent.sentence > 1, Self.common.contains(lemma),
          hasOtherBodyBefore(actor, besides: hasWord(lemma, name(actor)) ? nil : lemma)
        {
          continue
        }
        if labels[actor]?.contains(where: { $0.lemma == lemma }) ?? false { return [actor] }
        if referent.kind == .organization,
          hasWord(lemma, name(actor))
        {
          return [actor]
        }
      }
    }
    return nil
  }

  /// "L'avocat général" is no advocate spoken of before.
  private static let ranks = [" général", " générale", " adjoint", " adjointe", " suppléant"]

  private func hasWord(_ lemma: String, _ name: String) -> Bool {
    name.lowercased().split(separator: " ").contains(Substring(lemma))
  }

  /// Whether the sentence before is about another organization.
  private func hasOtherBodyBefore(_ actor: Int, besides lemma: String?) -> Bool {
    // "Le groupe" is whoever was introduced as one, if nobody else was.
    let isOnly =
      lemma != nil && (labels[actor]?.contains { $0.lemma == lemma } ?? false)
      && !labels.contains { $0.key != actor && $0.value.contains { $0.lemma == lemma } }
    if isOnly { return false }
    return referents.reversed().lazy.prefix { self.sentence - $0.sentence < 2 }.contains {
      $0.sentence < self.sentence && $0.isSubject && $0.kind == .organization
        && $0.actors != [actor]
    }
  }

  /// Nouns that stand in many names.
  private static let common: Set<String> = [
    "organisation", "organization", "union", "groupe", "group", "association", "société", "company",
    "compagnie", "alliance",
  ]

  /// Nouns that take up one another.
  private static let families: [Set<String>] = [
    [
      "jeune", "adolescent", "adolescente", "lycéen", "collégien", "élève", "étudiant", "écolier",
      "garçon", "mineur", "enfant", "fillette", "garçonnet",
    ],
    [
      "youth", "teenager", "teen", "student", "pupil", "schoolboy", "schoolgirl", "boy", "minor",
      "child", "kid",
    ],
    ["agresseur", "assaillant", "attaquant", "tireur", "ravisseur"],
    ["attacker", "assailant", "gunman", "shooter", "assailants"],
    ["policier", "gendarme", "agent"], ["policeman", "officer", "policewoman"],
    ["militaire", "soldat"], ["soldier", "serviceman", "trooper"],
    ["journaliste", "reporter", "correspondant"], ["manifestant", "protestataire"],
    ["protester", "protestor", "demonstrator"],
    ["avocat", "conseil", "défenseur"], ["lawyer", "attorney"],
    ["ouvrier", "salarié", "employé", "travailleur"], ["worker", "employee"],
    ["rebelle", "insurgé"], ["rebel", "insurgent"], ["pirate", "hacker"],
    ["client", "utilisateur", "usager"], ["customer", "user", "client"],
  ]

  /// The only actor with a name that was spoken of in the last sentences and that nothing says is
  /// something else than a noun does.
  ///
  /// - Parameters:
  ///   - noun: The class of the noun.
  ///   - sentence: The sentence of the noun.
  ///   - governor: The word on which the noun depends.
  ///   - isGeneric: Whether the noun says little: "l'organisation".
  ///   - fits: Whether an actor can be meant.
  /// - Returns: The actor, of several the subject of the sentence before; `nil` in doubt.
  func latest(
    noun: String, before sentence: Int, governor: Int, isGeneric: Bool,
    where fits: (Referent) -> Bool
  ) -> [Int]? {
    var found: [[Int]] = []
    var subjects: [[Int]] = []
    var near: [[Int]] = []
    let beside = referents.filter { $0.sentence == sentence && $0.governor == governor }
    for referent in referents.reversed() {
      guard sentence - referent.sentence <= 3 else { break }
      // Nobody does it to himself: "Velmor was fined by the watchdog".
      guard !beside.contains(where: { $0.actors == referent.actors }) else { continue }
      guard referent.actors.count == 1, let actor = referent.actors.first, !referent.isPlural,
        fits(referent)
      else { continue }
      let known = labels[actor] ?? []
      if !isGeneric, !known.isEmpty || Self.selfNamed.contains(noun),
        !known.contains(where: { $0.noun == noun })
      {
        continue
      }
      // "The company" is no union.
      if noun == "company", known.contains(where: { Self.publicBodies.contains($0.noun) }),
        !known.contains(where: { $0.noun == noun })
      {
        continue
      }
      if !found.contains(referent.actors) { found.append(referent.actors) }
      if referent.isSubject, sentence - referent.sentence == 1,
        !subjects.contains(referent.actors)
      {
        subjects.append(referent.actors)
      }
      if isGeneric, sentence - referent.sentence <= 1, referent.paragraph == paragraph,
        !near.contains(referent.actors)
      {
        near.append(referent.actors)
      }
    }
    if found.count < 2 { return found.first }
    if subjects.isEmpty,
      let taken = referents.last(where: {
        sentence - $0.sentence == 1 && $0.isPronoun && $0.isSubject && found.contains($0.actors)
      })
    {
      // "La CGT s'inquiète. Elle accuse X. L'organisation": whom the pronoun before means.
      return taken.actors
    }
    // Of several, whom the sentence before was about, the only one near, or whom the article keeps
    // speaking of.
    if subjects.count == 1 { return subjects[0] }
    return near.count == 1 ? near[0] : main(of: found)
  }

  /// Classes of nouns for what a name tells to be one: "the court" is no company that nothing says
  /// more of.
  private static let selfNamed: Set<String> = ["court", "police", "ministry", "embassy", "army"]

  /// Classes of nouns for what is in no business.
  private static let publicBodies: Set<String> = ["union", "party", "court", "ministry", "school"]

  /// The actor that was spoken of twice as often as each of the others; `nil` if there is none.
  private func main(of found: [[Int]]) -> [Int]? {
    let ranked = found.map { (actors: $0, count: counts[$0[0], default: 0]) }
    guard let best = ranked.max(by: { $0.count < $1.count }), best.count > 3,
      ranked.allSatisfy({ $0.actors == best.actors || $0.count * 2 <= best.count })
    else { return nil }
    return best.actors
  }
}
