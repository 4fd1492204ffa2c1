/// A place in a frame: a dependency relation, the markers that it may have, and what fills it.
public struct FrameSlot: Hashable, Sendable {
  /// The Universal Dependencies relation of a slot, as far as frames use them.
  public enum Dependency: String, Hashable, Sendable, CaseIterable {
    /// The subject of the active verb.
    case subject = "nsubj"
    /// The object of the active verb, the subject of the passive one.
    case object = "obj"
    /// The indirect object.
    case indirectObject = "iobj"
    /// A complement of a verb or an adjective with an adposition.
    case oblique = "obl"
    /// A complement of a noun with an adposition.
    case nominal = "nmod"
    /// A complement of a noun that a verb carries: the "accord" of "signer un accord avec".
    case objectNominal = "obj.nmod"
    /// A clause without subject of its own.
    case openClause = "xcomp"
    /// A clause with its own subject.
    case clause = "ccomp"
    /// Whom the noun itself names: the lawyer of "l'avocat de X".
    case itself = "self"
  }

  /// The relation to the head.
  public let dependency: Dependency

  /// The adpositions or conjunctions, one of which introduces the slot; empty where none does.
  ///
  /// `'s` is the English possessive. A demonym before or after a noun ("la visite française",
  /// "the French visit") fills a slot with the marker `de`, `of` or `'s`.
  public let markers: [String]

  /// Whether a place may fill the slot as well as an actor.
  public let isPlace: Bool

  /// Whether the event stands without the slot.
  public let isOptional: Bool
}
