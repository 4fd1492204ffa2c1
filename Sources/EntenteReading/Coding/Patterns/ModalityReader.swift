internal import EntenteLanguage
internal import EntenteModel

/// What a sentence claims of an act, from the words around the verb or noun that states it.
struct ModalityReader {
  let tree: SentenceTree
  let lexicon: Lexicon
  let functions: FunctionWords

  /// A claim, and whether it is someone's charge against another rather than the text's own.
  struct Claim {
    var modality = Modality.actual
    var isCharge = false

    mutating func lower(to other: Modality) {
      if Self.rank(other) > Self.rank(modality) { modality = other }
    }

    private static func rank(_ modality: Modality) -> Int {
      switch modality {
      case .actual: 0
      case .planned: 1
      case .possible: 2
      case .denied: 3
      }
    }
  }

  private static let modals: [String: Modality] = [
    "pouvoir": .possible, "devoir": .planned, "vouloir": .planned, "falloir": .planned,
    "can": .possible, "could": .possible, "may": .possible, "might": .possible,
    "must": .planned, "should": .planned, "ought": .planned, "will": .planned, "shall": .planned,
    "'ll": .planned, "would": .possible,
  ]

  private static let charges: Set<String> = [
    "accuser", "soupçonner", "suspecter", "reprocher", "inculper", "condamner", "blâmer",
    "accuse", "suspect", "charge", "blame", "condemn", "criticize", "criticise", "allege",
  ]

  /// The claim of a verb.
  func claim(ofVerb verb: Int) -> Claim {
    var claim = Claim()
    readVerb(verb, into: &claim)
    climb(from: verb, into: &claim, depth: 0)
    if isQuestion { claim.lower(to: .possible) }
    return claim
  }

  /// The claim of a noun or an adjective.
  func claim(ofNoun noun: Int) -> Claim {
    var claim = Claim()
    for child in tree.children(of: noun) where isDenial(child) { claim.lower(to: .denied) }
    if tree.children(of: noun).contains(where: { tree.relations[$0] == .copula }) {
      readVerb(noun, into: &claim)
    }
    climb(from: noun, into: &claim, depth: 0)
    if isQuestion { claim.lower(to: .possible) }
    return claim
  }

  private var isQuestion: Bool { tree.words.last?.text == "?" }

  private func isDenial(_ word: Int) -> Bool {
    let key = tree.words[word].key
    return ["aucun", "aucune", "nul", "nulle", "no", "neither", "ni"].contains(key)
  }

  /// Negation, mood and auxiliaries of a verb itself.
  private func readVerb(_ verb: Int, into claim: inout Claim) {
    var isNegated = false
    var restricts = false
    for child in tree.children(of: verb) {
      let key = tree.words[child].key
      switch tree.relations[child] {
      case .adverb, .other, .marker, .auxiliary, .determiner, .coordinator:
        if ["pas", "jamais", "plus", "guère", "nullement", "not", "n't", "never", "n’t", "ni"]
          .contains(key), tree.parts[child] != .noun
        {
          isNegated = true
        }
        if ["ne", "n'"].contains(key) { restricts = true }
        if key == "cannot" { isNegated = true }
      case .subject, .passiveSubject, .object:
        if isDenial(child) || tree.children(of: child).contains(where: isDenial) {
          isNegated = true
        }
        if ["personne", "rien", "nobody", "nothing", "none"].contains(key) { isNegated = true }
      default: break
      }
      if tree.parts[child] == .auxiliary || tree.relations[child] == .auxiliary {
        if let modal = Self.modals[tree.lemmas[child]] ?? Self.modals[key] {
          claim.lower(to: modal)
        }
        readMood(child, into: &claim)
      }
    }
    // "ne" alone before "cesser", "que" after it: no denial; with "pas" it is.
    if restricts, !isNegated, tree.children(of: verb).contains(where: { isNegator($0) }) {
      isNegated = true
    }
    if isNegated { claim.lower(to: .denied) }
    readMood(verb, into: &claim)
  }

  private func isNegator(_ word: Int) -> Bool {
    ["pas", "jamais", "plus", "guère", "aucunement", "nullement", "point"]
      .contains(tree.words[word].key)
  }

  private func readMood(_ word: Int, into claim: inout Claim) {
    if tree.grammar[word].mood == .conditional { claim.lower(to: .possible) }
    if tree.grammar[word].tense == .future { claim.lower(to: .planned) }
  }

