internal import EntenteLanguage
internal import EntenteModel

/// Capitals that are no sign of a name, or only with the words around.
extension MentionReader {
  /// Whether a common noun has its capital from the start of the sentence: "Chipmaker Velmor said",
  /// "Actor Paul Sorel".
  func isCapitalizedNoun(_ index: Int, _ span: NameSpan, _ scan: Scan) -> Bool {
    let key = scan.words[index].key
    guard !vocabulary.isFrench, span.isOpening(index), !scan.words[index].isAcronym,
      given.gender(of: key) == nil
    else { return false }
    return isTrade(key)
      || vocabulary.nouns.classes(of: scan.tree, at: index).first?.isPerson ?? false
  }

  func describesName(_ index: Int, _ span: NameSpan, _ scan: Scan) -> Bool {
    !vocabulary.isFrench && span.isOpening(index) && !scan.words[index].isAcronym
      && Self.describers.contains(scan.words[index].key)
  }

  /// Words that open a sentence before the name that they describe.
  private static let describers: Set<String> = [
    "rival", "neighbouring", "neighboring", "neighbour", "neighbor", "sponsor", "partner", "ally",
    "parent", "fellow", "veteran", "outgoing", "incumbent", "co-host", "hosts", "champions",
    "holders", "leaders", "newcomer", "newcomers", "debutant", "debutants", "compatriot",
  ]

  func isTrade(_ key: String) -> Bool {
    key.hasSuffix("maker") && !["lawmaker", "filmmaker"].contains(key) || Self.trades.contains(key)
  }

  private static let trades: Set<String> = [
    "airline", "retailer", "insurer", "publisher", "broadcaster", "startup", "supplier", "giant",
    "brewer", "lender", "miner", "newspaper", "magazine", "operator",
  ]

  /// Whether a word that opens a sentence is a name all the same: a subject without article.
  func isSubjectName(_ index: Int, _ scan: Scan) -> Bool {
    let tree = scan.tree
    let next = index + 1
    if next < tree.count, tree.parts[index] == .name,
      SentenceTree.singularGenitives.contains(tree.words[next].key)
    {
      return !scan.isTitleCase && tree.heads[next] == index
    }
    // "Velmor et Sorel signent": one of several that are all named.
    let isNamed =
      tree.parts[index] == .name
      || tree.parts[index] == .noun
        && tree.children(of: index).contains {
          tree.relations[$0] == .conjunct && tree.parts[$0] == .name
            && tree.words[$0].isCapitalized
        }
    return !scan.isTitleCase && isNamed && tree.relations[index].isSubject
      && tree.heads[index] > index
      // "Rebels said", but "Leeds said".
      && (!tree.words[index].key.hasSuffix("s")
        || !vocabulary.isFrench && tree.parts[index] == .name
          && tree.grammar[index].isPlural == false
          && tree.lemmas[index] == tree.words[index].text)
      && !tree.children(of: index).contains {
        tree.relations[$0] == .determiner || tree.relations[$0] == .adposition
      } && !functions.starters.contains(tree.words[index].key)
  }

  /// Whether a capital is no sign of a name: English adjectives and plurals of peoples, faiths and
  /// parties ("Islamic leaders", "Unionists"), the portfolio of a ministry.
  func isCommon(_ range: Range<Int>, _ scan: Scan, _ actors: ArticleActors) -> Bool {
    let tree = scan.tree
    let start = range.lowerBound
    guard range.count == 1, !tree.words[start].isAcronym else { return false }
    if isPortfolio(start, tree) { return true }
    // "Court officials say": a noun before a noun, with the capital of the sentence.
    if !vocabulary.isFrench, tree.relations[start] == .compound, tree.heads[start] == start + 1,
      !tree.words[start + 1].isCapitalized, span(of: tree).isOpening(start),
      vocabulary.nouns.classes(of: tree, at: start).first != nil
    {
      return true
    }
    if !vocabulary.isFrench, tree.parts[start] == .adjective || tree.relations[start] == .adjective,
      range.upperBound < tree.count, !tree.words[range.upperBound].isCapitalized,
      tree.parts[range.upperBound] == .noun || tree.parts[range.upperBound] == .adjective,
      actors.find(tree.words[start].text) == nil
    {
      return true
    }
    guard let noun = vocabulary.nouns.classes(of: tree, at: start).first else { return false }
    // "the Republicans", "les Gardes suisses": several persons of a kind.
    if noun.isPerson {
      return !vocabulary.isFrench || tree.words[start].key.hasSuffix("s")
        || range.upperBound < tree.count && tree.parts[range.upperBound] == .adjective
    }
    return Self.bareState.contains(tree.words[start].key)
  }

  private static let bareState: Set<String> = [
    "état", "états", "etat", "etats", "state", "states", "gouvernement", "government", "nation",
  ]

  /// "Intérieur" in "ministère de l'Intérieur".
  private func isPortfolio(_ index: Int, _ tree: SentenceTree) -> Bool {
    // "La direction de Velmor" is a body of Velmor's; portfolios have an article.
    if index > 0, tree.words[index - 1].key == "de" { return false }
    var before = index - 1
    while before >= 0, index - before < 8,
      [
        "de", "du", "des", "la", "l'", "le", "of", "the", "for", "aux", "à", "d'", "les", "et",
        "and",
      ]
      .contains(tree.words[before].key)
        || before < index - 1
          && (tree.words[before].isCapitalized || tree.parts[before] == .adjective)
    {
      before -= 1
    }
    return before >= 0 && before < index - 1 && names.ministries.contains(tree.words[before].key)
  }
}
