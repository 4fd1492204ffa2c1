internal import EntenteLanguage
internal import EntenteModel

extension SentenceCoder {
  /// "L'opposition de la Russie à l'OTAN", "la coopération entre A et B", "sa visite au Japon".
  func nominal(
    _ entry: LexiconEntry, _ place: Int, at noun: Int, _ match: PhraseMatcher.Match
  ) -> Draft? {
    let frame = entry.frame
    let claim = claims.claim(ofNoun: noun)
    guard let slot = frame.target else {
      guard frame.isMutual, let group = between(noun, frame.source), group.actors.count > 1 else {
        return nil
      }
      return draft(
        entry, place, "noun, between", source: group, target: nil, claim: claim, words: [noun],
        length: match.length)
    }
    guard let target = slots.party(slot, of: noun, object: nil, isPassive: false) else {
      return nil
    }
    if let source = slots.party(frame.source, of: noun, object: nil, isPassive: false),
      source.span != target.span
    {
      return draft(
        entry, place, "noun", source: source, target: target, claim: claim, words: [noun],
        length: match.length)
    }
    guard let owner = owner(of: noun) else { return nil }
    return draft(
      entry, place, "noun, owner", source: owner, target: target, claim: claim, words: [noun],
      length: match.length)
  }

  /// The parties between whom a noun is: "entre A et B", also where the analyzer hung them on the verb.
  private func between(_ noun: Int, _ slot: FrameSlot) -> Party? {
    if let party = slots.party(slot, of: noun, object: nil, isPassive: false) { return party }
    let head = tree.heads[noun]
    guard head >= 0, tree.parts[head] == .verb else { return nil }
    for child in tree.children(of: head)
    where child > noun && slots.hasMarker(child, slot.markers) {
      if let party = parties.party(at: child, allowsThings: false), party.actors.count > 1 {
        return party.reached("attachment", 0.85)
      }
    }
    return nil
  }

  /// Whose act a noun is, where its clause tells: "X a réaffirmé son soutien à Y", "X a subi l'attaque".
  private func owner(of noun: Int) -> Party? {
    let hasPossessive = tree.children(of: noun).contains {
      Self.possessives.contains(tree.words[$0].key)
    }
    var head = tree.heads[noun]
    guard head >= 0 else { return nil }
    let relation = tree.relations[noun]
    guard [.object, .oblique, .openComplement, .nominal].contains(relation) else { return nil }
    // "Il a annoncé la fin de son soutien à": one noun between.
    if tree.parts[head] == .noun, tree.heads[head] >= 0 { head = tree.heads[head] }
    guard tree.parts[head] == .verb else { return nil }
    let isLight = Self.lightVerbs.contains(tree.lemmas[head]) && relation == .object
    guard hasPossessive || isLight else { return nil }
    let verb = clauses.verb(head)
    guard let subject = verb.isPassive && !hasPossessive ? nil : verb.subject,
      let party = parties.party(at: subject, allowsThings: false)
    else { return nil }
    return party.reached(hasPossessive ? "possessive" : "light verb", hasPossessive ? 0.85 : 0.9)
  }

  private static let possessives: Set<String> = [
    "son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their",
  ]

  private static let lightVerbs: Set<String> = [
    "faire", "effectuer", "mener", "lancer", "exprimer", "réaffirmer", "réitérer", "renouveler",
    "annoncer", "apporter", "imposer", "poursuivre", "maintenir", "reprendre", "préparer",
    "décréter",
    "adopter", "manifester", "marquer", "confirmer", "commencer", "entamer", "achever", "terminer",
    "intensifier", "déclencher", "perpétrer", "commettre", "ordonner", "multiplier", "prévoir",
    "make", "launch", "carry", "conduct", "express", "reaffirm", "reiterate", "renew", "announce",
    "continue", "maintain", "resume", "prepare", "impose", "begin", "start", "voice", "mount",
    "stage", "pay", "issue", "order", "plan", "lead", "confirm", "declare", "show", "step",
  ]

  /// "La Russie est hostile à l'OTAN", "X en visite au Japon".
  func predicate(
    _ entry: LexiconEntry, _ place: Int, at word: Int, _ match: PhraseMatcher.Match
  ) -> Draft? {
    guard let slot = entry.frame.target else { return nil }
    let subject: Int?
    if let own = tree.children(of: word).first(where: { tree.relations[$0].isSubject }) {
      subject = own
    } else {
      switch tree.relations[word] {
      case .adjective, .apposition, .nominal, .adnominalClause: subject = tree.heads[word]
      case .openComplement, .adverbialClause, .oblique:
        subject = tree.heads[word] >= 0 ? clauses.verb(tree.heads[word]).subject : nil
      default: subject = nil
      }
    }
    guard let subject, subject != word,
      let source = parties.party(at: subject, allowsThings: false),
      let target = slots.party(slot, of: word, object: word, isPassive: false)
    else { return nil }
    return draft(
      entry, place, "predicate", source: source, target: target,
      claim: claims.claim(ofNoun: word), words: [word], length: match.length)
  }
}
