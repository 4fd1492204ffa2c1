internal import EntenteLanguage

/// Mends what parsers of French often get wrong in ways that binding feels: clefts, coordinated
/// complements, objects behind a date or a second verb, who says what was told before.
///
/// Every repair looks at the form of a few neighbouring words and moves one word to another head; a
/// tree stays a tree, because nothing comes to hang below itself.
struct FrenchTreeMender: TreeMender {
  let words: [Word]
  var lemmas: [String]
  let grammar: [TokenGrammar]
  var parts: [PartOfSpeech]
  var heads: [Int]
  var relations: [DependencyRelation]

  /// Goes through the words once; what one repair moves, a later one sees moved.
  mutating func mend() {
    for word in words.indices where opensClause(word) {
      lemmas[word] = FrenchParticiples.infinitive(of: words[word].key) ?? lemmas[word]
    }
    for word in words.indices where words[word].key == "etats" || words[word].key == "etat" {
      mendState(word)
    }
    for word in words.indices where relations[word] == .auxiliary {
      mendParticiple(over: word)
      mendCausative(word)
      mendFeeling(word)
      if relations[word] == .auxiliary { mendHanging(on: word) }
    }
    for word in words.indices {
      mendMaster(word)
      mendDelivery(word)
      mendFuture(word)
      mendLostParticiple(word)
      mendUndergone(word)
      mendVerbless(word)
      mendPresent(word)
      mendCopula(word)
      if relations[word] == .subject { mendNominalVerb(word) }
      if relations[word] == .copula { mendExpelled(word) }
      mendSubordinated(word)
      if lemmas[word] == "avoir" { mendInterrupted(word) }
      if words[word].key == "durant" { mendDuring(word) }
      if parts[word] == .numeral { mendNamedDay(word) }
      if words[word].key == "voire" { mendVoire(word) }
    }
    for word in words.indices {
      let key = words[word].key
      switch relations[word] {
      case .nominal:
        mendObject(behindDate: word)
        mendObject(behindPhrase: word)
        mendGiven(word)
        mendSeat(word)
        mendAgent(word)
        mendAgent(behindDate: word)
        mendCharge(word)
        mendKeptFrom(word)
        mendPassing(word)
        mendReferred(word)
        mendAddressee(word)
      case .conjunct:
        mendGap(word)
        mendConjunct(word)
        mendUnjoined(word)
        mendGivenBehindName(word)
        mendNominalConjunct(word)
        mendOwn(word)
        mendSharedAuxiliary(word)
        mendBetween(word)
        mendFiniteConjunct(word)
      case .adverbialClause:
        mendParticiple(behind: word)
        mendSetApart(word)
        mendRelative(word)
        mendReproach(word)
        mendFixed(word)
        mendSent(word)
      case .passiveSubject:
        mendReflexive(word)
        mendSecondSubject(word)
        mendSetApartName(word)
      case .apposition:
        mendOwn(word)
        mendApposition(word)
        mendSetApartName(word)
        mendNamedTwice(word)
        mendGivenBehindName(word)
        mendObject(behindDate: word)
      case .object, .oblique:
        if relations[word] == .object {
          mendFronted(word)
        } else if adposition(of: word) == nil {
          mendSent(word)
        }
        mendAmount(word)
        if parts[word] == .name, relations[word] == .oblique { mendOwn(word) }
        if relations[word] == .oblique { mendChange(word) }
        mendSecond(word)
        mendSeat(word)
        if relations[word] == .object {
          mendSecondObject(word)
          mendDemanded(word)
        } else {
          mendBareName(word)
        }
      case .subject:
        mendSecondSubject(word)
        mendAlike(word)
        mendSetApartName(word)
        mendSubject(word)
        mendSubjectBehind(word)
        mendTaken(word)
        mendTakenThing(word)
        mendOwned(word)
      case .vocative, .dislocated: mendLooseName(word)
      case .parataxis:
        mendLooseName(word)
        mendSaying(word)
        mendRelative(word)
      case .complement:
        mendRelative(word)
        mendBefore(word)
      case .openComplement:
        mendBefore(word)
        mendPlanned(word)
      case .adnominalClause where parts[word] == .name && heads[word] == word - 1:
        // "Que conseille la banque Velmor".
        if parts[word - 1] == .noun { relations[word] = .apposition }
      case .relativeClause, .adnominalClause:
        if relations[word] == .adnominalClause { mendInfinitive(word) }
        if relations[word] == .relativeClause { mendRelative(word) }
        mendInvertedRelative(word)
        mendWhose(of: word)
        mendVerblessRelative(word)
      case .expletive where key.hasPrefix("-t-") || key == "-il" || key == "-elle":
        mendInversion(word)
      default: break
      }
      if key == "tour" { mendTurn(word) }
      if key == "part" || key == "côté" || key == "tour" { mendAside(word) }
      if key == "huis" { mendDoors(word) }
      if ["lequel", "laquelle", "lesquels", "lesquelles"].contains(key) { mendWhich(word) }
      if parts[word] == .name || parts[word] == .noun { mendAfterthought(word) }
      if key == "c'" || key == "c’" || key == "ce" { mendCleft(word) }
      if grammar[word].form == .participle, grammar[word].tense == .present {
        mendComplement(ofParticiple: word)
      }
      if parts[word] == .name { mendRow(from: word) }
    }
    for word in words.indices { mendLostSubject(word) }
  }

