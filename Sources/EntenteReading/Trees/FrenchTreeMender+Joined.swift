import EntenteLanguage

/// Verbs and subjects that are joined to other ones than the parser thinks.
extension FrenchTreeMender {
  /// "A répondu que X mentait et sommé Y de partir": a participle without auxiliary shares that of
  /// the verb above the clause, where the verb that it hangs on has none.
  mutating func mendSharedAuxiliary(_ verb: Int) {
    let head = heads[verb]
    guard parts[verb] == .verb, grammar[verb].form == .participle, grammar[verb].tense != .present,
      head >= 0, head < verb, !hasAuxiliary(verb), !hasChild(verb, .subject),
      parts[head] == .verb && grammar[head].form == .finite && !hasAuxiliary(head)
        || parts[head] != .verb && (hasChild(head, .copula) || isActive(verb)),
      let joint = (head..<verb).last(where: {
        heads[$0] == verb && relations[$0] == .coordinator
      }), ["et", "ou", "puis", "mais"].contains(words[joint].key),
      (joint + 1..<verb).allSatisfy({ heads[$0] == verb })
    else { return }
    let above = climb(from: heads[head]) { parts[$0] == .verb && hasAuxiliary($0) }
    guard let above else { return }
    for word in words.indices where word > verb && heads[word] == head {
      if relations[word] == .object || relations[word] == .oblique { heads[word] = verb }
    }
    move(verb, to: above, as: .conjunct)
  }

  /// "A attaqué le navire et tué le capitaine": a participle with an object of its own.
  private func isActive(_ verb: Int) -> Bool {
    verb + 1 < words.count && (parts[verb + 1] == .determiner || parts[verb + 1] == .name)
      && grammar[verb].isPlural != true && grammar[verb].isFeminine != true
  }

  private func hasAuxiliary(_ verb: Int) -> Bool {
    hasChild(verb, before: 8) { $0 == .auxiliary || $0 == .passiveAuxiliary || $0 == .copula }
  }

  /// "Le fondeur X et l'allemand Y ont signé": of two subjects with "et" between them the second
  /// goes with the first.
  ///
  /// "A arrêté lundi le blogueur X": what stands behind the verb, of which another is the subject,
  /// is its object.
  mutating func mendSecondSubject(_ second: Int) {
    let verb = heads[second]
    if verb > second, relations[second] == .subject, hasChild(second, .copula),
      words.indices.contains(where: {
        $0 > verb && heads[$0] == verb && relations[$0] == .subject
      })
    {
      // "« C'est une honte », a réagi X": what is said does not say it.
      relations[second] = .complement
      return
    }
    if verb >= 0, verb < second, relations[second] == .subject, parts[second] == .noun,
      adposition(of: second) == nil, !hasChild(verb, .object), !hasChild(verb, .passiveAuxiliary),
      !hasChild(verb, .copula), hasDeterminer(second),
      (0..<verb).contains(where: {
        heads[$0] == verb && relations[$0] == .subject
          && (parts[$0] == .noun || parts[$0] == .name || parts[$0] == .pronoun)
      }), !(verb..<second).contains(where: { words[$0].isPunctuation })
    {
      relations[second] = .object
      return
    }
    guard verb > second,
      let first = (0..<second).last(where: {
        heads[$0] == verb
          && (relations[$0] == .subject || relations[$0] == .passiveSubject)
      }),
      let joint = ((first + 1)..<second).last(where: { words[$0].key == "et" }),
      relations[joint] == .coordinator, heads[joint] == verb || heads[joint] == second,
      (joint + 1..<second).allSatisfy({ isAbove(second, $0) }),
      (first..<joint).allSatisfy({ isAbove(first, $0) })
    else { return }
    move(second, to: first, as: .conjunct)
    heads[joint] = second
  }

  /// "Soutient le projet, de même que X": who stands at the end of the clause does as its subject
  /// does.
  mutating func mendAfterthought(_ name: Int) {
    guard name > 4,
      let que = (max(2, name - 3)..<name).last(where: { words[$0].key == "que" }),
      que > 3, words[que - 1].key == "même", words[que - 2].key == "de", words[que - 3].key == ",",
      (que + 1..<name).allSatisfy({ heads[$0] == name })
    else { return }
    guard let verb = climb(from: heads[name], to: { parts[$0] == .verb }), verb < que,
      let subject = (0..<verb).last(where: {
        heads[$0] == verb
          && (relations[$0] == .subject || relations[$0] == .passiveSubject)
      })
    else { return }
    for word in (que - 2)...que { relations[word] = .coordinator }
    move(name, to: subject, as: .conjunct)
    for word in (que - 2)...que where heads[word] == verb || word == que - 2 {
      heads[word] = name
    }
    // "X, son premier client": the apposition behind it is its own.
    var comma = name + 1
    while comma < words.count, relations[comma] == .flat { comma += 1 }
    guard comma + 1 < words.count, words[comma].key == "," else { return }
    for word in (comma + 1)..<min(words.count, comma + 5)
    where relations[word] == .apposition && heads[word] < name {
      move(word, to: name, as: .apposition)
    }
  }

  /// "Les deux Etats": a capital without accent makes no name of a noun.
  mutating func mendState(_ word: Int) {
    guard word > 0, parts[word] == .name || parts[word] == .noun,
      word + 1 == words.count || parts[word + 1] != .name,
      [.determiner, .numeral, .adjective].contains(parts[word - 1])
        || relations[word - 1] == .determiner || relations[word - 1] == .number
    else { return }
    parts[word] = .noun
    lemmas[word] = "état"
    let number = word - 1
    guard heads[word] == number, parts[number] == .numeral, !isAbove(word, number) else { return }
    heads[word] = heads[number]
    relations[word] = relations[number] == .oblique ? .subject : relations[number]
    for child in words.indices where heads[child] == number { heads[child] = word }
    heads[number] = word
    relations[number] = .number
  }

  /// "Le club s'estime lésé par X": who says so is the subject of the saying, which is no
  /// auxiliary.
  mutating func mendFeeling(_ auxiliary: Int) {
    let verb = heads[auxiliary]
    guard verb > auxiliary, auxiliary > 0, Self.feelings.contains(lemmas[auxiliary]),
      ["se", "s'", "s’"].contains(words[auxiliary - 1].key), heads[auxiliary - 1] == verb
    else { return }
    let dependents = words.indices.filter { heads[$0] == verb && $0 != auxiliary }
    for index in dependents where relations[index] == .passiveSubject {
      relations[index] = .subject
    }
    raise(
      auxiliary, over: verb,
      with: dependents.filter { $0 < auxiliary || relations[$0] == .punctuation })
  }

  private static let feelings: Set<String> = [
    "dire", "estimer", "juger", "sentir", "considérer", "croire", "déclarer", "proclamer",
  ]
}
