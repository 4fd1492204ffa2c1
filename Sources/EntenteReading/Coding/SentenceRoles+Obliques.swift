internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// The complement with one of the markers: the verb's, or one that hangs on a neighbour.
  func oblique(
    of verb: Int, markers: [String], excluding: [Int] = []
  ) -> (word: Int, isDisplaced: Bool)? {
    if markers.contains("contre"), let owner = encounter(below: verb, excluding) {
      return (owner, false)
    }
    if let own = marked(under: verb, markers, after: nil, excluding) { return (own, false) }
    for child in tree.children(of: verb) where child > verb {
      switch tree.relations[child] {
      case .object, .oblique, .adverb, .openComplement, .adjective, .subject, .passiveSubject:
        guard tree.relations[child] != .openComplement || isNominal(child) else { continue }
        if mentionAt[child] >= 0, markers.contains("de") || markers.contains("of") { continue }
        // "Withdrew her support after a call from X": what came before is another matter.
        if markers.contains("from"), ["after", "before", "during"].contains(tree.markers[child]) {
          continue
        }
        for member in tree.conjuncts(of: child) {
          if let found = marked(under: member, markers, after: verb, excluding),
            // "Partir à la recherche de X": of a complement only its own.
            tree.relations[child] != .oblique || tree.markers[found] != "de"
              || tree.language != .french
          {
            return (found, true)
          }
          for deeper in tree.children(of: member)
          where tree.relations[deeper] == .nominal && !markers.contains("de") {
            if let found = marked(under: deeper, markers, after: verb, excluding) {
              return (found, true)
            }
          }
          // "Tombe dans une embuscade tendue par X".
          for deeper in tree.children(of: member)
          where tree.language == .french && markers.contains("par")
            && tree.relations[deeper] == .adnominalClause
          {
            if let found = marked(under: deeper, ["par"], after: verb, excluding) {
              return (found, true)
            }
          }
        }
      default: continue
      }
    }
    // "Tombe dans une embuscade tendue par X".
    if markers == vocabulary.agency,
      let attacker = doer(ofViolence: ["dans"], at: verb, introducedBy: vocabulary.agency)
    {
      return (attacker, true)
    }
    // "X et Y coopèrent et travaillent avec Z": of coordinated verbs.
    if tree.relations[verb] == .conjunct || tree.hasChild(of: verb, .conjunct) {
      for child in tree.children(of: verb)
      where tree.relations[child] == .conjunct && tree.parts[child] == .verb {
        if markers == vocabulary.agency, !isJoined(verb, child) { continue }
        if !tree.hasChild(of: child, .object),
          let found = marked(under: child, markers, after: verb, excluding)
        {
          return (found, true)
        }
      }
    }
    return nil
  }

  /// "Ouvre une procédure à son encontre": whose the possessive is.
  private func encounter(below verb: Int, _ excluding: [Int]) -> Int? {
    guard tree.language == .french else { return nil }
    for child in tree.children(of: verb) where child > verb {
      let nouns = tree.lemmas[child] == "encontre" ? [child] : tree.children(of: child)
      for noun in nouns where tree.lemmas[noun] == "encontre" && tree.markers[noun] == "à" {
        return tree.children(of: noun).first {
          $0 < noun && mentionAt[$0] >= 0 && mentions[mentionAt[$0]].manner == .possessive
            && !excluding.contains($0)
        }
      }
    }
    return nil
  }

  /// Whether nothing stands between two coordinated verbs: "critiqué et condamné par X", but not
  /// "mis en examen et remplacé par X".
  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    !((first + 1)..<max(first + 1, second)).contains {
      switch tree.parts[$0] {
      case .noun, .name, .verb, .numeral, .pronoun: true
      default: false
      }
    }
  }

  /// The first nominal under a word with one of the markers and an actor.
  private func marked(
    under word: Int, _ markers: [String], after start: Int?, _ excluding: [Int]
  ) -> Int? {
    var clitic: Int?
    if markers.contains("à"),
      let dative = tree.children(of: word).first(where: {
        ["lui", "leur"].contains(tree.words[$0].key) && $0 < word && !excluding.contains($0)
          && start.map { start in start < word } ?? true
      }), filler(at: dative) != nil
    {
      // "Leur offre un banquet à l'hôtel": to them.
      return dative
    }
    for child in tree.children(of: word) where !excluding.contains(child) {
      if let start, child < start, tree.words[child].key != "dont" { continue }
      switch tree.relations[child] {
      case .oblique, .nominal, .agent, .indirectObject, .object, .adverb, .apposition,
        .openComplement, .other, .conjunct, .adverbialClause, .dislocated, .root:
        let marker = tree.markers[child]
        if !marker.isEmpty, isNominal(child), fits(marker, markers), filler(at: child) != nil {
          return child
        }
        if marker.isEmpty, tree.parts[child] == .pronoun || mentionAt[child] >= 0,
          tree.relations[child] != .object, isClitic(child, for: markers), filler(at: child) != nil
        {
          clitic = child
        }
      case .expletive:
        if tree.words[child].key == "y", isClitic(child, for: markers), filler(at: child) != nil {
          clitic = child
        }
      default: continue
      }
    }
    return clitic
  }

  /// Whether a pronoun without preposition says what one of the markers would: "lui", "dont".
  private func isClitic(_ word: Int, for markers: [String]) -> Bool {
    switch tree.words[word].key {
    case "lui", "leur", "me", "nous", "vous", "te", "auquel", "auxquels", "auxquelles":
      markers.contains("à")
    case "there": markers.contains("in") || markers.contains("to")
    case "y", "où": markers.contains("à") || markers.contains("dans")
    case "en", "dont", "duquel", "desquels", "desquelles": markers.contains("de")
    default: false
    }
  }

  private func fits(_ marker: String, _ markers: [String]) -> Bool {
    markers.contains { wanted in
      wanted == marker || marker == "de_" + wanted || marker.hasPrefix(wanted + "_le")
        || marker == "jusque_" + wanted
    }
  }

  /// "S'est réjoui le maire Paul Sorel à Brême, près de Hambourg": the place may hang on the
  /// subject behind the verb.
  func place(besideSubjectOf verb: Int, markers: [String]) -> Int? {
    guard let subject = subject(of: verb)?.word, subject > verb else { return nil }
    for word in [subject] + tree.children(of: subject) where word >= subject {
      for child in tree.children(of: word)
      where child > word && tree.relations[child] == .nominal
        && markers.contains(tree.markers[child])
      {
        guard mentionAt[child] >= 0, mentions[mentionAt[child]].words.contains(child),
          mentionAt[child] != mentionAt[subject], kinds[mentions[mentionAt[child]].actor] == .place
        else { continue }
        return child
      }
    }
    return nil
  }
}
