public import EntenteModel

/// The words of one language that state events, found in text in any inflected form.
///
/// A lexicon holds lemmas only; ``forms(of:)`` analyses a word backwards by its ending, so that
/// making a lexicon costs a few milliseconds and no table of inflected forms is kept.
public struct Lexicon: Sendable {
  /// The language.
  public let language: LanguageCode

  /// The entries, in the order of the files.
  public private(set) var entries: [LexiconEntry] = []

  private let inflector: Inflector
  private var analyzer: FormAnalyzer
  private var objectForms: [String: [String]] = [:]

  init(language: LanguageCode) {
    self.language = language
    inflector = Inflector.standard(for: language)
    analyzer = FormAnalyzer(inflector: inflector)
  }
}

extension Lexicon {
  /// Returns the readings of a word, in upper or lower case; none if the lexicon does not know it.
  ///
  /// - Parameter word: A token of the text, without apostrophe or clitic.
  /// - Returns: The readings, in the order of the entries.
  /// - Complexity: O(n) look-ups in the number of bytes of the word.
  public func forms(of word: some StringProtocol) -> [LexiconForm] {
    analyzer.forms(of: word)
  }

  mutating func append(_ entry: LexiconEntry) {
    analyzer.add(entry.phrase.head, kind: entry.kind, entry: entries.count)
    entries.append(entry)
  }

  mutating func replace(at place: Int, by entry: LexiconEntry) {
    entries[place] = entry
  }

  mutating func phrase(
    _ text: String, kind: LexiconEntry.Kind
  ) throws(LexicalPhrase.Fault) -> LexicalPhrase {
    try LexicalPhrase(text, kind: kind, inflector: inflector, objectForms: &objectForms)
  }
}
