internal import EntenteLanguage
internal import EntenteModel

/// The small words and syllables that stand inside persons' and foreign names.
extension NameSpan {
  /// "Kim Dae-sung": the second half of a Korean or Chinese given name.
  func syllable(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    guard range.count == 2, isHyphen(end), end + 1 < tree.count, isAdjacent(end - 1),
      isAdjacent(end), Self.families.contains(key(range.lowerBound)),
      (2...6).contains(key(end + 1).utf8.count),
      key(end + 1).utf8.allSatisfy({ (0x61...0x7a).contains($0) })
    else { return nil }
    return end + 2
  }

  /// "Nuri al-Hadi": an Arabic article inside a person's name, with its hyphen.
  func articled(_ range: Range<Int>) -> Int? {
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

  /// A noble or Arabic particle inside a person's name.
  func particle(_ range: Range<Int>) -> Int? {
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
}
