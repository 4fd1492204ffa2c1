internal import EntenteModel

/// What an article has spoken of so far, the latest last: what "il", "l'agence" and "les deux
/// pays" can mean.
struct Discourse {
  /// A thing that was spoken of.
  struct Referent {
    /// One actor, or several that were coordinated; none where the thing is nobody.
    var actors: [Int]
    let kind: ActorKind
    /// The noun of a phrase without name.
    let lemma: String
    /// The words of such a phrase, without determiner, in lower case.
    let text: String
    /// The class of its noun.
    let noun: String
    let isPlural: Bool
    let isFeminine: Bool?
    let sentence: Int
    /// The paragraph, counted from 0.
    var paragraph = 0
    let position: Int
    let isSubject: Bool
    let isObject: Bool
    /// The word on which it depends; no pronoun beside it means the same.
    let governor: Int
    let isPronoun: Bool
    /// Whether it stands in somebody's words.
    let isQuoted: Bool
    /// Whether it does what its verb says.
    var isDoer = false
    /// Whether the sentence says that it is about it.
    var isTopic = false
  }

  /// A noun by which an actor with a name was described, and the noun's class.
  private struct Label: Hashable {
    let lemma: String
    let noun: String
  }

  private(set) var referents: [Referent] = []
  private var sentence = 0
  private(set) var paragraph = 0
  private var offset = 0
  /// How often each actor was spoken of.
  private(set) var counts: [Int: Int] = [:]
  /// The actors that were spoken of by more than an adjective.
  private var named: Set<Int> = []
  private var hero = -1
  private var heroCount = 0
  private var rivalCount = 0
  /// Whose deed a sentence took up, and which did so last: "the decision".
  private var deed: (sentence: Int, actors: [Int])?
  /// Nouns by which actors with names were described: "l'agence américaine Moody's".
  private var labels: [Int: Set<Label>] = [:]
  /// Whoever is quoted, while his words go on.
  private(set) var speaker: [Int]?
  private(set) var isQuoting = false
  /// Whoever speaks in the sentence, whom "il" in his words does not mean.
  private(set) var hushed: [Int]?

  /// Begins a sentence. One that is somebody's words from end to end does not carry the telling on:
  /// "il" after a long quotation means whom it meant before.
  ///
  /// - Returns: The number of the sentence in the telling, and of its first word in the article.
  mutating func begin(words: Int, isQuoted: Bool) -> (sentence: Int, offset: Int) {
    if !isQuoted { sentence += 1 }
    defer { offset += words }
    return (sentence, offset)
  }

  /// Notes that something was spoken of.
  mutating func note(_ referent: Referent) {
    for actor in referent.actors { named.insert(actor) }
    referents.append(referent)
    referents[referents.count - 1].paragraph = paragraph
    for actor in referent.actors {
      let count = counts[actor, default: 0] + 1
      counts[actor] = count
      if referent.kind == .person { rank(actor, count) }
    }
  }

  /// Keeps of which person the article tells most, and how often of the next.
  private mutating func rank(_ actor: Int, _ count: Int) {
    if actor == hero {
      heroCount = count
    } else if count > heroCount {
      (hero, heroCount, rivalCount) = (actor, count, max(heroCount, rivalCount))
    } else {
      rivalCount = max(rivalCount, count)
    }
  }

  /// The person of whom the article tells far more than of anybody else.
  var protagonist: Int? {
    heroCount >= 4 && heroCount >= 2 * rivalCount ? hero : nil
  }

  /// Notes that several were named together, each of whom was noted before.
  mutating func gather(_ referent: Referent) { referents.append(referent) }

  /// Counts an actor that was only named to describe something: "la visite japonaise".
  mutating func count(_ actor: Int) { counts[actor, default: 0] += 1 }

  /// Notes a noun that describes an actor.
  mutating func label(_ actor: Int, _ lemma: String, _ noun: String) {
    labels[actor, default: []].insert(Label(lemma: lemma, noun: noun))
  }

  /// Keeps who was quoted, if the quotation goes on.
  mutating func quote(speaker: [Int]?, isOpen: Bool) {
    self.speaker = isOpen ? speaker : nil
    isQuoting = isOpen
  }

  /// Begins a paragraph: whom the last one spoke of is less often meant.
  mutating func beginParagraph() {
    paragraph += 1
    endQuotation()
  }

  /// Forgets a quotation that was left open, as at the end of a paragraph.
  mutating func endQuotation() {
    speaker = nil
    isQuoting = false
  }

  /// Keeps who speaks in the sentence.
  mutating func hush(speaker: [Int]?) { hushed = speaker ?? self.speaker }

