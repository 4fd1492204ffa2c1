internal import EntenteLanguage

/// What is given or asked for, behind who gets it or is asked.
extension FrenchTreeMender {
  /// "Livra sept années durant aux services des documents": "durant" belongs to the years, and the
  /// documents are what is given.
  mutating func mendDuring(_ during: Int) {
    let time = during - 1
    guard time > 0, words[during].key == "durant", relations[during] == .adposition,
      heads[during] > during, Self.spans.contains(lemmas[time]), heads[time] >= 0,
      heads[time] < time, adposition(of: time) == nil
    else { return }
    heads[during] = time
    relations[during] = .other
    if relations[time] == .object { relations[time] = .oblique }
  }

  private static let spans: Set<String> = [
    "an", "année", "mois", "semaine", "jour", "heure", "nuit",
  ]

  /// "Demande au ministre, Paul Sorel, le rappel du préfet": what is asked or given goes with
  /// nobody that the commas before it set apart.
  mutating func mendGivenBehindName(_ noun: Int) {
    let named = heads[noun]
    guard named >= 0, named < noun, parts[noun] == .noun, adposition(of: noun) == nil,
      hasChild(noun, .determiner), !hasChild(noun, .coordinator),
      let start = phraseStart(of: noun), start > 2, words[start - 1].key == ",",
      heads[start] == noun, relations[start] == .determiner
    else { return }
    let receiver = climb(from: named) { relations[$0] != .apposition && relations[$0] != .flat }
    guard let receiver, receiver < start - 1,
      words[receiver..<start - 1].contains(where: { $0.key == "," }),
      let verb = verb(givingTo: receiver),
      giving.contains(lemmas[verb]) || Self.asking.contains(lemmas[verb])
    else { return }
    move(noun, to: verb, as: .object)
  }

  private static let asking: Set<String> = [
    "demander", "réclamer", "proposer", "suggérer", "reprocher", "refuser", "interdire", "imposer",
    "recommander", "dicter", "rappeler", "annoncer", "présenter", "écrire", "rendre", "retirer",
  ]

  /// "Livra aux Américains des documents": what is given hangs on no receiver.
  mutating func mendGiven(_ noun: Int) {
    let receiver = heads[noun]
    guard receiver >= 0, receiver < noun, relations[noun] == .nominal,
      let marker = adposition(of: noun), words[marker].key == "des", parts[noun] == .noun,
      let verb = verb(givingTo: receiver),
      giving.contains(lemmas[verb]) || isReproach(noun, of: verb)
    else { return }
    move(noun, to: verb, as: .object)
    relations[marker] = .determiner
  }

  /// "Reproche au ministre des propos blessants": what somebody is blamed for or asked, where
  /// nothing else says so.
  private func isReproach(_ noun: Int, of verb: Int) -> Bool {
    ["reprocher", "demander", "réclamer", "refuser", "imposer"].contains(lemmas[verb])
      && !words[noun].isCapitalized && !hasChild(verb, .openComplement)
      && !hasChild(verb, .complement)
      && !(noun + 1..<words.count).contains {
        grammar[$0].form == .infinitive && isAbove(verb, $0)
      }
  }

  /// The verb that gives or asks somebody what no object of its own says yet.
  private func verb(givingTo receiver: Int) -> Int? {
    let verb = heads[receiver]
    guard relations[receiver] == .oblique, verb >= 0, verb < receiver,
      let marker = adposition(of: receiver), lemmas[marker] == "à",
      !hasChild(verb, .object, within: 30), !hasChild(verb, .passiveAuxiliary)
    else { return nil }
    return verb
  }

  private var giving: Set<String> { CoderVocabulary.french.bestowing }

  /// "Ordonne le renvoi devant le tribunal du notaire Paul Sorel": a person is sent there, and has
  /// no court.
  mutating func mendReferred(_ person: Int) {
    let court = heads[person]
    guard court > 0, court < person, parts[person] == .noun, heads[court] >= 0,
      heads[court] < court, ["renvoi", "comparution"].contains(lemmas[heads[court]]),
      let marker = adposition(of: person), lemmas[marker] == "de",
      let before = adposition(of: court), words[before].key == "devant",
      person + 1 < words.count, parts[person + 1] == .name, heads[person + 1] == person
    else { return }
    move(person, to: heads[court], as: .nominal)
  }
}
