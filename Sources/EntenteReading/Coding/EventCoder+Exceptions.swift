internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "Opposes cooperation with X", "ruled out a merger with X": with whom one will not do it.
  func shunned(_ trigger: Trigger, _ source: Filler, _ roles: SentenceRoles) -> Binding? {
    guard lexicon.language == .english, trigger.entry.type == "reject",
      ["oppose", "rule", "resist", "reject", "refuse", "decline", "turn"]
        .contains(trigger.entry.phrase.head),
      let noun = trigger.object ?? roles.object(of: trigger.word), roles.mentionAt[noun] < 0,
      roles.readings[noun].contains(where: {
        $0.entry.kind == .noun
          && ["cooperate", "agree", "consult", "meet"].contains($0.entry.type)
      }),
      let word = roles.complements(of: noun, markers: ["with"]).first,
      let target = roles.filler(at: word), !target.actors.contains(where: source.actors.contains)
    else { return nil }
    return Binding(
      rule: "active", reliability: Reliability.nounSupported, source: source, target: target)
  }

  /// Whether a verb means something else with what stands beside it: "demonstrated courage",
  /// "called X a thief".
  func saysOtherwise(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let tree = roles.tree
    // "Attacked visiting supporters": a participle before its noun tells of no other.
    if tree.relations[trigger.word] == .adjective, tree.heads[trigger.word] > trigger.word,
      tree.grammar[trigger.word].tense == .present
    {
      return true
    }
    switch (trigger.entry.phrase.head, trigger.entry.type) {
    case ("demonstrate", "protest"):
      return tree.hasChild(of: trigger.word, .object)
        || tree.hasChild(of: trigger.word, .complement)
    case ("call", "consult"):
      // "Called Anna Berg on Monday": names in two parts are no predicates.
      let children = tree.children(of: trigger.word).filter {
        $0 > trigger.word && (tree.parts[$0] != .name || tree.hasChild(of: $0, .determiner))
      }
      return children.contains {
        tree.relations[$0] == .openComplement || tree.relations[$0] == .complement
          || tree.markers[$0] == "as" || ["home", "back"].contains(tree.words[$0].key)
          || tree.relations[$0] == .object
            && tree.children(of: $0).contains { ["a", "an"].contains(tree.words[$0].key) }
      }
        || trigger.word + 1 < tree.count
          && ["\"", "“", "``", "‘"].contains(tree.words[trigger.word + 1].text)
    case ("appear", "consult"):
      // Defendants appear before a court without telling it anything.
      return tree.children(of: trigger.word).contains {
        tree.markers[$0] == "before"
          && (vocabulary.courtNouns.contains(tree.lemmas[$0])
            || ["judge", "magistrate", "jury"].contains(tree.lemmas[$0]))
      }
    default: return false
    }
  }

  /// Whether what somebody leaves is land: a state, a place or a part of one.
  func isLand(_ target: Filler, _ roles: SentenceRoles) -> Bool {
    if let word = target.word, roles.tree.parts[word] == .pronoun { return false }
    if target.way?.contains("things") ?? false {
      return target.word.map { Self.lands.contains(roles.tree.lemmas[$0]) } ?? false
    }
    return target.actors.allSatisfy { roles.kinds[$0] == .state || roles.kinds[$0] == .place }
  }

  private static let lands: Set<String> = [
    "territory", "land", "soil", "area", "region", "province", "city", "town", "village", "border",
    "island", "base", "airport", "coast", "zone", "strip", "bank", "side", "waters",
  ]

  /// "Refuse de condamner X": who refuses to do harm opposes nobody by that.
  func sparesSomebody(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let verb = trigger.word
    guard trigger.entry.type == "reject",
      vocabulary.refusing.contains(roles.tree.lemmas[verb])
        || vocabulary.declining.contains(roles.tree.lemmas[verb]),
      let clause = roles.tree.child(of: verb, .openComplement) ?? roles.openClause(of: verb)
    else { return false }
    let acts = roles.readings[clause].compactMap(\.entry.event).filter { $0.type != "state" }
    // Who deploys no peacekeepers somewhere does spare nobody.
    return !acts.isEmpty
      && acts.allSatisfy {
        $0.relation == .opposes
          && (lexicon.language != .english || !["mobilize", "coerce", "request"].contains($0.type))
      }
  }

  /// "Promised not to attack X".
  func isHarmless(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard trigger.entry.type == "threaten", vocabulary.vowing.contains(trigger.entry.phrase.head),
      let clause = roles.openClause(of: trigger.word)
    else { return false }
    return roles.tree.children(of: clause).contains {
      ["not", "never"].contains(roles.tree.words[$0].key)
    } && roles.tree.hasChild(of: clause, .adverb)
  }

  /// "Wants X to resign" asks it of X, "wants X" does not.
  func asksNothing(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    trigger.entry.type == "request" && ["want", "push"].contains(trigger.entry.phrase.head)
      && roles.openClause(of: trigger.word) == nil
  }

  /// Whether who is received comes himself: "recevoir une lettre de X" is no visit of X.
  func isGuest(_ target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard trigger.entry.type == "host",
      vocabulary.receiving.contains(roles.tree.lemmas[trigger.word])
    else { return true }
    return !(target.way?.contains("things") ?? false)
      && target.actors.allSatisfy { roles.kinds[$0] != .place && roles.kinds[$0] != .other }
  }
}
