internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "Pro-Danish rebels", "X, who is seen as pro-Danish".
  func prefixed(_ word: Int, _ roles: SentenceRoles) -> Binding? {
    let name = word + 2
    guard name < roles.tree.count, roles.mentionAt[name] >= 0 else { return nil }
    let mention = roles.mentions[roles.mentionAt[name]]
    // Whom the adjective describes, or is predicated of.
    var holder = name
    for _ in 0..<4 {
      let above = roles.tree.heads[holder]
      if let source = roles.subjectFiller(of: holder), source.actors != mention.actors {
        return stance(source, mention)
      }
      guard above >= 0 else { return nil }
      if above > name, let source = roles.filler(at: above), roles.isNominal(above),
        !source.actors.contains(where: mention.actors.contains)
      {
        return stance(source, mention)
      }
      holder = above
    }
    return nil
  }

  /// "Thousands marched on Monday": whom one marches against where nothing says so is the state.
  func protested(_ trigger: Trigger, _ source: Filler, _ roles: SentenceRoles) -> Binding? {
    if let employer = employer(trigger, source, roles) {
      return Binding(
        rule: "strike", reliability: Reliability.active, source: source, target: employer)
    }
    guard trigger.entry.type == "protest", trigger.entry.phrase.after.isEmpty,
      trigger.object.map({ Self.marches.contains(roles.tree.lemmas[$0]) })
        ?? Self.marches.contains(roles.tree.lemmas[trigger.word]),
      roles.tree.parts[trigger.word] != .verb || roles.openClause(of: trigger.word) == nil,
      let state = roles.institutions.state, lexicon.language == .english,
      source.actors.allSatisfy({
        $0 != state && (roles.kinds[$0] == .group || roles.kinds[$0] == .person)
      })
    else { return nil }
    return Binding(
      rule: "protest", reliability: Reliability.active, source: source,
      target: Filler(
        actors: [state], certainty: Reliability.affair, word: trigger.word, way: "affair"))
  }

  /// "Les pilotes d'Iberia ont cessé le travail": whom strikers work for.
  private func employer(_ trigger: Trigger, _ source: Filler, _ roles: SentenceRoles) -> Filler? {
    guard trigger.entry.type == "protest", trigger.entry.kind == .verb,
      ["débrayer", "strike"].contains(trigger.entry.phrase.head)
        || trigger.entry.phrase.after.contains(where: {
          ["travail", "grève", "strike"].contains($0)
        })
        || trigger.object.map({ Self.stoppages.contains(roles.tree.lemmas[$0]) }) ?? false,
      let workers = roles.mention(of: source), workers.manner == .description
    else { return nil }
    let firm = roles.mentions.first {
      $0 != workers && $0.manner == .name && !$0.isAdjective && $0.actors != workers.actors
        && workers.words.contains($0.words.lowerBound)
        && roles.kinds[$0.actor] != .place && roles.kinds[$0.actor] != .person
    }
    return firm.map {
      Filler(
        actors: $0.actors, certainty: min(0.8, $0.certainty), word: $0.head, way: "employer")
    }
  }

  private static let stoppages: Set<String> = [
    "grève", "arrêt", "strike", "walkout", "stoppage", "walk-out",
  ]

  private static let marches: Set<String> = [
    "protest", "demonstrate", "march", "rally", "riot", "demonstration", "uprising", "revolt",
    "revolution", "protests", "demonstrations", "riots", "unrest",
  ]

  private func stance(_ source: Filler, _ mention: Mention) -> Binding {
    Binding(
      rule: CodedEvent.stance, reliability: Reliability.adjective, source: source,
      target: Filler(actors: mention.actors, certainty: 0.8, word: mention.head))
  }
}
