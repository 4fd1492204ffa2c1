public import EntenteModel

/// Tells French and English from each other and from other languages.
///
/// It counts words and endings that are frequent in one language and rare in its neighbours; a text
/// in another language is `nil` and never takes a confident French or English. Texts of a few words
/// get a low confidence.
///
///     LanguageIdentifier().identify("Le ministre a dit que la réunion aurait lieu.").language
///     // .french
public struct LanguageIdentifier: Sendable {
  /// Creates an identifier.
  public init() {}

  /// Identifies the language of a text, by its first 20,000 bytes.
  ///
  /// - Parameter text: The text.
  /// - Returns: The language, or `nil` for another one or none, and how sure that is from 0 to 1.
  public func identify(_ text: String) -> (language: LanguageCode?, confidence: Double) {
    var scores = [Double](repeating: 0, count: FrequentWords.languages.count)
    var words = 0
    var foreign = 0
    var letters = 0
    forEachWord(of: text) { word, scalars, foreignLetters in
      words += 1
      letters += scalars
      foreign += foreignLetters
      guard let languages = FrequentWords.table[word] else {
        for ending in FrequentWords.endings where word.hasSuffix(ending.letters) {
          scores[ending.language] += 0.4
        }
        return
      }
      // A word of several languages speaks less for each.
      let weight = 1 / Double(languages.count)
      for language in languages { scores[language] += weight }
    }
    guard letters > 0 else { return (nil, 0) }
    if foreign * 5 > letters { return (nil, min(1, Double(foreign) / Double(letters) + 0.3)) }
    let order = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
    let (best, second) = (order[0], order[1])
    let margin = scores[best] - scores[second]
    let coverage = scores[best] / Double(words)
    guard margin > 0 else { return (nil, 0) }
    let evidence = min(1, margin / 2) * min(1, margin / max(scores[best], 0.01) * 2)
    let confidence = evidence * min(1, coverage / 0.12)
    guard best < 2 else { return (nil, confidence) }
    if words >= 12, coverage < 0.06 { return (nil, 0.5) }
    return (best == 0 ? .french : .english, confidence)
  }

  private func forEachWord(of text: String, _ body: (String, Int, Int) -> Void) {
    var word = ""
    var count = 0
    var foreign = 0
    func finish() {
      if count > 0 { body(count <= 12 ? word : "", count, foreign) }
      word.removeAll(keepingCapacity: true)
      count = 0
      foreign = 0
    }
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index > 20_000 { break }
      let value = scalar.value
      if (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) {
        count += 1
        if count <= 13 { word.unicodeScalars.append(Unicode.Scalar(UInt8(value | 0x20))) }
      } else if value >= 0xC0, scalar.properties.isAlphabetic {
        count += 1
        if value > 0x24F || FrequentWords.foreignLetters.contains(value) { foreign += 1 }
        if count <= 13 { word += scalar.properties.lowercaseMapping }
      } else {
        finish()
      }
    }
    finish()
  }
}