  /// What the words above make of the act.
  private func climb(from word: Int, into claim: inout Claim, depth: Int) {
    let head = tree.heads[word]
    guard head >= 0, depth < 6 else {
      // A condition below makes the act depend on it.
      if hasCondition(word) { claim.lower(to: .possible) }
      return
    }
    let marker = tree.markers[word]
    switch tree.relations[word] {
    case .openComplement, .clausalSubject, .complement:
      if tree.grammar[word].form != .finite { govern(head, into: &claim) }
      if tree.relations[word] == .complement, tree.grammar[word].form == .finite,
        Self.charges.contains(tree.lemmas[head])
      {
        claim.isCharge = true
      }
      climbVerb(head, into: &claim, depth: depth)
    case .adverbialClause:
      if Self.charges.contains(tree.lemmas[head]), tree.grammar[word].form != .finite {
        claim.isCharge = true
      }
      if ["si", "s'", "if", "unless"].contains(where: { marker == $0 || marker.hasPrefix("\($0)_") }
      ) {
        claim.lower(to: .possible)
      } else if tree.grammar[word].form == .infinitive, marker != "après", marker != "sans" {
        claim.lower(to: .planned)
      } else if marker == "sans" || marker == "without" {
        claim.lower(to: .denied)
      } else if marker.hasPrefix("avant") {
        claim.lower(to: .planned)
      }
    case .object, .passiveSubject, .oblique:
      govern(head, into: &claim)
      if tree.relations[word] != .oblique { climbVerb(head, into: &claim, depth: depth) }
      if Self.charges.contains(tree.lemmas[head]), tree.relations[word] == .oblique {
        claim.isCharge = true
      }
    case .subject:
      // "La rencontre n'aura pas lieu": the verb carries the claim of a noun that takes place.
      if ["avoir", "take", "tenir", "occur", "happen"].contains(tree.lemmas[head]) {
        readVerb(head, into: &claim)
      }
      if tree.grammar[head].tense == .future,
        ["avoir", "tenir", "take"].contains(tree.lemmas[head])
      {
        claim.lower(to: .planned)
      }
    case .nominal:
      govern(head, into: &claim)
      climb(from: head, into: &claim, depth: depth + 1)
    case .adnominalClause where tree.grammar[word].form == .infinitive:
      govern(head, into: &claim)
      claim.lower(to: .planned)
    case .conjunct:
      if tree.parts[head] == .verb {
        // Moods are said once: "pourrait attaquer et envahir".
        if tree.grammar[word].form == .infinitive { readVerb(head, into: &claim) }
        climb(from: head, into: &claim, depth: depth + 1)
      }
    default:
      if hasCondition(word) { claim.lower(to: .possible) }
    }
  }

  /// The claim of the clause above an infinitive holds for it too.
  private func climbVerb(_ verb: Int, into claim: inout Claim, depth: Int) {
    readVerb(verb, into: &claim)
    climb(from: verb, into: &claim, depth: depth + 1)
  }

  private func hasCondition(_ word: Int) -> Bool {
    tree.children(of: word).contains { child in
      tree.relations[child] == .adverbialClause
        && ["si", "s'", "if", "unless"].contains {
          tree.markers[child] == $0 || tree.markers[child].hasPrefix("\($0)_")
        }
    }
  }

  /// What a governing word makes of the act by its meaning.
  private func govern(_ word: Int, into claim: inout Claim) {
    let lemma = tree.lemmas[word]
    if Self.charges.contains(lemma) { claim.isCharge = true }
    if let modal = Self.modals[lemma] { claim.lower(to: modal) }
    if ["aller", "go"].contains(lemma) { claim.lower(to: .planned) }
    let kinds: [LexiconEntry.Kind] = [.verb, .noun, .adjective]
    for kind in kinds {
      for place in lexicon.places(of: lemma, kind: kind) {
        let entry = lexicon.entries[place]
        guard let effect = entry.effect, entry.event == nil,
          entry.phrase.after.isEmpty, entry.phrase.before.isEmpty, entry.phrase.object == nil,
          isRight(kind, word)
        else { continue }
        switch effect {
        case .planned: claim.lower(to: .planned)
        case .possible: claim.lower(to: .possible)
        case .denied: claim.lower(to: .denied)
        case .ended, .attributed: continue
        }
        return
      }
    }
  }

  private func isRight(_ kind: LexiconEntry.Kind, _ word: Int) -> Bool {
    switch kind {
    case .verb: tree.parts[word] == .verb || tree.parts[word] == .auxiliary
    case .noun: tree.parts[word] == .noun
    case .adjective: tree.parts[word] == .adjective || tree.parts[word] == .verb
    }
  }
}
