public import EntenteModel

/// What a user corrects in a chronicle, by identifier.
public struct Correction: Hashable, Sendable {
  /// What is corrected.
  public let change: Change

  /// Where it is written.
  public let location: TextLocation

  /// Creates a correction.
  ///
  /// - Parameters:
  ///   - change: What is corrected.
  ///   - location: Where it is written.
  public init(_ change: Change, at location: TextLocation) {
    self.change = change
    self.location = location
  }

  /// The forms of a correction.
  public enum Change: Hashable, Sendable {
    /// The event is no event.
    case dropEvent(Identifier<Event>)
    /// The actor is none; events in which nobody else acts go with it.
    case dropActor(Identifier<Actor>)
    /// Fields of an event have other values; `null` removes one.
    case changeEvent(Identifier<Event>, [JSONMember])
    /// Fields of an actor have other values; `null` removes one.
    case changeActor(Identifier<Actor>, [JSONMember])
    /// The events are one fact.
    case sameEvents([Identifier<Event>])
    /// The actors are one, under the identifier of the first.
    case sameActors([Identifier<Actor>])
    /// The events are different facts, which merging keeps apart.
    case differentEvents([Identifier<Event>])
    /// The actors are different, and merging finds none of them to be another.
    case differentActors([Identifier<Actor>])
  }
}
