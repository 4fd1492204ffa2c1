internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// Whether the subject of a verb is acted on.
  func isPassive(_ verb: Int) -> Bool {
    let grammar = tree.grammar[verb]
    if vocabulary.movements.contains(tree.lemmas[verb]) { return false }
    // "Pékin a accusé": parsers call some subjects passive whose verb is not.
    let verbs = tree.children(of: verb).filter {
      tree.relations[$0] == .auxiliary || tree.relations[$0] == .passiveAuxiliary
        || tree.relations[$0] == .copula
    }
    if !verbs.isEmpty, verbs.allSatisfy({ ["avoir", "have"].contains(tree.lemmas[$0]) }) {
      return false
    }
    for child in tree.children(of: verb) {
      switch tree.relations[child] {
      case .passiveAuxiliary, .agent: return true
      case .passiveSubject: return true
      default: continue
      }
    }
    guard grammar.form == .participle, grammar.tense != .present else { return false }
    let auxiliaries = verbs.filter { tree.relations[$0] != .passiveAuxiliary }
    guard !auxiliaries.isEmpty else {
      switch tree.relations[verb] {
      case .adnominalClause, .adverbialClause, .adjective, .apposition: return true
      case .openComplement:
        return tree.heads[verb] >= 0 && tree.lemmas[tree.heads[verb]] != "avoir"
      case .conjunct: return tree.heads[verb] >= 0 && isPassive(tree.heads[verb])
      default: return !tree.children(of: verb).contains { tree.relations[$0].isSubject }
      }
    }
    let isReflexive = tree.children(of: verb).contains {
      vocabulary.reflexives.contains(tree.words[$0].key)
    }
    if isReflexive { return false }
    return auxiliaries.allSatisfy { ["être", "be"].contains(tree.lemmas[$0]) }
  }

  /// Whether what the subject of a verb suffers is that somebody gives it to somebody else.
  func isGivenAway(_ verb: Int) -> Bool {
    vocabulary.giving.contains(tree.lemmas[verb]) && isPassive(verb)
  }

  /// The agent of a passive.
  func agent(of verb: Int) -> Int? {
    if let agent = tree.child(of: verb, .agent) { return agent }
    if let own = oblique(of: verb, markers: vocabulary.agency)?.word { return own }
    // "Assisté de Paul Sorel", "haï de ses voisins".
    guard tree.language == .french, Self.felt.contains(tree.lemmas[verb]),
      tree.grammar[verb].form == .participle
    else { return nil }
    return tree.children(of: verb).first {
      $0 > verb && tree.markers[$0] == "de" && isNominal($0) && filler(at: $0) != nil
    }
  }

  /// French verbs whose agent "de" may mark.
  private static let felt: Set<String> = [
    "assister", "seconder", "épauler", "aider", "escorter", "soutenir", "aimer", "adorer", "haïr",
    "détester", "craindre", "redouter", "respecter", "admirer", "estimer", "mépriser", "honnir",
    "maudire", "vénérer", "chérir", "apprécier",
  ]

  /// Who does what a passive says: its agent, or who wields it ("par un tir lancé par X").
  func agentFiller(of verb: Int) -> Filler? {
    guard let agent = agent(of: verb) ?? barAgent(of: verb) else { return nil }
    if let filler = filler(at: agent) { return filler }
    for child in tree.children(of: agent) where tree.relations[child] == .adnominalClause {
      guard let wielder = self.agent(of: child), let filler = filler(at: wielder) else { continue }
      return filler.reached(by: "instrument", Reliability.displaced)
    }
    return nil
  }

  /// "A été tué dans une attaque menée par X", "lors d'un raid de X": who does the violence in
  /// which somebody is killed.
  func assailant(of verb: Int) -> Filler? {
    let markers: Set<String> = ["dans", "lors_de", "pendant", "in", "during"]
    guard
      let word = doer(
        ofViolence: markers, at: verb,
        introducedBy: tree.language == .french ? ["par", "de"] : ["by"] + vocabulary.possession),
      let filler = filler(at: word)
    else { return attacker(whileUndergoing: verb) }
    return filler.reached(by: "instrument", Reliability.displaced)
  }

  /// "Was killed when X shelled a market": whoever does the violence at that time.
  private func attacker(whileUndergoing verb: Int) -> Filler? {
    for clause in tree.children(of: verb)
    where clause > verb && tree.relations[clause] == .adverbialClause
      && tree.children(of: clause).contains(where: {
        ["when", "lorsque", "lorsqu'", "lorsqu’", "quand"].contains(tree.words[$0].key)
      }) && !isPassive(clause)
      && readings[clause].contains(where: { $0.entry.type == "assault" })
    {
      guard let filler = subjectFiller(of: clause) else { continue }
      return filler.reached(by: "instrument", Reliability.displaced)
    }
    return nil
  }

  /// The actor who does the violence that a verb's complement with one of the markers names.
  func doer(ofViolence markers: Set<String>, at verb: Int, introducedBy agency: [String]) -> Int? {
    for noun in tree.children(of: verb)
    where noun > verb && markers.contains(tree.markers[noun])
      && vocabulary.violence.contains(tree.lemmas[noun])
    {
      // "The assassination of X": whom a noun of what is undergone names by "of" did nothing.
      let isUndergone = vocabulary.undergone.contains(tree.lemmas[noun])
      let markers = isUndergone ? agency.filter { !["of", "de"].contains($0) } : agency
      // Those who are killed "during a strike" are so seldom by who strikes.
      if tree.markers[noun] == "during", tree.lemmas[noun] == "strike" { continue }
      let word = complements(of: noun, markers: markers).first
      if let word, filler(at: word) != nil { return word }
    }
    return nil
  }

  /// An agent without actor.
  private func barAgent(of verb: Int) -> Int? {
    tree.children(of: verb).first {
      $0 > verb && vocabulary.agency.contains(tree.markers[$0]) && isNominal($0)
    }
  }
}
