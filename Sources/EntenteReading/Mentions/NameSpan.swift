internal import EntenteLanguage
internal import EntenteModel

/// Finds where a name that no catalogue has begins and ends.
struct NameSpan {
  let tree: SentenceTree
  let reader: MentionReader

  private var words: NameWords { reader.names }
  private var functions: FunctionWords { reader.functions }

  /// Whether the catalogue names an actor at a word.
  func isKnown(_ index: Int) -> Bool { reader.entry(in: tree.words, at: index) != nil }

  /// Whether a title starts at a word.
  func isTitle(_ index: Int) -> Bool {
    reader.vocabulary.titles.longest(in: tree.words, at: index) != nil
  }

  private static let longest = 9

  private func key(_ index: Int) -> String {
    tree.words.indices.contains(index) ? tree.words[index].key : ""
  }

  /// Whether a word can be part of a name.
  func isPart(_ index: Int) -> Bool {
    guard tree.words.indices.contains(index) else { return false }
    let word = tree.words[index]
    return word.isCapitalized && !word.isPunctuation && !functions.calendar.contains(word.key)
      && (word.isAcronym || !functions.isFunction(word.key))
  }

  /// Whether a sentence or a quotation begins at a word, so that its capital says nothing.
  func isOpening(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return isHyphen(index - 1)
      ? !isAdjacent(index - 2) || !isAdjacent(index - 1)
      : Self.openingMarks.contains(tree.words[index - 1].key)
  }

  /// Marks after which a sentence may begin.
  static let openingMarks: Set<String> = [
    "«", "“", "\"", "``", "''", "‘", "'", ":", "—", "–", ".", "!", "?", "…", "...", "•", "[", "]",
    "*",
  ]

  /// The end of the name that starts at a word; `nil` if none can.
  func end(from start: Int) -> Int? {
    var end = start
    if isPart(start) {
      end = start + 1
    } else if NameWords.openers.contains(key(start)), tree.words[start].isCapitalized,
      !isOpening(start), isPart(start + 1), !isKnown(start + 1)
    {
      // "De Sorel", "Le Parisien", "Des Plaines" inside a sentence.
      end = start + 2
    } else {
      return nil
    }
    // "Former Danish minister": an adjective that only begins the sentence.
    if isOpening(start), isKnown(end), tree.parts[start] != .name, tree.parts[start] != .noun {
      return nil
    }
    while end < tree.count, end - start < Self.longest {
      guard let next = extended(start..<end) else { break }
      end = next
    }
    return end
  }

  private func extended(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    if isPart(end) {
      // "Le Parti populaire Jean Dupont": a title opens what follows.
      return isTitle(end) && range.count > 1 ? nil : end + 1
    }
    if NameWords.openers.contains(key(end)), tree.words[end].isCapitalized, isPart(end + 1),
      !isKnown(end + 1)
    {
      return end + 2
    }
    return joined(end) ?? syllable(range) ?? articled(range) ?? numbered(range) ?? institution(
      range)
      ?? particle(range)
  }

  /// "SUD-PTT", "Dupont & Fils".
  private func joined(_ index: Int) -> Int? {
    guard isPart(index + 1) || key(index + 1).first?.isNumber ?? false else { return nil }
    if key(index) == "&" { return index + 2 }
    guard isHyphen(index), isAdjacent(index - 1), isAdjacent(index) else { return nil }
    // "Arab-Israeli", "Prime-Minister".
    return isKnown(index - 1) || isKnown(index + 1) || isTitle(index - 1) ? nil : index + 2
  }

  /// "Kim Dae-sung": the second half of a Korean or Chinese given name.
  private func syllable(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard range.count == 2, isHyphen(end), end + 1 < tree.count, isAdjacent(end - 1),
      isAdjacent(end), Self.families.contains(key(range.lowerBound)),
      (2...6).contains(key(end + 1).utf8.count),
      key(end + 1).utf8.allSatisfy({ (0x61...0x7a).contains($0) })
    else { return nil }
    return end + 2
  }

  /// "Nuri al-Hadi": an Arabic article inside a person's name, with its hyphen.
  private func articled(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard tree.language == .english, range.count < 5, Self.articles.contains(key(end)),
      !tree.words[end].isAcronym, isHyphen(end + 1), isAdjacent(end), isAdjacent(end + 1),
      isPart(end + 2), !isKnown(end + 2) || range.count > 1, !isKnown(range.lowerBound)
    else { return nil }
    return end + 3
  }

  private static let articles: Set<String> = [
    "al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "abd", "abu", "bin", "ibn", "bint",
  ]

  /// Korean and Chinese family names, which stand first.
  private static let families: Set<String> = [
    "kim", "park", "lee", "yi", "choi", "jeong", "jung", "chung", "kang", "cho", "yoon", "yun",
    "jang", "chang", "lim", "han", "oh", "seo", "shin", "kwon", "hwang", "ahn", "song", "yoo",
    "hong", "moon", "ban", "roh", "ri", "pak", "so", "pyon", "ko", "koo", "nam", "chun", "chen",
    "lin", "wu", "tsai", "lai", "hsu", "hsieh", "ma", "chiang", "soong", "wang", "yeh", "cheng",
    "liu", "huang", "tsao", "su", "yu", "lien",
  ]

