/// A source text with its language, its day of publication and its origin.
///
/// `text` and `title` are stored as they came, without byte-order mark and front matter; the byte
/// ranges of ``Quotation`` refer to their UTF-8.
public struct Article: Hashable, Sendable {
  /// What identifies the article: given, or the stem of its file.
  public var id: Identifier<Article>

  /// The language, where known.
  public var language: LanguageCode?

  /// The day of publication, against which relative dates are resolved.
  public var published: CalendarDay?

  /// The title.
  public var title: String?

  /// Where the article can be read.
  public var url: String?

  /// How the text was taken from its source: `plain`, `markdown`, `html`, `jsonl`, `conllu`.
  public var extraction: String?

  /// The SHA-256 digest of the text's UTF-8, in lower-case hexadecimal digits.
  public var digest: String?

  /// The text; `nil` where a chronicle keeps its digest only.
  public var text: String?

  /// Fields that this version does not know, as they were read.
  public var unknownFields: [JSONMember]

  /// Creates an article.
  ///
  /// - Parameters:
  ///   - id: What identifies the article.
  ///   - language: The language, where known.
  ///   - published: The day of publication.
  ///   - title: The title.
  ///   - url: Where the article can be read.
  ///   - extraction: How the text was taken from its source.
  ///   - digest: The SHA-256 digest of the text.
  ///   - text: The text.
  ///   - unknownFields: Fields that this version does not know.
  public init(
    id: Identifier<Article>, language: LanguageCode? = nil, published: CalendarDay? = nil,
    title: String? = nil, url: String? = nil, extraction: String? = nil, digest: String? = nil,
    text: String?, unknownFields: [JSONMember] = []
  ) {
    self.id = id
    self.language = language
    self.published = published
    self.title = title
    self.url = url
    self.extraction = extraction
    self.digest = digest
    self.text = text
    self.unknownFields = unknownFields
  }
}
