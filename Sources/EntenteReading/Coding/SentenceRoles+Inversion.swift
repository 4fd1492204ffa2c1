internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// The subject after a verb of saying: "« ... », a répondu X", "said X".
  ///
  /// Parsers take it for an object, or hang it on the complement between.
  func inverted(after verb: Int) -> Int? {
    guard isInversion(verb) else { return nil }
    for child in tree.children(of: verb) where child > verb && tree.markers[child].isEmpty {
      switch tree.relations[child] {
      case .object, .indirectObject, .oblique, .other, .dislocated, .apposition:
        if isNominal(child), tree.parts[child] != .pronoun, filler(at: child) != nil {
          return child
        }
      default: continue
      }
    }
    // "Déclare à l'agence X": the name behind the complement.
    for mention in mentions
    where mention.manner == .name && mention.head > verb && mention.words.lowerBound <= verb + 6 {
      guard kinds[mention.actor] == .person, tree.markers[mention.head].isEmpty,
        !tree.words[verb..<mention.words.lowerBound].contains(where: \.isPunctuation)
      else { continue }
      return mention.head
    }
    return nil
  }

  /// Whether a finite verb without subject follows a quotation.
  func isInversion(_ verb: Int) -> Bool {
    guard tree.parts[verb] == .verb,
      vocabulary.inverting.isEmpty || vocabulary.inverting.contains(tree.lemmas[verb])
    else { return false }
    let first =
      tree.children(of: verb).first {
        tree.relations[$0] == .auxiliary || tree.relations[$0] == .passiveAuxiliary
      } ?? verb
    guard first > 0, first <= verb, verb - first <= 3,
      tree.grammar[first].form == .finite || tree.grammar[verb].form == .finite
    else { return false }
    // "Accuse X, critique Y et attaque Z": of several verbs the first one's subject does it all.
    let head = tree.heads[verb]
    if tree.words[first - 1].text == ",", tree.relations[verb] == .conjunct, head >= 0, head < verb,
      tree.parts[head] == .verb,
      tree.children(of: head).contains(where: { $0 < head && tree.relations[$0].isSubject }),
      !isSaying(verb)
    {
      return false
    }
    return [",", "»", "\"", "”", "’’"].contains(tree.words[first - 1].text)
  }
}
