/// The actors that a sentence names, and who speaks in it.
struct NamedSentence {
  /// The mentions in order of their first words. Where one holds another ("les rebelles de Homs"),
  /// the inner one follows the outer one.
  var mentions: [Mention]
  /// Which words are quoted.
  var quotation = QuotedWords()
  /// Whose words they are, where the text says so.
  var speaker: [Int]?
}
