internal import EntenteLanguage
internal import EntenteModel

/// Finds the noun phrases of a sentence that can be actors without a name.
struct NominalFinder {
  let tree: SentenceTree
  let nouns: ActorNouns
  let isFrench: Bool

  /// The phrase whose head is the noun at a word, if it is a noun of actors.
  func nominal(at word: Int) -> Nominal? {
    guard tree.parts[word] == .noun || tree.parts[word] == .name || isNounInDisguise(word) else {
      return nil
    }
    var classes = nouns.classes(of: tree, at: word)
    guard let first = classes.first else { return nil }
    var lemmaWord = word
    if first.isQuantity {
      // "des milliers de manifestants" are demonstrators; "un groupe" alone may be a company.
      let counted = tree.children(of: word).first {
        $0 > word && tree.relations[$0] == .nominal && ["de", "of"].contains(tree.markers[$0])
      }
      let named = tree.children(of: word).last {
        !isFrench && tree.relations[$0] == .compound && $0 < word
          && nouns.classes(of: tree, at: $0).contains { !$0.isQuantity }
      }
      if counted == nil, let named {
        // "Two union members" are of the union.
        classes = nouns.classes(of: tree, at: named).filter { !$0.isQuantity }
      } else if let counted {
        classes = nouns.classes(of: tree, at: counted).filter { !$0.isQuantity }
        lemmaWord = counted
      } else {
        classes = classes.filter { !$0.isQuantity }
      }
    }
    guard let noun = classes.first else { return nil }
    let left = start(of: word)
    let isPlural = first.isQuantity || isPlural(word)
    let upper = end(
      of: word,
      isOpen: isPlural
        && (left.determination == .indefinite
          || !isFrench && left.determination == .definite)
        && !isPair(word)
    )
    var named = min(left.named, word)
    if lemmaWord != word, !Self.void.contains(lemma(lemmaWord)) {
      // "dizaines de civils" are "civils"; "milliers de personnes" stay what they are.
      named = min(start(of: lemmaWord).named, lemmaWord)
      // What is counted may lie behind a gap that ends the phrase.
      if named >= upper { named = min(left.named, word) }
    }
    return Nominal(
      head: word, words: left.words..<covered(of: word, upTo: upper),
      core: min(left.core, word)..<upper, noun: noun,
      named: named..<upper, lemma: lemma(lemmaWord), isPlural: isPlural,
      isFeminine: gender(of: word, noun, isPlural: isPlural), determination: left.determination,
      isDetermined: left.isDetermined)
  }

  /// The gender of a noun; "la ministre" and "le juge" show it by the article.
  private func gender(of word: Int, _ noun: NounClass, isPlural: Bool) -> Bool? {
    let own = tree.grammar[word].isFeminine
    guard isFrench, !isPlural, noun.kind == .person else { return own }
    for child in tree.children(of: word) where child < word && child >= word - 3 {
      switch tree.words[child].key {
      case "la", "une", "cette", "sa", "ma": return true
      case "le", "un", "ce", "cet", "du", "au": return false
      default: continue
      }
    }
    return own
  }

  /// "Both parties", "the two sides": no more is needed to tell whom.
  private func isPair(_ word: Int) -> Bool {
    !isFrench
      && tree.children(of: word).contains {
        tree.words[$0].key == "both"
          || tree.words[$0].key == "two" && $0 > 0 && tree.words[$0 - 1].key == "the"
      }
  }

  /// Whether a noun phrase takes part in what a clause says, as far as its head's relation tells.
  func takesPart(_ word: Int) -> Bool {
    if tree.hasChild(of: word, .copula) { return isCleft(word) }
    switch tree.relations[tree.coordinationHead(of: word)] {
    case .subject, .passiveSubject, .object, .indirectObject, .oblique, .agent, .nominal, .root,
      .dislocated, .parataxis, .apposition, .orphan, .other:
      return true
    case .openComplement:
      // "embaucher 210 jeunes", where the noun was taken for an adjective.
      return tree.parts[word] == .adjective && tree.hasChild(of: word, .number)
    default: return false
    }
  }

  /// "ce sont deux hommes qui ont tiré", "it was the police that fired".
  func isCleft(_ word: Int) -> Bool {
    tree.hasChild(of: word, .relativeClause)
      && tree.children(of: word).contains {
        (tree.relations[$0].isSubject || tree.relations[$0] == .expletive)
          && ["ce", "c'", "it"].contains(tree.words[$0].key)
      }
  }

