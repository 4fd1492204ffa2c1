/// A word or phrase to look for in a text, and the actor that it names.
public struct CatalogueName: Hashable, Sendable {
  /// How a phrase names its actor.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A proper name.
    case name
    /// An acronym; its capitals count.
    case acronym
    /// A capital or a seat of power that stands for the actor.
    case seat
    /// A demonym or an adjective.
    case demonym
  }

  /// The phrase.
  public let text: String

  /// The language in which the phrase is used; `nil` in all.
  public let language: LanguageCode?

  /// How the phrase names the actor.
  public let kind: Kind

  /// The actor.
  public let actor: Identifier<Actor>

  /// Whether the phrase means something else as often.
  public let isAmbiguous: Bool
}
