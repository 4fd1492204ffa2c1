internal import EntenteLanguage
internal import EntenteModel

/// Verbs that, with what they take here, say something else than their entry.
extension EventCoder {
  /// What a verb says between the parties that it binds, where that is not what its entry says.
  func otherEvent(
    _ trigger: Trigger, _ source: Filler, _ target: Filler, _ roles: SentenceRoles
  ) -> TypedRelation? {
    if isReception(trigger, source, target, roles) || isDelegation(target, trigger, roles)
      || isCall(on: target, trigger, roles)
    {
      return TypedRelation(relation: .cooperatesWith, type: "meet")
    }
    if isFray(trigger, roles) {
      return TypedRelation(relation: .opposes, type: "assault")
    }
    if isFiring(of: target, by: source, trigger, roles) {
      return TypedRelation(relation: .opposes, type: "sanction")
    }
    if isEvacuation(trigger, roles) {
      return TypedRelation(relation: .cooperatesWith, type: "retreat")
    }
    switch withdrawal(trigger, from: target, roles) {
    case .land?: return TypedRelation(relation: .cooperatesWith, type: "retreat")
    case .body?: return TypedRelation(relation: .opposes, type: "reject")
    case nil: break
    }
    if isAdvice(trigger, roles) {
      return TypedRelation(relation: .cooperatesWith, type: "consult")
    }
    if isMatter(target, trigger) || isReproach(trigger, roles) {
      return TypedRelation(relation: .opposes, type: "accuse")
    }
    if let everyday = everyday(trigger, source, target, roles) { return everyday }
    return isDismissal(trigger, roles)
      ? TypedRelation(relation: .opposes, type: "request") : nil
  }

  /// "Visited Paul Sorel in Oslo": whom one visits one meets; what one visits is the town.
  private func isCall(on target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    trigger.entry.type == "visit" && !trigger.isPresence && target.way != "things"
      && target.actors.allSatisfy { roles.kinds[$0] == .person }
  }

  /// "Velmor dismissed Anna Berg", "fired Anna Berg": whom a body does this to is out of work.
  func isFiring(
    of target: Filler, by source: Filler, _ trigger: Trigger, _ roles: SentenceRoles
  ) -> Bool {
    lexicon.language == .english && ["dismiss", "fire"].contains(trigger.entry.lemma)
      && target.way?.contains("things") != true
      && target.actors.allSatisfy { roles.kinds[$0] == .person }
      && source.actors.allSatisfy { roles.kinds[$0] != .person && roles.kinds[$0] != .group }
      && !roles.tree.children(of: trigger.word).contains { roles.tree.markers[$0] == "as" }
  }

