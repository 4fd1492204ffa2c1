internal import EntenteLanguage

/// What somebody has done to him: "se faire arrêter", "se voir infliger une amende".
extension FrenchTreeMender {
  /// "Paul Sorel s'est fait arrêter par la police" says that he was arrested, "se voit infliger une
  /// amende par le tribunal" that the tribunal inflicts it on him.
  mutating func mendUndergone(_ verb: Int) {
    guard parts[verb] == .verb, grammar[verb].form == .infinitive, verb > 1,
      let helper = (max(0, verb - 3)..<verb).last(where: {
        Self.helpers.contains(lemmas[$0])
          && (heads[$0] == verb && relations[$0] == .auxiliary
            || heads[verb] == $0 && relations[verb] == .openComplement)
      }),
      let pronoun = (max(0, helper - 4)..<helper).last(where: {
        ["se", "s'", "s’"].contains(words[$0].key)
          && (heads[$0] == helper || heads[$0] == verb)
      })
    else { return }
    if heads[verb] == helper {
      // The infinitive takes the place of the verb above it.
      for word in words.indices where heads[word] == helper && word != verb && word != pronoun {
        heads[word] = verb
      }
      (heads[verb], relations[verb]) = (heads[helper], relations[helper])
      heads[helper] = verb
      relations[helper] = .auxiliary
    }
    heads[pronoun] = helper
    relations[pronoun] = .other
    let subject = (0..<helper).last { heads[$0] == verb && relations[$0].isSubject }
    let object = (verb + 1..<words.count).first {
      heads[$0] == verb && relations[$0] == .object && adposition(of: $0) == nil
    }
    guard let object else {
      relations[helper] = .passiveAuxiliary
      if let subject { relations[subject] = .passiveSubject }
      return
    }
    guard let subject,
      let giver = (object + 1..<words.count).first(where: { word in
        (heads[word] == verb || isAbove(object, word) && parts[heads[word]] != .verb)
          && adposition(of: word).map { words[$0].key == "par" } ?? false
      }), let marker = adposition(of: giver)
    else { return }
    // The pronoun says what "à" would.
    heads[pronoun] = subject
    relations[pronoun] = .adposition
    lemmas[pronoun] = "à"
    relations[subject] = .oblique
    relations[marker] = .other
    heads[giver] = verb
    relations[giver] = .subject
  }

  private static let helpers: Set<String> = ["faire", "voir", "laisser", "entendre"]
}
