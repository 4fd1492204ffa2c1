/// An office, a title or a body of a state, and for whom its bearer speaks.
public struct Title: Hashable, Sendable {
  /// What a title stands for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The bearer is a person: "le Premier ministre".
    case person
    /// The words stand for the state itself: "le gouvernement japonais".
    case body
    /// A part of the state that acts for it: "les troupes russes".
    case force
  }

  /// For whom the bearer speaks.
  public enum Principal: String, Hashable, Sendable, CaseIterable {
    /// A state.
    case state
    /// An organization.
    case organization
    /// Whatever the words name: "le président de X".
    case any
    /// Nobody but himself.
    case none
  }

  /// What identifies the title.
  public let id: String

  /// The role in English, as affiliations carry it: `head of government`.
  public let role: String

  /// What the title stands for.
  public let kind: Kind

  /// For whom the bearer speaks.
  public let principal: Principal

  /// The forms by language, in both genders and numbers, in lower case.
  public let forms: [LanguageCode: [String]]
}
