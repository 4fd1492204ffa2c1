internal import EntenteLanguage

/// Mends what the parser of English makes of verbs whose forms are those of other words.
///
/// "The council rejected calls by X": a past that looks like a participle is taken for one, and the
/// sentence has a noun for its root. "Norway plans to help": a present looks like a plural. A
/// sentence of a text that ends in a full stop has a verb, though, so that such trees show.
struct EnglishTreeMender: TreeMender {
  let words: [Word]
  var lemmas: [String]
  let grammar: [TokenGrammar]
  var parts: [PartOfSpeech]
  var heads: [Int]
  var relations: [DependencyRelation]

  /// Mends one sentence.
  mutating func mend() {
    mendParts()
    mendOpeningNames()
    mendOpeningPlural()
    mendCounted()
    mendNeighbours()
    mendClausesInDisguise()
    mendGerunds()
    mendSplitSubjects()
    mendBacking()
    if mendHeadline() {
      // Nothing is lost any more.
    } else if let root = nominalRoot {
      if let verb = verbBehindClause(of: root) ?? verbBehindApposition(of: root)
        ?? verbWithAuxiliary(of: root)
      {
        raise(verb, over: root)
        mendAppositions(before: verb, of: root)
      } else if let verb = lostPast(after: root) {
        raise(verb, over: root)
      } else if let (subject, verb) = innerPast(before: root) {
        heads[verb] = -1
        relations[verb] = .root
        heads[subject] = verb
        relations[subject] = .subject
        heads[root] = verb
        relations[root] = .object
        for index in words.indices where heads[index] == root && index < verb {
          heads[index] = relations[index] == .determiner && index + 1 == subject ? subject : verb
        }
      } else if let subject = subjectOfPresent(root) {
        turnIntoVerb(root, subject: subject)
      } else if let verb = lostPresent(after: root) {
        parts[verb] = .verb
        raise(verb, over: root)
      }
    }
    mendNames()
    mendTitledSubjects()
    mendCoordinatedPasts()
    mendAccusedGerunds()
    mendTrailingGerunds()
    mendSubjects()
    mendCoordinations()
    mendRows()
    mendGaps()
    mendHiddenClauses()
    mendSharedSubjects()
    mendDistantSubjects()
    mendInterruptedSubjects()
    mendLostSubjects()
    mendCarriedRelatives()
    mendCountedRelatives()
    mendNewSubjects()
    mendCoordinatedPresents()
    mendCoordinatedBares()
    mendReducedRelatives()
    mendCalledNames()
    mendBetween()
    mendLateSubjects()
    mendEarlySubjects()
    mendDescribedNames()
    mendObjects()
    mendActives()
    mendStranded()
    mendGifts()
    mendControlled()
    mendPurposes()
    mendReportedConjuncts()
    mendSemicolons()
  }

  /// "The Danish minister A and the Swedish minister B": the second name is taken for an apposition.
  private mutating func mendCoordinations() {
    for word in words.indices where relations[word] == .coordinator && heads[word] > word {
      let member = heads[word]
      guard relations[member] == .apposition, heads[member] >= 0, heads[member] < word else {
        continue
      }
      relations[member] = .conjunct
    }
  }

  func isNoun(_ word: Int) -> Bool { parts[word] == .noun || parts[word] == .name }

  /// Of two subjects, and of subjects that stand under a preposition, one belongs elsewhere.
  private mutating func mendSubjects() {
    var first = -1
    for word in words.indices where relations[word].isSubject && heads[word] >= 0 {
      let verb = heads[word]
      if has(word, .adposition), word < verb, parts[verb] == .verb,
        relations[verb] == .openComplement, heads[verb] >= 0, heads[verb] < word
      {
        // "Granted asylum to five men holed up in it".
        heads[word] = heads[verb]
        relations[word] = .oblique
        heads[verb] = word
        relations[verb] = .adnominalClause
        continue
      }
      defer { first = word }
      guard first >= 0, heads[first] == verb, verb == word + 1 || verb == word - 1,
        let inner = words.indices.first(where: {
          $0 > first && $0 < min(word, verb) && heads[$0] == first && parts[$0] == .verb
            && relations[$0] == .adnominalClause
            && (grammar[$0].form == .finite || grammar[$0].tense != .present)
            && grammar[$0].form != .infinitive
        }), !has(inner, .subject), !has(inner, .agent)
      else { continue }
      // "The army forced out the farmers, residents said".
      heads[inner] = verb
      relations[inner] = .complement
      heads[first] = inner
      relations[first] = .subject
    }
  }

  func has(_ word: Int, _ relation: DependencyRelation) -> Bool {
    for index in words.indices where heads[index] == word && relations[index] == relation {
      return true
    }
    return false
  }

  /// The conjunction of a conjunct, if a comma stands before it.
  func coordinator(behindCommaOf word: Int) -> Int? {
    let coordinator = words.indices.first { heads[$0] == word && relations[$0] == .coordinator }
    guard let coordinator, coordinator > 0, words[coordinator - 1].text == "," else { return nil }
    return coordinator
  }

  /// Whether a word is no part of a name or compound whose head stands before `end`.
  func isNameHead(_ word: Int, before end: Int) -> Bool {
    relations[word] != .flat && relations[word] != .compound || heads[word] < 0
      || heads[word] >= end
  }

  /// Whether a word hangs on another, or on what hangs on it.
  func isBelow(_ word: Int, _ ancestor: Int) -> Bool {
    isAbove(ancestor, heads[word])
  }
}
