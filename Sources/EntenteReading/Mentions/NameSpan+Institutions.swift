internal import EntenteLanguage
internal import EntenteModel

/// What belongs to an institution's or a club's name behind its head.
extension NameSpan {
  /// What belongs to an institution's name after its head: adjectives, "de la Concorde", "of
  /// Trade".
  func institution(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    if tree.language == .french {
      // "Le Quotidien du Nord".
      let first =
        range.count > 1 && NameWords.openers.contains(key(range.lowerBound))
        ? range.lowerBound + 1 : range.lowerBound
      guard words.institutions.contains(key(first)),
        !isOpening(first) || words.openInstitutions.contains(key(first))
      else { return association(range) ?? clubOfTown(range) }
      // "Union syndicale suisse", "Parlement sami": adjectives of the institution or of the word
      // before, which parsers may take for names.
      if end < tree.count, tree.parts[end] == .adjective || tree.relations[end] == .adjective,
        !tree.words[end].isPunctuation, tree.parts[end] != .verb,
        range.contains(tree.heads[end]) || end == range.lowerBound + 1, !takesComplement(end),
        key(end + 1) != "pour",
        end + 1 == tree.count || tree.parts[end + 1] != .determiner
      {
        return end + 1
      }
      return complement(range, isOpen: words.openInstitutions.contains(key(first)))
    }
    guard range.contains(where: { words.institutions.contains(key($0)) }) else {
      // "National Engineering and Environmental Laboratory".
      guard key(end) == "and", words.fields.contains(key(end - 1)) || isHalf(range) else {
        return nil
      }
      var last = end + 1
      while isPart(last) { last += 1 }
      guard last > end + 1, words.institutions.contains(key(last - 1)) else { return nil }
      return last > end + 2 || words.fields.contains(key(end - 1)) ? last : nil
    }
    if key(end) == "and", words.fields.contains(key(end - 1)) {
      let next = key(end + 1) == "the" ? end + 2 : end + 1
      if isPart(next), !isKnown(next) { return next + 1 }
    }
    return complement(range, isOpen: false)
  }

  /// "La Cour compétente pour les recours": an adjective with a complement describes the
  /// institution.
  private func takesComplement(_ adjective: Int) -> Bool {
    tree.children(of: adjective).contains {
      $0 > adjective && (tree.relations[$0] == .oblique || tree.relations[$0] == .nominal)
    }
  }

  /// "the Maritime and Coastguard Agency": whether a word between "the" and "and" may name but half
  /// of what an institution is for.
  private func isHalf(_ range: Range<Int>) -> Bool {
    let word = range.lowerBound
    return range.count == 1 && word > 0 && key(word - 1) == "the" && !tree.words[word].isAcronym
      && !isKnown(word) && !isTitle(word)
      && (tree.parts[word] == .adjective || tree.parts[word] == .noun
        || reader.vocabulary.nouns.classes(of: tree, at: word).isEmpty)
      && !Self.houses.contains(key(word)) && !key(word).hasSuffix("s")
  }

  /// Institutions under one word that are named beside others.
  private static let houses: Set<String> = [
    "pentagon", "kremlin", "senate", "congress", "house", "vatican", "parliament", "commission",
    "council", "treasury", "cabinet", "knesset", "bundestag", "duma", "taliban", "elysee",
    "government", "president", "army", "bank", "court", "union", "party", "league", "church",
  ]

  /// "de la Concorde", "des droits de l'homme", "of the Interior".
  private func complement(_ range: Range<Int>, isOpen: Bool) -> Int? {
    var next = range.upperBound
    while next < tree.count, next - range.upperBound < 2, words.linkers.contains(key(next)),
      key(next) != "et" && key(next) != "and"
    {
      next += 1
    }
    guard next > range.upperBound, next < tree.count, !tree.words[next].isPunctuation else {
      return nil
    }
    if isPart(next) { return next + 1 }
    // "L'association Sauvegarde du moulin": parsers hang the mill on the association.
    let isOfSort =
      tree.language == .french && range.count == 1 && tree.heads[next] >= 0
      && tree.heads[next] == tree.heads[range.lowerBound]
      && tree.heads[next] == range.lowerBound - 1
    guard isOpen, tree.parts[next] == .noun, range.count < (tree.language == .french ? 6 : 4),
      tree.heads[next] >= range.lowerBound || isOfSort, tree.heads[next] < next,
      functions.calendar.contains(key(next)) == false,
      key(next - 1) != "des" || !isGiven(range)
    else { return nil }
    var end = next + 1
    if end < tree.count, tree.parts[end] == .adjective, tree.heads[end] == next,
      !takesComplement(end), key(end + 1) != "pour",
      end + 1 == tree.count || tree.parts[end + 1] != .determiner
    {
      end += 1
    }
    return end
  }

  /// "A versé au Mouvement civique des sommes": what follows is what the verb takes, not part of
  /// the name.
  private func isGiven(_ range: Range<Int>) -> Bool {
    let verb = range.lowerBound - 2
    guard verb >= 0, ["à", "au", "aux"].contains(key(verb + 1)), tree.parts[verb] == .verb else {
      return false
    }
    return !tree.hasChild(of: verb, .object)
  }

  /// "L'association Terre d'accueil", "le collectif Droit au logement": a name of common words.
  private func association(_ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard range.count == 1, start > 1, Self.sorts.contains(key(start - 1)),
      reader.given.gender(of: key(start)) == nil, !isKnown(start), !tree.words[start].isAcronym,
      ["d'", "d’", "de", "des", "du", "au", "aux", "et"].contains(key(range.upperBound)),
      let end = complement(range, isOpen: true), !tree.words[end - 1].isCapitalized
    else { return nil }
    return end
  }

  private static let sorts: Set<String> = ["association", "collectif", "ong", "comité"]

  /// "l'Étoile de Dijon": a name with an article and the town that it is of.
  private func clubOfTown(_ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard range.count == 1, start > 0, tree.parts[start - 1] == .determiner,
      ["de", "d'"].contains(key(range.upperBound)), isPart(range.upperBound + 1)
    else { return nil }
    return range.upperBound + 2
  }
}
