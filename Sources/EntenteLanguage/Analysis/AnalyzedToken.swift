/// A token with its analysis.
public struct AnalyzedToken: Sendable {
  let text: AnalyzedText
  /// Its index in the text.
  public let index: Int

  /// Its bytes.
  public var range: Range<Int> { text.segments.tokens[index] }
  /// The token as written.
  public var form: String { text.segments.text(range) }
  /// Its lemma.
  public var lemma: String {
    text.model.lemma(of: text.segments.bytes[range], rule: Int(text.rules[index]))
  }
  /// Its part of speech.
  public var partOfSpeech: PartOfSpeech { text.model.parts[Int(text.tags[index])] }
  /// Its features.
  public var features: WordFeatures { text.model.bundles[Int(text.bundles[index])] }
  /// The index in the text of its head; `nil` for the root of a sentence.
  public var head: Int? { text.heads[index] < 0 ? nil : Int(text.heads[index]) }
  /// Its relation to its head: `nsubj`, `obl:agent` and so on.
  public var relation: String { text.model.relationNames[Int(text.relations[index])] }
}