  /// Where somebody is called on, which is what is visited.
  func visited(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Binding? {
    guard trigger.entry.type == "visit", binding.event?.type == "meet",
      let place = roles.oblique(of: trigger.word, markers: ["in", "at", "à", "en", "dans"]),
      let target = roles.filler(at: place.word), target.way == nil,
      target.actors.allSatisfy({ roles.kinds[$0] == .place || roles.kinds[$0] == .state })
    else { return nil }
    return Binding(
      rule: binding.rule, reliability: binding.reliability, source: binding.source, target: target)
  }

  /// Whether a verb's sense does not go with whom or what it takes here.
  func isMisplaced(_ target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let verb = trigger.entry.phrase.head
    if isGame(trigger, roles) || isOfSport(target, trigger, roles)
      || isMishap(target, trigger, roles)
    {
      return true
    }
    switch trigger.entry.type {
    case "consult":
      // "Questioned X's motives" blames X for them; "called X's plan a gift" asks X nothing.
      if isMatter(target, trigger) { return verb != "question" }
      // "A déclaré à Lisbonne" says where, not to whom.
      if roles.isSaying(trigger.word), !isAddressee(target, roles) { return true }
      return lexicon.language == .english && verb == "call" && isNaming(trigger.word, roles)
    case "host":
      // "Received gifts from X" is no reception of X, nor is a decision a guest.
      return isDeed(target) && verb == "receive"
        || verb == "accueillir" && isAnnounced(target, roles)
    case "aid" where trigger.entry.lemma == "take in":
      // "Took refuge in Norway", "took a swim in Nice".
      return roles.object(of: trigger.word).map { $0 != target.word } ?? false
        || !target.actors.allSatisfy { roles.kinds[$0] == .person || roles.kinds[$0] == .group }
    case "protest":
      // "Demonstrated outside the building", "blocked the port": where, not against whom.
      return target.actors.allSatisfy { roles.kinds[$0] == .place }
    default: return false
    }
  }

  /// Whether it is what somebody has done or said that fills a place: one greets it, and hosts
  /// nobody.
  private func isAnnounced(_ target: Filler, _ roles: SentenceRoles) -> Bool {
    guard let word = target.word, target.way != nil else { return false }
    return target.way == "deed" || SentenceMentions.generalDeeds.contains(roles.tree.lemmas[word])
  }

  /// Whether somebody is not spoken to, but his thing spoken of.
  private func isMatter(_ target: Filler, _ trigger: Trigger) -> Bool {
    trigger.entry.type == "consult" && vocabulary.addressing.contains(trigger.entry.phrase.head)
      && isDeed(target)
  }

  /// Whether it is what somebody does or has that fills a place, rather than he.
  func isDeed(_ filler: Filler) -> Bool {
    filler.way.map { $0.contains("things") || $0.contains("deed") || $0 == "affair" } ?? false
  }

  /// Whether a verb that says many things says of an act what somebody thinks of it: "welcomed the
  /// ban", "regrette la décision".
  func isOpinion(_ trigger: Trigger, of target: Filler) -> Bool {
    isDeed(target) && trigger.entry.kind == .verb
      && SentenceMentions.opinions(lexicon.language == .french)
        .contains(trigger.entry.phrase.head)
  }

  /// "Pulled its soldiers out of Mali" rescues nobody.
  private func isEvacuation(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard trigger.entry.type == "aid", vocabulary.withdrawing.contains(trigger.entry.phrase.head),
      let object = roles.object(of: trigger.word)
    else { return false }
    return vocabulary.troops.contains(roles.tree.lemmas[object])
  }

  private enum Withdrawal { case land, body }

  /// What one withdraws from, where the entry takes it for the other: out of a country goes an
  /// army, out of a body a member.
  private func withdrawal(
    _ trigger: Trigger, from target: Filler, _ roles: SentenceRoles
  ) -> Withdrawal? {
    guard trigger.entry.type == "retreat" || trigger.entry.type == "reject",
      vocabulary.withdrawing.contains(trigger.entry.phrase.head)
    else { return nil }
    if lexicon.language == .english {
      return trigger.entry.type == "reject" && isLand(target, roles) ? .land : nil
    }
    let isBody =
      trigger.entry.type == "retreat" && trigger.entry.phrase.isReflexive
      && target.way?.contains("things") != true
      && target.actors.allSatisfy {
        roles.kinds[$0] == .organization || roles.kinds[$0] == .other
      }
    return isBody ? .body : nil
  }

  /// "Received a union delegation": it comes to talk; only persons and states are said to visit.
  private func isDelegation(
    _ target: Filler, _ trigger: Trigger, _ roles: SentenceRoles
  ) -> Bool {
    lexicon.language == .english && trigger.entry.type == "host"
      && trigger.entry.phrase.head == "receive"
      && target.actors.allSatisfy {
        roles.kinds[$0] == .organization || roles.kinds[$0] == .group
      }
  }

  /// "Impose un embargo sur le pétrole de X": what hits the goods is meant for whose they are.
  func isLevied(_ trigger: Trigger, on target: Filler, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "sanction", target.way == "things",
      let goods = target.word, roles.tree.markers[goods] == "sur", let object = trigger.object
    else { return false }
    return vocabulary.levies.contains(roles.tree.lemmas[object])
  }

  /// "Called the minister, Paul Sorel, a coward", "called the Danish decision a gift": rings nobody
  /// up.
  private func isNaming(_ verb: Int, _ roles: SentenceRoles) -> Bool {
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

  /// "Scientists warned ministers that stocks were low": of what others do one is told, not
  /// threatened.
  private func isAdvice(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    guard lexicon.language == .english, trigger.entry.type == "threaten",
      vocabulary.cautioning.contains(trigger.entry.phrase.head),
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
  private func isReception(
    _ trigger: Trigger, _ source: Filler, _ target: Filler, _ roles: SentenceRoles
  ) -> Bool {
    guard lexicon.language == .french, trigger.entry.type == "host",
      trigger.entry.phrase.head == "recevoir",
      trigger.object.map({ ["délégation", "représentant"].contains(roles.tree.lemmas[$0]) }) ?? true
    else { return false }
    return (source.actors + target.actors).allSatisfy {
      roles.kinds[$0] != .state && roles.kinds[$0] != .place
    }
  }
}
