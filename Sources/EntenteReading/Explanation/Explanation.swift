public import EntenteModel

/// Why a reading is as it is; all ranges are bytes of the article's text.
public struct Explanation: Hashable, Sendable {
  /// The article.
  public let article: Identifier<Article>
  /// The language it was read in; `nil` where none was recognized and nothing was read.
  public let language: LanguageCode?
  /// The sentences in order.
  public internal(set) var sentences: [Range<Int>] = []
  /// The mentions of actors in order.
  public internal(set) var mentions: [ExplainedMention] = []
  /// The time expressions in order.
  public internal(set) var dates: [ExplainedDate] = []
  /// The events with the rule and the entry that made them.
  public internal(set) var events: [ExplainedEvent] = []
  /// The sentences that name two actors and give no event, with the reason.
  public internal(set) var silent: [SilentSentence] = []

  /// Creates an explanation without content.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - language: The language it was read in.
  public init(article: Identifier<Article>, language: LanguageCode?) {
    self.article = article
    self.language = language
  }
}
