internal import EntenteLanguage

extension FrenchTreeMender {
  /// "La France livre des avions", "Paul Sorel force Anne Rode à partir", "L'Espagne entre en
  /// guerre": forms of the present that parsers take for nouns and prepositions.
  ///
  /// The word must stand right behind a name and before what its verb takes.
  mutating func mendPresent(_ word: Int) {
    guard let lemma = Self.presents[words[word].key], word > 0, word + 1 < words.count,
      parts[word] == .noun || parts[word] == .adposition || parts[word] == .name
        || parts[word] == .verb && relations[word] == .nominal
        || parts[word] == .adverb && lemma == "démentir",
      parts[word - 1] == .name || parts[word - 1] == .noun && words[word - 1].isCapitalized,
      let subject = nominalHead(endingAt: word - 1), opensComplement(word)
    else { return }
    let isPreposition = parts[word] == .adposition || parts[word] == .adverb
    guard
      !isPreposition || words[word + 1].key == "en" || words[word + 1].key == "dans"
        || lemma != "entrer"
    else { return }
    // A verb above that has its subject elsewhere leaves no place for this one.
    let top = isPreposition ? heads[word] : word
    guard top >= 0 else { return }
    let nominal = isPreposition ? top : nil
    if heads[subject] != word { lift(word, over: subject, from: top) }
    parts[word] = .verb
    lemmas[word] = lemma
    heads[subject] = word
    relations[subject] = .subject
    for index in words.indices where heads[index] == word && index > word {
      reattach(index, to: word)
    }
    if let nominal { move(nominal, to: word, as: lemma == "entrer" ? .oblique : .object) }
  }

  /// Puts a word in the place of a nominal that it hung below, or of its own head.
  private mutating func lift(_ word: Int, over subject: Int, from top: Int) {
    let anchor = isAbove(subject, word) ? subject : top
    let (head, relation) = (heads[anchor], relations[anchor])
    guard head != word else { return }
    heads[word] = head
    relations[word] = relation
    for index in words.indices where index > word && heads[index] == anchor { heads[index] = word }
  }

  /// What hung on a noun hangs on it as on a verb.
  mutating func reattach(_ index: Int, to verb: Int) {
    guard let marker = adposition(of: index) else {
      if [.nominal, .apposition, .compound, .flat, .conjunct].contains(relations[index]),
        index == verb + 1 || !words[(verb + 1)..<index].contains(where: \.isPunctuation)
      {
        relations[index] = .object
      }
      return
    }
    if words[marker].key == "des", relations[index] == .nominal, marker == verb + 1 {
      relations[index] = .object
      relations[marker] = .determiner
    } else if relations[index] == .nominal {
      relations[index] = .oblique
    }
  }

  /// Whether what follows is what a verb takes: a determiner, a name, a preposition.
  func opensComplement(_ word: Int) -> Bool {
    let next = word + 1
    switch parts[next] {
    case .determiner, .name: return true
    case .adposition: return words[next].key != "de" && words[next].key != "d'"
    default: return words[next].key == "à" || words[next].key == "des"
    }
  }

  /// The head of the name that a word ends, up to its title.
  private func nominalHead(endingAt end: Int) -> Int? {
    var word = nameHead(endingAt: end)
    if [.nominal, .apposition].contains(relations[word]), adposition(of: word) == nil,
      word > 0, heads[word] == word - 1, parts[word - 1] == .noun
    {
      // "Le juge Paul Sorel".
      word = heads[word]
    }
    guard let marker = adposition(of: word) else { return word }
    // "Le général de Morval".
    let noun = heads[word]
    guard marker == word - 1, noun >= 0, noun == marker - 1, parts[noun] == .noun,
      lemmas[marker] == "de",
      adposition(of: noun) == nil
    else { return nil }
    return noun
  }

  /// "Sur ordre de X, Paul Sorel détruit les archives": the verb behind the name of its own
  /// subject, which parsers hang below the name where the clause has no other.
  mutating func mendSubordinated(_ verb: Int) {
    guard parts[verb] == .verb, relations[verb] == .adnominalClause, verb > 1, heads[verb] >= 0,
      heads[verb] < verb, takesObject(verb)
    else { return }
    let name = heads[verb]
    guard nominalHead(endingAt: verb - 1) == name, parts[name] == .name,
      relations[name] == .apposition, heads[name] >= 0, name > 1, words[name - 1].key == ","
    else { return }
    let top = heads[name]
    guard heads[top] < 0, adposition(of: top) != nil, top < name else { return }
    heads[verb] = -1
    relations[verb] = .root
    heads[name] = verb
    relations[name] = .subject
    heads[top] = verb
    relations[top] = .oblique
  }

