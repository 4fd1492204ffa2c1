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
    /// Whether it stands in a relative clause or beside a participle.
    var isDeep = false

    /// Whether a verb says something of it.
    var hasPart: Bool { isSubject || isObject || isDoer }
  }

  /// A noun by which an actor with a name was described, and the noun's class.
  struct Label: Hashable {
    let lemma: String
    let noun: String
  }

  private(set) var referents: [Referent] = []
  private(set) var sentence = 0
  private(set) var paragraph = 0
  private(set) var offset = 0
  /// How often each actor was spoken of.
  private(set) var counts: [Int: Int] = [:]
  /// The actors that were spoken of by more than an adjective.
  private(set) var named: Set<Int> = []
  private(set) var hero = -1
  private(set) var heroCount = 0
  private(set) var rivalCount = 0
  /// Whose deed a sentence took up, and which did so last: "the decision".
  private(set) var deed: (sentence: Int, actors: [Int])?
  /// What was done and told, for nouns that take it up.
  var acts = ActMemory()
  /// Nouns by which actors with names were described: "l'agence américaine Moody's".
  private(set) var labels: [Int: Set<Label>] = [:]
  /// Words that stood before names of organizations: "l'américain Velmor".
  private var nicknames: [String: Set<Int>] = [:]
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

  /// Notes a word by which an actor was called before its name.
  mutating func nickname(_ actor: Int, _ lemma: String) {
    nicknames[lemma, default: []].insert(actor)
  }

  /// The only actor that a word was said of before a name; `nil` if there is none, or another.
  func called(_ lemma: String) -> Int? {
    guard let actors = nicknames[lemma], actors.count == 1 else { return nil }
    return actors.first
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

  /// The only actor that a noun was said of; `nil` if there is none, or another.
  func only(labelled lemma: String) -> Int? {
    var found: Int?
    for (actor, known) in labels where known.contains(where: { $0.lemma == lemma }) {
      guard found == nil else { return nil }
      found = actor
    }
    return found
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

  /// "L'intéressé" after a sentence that says something of one person to or about another: the
  /// other.
  func concerned(before sentence: Int) -> [Int]? {
    let persons = referents.filter {
      sentence - $0.sentence == 1 && $0.kind == .person && $0.actors.count == 1 && !$0.isDeep
    }
    let doers = persons.filter(\.isDoer).map(\.actors)
    let others = persons.filter { !doers.contains($0.actors) && $0.governor >= 0 }.map(\.actors)
    guard !doers.isEmpty, let other = others.last, others.allSatisfy({ $0 == other }) else {
      return nil
    }
    return other
  }

  /// The state that was named last, unless it does or undergoes what a word says of the phrase
  /// that asks: "Spain praised the country" means another.
  func latestState(notBeside governor: Int, in sentence: Int) -> [Int]? {
    let beside = referents(beside: governor, in: sentence).first { $0.kind == .state }
    return referents.last {
      $0.kind == .state && $0.actors.count == 1 && $0.actors != beside?.actors
    }?.actors
  }

  /// What does or undergoes what a word of the sentence that is read says, the latest first.
  ///
  /// - Complexity: O(referents of the sentence).
  func referents(beside governor: Int, in sentence: Int) -> [Referent] {
    guard governor >= 0 else { return [] }
    return referents.reversed().prefix { $0.sentence == sentence }
      .filter { $0.governor == governor }
  }

  /// The state that the article is about: the only one so far, or named more often than any other,
  /// where it is asked strictly than any that an adjective tells of too.
  func mainState(isStrict: Bool = false, kind: (Int) -> ActorKind) -> Int? {
    // "A Danish ship" makes no article one on Denmark.
    let states = counts.filter {
      kind($0.key) == .state && (isStrict || named.contains($0.key) || $0.value > 2)
    }
    guard let best = states.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value > 1 || states.count == 1, states.count(where: { $0.value == best.value }) == 1
    else { return nil }
    return best.key
  }
}