  /// Whether one of some actors was described by a noun of a class.
  func isLabelled(_ actors: [Int], _ noun: String) -> Bool {
    actors.contains { labels[$0]?.contains { $0.noun == noun } ?? false }
  }

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
        if isBare || referent.text == text || !referent.text.contains(" ") {
          return referent.actors
        }
      } else if isBare, !isPlural, referent.actors.count == 1, referent.kind != .place,
        let actor = referent.actors.first
      {
        // "L'organisation" is not every organization that has the word in its name.
        if sentence - referent.sentence > 1, Self.common.contains(lemma),
          hasOtherBodyBefore(actor)
        {
          continue
        }
        if labels[actor]?.contains(where: { $0.lemma == lemma }) ?? false { return [actor] }
        if referent.kind == .organization,
          name(actor).lowercased().split(separator: " ").contains(Substring(lemma))
        {
          return [actor]
        }
      }
    }
    return nil
  }

  /// Whether the sentence before is about another organization.
  private func hasOtherBodyBefore(_ actor: Int) -> Bool {
    referents.reversed().lazy.prefix { self.sentence - $0.sentence < 2 }.contains {
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

  /// Several persons who were spoken of last: "ces individus", "these men".
  func latestPersons(before sentence: Int, isPlural: Bool) -> [Int]? {
    referents.last {
      sentence - $0.sentence <= 2 && $0.isPlural == isPlural && !$0.lemma.isEmpty
        && ($0.kind == .group || $0.kind == .person)
    }?.actors
  }

  /// The two actors that the article speaks of most; `nil` if a third does as well.
  func mainTwo(where fits: (Int) -> Bool) -> [Int]? {
    let ranked = counts.filter { fits($0.key) && $0.value > 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard ranked.count > 1, ranked.count == 2 || ranked[2].value < ranked[1].value else {
      return nil
    }
    return [ranked[0].key, ranked[1].key].sorted()
  }

  /// Notes whose deed a sentence takes up.
  mutating func note(deedOf actors: [Int], in sentence: Int) { deed = (sentence, actors) }

  /// Who did or said what the sentence before a sentence tells: its first doer, or whose deed it
  /// takes up itself.
  func doer(before sentence: Int) -> [Int]? {
    if let deed, deed.sentence == sentence - 1 { return deed.actors }
    var found: Referent?
    for referent in referents.reversed() where referent.isDoer && !referent.actors.isEmpty {
      let distance = sentence - referent.sentence
      if distance == 0 { continue }
      guard distance <= 2, referent.sentence == found?.sentence ?? referent.sentence else { break }
      guard referent.kind != .place, referent.kind != .other else { continue }
      // Of a coordination all did it.
      if referent.position != found?.position || referent.actors.count > 1 { found = referent }
    }
    return found?.actors
  }

  /// The state that was named last.
  func latestState() -> [Int]? {
    referents.last { $0.kind == .state && $0.actors.count == 1 }?.actors
  }

  /// The state that the article is about: the only one so far, or named more often than any other.
  func mainState(kind: (Int) -> ActorKind) -> Int? {
    // "A Danish ship" makes no article one on Denmark.
    let states = counts.filter {
      kind($0.key) == .state && (named.contains($0.key) || $0.value > 2)
    }
    guard let best = states.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value > 1 || states.count == 1, states.count(where: { $0.value == best.value }) == 1
    else { return nil }
    return best.key
  }

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
      if !isGeneric, !known.isEmpty, !known.contains(where: { $0.noun == noun }) { continue }
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
    // Of several, whom the sentence before was about, the only one near, or whom the article keeps
    // speaking of.
    if subjects.count == 1 { return subjects[0] }
    return near.count == 1 ? near[0] : main(of: found)
  }

  /// The actor that was spoken of twice as often as each of the others; `nil` if there is none.
  private func main(of found: [[Int]]) -> [Int]? {
    let ranked = found.map { (actors: $0, count: counts[$0[0], default: 0]) }
    guard let best = ranked.max(by: { $0.count < $1.count }), best.count > 3,
      ranked.allSatisfy({ $0.actors == best.actors || $0.count * 2 <= best.count })
    else { return nil }
    return best.actors
  }

  /// The two of one kind whom the sentences right before speak of; `nil` if there are more.
  func pair(before sentence: Int) -> [Int]? {
    for kind in [ActorKind.person, .state, .organization] {
      var found: [Int] = []
      for referent in referents
      where referent.kind == kind && (1...2).contains(sentence - referent.sentence) {
        found += referent.actors.filter { !found.contains($0) }
      }
      if found.count == 2 { return found }
      if found.count > 2 { return nil }
    }
    return nil
  }

  /// The actors of a kind that the last sentence with as many as asked for speaks of: "X, Y and Z".
  func together(_ count: Int, before sentence: Int, within reach: Int, of kind: ActorKind) -> [Int]?
  {
    for distance in 1...reach {
      var found: [Int] = []
      for referent in referents
      where sentence - referent.sentence == distance && referent.kind == kind {
        found += referent.actors.filter { !found.contains($0) }
      }
      if found.count >= count { return found.count == count ? found : nil }
    }
    return nil
  }

  /// The last two actors of a kind, in the order of the text; both at most three sentences back.
  func latestTwo(from sentence: Int, where fits: (Referent) -> Bool) -> [Int]? {
    var found: [Int] = []
    for referent in referents.reversed() where fits(referent) {
      guard sentence - referent.sentence <= 3 else { break }
      for actor in referent.actors.reversed() where !found.contains(actor) {
        found.append(actor)
        if found.count == 2 { return found.reversed() }
      }
    }
    return nil
  }
}
