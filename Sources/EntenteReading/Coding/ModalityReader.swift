internal import EntenteLanguage
internal import EntenteModel

/// Tells what a sentence claims of an act: that it happened, is planned, may be, or is denied.
struct ModalityReader {
  let roles: SentenceRoles

  /// What is claimed, and who claims it.
  struct Claim {
    var modality: Modality
    /// The nominal that names who says so.
    var speaker: Int?
    /// The word that makes it a saying.
    var saying: Int?
  }

  private var tree: SentenceTree { roles.tree }
  private var readings: [[Trigger]] { roles.readings }
  private var vocabulary: CoderVocabulary { roles.vocabulary }

  /// The claim made of the act that a word states.
  func claim(of trigger: Int) -> Claim {
    var claim = Claim(modality: own(trigger))
    var word = trigger
    var steps = 0
    climb: while steps < 8 {
      steps += 1
      attribution(at: word, &claim)
      interjection(at: word, &claim)
      let head = tree.heads[word]
      guard head >= 0 else { break }
      switch tree.relations[word] {
      case .conjunct:
        // Conjuncts share what stands above them, and auxiliaries that they lack.
        if tree.parts[word] == .verb, !hasAuxiliary(word), tree.grammar[word].form != .finite,
          claim.modality == .actual
        {
          claim.modality = own(head)
        }
      case .complement where roles.isInversion(word) && isClaim(word):
        // "Le pont rouvrira, confie X": parsers turn the clauses round.
        break climb
      case .openComplement, .complement, .clausalSubject:
        govern(head, over: word, &claim)
        if tree.relations[word] == .complement || tree.relations[word] == .parataxis {
          speech(head, &claim)
        }
        if claim.modality == .actual, vocabulary.fears.contains(tree.lemmas[head]) {
          claim.modality = .possible
        }
      case .parataxis:
        speech(head, &claim)
        break climb
      case .adverbialClause:
        let isPurpose = isPurpose(word)
        if isPurpose, claim.modality == .actual {
          claim.modality = word == trigger && isExpressive(word) ? own(head) : .planned
        }
        if isPurpose, tree.lemmas[head] == "have", own(head) == .denied {
          // "Has no plans to meet X".
          claim.modality = .denied
        } else if isPurpose, [.possible, .denied].contains(own(head)), claim.modality != .denied {
          claim.modality = .possible
        }
        if isAlleged(word), claim.modality == .actual { claim.modality = .possible }
        guard isBefore(word) else { break climb }
        claim.modality = stronger(claim.modality, own(head))
      case .adnominalClause:
        guard
          tree.grammar[word].form == .infinitive || isPurpose(word)
            || tree.language == .english && tree.markers[word] == "that"
        else { break climb }
        color(claim: &claim, by: .noun, at: head, over: word)
      case .oblique where isBefore(word):
        claim.modality = stronger(claim.modality, own(head))
      case .object, .passiveSubject, .subject, .oblique, .nominal, .indirectObject:
        if !governNoun(word, under: head, &claim) { break climb }
      case .relativeClause:
        // "Denied a report that X had attacked Y" tells what was reported.
        guard tree.language == .english, tree.markers[word] == "that" else { break climb }
        color(claim: &claim, by: .noun, at: head, over: word)
      default: break climb
      }
      word = head
    }
    if claim.modality == .actual || claim.modality == .planned, isQuestion {
      claim.modality = .possible
    }
    return claim
  }

  private var isQuestion: Bool {
    guard let last = tree.words.last(where: { $0.isPunctuation }) else { return false }
    return last.text == "?" && last.range.upperBound >= tree.range.upperBound - 4
  }

  /// "Doit voir X avant de partir pour Y": both are planned.
  private func isBefore(_ word: Int) -> Bool {
    ["avant_de", "avant", "before"].contains(tree.markers[word]) && tree.parts[word] == .verb
      && tree.grammar[word].form != .finite
  }

  /// "X was accused of bombing Y": nobody in particular says so.
  private func isAlleged(_ word: Int) -> Bool {
    tree.language == .english && tree.markers[word] == "of" && roles.isPassive(tree.heads[word])
      && vocabulary.alleging.contains(tree.lemmas[tree.heads[word]])
  }

