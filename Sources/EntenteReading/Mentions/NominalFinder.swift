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
      isFeminine: tree.grammar[word].isFeminine, determination: left.determination,
      isDetermined: left.isDetermined)
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
  private func isCleft(_ word: Int) -> Bool {
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

  private func lemma(_ word: Int) -> String {
    let lemma = tree.lemmas[word].lowercased()
    return lemma.isEmpty ? tree.words[word].key : lemma
  }

  private func isPlural(_ word: Int) -> Bool {
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

  /// Where a phrase starts, and how it is determined.
  private struct Start {
    var words: Int
    var core: Int
    var named: Int
    var determination = Nominal.Determination.indefinite
    var isDetermined = false
  }

  private func start(of head: Int) -> Start {
    var start = Start(words: head, core: head, named: head)
    for child in tree.children(of: head).reversed() where child < head {
      let span = tree.span(of: child)
      guard span.upperBound == start.words else { break }
      let key = tree.words[child].key
      switch tree.relations[child] {
      case .determiner, .number:
        start.isDetermined = true
        if Self.definite.contains(key) {
          start.determination = .definite
          return start
        }
        if Self.indefinite.contains(key) {
          start.determination = .indefinite
          return isFrench && key == "des" ? contracted(start) : start
        }
        if Self.demonstratives.contains(key) { start.determination = .demonstrative }
        if Self.possessives.contains(key) { start.determination = .possessive }
        start.words = span.lowerBound
        if tree.relations[child] == .number {
          // "up to 500": the number alone.
          start.named = span.first { tree.parts[$0] == .numeral } ?? child
        }
      case .adjective, .compound, .flat, .adverb:
        guard !tree.words[child].isPunctuation else { return start }
        start.words = span.lowerBound
        guard tree.relations[child] != .adverb else { continue }
        if Self.quantifiers.contains(key) {
          start.isDetermined = true
        } else if Self.passing.contains(key) {
          // Who is new today is the same tomorrow.
        } else {
          start.core = start.words
          start.named = start.words
        }
        if Self.others.contains(key) { start.named = start.words }
      case .nominal where Self.possessives.contains(key):
        start.determination = .possessive
        start.isDetermined = true
        start.words = span.lowerBound
      default:
        return contracted(start)
      }
    }
    return contracted(widened(start, head))
  }

  /// "Western election observers": of two nouns before each other parsers make two subjects.
  private func widened(_ start: Start, _ head: Int) -> Start {
    let before = start.words - 1
    guard !isFrench, !start.isDetermined, before >= 0, tree.parts[before] == .noun,
      tree.heads[before] == tree.heads[head] && tree.relations[before] == tree.relations[head]
        || tree.heads[head] == before && tree.relations[head] == .nominal
          && tree.markers[head].isEmpty
    else { return start }
    var start = start
    start.words = min(before, tree.span(of: before).lowerBound)
    if let mark = (start.words..<before).last(where: { tree.words[$0].isPunctuation }) {
      start.words = mark + 1
    }
    start.core = start.words
    start.named = start.words
    return start
  }

  /// "du gouvernement", "aux syndicats", "the country's parliament" are definite.
  private func contracted(_ start: Start) -> Start {
    guard start.words > 0 else { return start }
    let key = tree.words[start.words - 1].key
    if isFrench, key == "des" || key == "de", start.words > 1,
      tree.parts[start.words - 2] == .numeral
        || Self.some.contains(tree.words[start.words - 2].key)
    {
      // "deux des plus grands syndicats": some of them.
      var start = start
      start.words -= 2
      start.core = start.words
      start.named = start.words
      start.determination = .indefinite
      start.isDetermined = true
      return start
    }
    guard
      ["du", "au", "aux", "'s", "’s"].contains(key)
        || ["'", "’"].contains(key) && tree.relations[start.words - 1] == .adposition
        || key == "des" && tree.parts[start.words - 1] == .adposition
          && tree.relations[tree.heads[start.words - 1]] != .oblique
    else {
      guard key == "des" else { return start }
      var start = start
      start.isDetermined = true
      return start
    }
    var start = start
    start.determination = .definite
    start.isDetermined = true
    return start
  }

  /// Where the phrase ends: after its adjectives and its complement with "de" or "of". What tells
  /// unnamed persons from others belongs to it: "rebels in the south", "people who fled".
  private func end(of head: Int, isOpen: Bool, depth: Int = 0) -> Int {
    var upper = head + 1
    for child in tree.children(of: head) where child > head {
      let span = tree.span(of: child)
      guard span.lowerBound == upper, !["(", "[", ":"].contains(tree.words[upper].key) else {
        break
      }
      let marker = tree.markers[child]
      switch tree.relations[child] {
      case .adjective where span.count <= 3, .flat, .compound, .number:
        upper = span.upperBound
      case .nominal
      where depth < 2 && ["de", "of"].contains(marker) && !Self.noComplements.contains(lemma(child)):
        switch tree.parts[child] {
        case .verb, .pronoun, .adverb, .auxiliary: return upper
        default: break
        }
        upper = end(of: child, isOpen: false, depth: depth + 1)
      case .nominal where marker.isEmpty && tree.words[child].isCapitalized,
        .nominal where marker.isEmpty && isYear(child):
        upper = end(of: child, isOpen: false, depth: depth + 1)
      case .nominal
      where isOpen && depth == 0
        && (isVoid(head)
          && (isFrench || !["over", "for", "after", "about", "during", "by"].contains(marker))
          || !isFrench && ["in", "throughout", "at", "from", "across"].contains(marker)):
        return cut(span, from: child)
      case .nominal
      where FrenchTreeMender.seated.contains(lemma(head)) && tree.parts[child] == .name:
        // "l'ambassade de Suède à Rome"
        upper = span.upperBound
      case .adnominalClause
      where isFrench && span.count == 1 && tree.grammar[child].form == .participle
        && tree.grammar[head].isPlural == true:
        // "les militaires tués" are not all soldiers spoken of.
        upper = span.upperBound
      case .apposition
      where isFrench && depth > 0 && tree.parts[child] == .name && tree.words[child].isCapitalized:
        // "les salariés de l'usine Fabrel"
        upper = end(of: child, isOpen: false, depth: depth + 1)
      case .relativeClause, .adnominalClause:
        guard isOpen, isVoid(head), !isCleft(head) else { return upper }
        let end = cut(span, from: child)
        return end - upper < 11 ? end : upper
      default: return upper
      }
    }
    return upper
  }

  /// The end of a complement: before the next conjunct or comma.
  private func cut(_ span: Range<Int>, from child: Int) -> Int {
    span.first {
      $0 > child
        && (tree.relations[$0] == .coordinator || tree.words[$0].isPunctuation || opensDate($0))
    } ?? span.upperBound
  }

  /// Where the words end that belong to the phrase alone: others are spoken of in its clauses.
  private func covered(of head: Int, upTo upper: Int) -> Int {
    tree.children(of: head).first {
      $0 > head && $0 < upper
        && (tree.relations[$0] == .relativeClause || tree.relations[$0] == .adnominalClause)
    }.map { min(upper, max(head + 1, tree.span(of: $0).lowerBound)) } ?? upper
  }

  private func isVoid(_ word: Int) -> Bool {
    Self.void.contains(lemma(word)) || Self.void.contains(tree.words[word].key)
  }

  /// "Gunmen in Mali in January": where a date begins, which describes nobody.
  private func opensDate(_ word: Int) -> Bool {
    guard !isFrench, word + 1 < tree.count,
      ["in", "on", "last", "since"].contains(tree.words[word].key)
    else { return false }
    return isYear(word + 1) || Self.calendar.contains(tree.words[word + 1].key)
  }

  private static let calendar: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "week", "month", "year", "night",
  ]

  private func isYear(_ word: Int) -> Bool {
    let key = tree.words[word].key
    return key.utf8.count == 4 && key.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Nouns that say no more than that somebody is meant.
  private static let void: Set<String> = [
    "personne", "gens", "homme", "femme", "individu", "people", "person", "man", "woman",
    "individual", "human", "être", "type", "guy",
  ]

  /// What "de" joins to a noun without being its complement: "de part et d'autre", "du fait de".
  private static let noComplements: Set<String> = [
    "part", "fait", "côté", "cours", "cadre", "lieu", "fin", "suite", "côte", "côtés", "course",
    "nuit", "matin", "soir", "jour", "semaine", "mois", "heure", "lundi", "mardi",
    "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "sorte", "façon", "manière",
    "nouveau", "plus", "moins", "rien", "même", "course", "time", "way", "late", "now", "today",
  ]

  private static let definite: Set<String> = ["le", "la", "les", "l'", "the"]
  private static let indefinite: Set<String> = ["un", "une", "des", "du", "de", "d'", "a", "an"]
  private static let demonstratives: Set<String> = [
    "ce", "cet", "cette", "ces", "this", "that", "these", "those",
  ]
  static let possessives: Set<String> = [
    "son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their", "mon", "ma", "mes", "notre",
    "nos", "votre", "vos", "my", "our", "your",
  ]
  /// Words that set somebody apart from those named before.
  private static let others: Set<String> = ["autre", "autres", "other", "another"]
  /// Adjectives that say when, not who.
  private static let passing: Set<String> = [
    "nouveau", "nouvel", "nouvelle", "nouveaux", "nouvelles", "actuel", "actuelle", "actuels",
    "new", "current", "present", "former", "ex", "outgoing", "même", "mêmes", "same", "dit", "dite",
  ]
  private static let some: Set<String> = ["plusieurs", "certains", "certaines", "quelques-uns"]
  private static let quantifiers: Set<String> = [
    "several", "many", "some", "certain", "plusieurs", "certains", "certaines", "quelques",
    "autre", "autres", "other", "another", "more", "all", "both", "tous", "toutes", "chaque",
    "each",
    "every", "estimated", "approximately", "nearly", "almost", "roughly", "aucun", "aucune", "any",
    "no", "few", "most", "nombreux", "nombreuses", "divers",
    "various",
  ]
}
