internal import EntenteModel

/// Who is meant by "the two", "both" and "they": the actors last told of together.
extension Discourse {
  /// Several persons who were spoken of last: "ces individus", "these men".
  func latestPersons(before sentence: Int, isPlural: Bool) -> [Int]? {
    referents.last {
      sentence - $0.sentence <= 2 && $0.isPlural == isPlural && !$0.lemma.isEmpty
        && ($0.kind == .group || $0.kind == .person)
    }?.actors
  }

  /// The two actors that the article speaks of most; `nil` if a third does as well, or where they
  /// must be even, if one does three times as often as the other.
  func mainTwo(isEven: Bool = false, where fits: (Int) -> Bool) -> [Int]? {
    leadingTwo(of: counts.filter { fits($0.key) }, isEven: isEven)
  }

  /// The two states that the article speaks of most, with all who belong to them; `nil` if a third
  /// is spoken of as often, or one three times as often as the other.
  func mainStates(state: (Int) -> Int?) -> [Int]? {
    var sums: [Int: Int] = [:]
    for (actor, count) in counts {
      if let whole = state(actor) { sums[whole, default: 0] += count }
    }
    return leadingTwo(of: sums, isEven: true)
  }

  /// The two with the highest counts, in the order of their numbers.
  private func leadingTwo(of counts: [Int: Int], isEven: Bool) -> [Int]? {
    let ranked = counts.filter { $0.value > 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard ranked.count > 1, ranked.count == 2 || ranked[2].value < ranked[1].value,
      !isEven || ranked[1].value * 3 > ranked[0].value
    else { return nil }
    return [ranked[0].key, ranked[1].key].sorted()
  }

  /// The two of one kind whom the sentences right before speak of; `nil` if there are more.
  func pair(
    before sentence: Int, of kinds: [ActorKind] = [.person, .state, .organization]
  ) -> [Int]? {
    for kind in kinds {
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

  /// The two that were last named together, at most nine sentences back: "X and Y".
  func gatheredPair(from sentence: Int, where fits: ([Int]) -> Bool) -> [Int]? {
    referents.last {
      $0.actors.count == 2 && fits($0.actors) && $0.isPlural && !$0.isPronoun && $0.lemma.isEmpty
        && $0.kind != .place && (1...9).contains(sentence - $0.sentence)
    }?.actors
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