  /// "Soutenu par la ville, le club": a participle with a capital.
  private func opensClause(_ word: Int) -> Bool {
    parts[word] == .verb && words[word].isCapitalized && grammar[word].form != .finite
      && grammar[word].form != .infinitive
      && (word == 0 || words[word - 1].isPunctuation) && relations[word] != .root
  }

  /// "Il a félicité la police": what has an auxiliary is no noun.
  private mutating func mendParticiple(over auxiliary: Int) {
    let word = heads[auxiliary]
    guard word > auxiliary, parts[word] == .noun || parts[word] == .adjective,
      lemmas[auxiliary] == "avoir"
    else { return }
    let key = words[word].key
    guard let ending = ["é", "ée", "és", "ées"].first(where: key.hasSuffix) else { return }
    parts[word] = .verb
    lemmas[word] = key.dropLast(ending.count) + "er"
  }

  /// Hangs a word on another, unless it stands above it.
  mutating func move(_ word: Int, to head: Int, as relation: DependencyRelation) {
    guard head != word, !isAbove(word, head) else { return }
    heads[word] = head
    relations[word] = relation
  }

  /// Makes a verb that passed for an auxiliary the one on which the other verb hangs.
  ///
  /// - Parameters:
  ///   - auxiliary: The verb.
  ///   - verb: The other verb.
  ///   - dependents: What hangs on the other verb and belongs to the first.
  mutating func raise(_ auxiliary: Int, over verb: Int, with dependents: [Int]) {
    for index in dependents { heads[index] = auxiliary }
    heads[auxiliary] = heads[verb]
    relations[auxiliary] = relations[verb]
    parts[auxiliary] = .verb
    heads[verb] = auxiliary
    relations[verb] = .openComplement
  }

  /// The adposition of a nominal; of several the last.
  func adposition(of word: Int) -> Int? {
    var index = word - 1
    while index >= 0, word - index < 8 {
      if heads[index] == word, relations[index] == .adposition { return index }
      index -= 1
    }
    return nil
  }

  func hasChild(_ word: Int, _ relation: DependencyRelation, within reach: Int = 12) -> Bool {
    let range = max(0, word - reach)..<min(words.count, word + reach + 1)
    return range.contains { heads[$0] == word && relations[$0] == relation }
  }

  /// Whether one of the few words before a word hangs on it in a relation of a kind.
  func hasChild(
    _ word: Int, before reach: Int, _ isWanted: (DependencyRelation) -> Bool
  ) -> Bool {
    (max(0, word - reach)..<word).contains { heads[$0] == word && isWanted(relations[$0]) }
  }

  /// The word on which the rest of a name hangs, as far as it stands before.
  func nameHead(endingAt end: Int) -> Int {
    var word = end
    while relations[word] == .flat, heads[word] >= 0, heads[word] < word { word = heads[word] }
    return word
  }

  /// "A-t-il affirmé": a pronoun behind its verb is the subject, if there is no other.
  private mutating func mendInversion(_ word: Int) {
    let verb = heads[word]
    guard verb >= 0, word < 2 || words[word - 2].key != "y", !hasChild(verb, .subject),
      !hasChild(verb, .passiveSubject)
    else { return }
    relations[word] = .subject
  }

  /// "Des personnes assistant à un mariage": the complement right behind a participle is its own.
  private mutating func mendComplement(ofParticiple verb: Int) {
    let next = verb + 1
    guard parts[verb] == .verb, next < words.count, relations[next] == .adposition,
      relations[verb] == .adnominalClause
    else { return }
    let nominal = heads[next]
    guard nominal > next, heads[nominal] != verb, heads[nominal] >= 0,
      isAbove(heads[nominal], verb)
    else { return }
    move(nominal, to: verb, as: .oblique)
  }

  /// "Le parti se défend : son chef accuse la police": a subject behind the colon belongs to the
  /// verb that follows it.
  private mutating func mendSubject(_ subject: Int) {
    let verb = heads[subject]
    guard verb >= 0, verb < subject,
      words[verb..<subject].contains(where: { $0.key == ":" || $0.key == ";" })
    else { return }
    for next in (subject + 1)..<min(words.count, subject + 12)
    where relations[next] == .parataxis && heads[next] == verb && parts[next] == .verb {
      if !hasChild(next, .subject), !hasChild(next, .passiveSubject) {
        move(subject, to: next, as: .subject)
      }
      return
    }
  }
}
