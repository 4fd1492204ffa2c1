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
      if let counted {
        classes = nouns.classes(of: tree, at: counted).filter { !$0.isQuantity }
        lemmaWord = counted
      } else {
        classes = classes.filter { !$0.isQuantity }
      }
    }
    guard let noun = classes.first else { return nil }
    let left = start(of: word)
    let words = left.words..<end(of: word, depth: 0)
    return Nominal(
      head: word, words: words, core: min(left.core, word)..<words.upperBound, noun: noun,
      lemma: lemma(lemmaWord), isPlural: first.isQuantity || isPlural(word),
      isFeminine: tree.grammar[word].isFeminine, determination: left.determination)
  }

  /// Whether a noun phrase takes part in what a clause says, as far as its head's relation tells.
  func takesPart(_ word: Int) -> Bool {
    if tree.hasChild(of: word, .copula) { return false }
    switch tree.relations[tree.coordinationHead(of: word)] {
    case .subject, .passiveSubject, .object, .indirectObject, .oblique, .agent, .nominal, .root,
      .dislocated, .parataxis, .apposition, .orphan, .other:
      return true
    default: return false
    }
  }

  private func isNounInDisguise(_ word: Int) -> Bool {
    // "les républicains", "les blessés": tagged as adjectives or participles with a determiner.
    (tree.parts[word] == .adjective || tree.parts[word] == .verb)
      && tree.hasChild(of: word, .determiner) && !tree.hasChild(of: word, .auxiliary)
  }

  private func lemma(_ word: Int) -> String {
    let lemma = tree.lemmas[word].lowercased()
    return lemma.isEmpty ? tree.words[word].key : lemma
  }

  private func isPlural(_ word: Int) -> Bool {
    if let known = tree.grammar[word].isPlural { return known }
    return tree.words[word].key.hasSuffix("s")
  }

  /// Where the phrase starts, and how it is determined.
  private func start(
    of head: Int
  ) -> (words: Int, core: Int, determination: Nominal.Determination) {
    var lower = head
    var core = head
    var determination = Nominal.Determination.indefinite
    for child in tree.children(of: head).reversed() where child < head {
      let span = tree.span(of: child)
      guard span.upperBound == lower else { break }
      let key = tree.words[child].key
      switch tree.relations[child] {
      case .determiner, .number:
        if Self.definite.contains(key) {
          determination = .definite
          return (lower, core, determination)
        }
        if Self.indefinite.contains(key) { return (lower, core, .indefinite) }
        if Self.demonstratives.contains(key) { determination = .demonstrative }
        if Self.possessives.contains(key) { determination = .possessive }
        lower = span.lowerBound
      case .adjective, .compound, .flat, .adverb:
        guard !tree.words[child].isPunctuation else { return (lower, core, determination) }
        lower = span.lowerBound
        if !Self.quantifiers.contains(key) { core = lower }
      case .nominal where Self.possessives.contains(key):
        determination = .possessive
        lower = span.lowerBound
      default:
        return (lower, core, contracted(before: lower) ?? determination)
      }
    }
    return (lower, core, contracted(before: lower) ?? determination)
  }

  /// "du gouvernement", "aux syndicats", "the country's parliament" are definite.
  private func contracted(before word: Int) -> Nominal.Determination? {
    guard word > 0 else { return nil }
    let key = tree.words[word - 1].key
    return ["du", "au", "aux", "'s", "’s"].contains(key)
      || key == "des" && tree.parts[word - 1] == .adposition
      ? .definite : nil
  }

  /// Where the phrase ends: after its adjectives and its complement with "de" or "of".
  private func end(of head: Int, depth: Int) -> Int {
    var upper = head + 1
    for child in tree.children(of: head) where child > head {
      let span = tree.span(of: child)
      guard span.lowerBound == upper else { break }
      switch tree.relations[child] {
      case .adjective where span.count <= 3, .flat, .compound, .number:
        upper = span.upperBound
      case .nominal where depth < 2 && ["de", "of"].contains(tree.markers[child]):
        upper = end(of: child, depth: depth + 1)
      case .nominal where tree.markers[child].isEmpty && tree.words[child].isCapitalized:
        upper = end(of: child, depth: depth + 1)
      default: return upper
      }
    }
    return upper
  }

  private static let definite: Set<String> = ["le", "la", "les", "l'", "the"]
  private static let indefinite: Set<String> = ["un", "une", "des", "du", "de", "d'", "a", "an"]
  private static let demonstratives: Set<String> = [
    "ce", "cet", "cette", "ces", "this", "that", "these", "those",
  ]
  static let possessives: Set<String> = [
    "son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their", "mon", "ma", "mes", "notre",
    "nos", "votre", "vos", "my", "our", "your",
  ]
  private static let quantifiers: Set<String> = [
    "several", "many", "some", "certain", "plusieurs", "certains", "certaines", "quelques",
    "autres", "other", "more", "few", "most", "nombreux", "nombreuses", "divers", "various",
  ]
}
