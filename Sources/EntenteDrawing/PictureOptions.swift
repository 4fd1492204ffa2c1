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

  /// The title; `nil` makes one.
  public var title: String?

  /// The source, below the picture.
  public var source: String?

  /// The most actors in a diagram, those with most ties first.
  public var maxActors: Int

  /// Creates options.
  ///
  /// - Parameters:
  ///   - theme: Whether the picture is light or dark.
  ///   - language: The language of names, legend and months.
  ///   - title: The title.
  ///   - source: The source, below the picture.
  ///   - maxActors: The most actors in a diagram.
  public init(
    theme: Theme = .auto, language: OutputLanguage = .french, title: String? = nil,
    source: String? = nil, maxActors: Int = 40
  ) {
    self.theme = theme
    self.language = language
    self.title = title
    self.source = source
    self.maxActors = maxActors
  }
}
