internal import EntenteLanguage

extension FrenchTreeMender {
  /// "Par son collègue, correspondant de la chaîne, et par d'autres": what is joined with a
  /// preposition is joined to what has the same.
  mutating func mendConjunct(_ word: Int) {
    let head = heads[word]
    guard head >= 0, let marker = adposition(of: word) else { return }
    let lemma = lemmas[marker]
    guard adposition(of: head).map({ lemmas[$0] }) != lemma else { return }
    // "À l'appel du parti et de plusieurs syndicats": below the head.
    var below = word - 1
    while below > head {
      if relations[below] == .nominal, isAbove(head, below),
        adposition(of: below).map({ lemmas[$0] }) == lemma
      {
        move(word, to: below, as: .conjunct)
        return
      }
      below -= 1
    }
    var above = heads[head]
    var inner = head
    for _ in words.indices where above >= 0 {
      switch relations[inner] {
      case .nominal, .apposition, .conjunct, .adjective: break
      default: return
      }
      guard parts[above] == .noun || parts[above] == .name else { return }
      if adposition(of: above).map({ lemmas[$0] }) == lemma {
        move(word, to: above, as: .conjunct)
        return
      }
      inner = above
      above = heads[above]
    }
  }

  /// "Des jours de combats entre l'armée et les rebelles": who stands behind "et" is the second of
  /// the two.
  mutating func mendBetween(_ second: Int) {
    let head = heads[second]
    guard head >= 0, head < second, adposition(of: second) == nil,
      parts[second] == .noun || parts[second] == .name,
      let joint = (max(head + 1, second - 4)..<second).last(where: {
        heads[$0] == second && relations[$0] == .coordinator
      }), words[joint].key == "et",
      let first = (head + 1..<joint).last(where: { word in
        adposition(of: word).map { words[$0].key == "entre" } ?? false
      }), !hasChild(first, .conjunct),
      (first + 1..<joint).allSatisfy({ isAbove(first, $0) })
    else { return }
    move(second, to: first, as: .conjunct)
  }

  /// "Salue « un tournant » dans l'attitude de X": the change is in the attitude.
  mutating func mendChange(_ place: Int) {
    guard let marker = adposition(of: place), words[marker].key == "dans", heads[place] >= 0,
      heads[place] < place, parts[heads[place]] == .verb,
      let object = (heads[place] + 1..<marker).last(where: {
        heads[$0] == heads[place] && relations[$0] == .object
      }), CoderVocabulary.french.changes.contains(lemmas[object]),
      (object + 1..<marker).allSatisfy({ isAbove(object, $0) || words[$0].isPunctuation })
    else { return }
    move(place, to: object, as: .nominal)
  }

  /// "Une demande présentée par les juges Sorel et Rode": a name that parsers coordinate with the
  /// verb is coordinated with the noun before it.
  mutating func mendNominalConjunct(_ word: Int) {
    let verb = heads[word]
    guard verb >= 0, verb < word, parts[verb] == .verb, parts[word] == .name,
      !hasChild(word, .auxiliary), !hasChild(word, .copula), !hasChild(word, .subject),
      !hasChild(word, .object),
      let start = (max(verb + 1, word - 3)..<word).last(where: {
        heads[$0] == word && relations[$0] == .coordinator
      }), start > verb + 1, ["et", "ou"].contains(words[start].key),
      (start..<word).allSatisfy({ heads[$0] == word })
    else { return }
    // The complement of the verb that ends right before.
    guard parts[start - 1] == .name || parts[start - 1] == .noun,
      let before = climb(from: start - 1, to: { heads[$0] == verb || $0 < verb }), before > verb,
      relations[before] == .agent || relations[before] == .oblique
        || relations[before] == .object,
      adposition(of: before).map({ lemmas[$0] }) == adposition(of: word).map({ lemmas[$0] })
        || adposition(of: word) == nil
    else { return }
    move(word, to: before, as: .conjunct)
  }

  /// "Dans les villes de Milan, Giverny, Oslo et Londres": one row of names, which parsers hang on
  /// one another or on the noun above.
  mutating func mendRow(from first: Int) {
    guard heads[first] >= 0, relations[first] != .flat, relations[first] != .conjunct,
      first + 2 < words.count
    else { return }
    var row = [first]
    var isClosed = false
    var index = first + 1
    while index < words.count, !isClosed {
      while index < words.count, parts[index] == .name, row.contains(heads[index]),
        relations[index] == .flat
      {
        index += 1
      }
      guard index + 1 < words.count else { break }
      let key = words[index].key
      guard key == "," || key == "et" || key == "ou" else { break }
      let next = index + 1
      guard parts[next] == .name, belongs(next, to: row) else { break }
      row.append(next)
      isClosed = key != ","
      index = next + 1
    }
    guard isClosed, row.count > 2 else { return }
    for member in row.dropFirst() { move(member, to: first, as: .conjunct) }
  }

  /// "X, de même que Y, soutient Z": of two subjects the second goes with the first.
  mutating func mendAlike(_ second: Int) {
    let verb = heads[second]
    guard verb > second,
      let first = (0..<second).last(where: { heads[$0] == verb && relations[$0] == .subject }),
      let que = ((first + 1)..<second).last(where: { words[$0].key == "que" }),
      second - que <= 3, que > first + 2,
      ["même", "ainsi"].contains(words[que - 1].key)
    else { return }
    move(second, to: first, as: .conjunct)
    for word in (first + 1)...que where heads[word] == verb && relations[word] != .punctuation {
      heads[word] = second
      relations[word] = .other
    }
  }

