internal import EntenteLanguage
internal import EntenteModel

extension ModalityReader {
  func hasAuxiliary(_ word: Int) -> Bool {
    tree.hasChild(of: word, .auxiliary) || tree.hasChild(of: word, .passiveAuxiliary)
  }

  /// What the word's own form and particles say.
  func own(_ word: Int) -> Modality {
    if isDenied(word) { return .denied }
    let marker = tree.markers[word]
    if vocabulary.conditions.contains(marker) || isInvertedCondition(word) || isMissed(word)
      || isWorkedFor(word)
    {
      return .possible
    }
    var modality =
      isArranged(word) || isAwaited(word) || isLaidDown(word) ? Modality.planned : .actual
    for child in tree.children(of: word) {
      switch tree.relations[child] {
      case .auxiliary, .passiveAuxiliary, .copula:
        modality = stronger(modality, ofVerb(child, isAuxiliary: true))
      case .adverb, .adjective:
        if vocabulary.possibleWords.contains(tree.lemmas[child])
          || tree.language == .english && vocabulary.possibleWords.contains(tree.words[child].key)
        {
          modality = stronger(modality, .possible)
        }
        if vocabulary.plannedAdjectives.contains(tree.lemmas[child])
          || vocabulary.plannedAdjectives.contains(tree.words[child].key)
        {
          modality = stronger(modality, .planned)
        }
      default: continue
      }
    }
    return stronger(modality, ofVerb(word, isAuxiliary: false))
  }

  /// "Talks towards an agreement", "in case of a deal", "a draft agreement": it is not there yet.
  private func isWorkedFor(_ noun: Int) -> Bool {
    guard tree.language == .english, tree.parts[noun] == .noun else { return false }
    return ["toward", "towards", "pending", "in_case_of"].contains(tree.markers[noun])
      || tree.children(of: noun).contains {
        tree.relations[$0] == .compound && tree.lemmas[$0] == "draft"
      }
  }

  /// "X is to meet Y", "X was to have met Y".
  private func isArranged(_ word: Int) -> Bool {
    guard tree.language == .english, tree.grammar[word].form == .infinitive else { return false }
    let children = tree.children(of: word)
    // "Norway to sign a treaty", as headlines say it.
    if tree.relations[word] == .root, tree.hasChild(of: word, .subject),
      children.contains(where: { tree.relations[$0] == .marker && tree.words[$0].key == "to" })
    {
      return true
    }
    return children.contains { verb in
      // "Is due to meet Y": parsers take what is due for a particle.
      ((tree.relations[verb] == .auxiliary || tree.relations[verb] == .copula)
        && tree.lemmas[verb] == "be"
        || tree.relations[verb] == .marker && tree.words[verb].key == "due")
        && children.contains {
          tree.relations[$0] == .marker && tree.words[$0].key == "to" && $0 > verb
        }
    }
  }

  /// "X is expected in Y".
  private func isAwaited(_ word: Int) -> Bool {
    tree.language == .english && ["expect", "due"].contains(tree.lemmas[word])
  }

  func stronger(_ left: Modality, _ right: Modality) -> Modality {
    if left == .denied || right == .denied { return .denied }
    if left == .possible || right == .possible { return .possible }
    return left == .planned || right == .planned ? .planned : .actual
  }

  /// Whether somebody has announced or promised what a French conditional says.
  private func isFutureOfPast(_ verb: Int) -> Bool {
    let above = tree.heads[verb]
    guard tree.language == .french, above >= 0, above < verb, tree.relations[verb] == .complement,
      Self.announcing.contains(tree.lemmas[above]), !vocabulary.enabling.contains(tree.lemmas[verb])
    else { return false }
    return tree.grammar[above].tense == .past || tree.grammar[above].tense == .imperfect
      || tree.hasChild(of: above, .auxiliary)
  }

  private static let announcing: Set<String> = [
    "annoncer", "promettre", "décider", "assurer", "jurer", "garantir", "confirmer", "prévenir",
    "déclarer", "affirmer", "répondre", "préciser", "indiquer", "avertir",
  ]

  private func ofVerb(_ word: Int, isAuxiliary: Bool) -> Modality {
    let grammar = tree.grammar[word]
    if grammar.mood == .conditional {
      // "Ont annoncé qu'ils signeraient": the future of the past.
      if !isAuxiliary, isFutureOfPast(word) { return .planned }
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
      if key == "'d" || key == "’d", isPast(tree.heads[word]) { return .actual }
      if key == "would" || key == "'d" {
        return isReported(word) || isEngagement(tree.heads[word]) ? .planned : .possible
      }
      return .possible
    }
    return .actual
  }

  /// "X would meet Y in Oslo": what is on somebody's calendar.
  private func isEngagement(_ verb: Int) -> Bool {
    tree.language == .english && verb >= 0
      && !tree.children(of: verb).contains {
        // "Would have met X" did not.
        tree.relations[$0] == .auxiliary && tree.words[$0].key == "have"
          || tree.relations[$0] == .adverb && Self.wistful.contains(tree.words[$0].key)
      }
      && readings[verb].contains {
        guard let type = $0.entry.type?.rawValue, $0.entry.kind == .verb, !$0.isPresence else {
          return false
        }
        return ["meet", "visit", "host"].contains(type)
      }
  }

  private static let wistful: Set<String> = [
    "gladly", "happily", "never", "not", "only", "rather", "ever", "then", "otherwise", "perhaps",
  ]

  /// "He'd met X": an auxiliary that is "had".
  private func isPast(_ verb: Int) -> Bool {
    verb >= 0 && tree.grammar[verb].form == .participle && tree.grammar[verb].tense == .past
  }

  private func isReported(_ auxiliary: Int) -> Bool {
    let verb = tree.heads[auxiliary]
    return verb >= 0 && tree.relations[verb] == .complement
  }
}
