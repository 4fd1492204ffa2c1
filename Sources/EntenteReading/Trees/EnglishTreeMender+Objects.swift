internal import EntenteLanguage

extension EnglishTreeMender {
  /// "Allows companies to sell": the infinitive behind whom something is permitted or asked is what
  /// he is to do, and says nothing of who he is.
  mutating func mendControlled() {
    for verb in words.indices where isInfinitiveBehindTo(verb) {
      if relations[verb] == .adverbialClause, heads[verb] >= 0, heads[verb] < verb,
        Self.controlling.contains(lemmas[heads[verb]]), has(heads[verb], .object)
      {
        // "Prompted the opposition, including X, to protest" tells no purpose.
        relations[verb] = .openComplement
        continue
      }
      guard relations[verb] == .adnominalClause else { continue }
      let object = heads[verb]
      guard object >= 0, object < verb, relations[object] == .object, heads[object] >= 0,
        heads[object] < object, Self.controlling.contains(lemmas[heads[object]])
      else { continue }
      heads[verb] = heads[object]
      relations[verb] = .openComplement
    }
  }

  private static let controlling: Set<String> = [
    "allow", "permit", "enable", "authorize", "authorise", "urge", "encourage", "invite",
    "persuade", "force", "compel", "forbid", "entitle", "empower", "license", "prompt", "spur",
    "oblige", "induce", "instruct", "pressure", "convince", "inspire", "embolden", "beg",
    "implore", "mandate", "coerce", "provoke", "goad", "exhort", "tell", "warn", "remind",
  ]

  /// "Lent Sweden two ships", "offered Sweden aid": of two objects the first is who gets the
  /// second. "Gave $3 million in aid to Sweden": the sum is one of aid.
  mutating func mendGifts() {
    for name in words.indices where parts[name] == .name && name > 0 && heads[name] >= 0 {
      let verb = name - 1
      guard parts[verb] == .verb, CoderVocabulary.english.bestowing.contains(lemmas[verb]),
        !has(name, .adposition)
      else { continue }
      switch relations[name] {
      case .object where heads[name] == verb:
        guard
          words.indices.contains(where: {
            $0 > name && heads[$0] == verb && relations[$0] == .object && isGift($0)
              && !has($0, .coordinator)
          })
        else { continue }
      case .compound where heads[name] > name, .adjective where heads[name] > name:
        // "Lend Sweden ships" may be about Swedish ships, "lend Sweden two ships" is not.
        let gift = heads[name]
        guard heads[gift] == verb, relations[gift] == .object,
          gift == name + 1
            ? Self.gifts.contains(lemmas[gift])
            : relations[name + 1] == .number || relations[name + 1] == .determiner
              || parts[name + 1] == .numeral || parts[name + 1] == .symbol
        else { continue }
        heads[name] = verb
      default: continue
      }
      relations[name] = .indirectObject
    }
    for noun in words.indices where relations[noun] == .object && parts[noun] == .noun {
      // "Gave the rebels two ships".
      let verb = heads[noun]
      guard verb >= 0, verb < noun, CoderVocabulary.english.bestowing.contains(lemmas[verb]),
        has(noun, .determiner), !has(noun, .adposition),
        words.indices.contains(where: {
          $0 > noun && heads[$0] == verb && relations[$0] == .object && isGift($0)
            && !has($0, .coordinator) && (has($0, .number) || has($0, .determiner))
        })
      else { continue }
      relations[noun] = .indirectObject
    }
    for noun in words.indices where relations[noun] == .oblique && parts[noun] == .noun {
      let verb = heads[noun]
      guard verb >= 0, verb < noun, words[noun - 1].key == "in", heads[noun - 1] == noun,
        Self.gifts.contains(lemmas[noun]),
        let sum = words.indices.last(where: {
          $0 > verb && $0 < noun && heads[$0] == verb && relations[$0] == .object
        }), ["$", "€", "£", "million", "billion", "euro", "dollar", "pound"].contains(lemmas[sum])
      else { continue }
      heads[noun] = sum
      relations[noun] = .nominal
    }
  }

  private static let gifts: Set<String> = [
    "aid", "help", "assistance", "money", "support", "asylum", "weapon", "weapons", "arms", "food",
    "tent", "tents", "medicine", "medicines", "loan", "loans", "credit", "compensation", "shelter",
    "protection", "citizenship", "relief", "grant", "grants", "cash", "subsidy", "subsidies",
    "refuge", "damages", "donation", "donations", "funding", "fuel", "grain", "ammunition",
    "access",
  ]

  /// "Norway may have helped Sweden": what takes clauses too has its object taken for one. "X
  /// called Y on Monday": whom one calls without calling him anything is rung up.
  mutating func mendObjects() {
    for word in words.indices where relations[word] == .openComplement && parts[word] == .name {
      let verb = heads[word]
      guard verb >= 0, verb < word, parts[verb] == .verb, !has(verb, .object),
        !has(word, .adposition), !isPredicate(word, of: verb)
      else { continue }
      relations[word] = .object
    }
  }

  /// "The minister called for aid": parsers call some subjects passive whose verb is not.
  mutating func mendActives() {
    for word in words.indices where relations[word] == .passiveSubject && heads[word] > word {
      let verb = heads[word]
      guard relations[verb] == .root, parts[verb] == .verb, !has(verb, .agent),
        !has(verb, .passiveAuxiliary), !has(verb, .auxiliary), !has(verb, .copula)
      else { continue }
      relations[word] = .subject
    }
  }

  /// Whether a word can be what is given: "$10 million" has its sign for its head.
  private func isGift(_ word: Int) -> Bool { isNoun(word) || parts[word] == .symbol }

  /// "Is cared for by X": the first of two prepositions belongs to the verb.
  mutating func mendStranded() {
    for word in words.indices.dropFirst()
    where words[word].key == "by" && relations[word] == .adposition {
      let (stranded, noun) = (word - 1, heads[word])
      guard noun > word, relations[stranded] == .adposition, heads[stranded] == noun,
        heads[noun] >= 0, heads[noun] < stranded,
        has(heads[noun], .passiveAuxiliary) || relations[heads[noun]] == .adnominalClause
      else { continue }
      heads[stranded] = heads[noun]
      relations[stranded] = .compound
      relations[noun] = .agent
    }
  }

  /// Whether a name may say what the subject of its verb is or is called.
  private func isPredicate(_ name: Int, of verb: Int) -> Bool {
    if lemmas[verb] == "call" { return has(verb, .passiveAuxiliary) }
    return Self.naming.contains(lemmas[verb])
      || has(name, .copula) || has(name, .marker) || has(name, .subject)
  }

  /// Verbs beside which a name says what their subject is or is called.
  private static let naming: Set<String> = [
    "be", "become", "remain", "stay", "seem", "look", "sound", "feel", "appear", "name",
    "rename", "dub", "nickname", "title", "entitle", "label", "brand", "crown", "elect", "appoint",
    "prove", "turn", "get", "go", "make", "consider", "declare", "christen", "baptize", "term",
  ]
}