  private func isNounInDisguise(_ word: Int) -> Bool {
    // "les républicains", "les blessés": tagged as adjectives or participles with a determiner.
    (tree.parts[word] == .adjective || tree.parts[word] == .verb)
      && (tree.hasChild(of: word, .determiner) || tree.hasChild(of: word, .number))
      && !tree.hasChild(of: word, .auxiliary)
  }

  func lemma(_ word: Int) -> String {
    let lemma = tree.lemmas[word].lowercased()
    return lemma.isEmpty ? tree.words[word].key : lemma
  }

  func isPlural(_ word: Int) -> Bool {
    let key = tree.words[word].key
    // "Troops" stands so among the nouns.
    if !isFrench,
      tree.grammar[word].isPlural == true
        || key.hasSuffix("s") && !key.hasSuffix("ss")
          && nouns.classes(of: tree, at: word).first?.kind == .group
    {
      return true
    }
    // Taggers know no number of a noun that they take for a name: "Critics of the plan".
    if !isFrench, key.hasSuffix("s"), !key.hasSuffix("ss"), tree.lemmas[word].lowercased() == key {
      return nouns.isSingular(key) == false
    }
    // "Plusieurs pays", "les fils": only what stands before shows the number.
    if isFrench, key.hasSuffix("s") || key.hasSuffix("x"), tree.lemmas[word].lowercased() == key {
      let before = tree.children(of: word).filter {
        tree.relations[$0] == .determiner || tree.relations[$0] == .number
          || tree.relations[$0] == .adposition
          || tree.relations[$0] == .adjective && Self.plurals.contains(tree.words[$0].key)
      }
      if !before.isEmpty {
        return before.contains {
          tree.relations[$0] == .number || Self.plurals.contains(tree.words[$0].key)
        }
      }
    }
    return tree.grammar[word].isPlural ?? key.hasSuffix("s")
  }

  /// French words before a noun that stand only before several.
  private static let plurals: Set<String> = [
    "les", "des", "aux", "ces", "mes", "tes", "ses", "nos", "vos", "leurs", "plusieurs",
    "quelques", "certains", "certaines", "divers", "diverses", "tous", "toutes", "différents",
  ]

  static let calendar: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "week", "month", "year", "night",
  ]

  /// Nouns that say no more than that somebody is meant.
  static let void: Set<String> = [
    "personne", "gens", "homme", "femme", "individu", "people", "person", "man", "woman",
    "individual", "human", "être", "type", "guy",
  ]

  /// What "de" joins to a noun without being its complement: "de part et d'autre", "du fait de".
  static let noComplements: Set<String> = [
    "part", "fait", "côté", "cours", "cadre", "lieu", "fin", "suite", "côte", "côtés", "course",
    "nuit", "matin", "soir", "jour", "semaine", "mois", "heure", "lundi", "mardi",
    "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "sorte", "façon", "manière",
    "nouveau", "plus", "moins", "rien", "même", "course", "time", "way", "late", "now", "today",
  ]

  static let definite: Set<String> = ["le", "la", "les", "l'", "the"]
  static let indefinite: Set<String> = ["un", "une", "des", "du", "de", "d'", "a", "an"]
  static let demonstratives: Set<String> = [
    "ce", "cet", "cette", "ces", "this", "that", "these", "those",
  ]
  static let possessives: Set<String> = [
    "son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their", "mon", "ma", "mes", "notre",
    "nos", "votre", "vos", "my", "our", "your",
  ]
  /// Words that set somebody apart from those named before.
  static let others: Set<String> = ["autre", "autres", "other", "another"]
  /// Adjectives that say when, not who.
  static let passing: Set<String> = [
    "nouveau", "nouvel", "nouvelle", "nouveaux", "nouvelles", "actuel", "actuelle", "actuels",
    "new", "current", "present", "former", "ex", "outgoing", "même", "mêmes", "same", "dit", "dite",
  ]
  static let some: Set<String> = ["plusieurs", "certains", "certaines", "quelques-uns"]
  static let quantifiers: Set<String> = [
    "several", "many", "some", "certain", "plusieurs", "certains", "certaines", "quelques",
    "autre", "autres", "other", "another", "more", "all", "both", "tous", "toutes", "chaque",
    "each",
    "every", "estimated", "approximately", "nearly", "almost", "roughly", "aucun", "aucune", "any",
    "no", "few", "most", "nombreux", "nombreuses", "divers",
    "various",
  ]
}
