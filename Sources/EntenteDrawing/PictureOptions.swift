public import EntenteModel

/// How a picture is to look.
public struct PictureOptions: Hashable, Sendable {
  /// Whether a picture is light or dark.
  public enum Theme: String, Hashable, Sendable, CaseIterable {
    /// As the reader's system asks; light in print.
    case auto
    /// Dark on light.
    case light
    /// Light on dark.
    case dark
    /// Black on white.
    case print
  }

  /// Whether the picture is light or dark.
  public var theme: Theme

  /// The language of names, legend and months.
  public var language: OutputLanguage

  /// The title; `nil` takes that of the only article, or makes one.
  public var title: String?

  /// What is to be said of the picture, below it.
  public var caption: String?

  /// The source, below the picture.
  public var source: String?

  /// The width at which the picture is shown, its height in proportion; `nil` for its own.
  public var width: PictureLength?

  /// The page that the picture is to fill, on which it is drawn as large as it fits; `nil` for
  /// none. A page goes before a width.
  public var page: PicturePage?

  /// The most actors in a diagram, those with most ties first.
  public var maxActors: Int

  /// What relations and types are called, and which of them diagrams draw.
  public var taxonomy: Taxonomy

  /// Whether a diagram draws all families, statements and appeals as well.
  public var drawsAllRelations: Bool

  /// Creates options.
  ///
  /// - Parameters:
  ///   - theme: Whether the picture is light or dark.
  ///   - language: The language of names, legend and months.
  ///   - title: The title.
  ///   - caption: What is to be said of the picture, below it.
  ///   - source: The source, below the picture.
  ///   - width: The width at which the picture is shown.
  ///   - page: The page that the picture is to fill.
  ///   - maxActors: The most actors in a diagram.
  ///   - taxonomy: What relations and types are called, and which of them diagrams draw.
  ///   - drawsAllRelations: Whether a diagram draws all families.
  public init(
    theme: Theme = .auto, language: OutputLanguage = .french, title: String? = nil,
    caption: String? = nil, source: String? = nil, width: PictureLength? = nil,
    page: PicturePage? = nil, maxActors: Int = 80, taxonomy: Taxonomy = .standard,
    drawsAllRelations: Bool = false
  ) {
    self.theme = theme
    self.language = language
    self.title = title
    self.caption = caption
    self.source = source
    self.width = width
    self.page = page
    self.maxActors = maxActors
    self.taxonomy = taxonomy
    self.drawsAllRelations = drawsAllRelations
  }
}
