/// What an actor is.
public enum ActorKind: String, Hashable, Sendable, CaseIterable {
  /// A state, with its government and its capital.
  case state
  /// An organization, alliance, company, party, institution.
  case organization
  /// A person.
  case person
  /// A place that acts for nobody.
  case place
  /// Several actors under one description: "plusieurs pays de la région".
  case group
  /// Anything else.
  case other
}
