internal import EntenteModel

/// What an article has spoken of so far, the latest last: what "il", "l'agence" and "les deux
/// pays" can mean.
struct Discourse {
  /// A thing that was spoken of.
  struct Referent {
    /// One actor, or several that were coordinated.
    var actors: [Int]
    let kind: ActorKind
    /// The noun of a phrase without name.
    let lemma: String
    /// The words of such a phrase, without determiner, in lower case.
    let text: String
    let isPlural: Bool
    let isFeminine: Bool?
    let sentence: Int
    let position: Int
    let isSubject: Bool
    /// The word on which it depends; no pronoun beside it means the same.
    let governor: Int
  }

  private(set) var referents: [Referent] = []
  /// Nouns by which actors with names were described: "l'agence américaine Moody's".
  private var labels: [Int: Set<String>] = [:]

  /// Notes that something was spoken of.
  mutating func note(_ referent: Referent) { referents.append(referent) }

  /// Notes a noun that describes an actor.
  mutating func label(_ actor: Int, _ lemma: String) { labels[actor, default: []].insert(lemma) }

  /// Whom a phrase with a noun means, if it was spoken of.
  ///
  /// - Parameters:
  ///   - lemma: The noun.
  ///   - text: The words of the phrase without determiner.
  ///   - isBare: Whether the noun stands alone.
  ///   - isPlural: Whether there are several.
  ///   - name: The name of an actor, to see whether the noun is part of it.
  /// - Returns: The actors; `nil` if nothing tells.
  func antecedent(
    lemma: String, text: String, isBare: Bool, isPlural: Bool, name: (Int) -> String
  ) -> [Int]? {
    for referent in referents.reversed() {
      if !referent.lemma.isEmpty {
        guard referent.lemma == lemma, referent.isPlural == isPlural else { continue }
        if isBare || referent.text == text || referent.text == lemma { return referent.actors }
      } else if isBare, !isPlural, referent.actors.count == 1, referent.kind != .place,
        let actor = referent.actors.first
      {
        if labels[actor]?.contains(lemma) ?? false { return [actor] }
        if referent.kind == .organization,
          name(actor).lowercased().split(separator: " ").contains(Substring(lemma))
        {
          return [actor]
        }
      }
    }
    return nil
  }

  /// The state that was named last.
  func latestState() -> [Int]? {
    referents.last { $0.kind == .state && $0.actors.count == 1 }?.actors
  }

  /// The only organization with a name that was spoken of in the last sentences.
  func latestOrganization(before sentence: Int) -> [Int]? {
    var found: [Int]?
    for referent in referents.reversed() {
      guard sentence - referent.sentence <= 3 else { break }
      guard referent.lemma.isEmpty, referent.actors.count == 1, !referent.isPlural,
        referent.kind == .organization || referent.kind == .other
      else { continue }
      if let found { if found != referent.actors { return nil } } else { found = referent.actors }
    }
    return found
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
