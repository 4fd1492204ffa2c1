/// A standing tie that is no event: Kishida leads Japan, Japan is a member of the G7.
public struct Affiliation: Hashable, Sendable {
  /// Who belongs to the other or speaks for it.
  public var actor: Identifier<Actor>

  /// To whom the actor belongs or for whom it speaks; `of` in files.
  public var whole: Identifier<Actor>

  /// The tie in words: `head of government`, `member`.
  public var role: String

  /// When it held, where known.
  public var during: EventDate?

  /// Fields that this version does not know, as they were read.
  public var unknownFields: [JSONMember]

  /// Creates an affiliation.
  ///
  /// - Parameters:
  ///   - actor: Who belongs to the other or speaks for it.
  ///   - whole: To whom the actor belongs or for whom it speaks.
  ///   - role: The tie in words.
  ///   - during: When it held.
  ///   - unknownFields: Fields that this version does not know.
  public init(
    actor: Identifier<Actor>, of whole: Identifier<Actor>, role: String, during: EventDate? = nil,
    unknownFields: [JSONMember] = []
  ) {
    self.actor = actor
    self.whole = whole
    self.role = role
    self.during = during
    self.unknownFields = unknownFields
  }
}
