internal import EntenteLanguage

extension FrenchTreeMender {
  /// "Attaque le journal, contre lequel il porte plainte", "demanda une trêve, que X refusa", "le
  /// ministre, dont X prit la défense": what a relative pronoun opens behind a noun tells of the
  /// noun, wherever parsers hang its verb.
  mutating func mendRelative(_ verb: Int) {
    guard parts[verb] == .verb, heads[verb] >= 0, let joint = joint(of: verb) else { return }
    let key = words[joint].key
    let isObject = Self.objectJoints.contains(key)
    let start = isObject || key == "dont" ? joint : adposition(of: joint) ?? joint
    guard start > 1 else { return }
    let isApart = words[start - 1].key == ","
    if isObject {
      guard
        hasChild(verb, .subject) && !hasOwnObject(verb)
          || relations[verb] == .adverbialClause && isInverted(verb, behind: joint),
        isApart || relations[verb] == .adverbialClause && !isCompared(before: start)
          || relations[verb] == .complement
            && (heads[verb] > verb || takesNoClause(heads[verb], before: start))
      else { return }
    }
    guard let noun = antecedent(endingAt: isApart ? start - 2 : start - 1, joint: joint),
      !isAbove(verb, noun),
      relations[verb] == .relativeClause
        // "Trouvé dans une tombe par un marchand, Paul Sorel, que la police a poursuivi".
        ? heads[verb] < noun && isNameSetApart(noun) : isAbove(heads[verb], noun)
    else { return }
    if isObject, parts[noun] != .name,
      ![.object, .oblique, .nominal, .apposition, .agent].contains(relations[noun])
    {
      return
    }
    move(verb, to: noun, as: .relativeClause)
    if isObject {
      mendInvertedRelative(verb)
      relations[joint] = .other
    }
    if key == "dont" { mendWhose(joint, of: verb) }
  }

  /// The relative pronoun that opens a verb's clause.
  private func joint(of verb: Int) -> Int? {
    for word in max(0, verb - 14)..<verb {
      let key = words[word].key
      if Self.objectJoints.contains(key) {
        if heads[word] == verb { return word }
      } else if Self.joints.contains(key)
        || key == "qui" && word > 0
          && relations[word - 1] == .adposition && heads[word - 1] == word
      {
        guard isAbove(verb, word), !opensInner(word, verb) else { continue }
        return word
      }
    }
    return nil
  }

  /// Whether another clause of a verb's opens at a pronoun: "refuse, dit l'homme dont on parle".
  private func opensInner(_ pronoun: Int, _ verb: Int) -> Bool {
    var word = heads[pronoun]
    while word >= 0, word != verb {
      if parts[word] == .verb { return true }
      word = heads[word]
    }
    return false
  }

  /// The noun or name whose phrase a word ends, as far as the pronoun agrees with it.
  private func antecedent(endingAt end: Int, joint: Int) -> Int? {
    var word = end
    guard word >= 0, [.noun, .name, .adjective].contains(parts[word]) else { return nil }
    while relations[word] == .flat || parts[word] == .adjective {
      guard heads[word] >= 0, heads[word] < word else { return nil }
      word = heads[word]
    }
    // "L'avocat de X, à qui elle écrit": perhaps the lawyer.
    if words[joint].key == "qui", relations[word] == .nominal { return nil }
    guard let form = Self.agreeing[words[joint].key] else {
      return parts[word] == .noun || parts[word] == .name ? word : nil
    }
    while true {
      guard parts[word] == .noun || parts[word] == .name else { return nil }
      let isOther =
        parts[word] == .noun
        && (grammar[word].isFeminine.map { $0 != form.isFeminine } ?? false
          || grammar[word].isPlural.map { $0 != form.isPlural } ?? false)
      if !isOther { return word }
      guard heads[word] >= 0, heads[word] < word else { return nil }
      word = heads[word]
    }
  }

  /// "L'invitation que lui a adressée la Norvège": whether a verb has its subject behind it.
  private func isInverted(_ verb: Int, behind joint: Int) -> Bool {
    (grammar[verb].form == .participle && grammar[verb].isFeminine == true
      || ["lui", "leur", "nous", "vous"].contains(words[joint + 1].key))
      && !hasChild(verb, .subject) && !hasChild(verb, .passiveSubject)
      && (joint + 1..<verb).allSatisfy { heads[$0] == verb }
  }