  /// Whether a verb has an object right behind it, as a participle has not.
  private func takesObject(_ verb: Int) -> Bool {
    (verb + 1..<min(words.count, verb + 6)).contains {
      heads[$0] == verb && relations[$0] == .object && adposition(of: $0) == nil
    }
  }

  /// "Les Belges fusillent Paul Sorel": only "être" joins a subject with what it is.
  mutating func mendCopula(_ word: Int) {
    let complement = heads[word]
    guard complement > word, relations[word] == .copula, !Self.beings.contains(words[word].key),
      let last = words[word].key.unicodeScalars.last,
      words[word].key.hasSuffix("ent") || last == "e",
      parts[complement] == .name || parts[complement] == .noun,
      adposition(of: complement) == nil
    else { return }
    let (head, relation) = (heads[complement], relations[complement])
    for index in words.indices where heads[index] == complement && index != word {
      if index < word || relations[index] == .punctuation { heads[index] = word }
    }
    heads[word] = head
    relations[word] = relation
    heads[complement] = word
    relations[complement] = .object
    parts[word] = .verb
    if let stem = words[word].key.hasSuffix("ent") ? words[word].key.dropLast(3) : nil {
      lemmas[word] = stem + "er"
    } else {
      lemmas[word] = words[word].key + "r"
    }
  }

  /// "La députée, élue en mai, raille ses collègues", "l'armée patrouille avec X": what has a
  /// subject and is joined to it by no copula is a verb.
  mutating func mendNominalVerb(_ subject: Int) {
    let verb = heads[subject]
    guard verb > subject, parts[verb] == .noun, !words[verb].isCapitalized,
      words[verb].key.utf8.last == UInt8(ascii: "e") || words[verb].key.hasSuffix("ent"),
      parts[subject] == .noun || parts[subject] == .name, verb + 1 < words.count,
      !(max(0, verb - 12)..<verb).contains(where: {
        heads[$0] == verb
          && [.copula, .auxiliary, .determiner, .adposition, .number, .adjective]
            .contains(relations[$0])
      })
    else { return }
    let key = words[verb].key
    parts[verb] = .verb
    lemmas[verb] = key.hasSuffix("ent") ? key.dropLast(3) + "er" : key + "r"
    for index in words.indices where heads[index] == verb && index > verb {
      reattach(index, to: verb)
    }
  }

  /// "Paul Sorel avait été exclu du parti": a participle with the past of "être" is no noun.
  mutating func mendExpelled(_ copula: Int) {
    let verb = heads[copula]
    guard verb > copula, words[copula].key == "été" || relations[copula] == .copula,
      parts[verb] == .noun || parts[verb] == .adjective,
      ["exclu", "exclue", "exclus", "exclues"]
        .contains(words[verb].key)
    else { return }
    parts[verb] = .verb
    lemmas[verb] = "exclure"
    relations[copula] = .passiveAuxiliary
    for index in words.indices where heads[index] == verb {
      if relations[index] == .subject { relations[index] = .passiveSubject }
      if index > verb, adposition(of: index) != nil, relations[index] == .nominal {
        relations[index] = .oblique
      }
    }
  }

  /// Forms of "être" that end as those of other verbs do.
  private static let beings: Set<String> = [
    "étaient", "furent", "soient", "seraient", "fussent", "être", "deviennent", "devienne",
    "devinrent", "demeurent", "demeure", "reste", "restent", "semble", "semblent",
  ]

  /// Present forms that are nouns or prepositions elsewhere.
  static let presents: [String: String] = [
    "livre": "livrer", "force": "forcer", "place": "placer", "entre": "entrer",
    "téléphone": "téléphoner", "somme": "sommer", "charge": "charger", "presse": "presser",
    "note": "noter", "ruine": "ruiner", "arme": "armer", "loge": "loger", "garde": "garder",
    "finance": "financer", "insulte": "insulter", "torture": "torturer", "capture": "capturer",
    "interview": "interviewer", "sonde": "sonder", "taxe": "taxer", "traite": "traiter",
    "trompe": "tromper", "dément": "démentir", "vote": "voter", "escorte": "escorter",
    "riposte": "riposter",
  ]
}