  private func isPurpose(_ word: Int) -> Bool {
    let marker = tree.markers[word]
    guard vocabulary.purposes.contains(marker) else { return false }
    return tree.grammar[word].form == .infinitive || marker != "to"
      || tree.language == .english
  }

  /// Whether what a verb says is done by whatever is done for it: roads are blocked to protest.
  private func isExpressive(_ verb: Int) -> Bool {
    readings[verb].contains {
      ["protest", "support", "request", "accuse"].contains($0.entry.type)
    }
  }

  private func hasAuxiliary(_ word: Int) -> Bool {
    tree.hasChild(of: word, .auxiliary) || tree.hasChild(of: word, .passiveAuxiliary)
  }

  /// What the word's own form and particles say.
  private func own(_ word: Int) -> Modality {
    if isDenied(word) { return .denied }
    let marker = tree.markers[word]
    if vocabulary.conditions.contains(marker) { return .possible }
    var modality = isArranged(word) ? Modality.planned : .actual
    for child in tree.children(of: word) {
      switch tree.relations[child] {
      case .auxiliary, .passiveAuxiliary, .copula:
        modality = stronger(modality, ofVerb(child, isAuxiliary: true))
      case .adverb, .adjective:
        if vocabulary.possibleWords.contains(tree.lemmas[child]) {
          modality = stronger(modality, .possible)
        }
        if vocabulary.plannedAdjectives.contains(tree.lemmas[child]) {
          modality = stronger(modality, .planned)
        }
      default: continue
      }
    }
    return stronger(modality, ofVerb(word, isAuxiliary: false))
  }

  /// "X is to meet Y", "X was to have met Y".
  private func isArranged(_ word: Int) -> Bool {
    guard tree.language == .english, tree.grammar[word].form == .infinitive else { return false }
    let children = tree.children(of: word)
    return children.contains { verb in
      (tree.relations[verb] == .auxiliary || tree.relations[verb] == .copula)
        && tree.lemmas[verb] == "be"
        && children.contains {
          tree.relations[$0] == .marker && tree.words[$0].key == "to" && $0 > verb
        }
    }
  }

  private func stronger(_ left: Modality, _ right: Modality) -> Modality {
    if left == .denied || right == .denied { return .denied }
    if left == .possible || right == .possible { return .possible }
    return left == .planned || right == .planned ? .planned : .actual
  }

  private func ofVerb(_ word: Int, isAuxiliary: Bool) -> Modality {
    let grammar = tree.grammar[word]
    if grammar.mood == .conditional {
      // "Devrait" announces: it is no doubt.
      return vocabulary.planning.contains(tree.lemmas[word]) ? .planned : .possible
    }
    if grammar.tense == .future { return .planned }
    guard isAuxiliary else { return .actual }
    let key = tree.words[word].key
    if vocabulary.planning.contains(key) || vocabulary.planning.contains(tree.lemmas[word]) {
      return .planned
    }
    if vocabulary.enabling.contains(key) || vocabulary.enabling.contains(tree.lemmas[word]) {
      // "Said it would": the future of the past.
      if key == "would" || key == "'d" { return isReported(word) ? .planned : .possible }
      return .possible
    }
    return .actual
  }

  private func isReported(_ auxiliary: Int) -> Bool {
    let verb = tree.heads[auxiliary]
    return verb >= 0 && tree.relations[verb] == .complement
  }