  /// "Condamne X à six mois et Y à un an": Y goes with X, not with the months.
  mutating func mendGap(_ name: Int) {
    guard parts[name] == .name, adposition(of: name) == nil, heads[name] >= 0 else { return }
    var marker = name + 1
    while marker < words.count, relations[marker] == .flat { marker += 1 }
    guard marker < words.count, relations[marker] == .adposition, heads[marker] > marker,
      Self.measures.contains(lemmas[heads[marker]])
    else { return }
    guard let verb = climb(from: heads[name], to: { parts[$0] == .verb }), verb < name,
      (verb..<name).contains(where: {
        Self.measures.contains(lemmas[$0])
          && adposition(of: $0).map { lemmas[$0] } == lemmas[marker]
      })
    else { return }
    let party = words.indices.first {
      heads[$0] == verb && $0 < name
        && (relations[$0] == .passiveSubject || relations[$0] == .object && $0 > verb)
    }
    guard let party else { return }
    move(name, to: party, as: .conjunct)
  }

  /// Nouns of what somebody is sentenced to or given.
  private static let measures: Set<String> = [
    "an", "année", "mois", "jour", "semaine", "euro", "franc", "dollar", "amende", "prison",
    "million", "perpétuité", "mort",
  ]

  /// Whether the parser saw a name in the row, though perhaps at the wrong place.
  private func belongs(_ name: Int, to row: [Int]) -> Bool {
    guard relations[name] == .conjunct || relations[name] == .apposition else { return false }
    return row.contains(heads[name]) || heads[name] == heads[row[0]]
  }

  /// "A tué le 19 mars dernier trois enfants": what stands behind a date is no part of it.
  mutating func mendObject(behindDate word: Int) {
    let date = heads[word]
    guard date >= 0, date < word, isTime(date), !isTime(word) else { return }
    let verb = heads[date]
    guard verb >= 0, verb < date, parts[verb] == .verb, relations[date] == .oblique,
      !hasChild(verb, .object, within: 30)
    else { return }
    if let marker = adposition(of: word) {
      // "Pendant douze heures des passants": hours are nobody's.
      guard words[marker].key == "des", Self.units.contains(lemmas[date]) else { return }
      relations[marker] = .determiner
    } else {
      guard parts[word] == .name || hasChild(word, .determiner) || hasChild(word, .number) else {
        return
      }
    }
    move(word, to: verb, as: .object)
  }

  /// "Une manifestation prévue samedi par X": who does it is no part of the day.
  mutating func mendAgent(behindDate word: Int) {
    let date = heads[word]
    guard date > 0, date < word, isTime(date), let marker = adposition(of: word),
      words[marker].key == "par", heads[date] >= 0, heads[date] < date
    else { return }
    let participle = parts[heads[date]] == .verb ? heads[date] : date - 1
    guard parts[participle] == .verb, grammar[participle].form == .participle,
      participle == heads[date] || heads[participle] == heads[date],
      relations[participle] == .adnominalClause || hasChild(participle, .passiveAuxiliary)
    else { return }
    move(word, to: participle, as: .agent)
  }

  /// "Mettre à la porte trois cents ouvriers": what stands bare behind the complement of a verb
  /// without object is its object.
  mutating func mendObject(behindPhrase word: Int) {
    let noun = heads[word]
    guard noun > 1, noun < word, parts[noun] == .noun, relations[noun] == .oblique, !isTime(noun),
      !isTime(word), adposition(of: word) == nil,
      parts[word] == .name
        ? isBare(noun)
        : parts[word] == .noun
          && (hasChild(word, .determiner) || hasChild(word, .number)), heads[noun] >= 0,
      heads[noun] < noun, parts[heads[noun]] == .verb, !hasChild(heads[noun], .object, within: 30),
      (noun + 1..<word).allSatisfy({ isAbove(word, $0) })
    else { return }
    let verb = heads[noun]
    move(word, to: verb, as: .object)
    // "Traite en retour X de menteur".
    for other in words.indices where other > word && heads[other] == noun {
      if Self.charging.contains(lemmas[verb]), adposition(of: other) != nil {
        move(other, to: verb, as: .oblique)
      }
    }
  }

  /// "Traite en retour Paul Sorel", "accuse à tort Paul Sorel": a noun without article behind its
  /// preposition has no name.
  private func isBare(_ noun: Int) -> Bool {
    !words[noun].isCapitalized && relations[noun - 1] == .adposition
      && ["en", "à", "sans", "par"].contains(words[noun - 1].key)
  }

  func isTime(_ word: Int) -> Bool {
    if Self.units.contains(lemmas[word]) || Self.days.contains(lemmas[word]) { return true }
    return parts[word] == .numeral && word + 1 < words.count
      && Self.days.contains(lemmas[word + 1])
  }

  private static let units: Set<String> = [
    "seconde", "minute", "heure", "jour", "semaine", "mois", "an", "année", "reprise", "occasion",
  ]

  private static let days: Set<String> = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
    "samedi", "dimanche", "matin", "soir", "nuit", "hier",
  ]
}
