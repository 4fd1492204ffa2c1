/// Words of an article, and where they stand in it.
public struct Quotation: Hashable, Sendable {
  /// The part of an article that a quotation is from.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// The text.
    case text
    /// The title.
    case title
  }

  /// The article.
  public var article: Identifier<Article>

  /// The part of the article.
  public var part: Part

  /// The bytes of the part's UTF-8, as stored in the article, that are quoted.
  public var range: Range<Int>

  /// Exactly those bytes.
  public var quote: String

  /// Fields that this version does not know, as they were read.
  public var unknownFields: [JSONMember]

  /// Creates a quotation.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - part: The part of the article.
  ///   - range: The quoted bytes of the part's UTF-8.
  ///   - quote: Exactly those bytes.
  ///   - unknownFields: Fields that this version does not know.
  public init(
    article: Identifier<Article>, part: Part = .text, range: Range<Int>, quote: String,
    unknownFields: [JSONMember] = []
  ) {
    self.article = article
    self.part = part
    self.range = range
    self.quote = quote
    self.unknownFields = unknownFields
  }
}