  /// Whether a verb or noun stands under a negation of its own.
  func isDenied(_ word: Int) -> Bool {
    if vocabulary.denyingMarkers.contains(tree.markers[word]) { return true }
    // "Warned X against joining", "kept X from leaving".
    if tree.language == .english, tree.parts[word] == .verb,
      ["against", "from"].contains(tree.markers[word])
    {
      return true
    }
    var particle = false
    var weak = false
    var strong = false
    for child in tree.children(of: word) {
      let key = tree.words[child].key
      switch tree.relations[child] {
      case .adverb, .expletive, .other, .coordinator, .auxiliary, .marker:
        if key == "ne" || key == "n'" || key == "n’" {
          particle = true
        } else if vocabulary.negations.contains(key) {
          strong = strong || key != "no" || tree.relations[child] == .adverb
        } else if vocabulary.weakNegations.contains(key) {
          weak = true
        }
      case .determiner:
        if vocabulary.negativeWords.contains(tree.lemmas[child]) { strong = true }
      case .subject, .passiveSubject, .object, .oblique:
        if vocabulary.negativeWords.contains(tree.lemmas[child])
          && tree.grammar[child].isPlural != true && !tree.hasChild(of: child, .determiner)
          && !tree.hasChild(of: child, .number)
          || tree.children(of: child).contains(where: {
            tree.relations[$0] == .determiner
              && vocabulary.negativeWords.contains(tree.lemmas[$0])
          })
        {
          strong = strong || tree.parts[word] == .verb
        }
      default: continue
      }
    }
    if strong {
      // "Jamais" and "personne" need their "ne" where it is not dropped: "a jamais" is rare.
      return true
    }
    if tree.language == .english { return weak }
    guard particle else { return false }
    if weak { return true }
    if isFeared(word) { return false }
    // "ne ... que" restricts and does not deny; a lone "ne" is "n'a cessé de", "n'ose".
    let restricts = tree.children(of: word).contains {
      ["que", "qu'", "qu’"].contains(tree.words[$0].key)
    }
    return !restricts
  }

  /// "Craint que X ne provoque Y", "avant que X n'attaque": a "ne" that denies nothing.
  private func isFeared(_ word: Int) -> Bool {
    let first = tree.coordinationHead(of: word)
    if vocabulary.fearedMarkers.contains(tree.markers[first]) { return true }
    let head = tree.heads[first]
    return head >= 0 && tree.relations[first] == .complement
      && vocabulary.fears.contains(tree.lemmas[head])
  }

  /// What a verb or adjective makes of the clause below it.
  private func govern(_ head: Int, over word: Int, _ claim: inout Claim) {
    color(
      claim: &claim, by: tree.parts[head] == .noun ? .noun : .verb, at: head, over: word)
  }

  private func color(
    claim: inout Claim, by kind: LexiconEntry.Kind, at head: Int, over word: Int
  ) {
    let above = own(head)
    let lemma = tree.lemmas[head]
    // "Said that it will support X" says so, as "said to support X" does not.
    let own = tree.grammar[word].form
    let form =
      tree.relations[word] == .complement && (own != .infinitive || hasAuxiliary(word))
      ? .finite : own
    var effect = effect(at: head, over: tree.relations[word], form: form)
    if effect == nil, vocabulary.planning.contains(lemma) {
      // "A dû partir": it happened.
      effect = isPerfect(head) ? nil : .planned
    } else if effect == .possible || effect == nil, vocabulary.enabling.contains(lemma) {
      effect = isPerfect(head) ? nil : .possible
      if above == .denied, isPerfect(head) { effect = .possible }
    }
    combine(&claim, effect: effect, above: above)
    if effect == .possible, roles.vocabulary.objectControls.contains(lemma) { speech(head, &claim) }
  }

  private func isPerfect(_ verb: Int) -> Bool {
    tree.grammar[verb].form == .participle
      || tree.grammar[verb].tense == .past && tree.language == .french
  }

  private func combine(_ claim: inout Claim, effect: ComplementEffect?, above: Modality) {
    switch (effect, above) {
    case (.ended, .denied): break
    case (.denied, .denied): claim.modality = claim.modality == .denied ? .possible : .possible
    case (.attributed, _): break
    case (_, .denied): claim.modality = .denied
    case (.planned, _):
      if claim.modality == .actual { claim.modality = above == .possible ? .possible : .planned }
    case (.possible, _):
      if claim.modality != .denied { claim.modality = .possible }
    case (.denied, _): claim.modality = .denied
    case (.ended, _): break
    case (nil, _):
      if claim.modality == .actual { claim.modality = above }
    }
  }