  /// "A refusé une montre que le roi lui offrait": a verb with an object takes no clause besides,
  /// unless it tells somebody something.
  private func takesNoClause(_ verb: Int, before joint: Int) -> Bool {
    verb < joint && !Self.telling.contains(lemmas[verb])
      && (verb + 1..<joint).contains {
        heads[$0] == verb && relations[$0] == .object && parts[$0] == .noun
      }
  }

  private static let telling: Set<String> = [
    "avertir", "prévenir", "informer", "aviser", "convaincre", "persuader", "assurer", "alerter",
    "faire", "mettre", "prendre", "avoir", "donner", "porter", "tenir",
  ]

  /// Whether a name between commas says who stands before it.
  private func isNameSetApart(_ name: Int) -> Bool {
    parts[name] == .name && relations[name] == .apposition && words[name - 1].key == ","
  }

  private func hasOwnObject(_ verb: Int) -> Bool {
    (max(0, verb - 12)..<min(words.count, verb + 13)).contains {
      heads[$0] == verb && relations[$0] == .object && !Self.objectJoints.contains(words[$0].key)
    }
  }

  /// "Plus grand que", "le même que", "tel que".
  private func isCompared(before start: Int) -> Bool {
    words[max(0, start - 8)..<start].contains { Self.comparing.contains($0.key) }
  }

  /// "Dont X prit la défense", "dont X critiqua la politique": what has a name is nobody else's;
  /// the defence is.
  mutating func mendWhose(of verb: Int) {
    guard parts[verb] == .verb,
      let pronoun = (max(0, verb - 14)..<verb).last(where: {
        words[$0].key == "dont" && isAbove(verb, $0) && !opensInner($0, verb)
      })
    else { return }
    mendWhose(pronoun, of: verb)
  }

  private mutating func mendWhose(_ pronoun: Int, of verb: Int) {
    let owned = heads[pronoun]
    let isNamed =
      owned == verb
      || owned >= 0
        && (parts[owned] == .name
          || hasChild(owned, .apposition) || hasChild(owned, .flat))
    guard isNamed else { return }
    let object = (verb + 1..<min(words.count, verb + 5)).first {
      heads[$0] == verb && relations[$0] == .object && parts[$0] == .noun
    }
    if let object, hasChild(object, .determiner), !hasChild(object, .nominal) {
      move(pronoun, to: object, as: .nominal)
    } else if owned != verb {
      move(pronoun, to: verb, as: .oblique)
    }
  }

  /// "Des lettres que lui a remises Paul Sorel": "que" is what is given, and who gives stands
  /// behind.
  mutating func mendInvertedRelative(_ verb: Int) {
    guard parts[verb] == .verb,
      let joint = (max(0, verb - 6)..<verb).first(where: {
        heads[$0] == verb && Self.objectJoints.contains(words[$0].key)
      })
    else { return }
    if relations[joint] == .object, parts[joint] != .pronoun { relations[joint] = .other }
    guard !hasChild(verb, .subject, within: 30), !hasChild(verb, .passiveSubject, within: 30),
      let giver = (verb + 1..<min(words.count, verb + 12)).first(where: {
        heads[$0] == verb && relations[$0] == .object
      }), adposition(of: giver) == nil, parts[giver] == .noun || parts[giver] == .name
    else { return }
    relations[giver] = .subject
  }

  private static let objectJoints: Set<String> = ["que", "qu'", "qu’"]

  private static let joints: Set<String> = [
    "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "auxquels", "auxquelles", "duquel",
    "desquels", "desquelles", "dont",
  ]

  private static let agreeing: [String: (isFeminine: Bool, isPlural: Bool)] = [
    "lequel": (false, false), "auquel": (false, false), "duquel": (false, false),
    "laquelle": (true, false), "lesquels": (false, true), "auxquels": (false, true),
    "desquels": (false, true), "lesquelles": (true, true), "auxquelles": (true, true),
    "desquelles": (true, true),
  ]

  private static let comparing: Set<String> = [
    "plus", "moins", "aussi", "autant", "si", "tel", "telle", "tels", "telles", "même", "mêmes",
    "autre", "autres", "mieux", "pire", "tellement", "tant", "ne", "n'", "n’",
  ]
}