  private func isHyphen(_ index: Int) -> Bool { ["-", "‑"].contains(key(index)) }

  private func isAdjacent(_ index: Int) -> Bool {
    index >= 0 && index + 1 < tree.count
      && tree.words[index].range.upperBound == tree.words[index + 1].range.lowerBound
  }

  /// "Canal 9", "Horizon 21 Lyon": a small number that counts nothing after it.
  private func numbered(_ range: Range<Int>) -> Int? {
    let index = range.upperBound
    guard index < tree.count, (1...2).contains(tree.words[index].key.utf8.count),
      tree.words[index].key.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), range.count < 3
    else { return nil }
    if isPart(index + 1), range.count == 1, !isKnown(index + 1), !isTitle(index + 1) {
      return index + 2
    }
    return Self.countsNothing(tree, at: index) ? index + 1 : nil
  }

  /// Whether the number at a word stands before nothing that it could count.
  static func countsNothing(_ tree: SentenceTree, at index: Int) -> Bool {
    // "contre l'Italie 2 à 1", "du 3 au 5", "beat Spain 2-1".
    guard index + 1 < tree.count else { return false }
    switch tree.parts[index + 1] {
    case .noun, .adjective, .numeral, .symbol, .name: return false
    case .punctuation:
      return [",", ".", ")", "»", "\"", "”", ";", "’"].contains(tree.words[index + 1].key)
    default:
      return !["à", "to", "%", "et", "and", "ou", "or", "au", "ans", "contre"]
        .contains(tree.words[index + 1].key)
    }
  }

  /// What belongs to an institution's name after its head: adjectives, "de la Concorde", "of Trade".
  private func institution(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    if tree.language == .french {
      // "Le Quotidien du Nord".
      let first =
        range.count > 1 && NameWords.openers.contains(key(range.lowerBound))
        ? range.lowerBound + 1 : range.lowerBound
      guard words.institutions.contains(key(first)),
        !isOpening(first) || words.openInstitutions.contains(key(first))
      else { return clubOfTown(range) }
      // "Union syndicale suisse", "Parlement sami": adjectives of the institution or of the word
      // before, which parsers may take for names.
      if end < tree.count, tree.parts[end] == .adjective || tree.relations[end] == .adjective,
        !tree.words[end].isPunctuation, tree.parts[end] != .verb,
        range.contains(tree.heads[end]) || end == range.lowerBound + 1, !takesComplement(end),
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

  /// "La Cour compétente pour les recours": an adjective with a complement describes the institution.
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
    guard isOpen, tree.parts[next] == .noun, range.count < (tree.language == .french ? 6 : 4),
      tree.heads[next] >= range.lowerBound, tree.heads[next] < next,
      functions.calendar.contains(key(next)) == false,
      key(next - 1) != "des" || !isGiven(range)
    else { return nil }
    var end = next + 1
    if end < tree.count, tree.parts[end] == .adjective, tree.heads[end] == next,
      end + 1 == tree.count || tree.parts[end + 1] != .determiner
    {
      end += 1
    }
    return end
  }

  /// "A versé au Mouvement civique des sommes": what follows is what the verb takes, not part of the
  /// name.
  private func isGiven(_ range: Range<Int>) -> Bool {
    let verb = range.lowerBound - 2
    guard verb >= 0, ["à", "au", "aux"].contains(key(verb + 1)), tree.parts[verb] == .verb else {
      return false
    }
    return !tree.hasChild(of: verb, .object)
  }

  /// "l'Étoile de Dijon": a name with an article and the town that it is of.
  private func clubOfTown(_ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard range.count == 1, start > 0, tree.parts[start - 1] == .determiner,
      ["de", "d'"].contains(key(range.upperBound)), isPart(range.upperBound + 1)
    else { return nil }
    return range.upperBound + 2
  }

  /// A noble or Arabic particle inside a person's name.
  private func particle(_ range: Range<Int>) -> Int? {
    var next = range.upperBound
    while next < tree.count, next - range.upperBound < 2, NameWords.particles.contains(key(next)) {
      next += 1
    }
    if tree.language == .french, next == range.upperBound, Self.foreign.contains(key(next)),
      !isOpening(range.lowerBound)
    {
      // "Amt für Statistik", "Campaign for African Truth".
      return isPart(next + 1) ? next + 2 : nil
    }
    guard next > range.upperBound, isPart(next), !isKnown(next) else { return nil }
    // "Joachim du Bellay", but not "la place Vendôme de Paris".
    let isFrench = ["de", "du", "des", "le", "la"].contains(key(range.upperBound))
    let first = tree.words[range.lowerBound]
    guard
      tree.language == .english || !isFrench || reader.given.gender(of: first.key) != nil
        || first.text.hasSuffix(".")
    else { return nil }
    return next + 1
  }

  /// Prepositions of other languages, which in French stand only inside names.
  private static let foreign: Set<String> = [
    "für", "voor", "para", "och", "og", "und", "of", "for", "and",
  ]

  /// The words of a range as they stand in the text.
  static func text(_ range: Range<Int>, of tree: SentenceTree) -> String {
    var text = ""
    for word in range {
      if word > range.lowerBound,
        tree.words[word].range.lowerBound > tree.words[word - 1].range.upperBound
      {
        text += " "
      }
      text += tree.words[word].text
    }
    return text
  }
}
