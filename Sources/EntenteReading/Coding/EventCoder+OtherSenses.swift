internal import EntenteLanguage
internal import EntenteModel

/// Verbs that, with what they take here, say something else than their entry.
extension EventCoder {
  /// "Impose un embargo sur le pétrole de X": what hits the goods is meant for whose they are.
  func isLevied(_ trigger: Trigger, on target: Filler, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "sanction", target.way == "things",
      target.word >= 0, roles.tree.markers[target.word] == "sur", let object = trigger.object
    else { return false }
    return [
      "embargo", "surtaxe", "taxe", "droit", "interdiction", "restriction", "quota", "tarif",
      "boycott",
    ].contains(roles.tree.lemmas[object])
  }

  /// "Called the minister, Paul Sorel, a coward", "called the Danish decision a gift": rings nobody up.
  func isNaming(_ verb: Int, _ roles: SentenceRoles) -> Bool {
    guard let object = roles.object(of: verb), object >= 0 else { return false }
    if roles.mentionAt[object] < 0 { return true }
    // What they are called follows with an article.
    for word in (object + 1)..<max(object + 2, min(roles.tree.count, object + 10)) {
      guard word < roles.tree.count, roles.tree.parts[word] != .verb else { return false }
      guard ["a", "an"].contains(roles.tree.words[word].key) else { continue }
      return word == object + 1 || roles.tree.words[word - 1].text == ","
        || roles.tree.parts[word - 1] == .name
    }
    return false
  }

  /// "Scientists warned ministers that stocks were low": of what others do one is told, not threatened.
  func isAdvice(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .english, trigger.entry.type == "threaten",
      ["warn", "caution", "alarm"].contains(trigger.entry.phrase.head),
      // "Warned ministers in the spring that": parsers hang the clause on the spring.
      let clause = roles.tree.span(of: trigger.word).first(where: {
        $0 > trigger.word
          && (roles.tree.markers[$0] == "that"
            || roles.tree.heads[$0] == trigger.word && roles.tree.relations[$0] == .complement)
      }),
      let subject = roles.tree.children(of: clause).first(where: {
        roles.tree.relations[$0].isSubject
      })
    else { return false }
    return roles.tree.parts[subject] != .pronoun
  }

  /// "Le maire a reçu les syndicats": who receives somebody in his office meets him; states are
  /// visited.
  func isReception(
    _ trigger: Trigger, _ source: Filler, _ target: Filler, _ roles: SentenceRoles
  ) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "host",
      trigger.entry.phrase.head == "recevoir", trigger.object == nil
    else { return false }
    return (source.actors + target.actors).allSatisfy {
      roles.kinds[$0] != .state && roles.kinds[$0] != .place
    }
  }
}