  /// What the verb or noun above makes of an event noun; `false` ends the climb.
  private func governNoun(_ word: Int, under head: Int, _ claim: inout Claim) -> Bool {
    let relation = tree.relations[word]
    if tree.parts[head] == .noun, relation == .nominal {
      guard let effect = effect(at: head, over: .object, form: nil) else { return false }
      combine(&claim, effect: effect, above: own(head))
      return true
    }
    guard
      tree.parts[head] == .verb || tree.parts[head] == .adjective
        || tree.parts[head] == .auxiliary
    else { return false }
    let above = own(head)
    if relation == .oblique || relation == .indirectObject {
      if above == .planned, claim.modality == .actual, tree.parts[word] == .noun {
        claim.modality = .planned
      } else if above == .denied, vocabulary.attending.contains(tree.lemmas[head]) {
        // "N'ont pas participé à la rencontre".
        claim.modality = .denied
      }
      return false
    }
    if relation == .object || relation == .passiveSubject || roles.isPassive(head) {
      var effect = effect(at: head, over: .object, form: nil)
      if effect == nil, vocabulary.planning.contains(tree.lemmas[head]) { effect = .planned }
      if effect == nil, tree.language == .english, vocabulary.denials.contains(tree.lemmas[head]),
        tree.hasChild(of: word, .relativeClause) || tree.hasChild(of: word, .adnominalClause)
      {
        effect = .denied
      }
      if effect == .attributed { return false }
      // What one does not criticize may well exist; what one does not conclude does not.
      guard effect != nil || vocabulary.lightVerbs.contains(tree.lemmas[head]) else {
        return false
      }
      combine(&claim, effect: effect, above: above)
    } else if vocabulary.occurring.contains(tree.lemmas[head]) || tree.parts[head] == .adjective {
      claim.modality = stronger(claim.modality, above)
    } else {
      return false
    }
    return true
  }

  /// The effect of a word on what stands below it in a relation.
  private func effect(
    at word: Int, over relation: DependencyRelation, form: TokenGrammar.Form?
  ) -> ComplementEffect? {
    let triggers = readings[word]
    let isClause = relation != .object
    var loose: ComplementEffect?
    var refuses = false
    for trigger in triggers {
      if isClause, trigger.entry.type == "reject" { refuses = true }
      guard let effect = trigger.entry.effect else { continue }
      switch trigger.entry.frame.target?.dependency {
      case .openClause:
        if isClause, form != .finite { return effect }
        if isClause { loose = loose ?? effect }
      case .clause:
        if isClause, form == .finite { return effect }
        if isClause, effect != .attributed { loose = loose ?? effect }
      case .object:
        if !isClause { return effect }
      case .nominal, .oblique: return effect
      default: continue
      }
    }
    return loose ?? (refuses ? .denied : nil)
  }

  /// Notes who says what a clause holds.
  private func speech(_ verb: Int, _ claim: inout Claim) {
    guard claim.speaker == nil, isClaim(verb) else { return }
    claim.saying = verb
    if let subject = roles.subject(of: verb), roles.filler(at: subject.word) != nil {
      claim.speaker = subject.word
    }
  }

  /// Whether what a verb takes is somebody's claim: said, or held against somebody.
  private func isClaim(_ verb: Int) -> Bool {
    roles.isSaying(verb) || readings[verb].contains { $0.entry.type == "accuse" }
  }

  /// "Y a cédé, estime X": a verb of saying that hangs on what is said.
  private func interjection(at word: Int, _ claim: inout Claim) {
    guard claim.speaker == nil else { return }
    for child in tree.children(of: word) where tree.parts[child] == .verb {
      switch tree.relations[child] {
      case .parataxis, .other, .complement, .apposition, .conjunct:
        if tree.relations[child] == .parataxis || roles.isInversion(child) { speech(child, &claim) }
      default: continue
      }
    }
  }

  /// "Selon X": says who holds what the clause of a word states.
  private func attribution(at word: Int, _ claim: inout Claim) {
    guard claim.speaker == nil else { return }
    for child in tree.children(of: word) where vocabulary.according.contains(tree.markers[child]) {
      claim.saying = child
      if roles.filler(at: child) != nil { claim.speaker = child }
    }
  }
}
