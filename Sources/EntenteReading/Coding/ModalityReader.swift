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

  var tree: SentenceTree { roles.tree }
  var readings: [[Trigger]] { roles.readings }
  var vocabulary: CoderVocabulary { roles.vocabulary }

  /// The claim made of the act that a word states.
  func claim(of trigger: Int) -> Claim {
    var claim = Claim(modality: own(trigger))
    var word = trigger
    var steps = 0
    var isConditioned = false
    var isUnless = false
    climb: while steps < 8 {
      steps += 1
      if let proviso = proviso(of: word) {
        isConditioned = true
        isUnless = tree.markers[proviso] == "unless"
      }
      attribution(at: word, &claim)
      interjection(at: word, &claim)
      let head = tree.heads[word]
      guard head >= 0 else { break }
      if let settled = settled(word, under: head, claim.modality) {
        claim.modality = settled
        break climb
      }
      switch tree.relations[word] {
      case .conjunct:
        // Conjuncts share what stands above them, and auxiliaries that they lack.
        if tree.parts[word] == .verb, !hasAuxiliary(word), tree.grammar[word].form != .finite,
          claim.modality == .actual
        {
          claim.modality = own(head)
          // "Charged with robbery and assaulting X".
          if tree.language == .english, tree.words[word].key.hasSuffix("ing"),
            tree.grammar[head].form == .participle,
            tree.children(of: head).contains(where: { ["with", "of"].contains(tree.markers[$0]) }),
            verdict(of: tree.lemmas[head]) == .possible
          {
            claim.modality = .possible
          }
        }
      case .complement where roles.isInversion(word) && isClaim(word):
        // "Le pont rouvrira, confie X": parsers turn the clauses round.
        break climb
      case .openComplement where isOutstanding(under: head):
        claim.modality = .denied
        break climb
      case .complement
      where tree.language == .english && vocabulary.conditions.contains(tree.markers[word]):
        // "Declined to say whether X would leave": a question stays open.
        break climb
      case .openComplement, .complement, .clausalSubject:
        govern(head, over: word, &claim)
        if tree.relations[word] == .complement || tree.relations[word] == .parataxis {
          speech(head, &claim)
        }
        if claim.modality == .actual, vocabulary.fears.contains(tree.lemmas[head]) {
          claim.modality = .possible
        } else if claim.modality == .planned, isUncertain(word, under: head) {
          claim.modality = .possible
        }
      case .parataxis:
        speech(head, &claim)
        break climb
      case .adverbialClause where isReadiness(head, for: word):
        govern(head, over: word, &claim)
      case .adverbialClause:
        let isPurpose = isPurpose(word)
        if isPurpose, claim.modality == .actual {
          claim.modality = word == trigger && isExpressive(word) ? own(head) : .planned
          if tree.language == .english, vocabulary.objectControls.contains(tree.lemmas[head]),
            effect(at: head, over: .openComplement, form: .infinitive) == .possible
          {
            // "Called on X to leave".
            claim.modality = .possible
          }
        }
        if isPurpose, claim.modality == .planned, held(beside: word, under: head) == .possible {
          // "Expressed its willingness to help X".
          claim.modality = .possible
        }
        if isPurpose, tree.lemmas[head] == "have", own(head) == .denied {
          // "Has no plans to meet X".
          claim.modality = .denied
        } else if isPurpose, tree.lemmas[head] == "do", own(head) == .denied {
          // "Never did anything to help X".
          claim.modality = .denied
        } else if isPurpose, tree.lemmas[head] == "lack" {
          claim.modality = .possible
        } else if isPurpose, [.possible, .denied].contains(own(head)), claim.modality != .denied {
          claim.modality = .possible
        }
        if claim.modality == .actual, isAlleged(word) || isMooted(word) {
          claim.modality = .possible
        }
        guard isBefore(word) || isWay(word, of: trigger) else { break climb }
        claim.modality = stronger(claim.modality, own(head))
      case .adnominalClause:
        guard
          tree.grammar[word].form == .infinitive || isPurpose(word)
            || tree.language == .english && tree.markers[word] == "that"
        else { break climb }
        color(claim: &claim, by: .noun, at: head, over: word)
        if claim.modality == .actual, isAgreed(under: head) { claim.modality = .planned }
        if claim.modality == .actual, isMeans(head, to: word) {
          claim.modality =
            word == trigger && isExpressive(word) ? .actual : means(head)
        }
      case .oblique where isBefore(word):
        claim.modality = stronger(claim.modality, own(head))
      case .nominal
      where claim.modality == .actual && ["on", "for"].contains(tree.markers[word])
        && isAgreed(under: head) && word == trigger:
        claim.modality = .planned
        break climb
      case .object, .passiveSubject, .subject, .oblique, .nominal, .indirectObject:
        if !governNoun(word, under: head, isDeed: word == trigger, &claim) { break climb }
      case .relativeClause:
        // "Denied a report that X had attacked Y" tells what was reported.
        guard tree.language == .english, tree.markers[word] == "that" || isCharge(head, of: word)
        else { break climb }
        color(claim: &claim, by: .noun, at: head, over: word)
      default: break climb
      }
      word = head
    }
    if isConditioned, claim.modality == .planned || claim.modality == .denied && isUnless {
      claim.modality = .possible
    }
    if claim.modality == .actual, isReputed(trigger) { claim.modality = .possible }
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

  /// "X accused Y of bombing Z": so the one says of the other.
  private func isAlleged(_ word: Int) -> Bool {
    guard tree.language == .english else { return false }
    let verb = tree.lemmas[tree.heads[word]]
    // "Is seen as helping Y".
    return ["of", "with", "for"].contains(tree.markers[word])
      && (verdict(of: verb) == .possible || Self.probing.contains(verb))
      || tree.markers[word] == "as" && roles.isPassive(tree.heads[word])
        && (vocabulary.appraisals.contains(verb) || vocabulary.believing.contains(verb))
  }

  /// What a verb leaves of the deed that it holds against somebody, or clears him of.
  func verdict(of verb: String) -> Modality? {
    if vocabulary.alleging.contains(verb) { return .possible }
    return vocabulary.acquitting.contains(verb) ? .denied : nil
  }

  private static let probing: Set<String> = [
    "investigate", "try", "prosecute", "sue", "question", "want", "arrest", "detain", "seek",
  ]

  private func isPurpose(_ word: Int) -> Bool {
    let marker = tree.markers[word]
    guard vocabulary.purposes.contains(marker) else { return false }
    // "Condamné pour avoir tué": what is done already is no purpose.
    if tree.language == .french,
      tree.children(of: word).contains(where: {
        tree.relations[$0] == .auxiliary && tree.grammar[$0].form == .infinitive
      })
    {
      return false
    }
    // "Went on to help X": he did.
    let head = tree.heads[word]
    if head >= 0, hasGone(head),
      tree.children(of: head).contains(where: { tree.words[$0].key == "on" })
    {
      return false
    }
    return tree.grammar[word].form == .infinitive || marker != "to"
      || tree.language == .english
  }

  /// "Went to help X", "goes on to help X": he does, as he does not by "is going to".
  func hasGone(_ verb: Int) -> Bool {
    tree.language == .english && tree.lemmas[verb] == "go" && tree.words[verb].key != "going"
  }

  /// Whether what a verb says is done by whatever is done for it: roads are blocked to protest.
  private func isExpressive(_ verb: Int) -> Bool {
    readings[verb].contains {
      ["protest", "support", "request", "accuse"].contains($0.entry.type)
    }
  }
}
