/// The words of legends and captions for a family or an event type, in one language.
public struct Phrases: Hashable, Sendable {
  /// A noun phrase: "soutien", "support".
  public var noun: String

  /// The verb in the third person: "soutient", "supports".
  public var does: String

  /// The verb denied: "ne soutient pas", "does not support".
  public var doesNot: String

  /// Creates the phrases.
  ///
  /// - Parameters:
  ///   - noun: A noun phrase.
  ///   - does: The verb in the third person.
  ///   - doesNot: The verb denied.
  public init(noun: String, does: String, doesNot: String) {
    self.noun = noun
    self.does = does
    self.doesNot = doesNot
  }
}
