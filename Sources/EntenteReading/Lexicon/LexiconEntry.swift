public import EntenteModel

/// A word or phrase that states an event, with the roles of its dependents.
///
/// An entry is a lemma in one frame: "s'opposer" in `nsubj>obl:à`. A word with two frames is two
/// entries, so that each is one reading.
public struct LexiconEntry: Hashable, Sendable {
  /// The part of speech of an entry's head.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A verb, perhaps with particles, a fixed phrase or a noun that carries the meaning.
    case verb
    /// A noun that names an event: "visite", "opposition".
    case noun
    /// An adjective used as predicate: "hostile à".
    case adjective
  }

  /// The language.
  public let language: LanguageCode

  /// The lemma as it stands in the file.
  public let lemma: String

  /// The lemma's words by their roles.
  public let phrase: LexicalPhrase

  /// The part of speech of the head.
  public let kind: Kind

  /// The family and type of the event; `nil` where the word only colours its complement or states
  /// nothing.
  public let event: TypedRelation?

  /// The roles of the dependents.
  public let frame: Frame

  /// What the word makes of an act in its complement.
  public let effect: ComplementEffect?

  /// How far the word alone can be trusted, from 0 to 1.
  public let weight: Double
}

extension LexiconEntry {
  /// What identifies the entry in `explain`: language, kind, lemma and frame.
  public var id: String { "\(language.rawValue):\(kind.rawValue):\(lemma) \(frame.notation)" }

  /// The type of the event.
  public var type: EventType? { event?.type }

  /// The family of the event.
  public var relation: Relation? { event?.relation }

  /// Whether the parties do the same to each other.
  public var isMutual: Bool { frame.isMutual }

  /// Whether the words state nothing: "battre un record". They keep the shorter readings of their
  /// head from stating something.
  public var isTrap: Bool { event == nil && effect == nil }

  /// Whether the word is a judgement on what it is said of: "inacceptable", "a disgrace", "mentir".
  ///
  /// It is no deed of anyone in its sentence. Said by the speaker for an actor, it is an accusation
  /// or praise of whom it is said of, or who did what it is said of.
  public var isJudgement: Bool {
    (type == "accuse" || type == "support") && frame.target == nil && !frame.isMutual
      && frame.source.dependency == .subject
  }
}

extension LexiconEntry {
  /// The entry with one of its objects only, as if its lemma named no other.
  func narrowed(to object: String) -> LexiconEntry {
    guard phrase.objects.count > 1, let mark = lemma.utf8.lastIndex(of: UInt8(ascii: "+")) else {
      return self
    }
    // "Remettre +{note,lettre} de protestation": what follows the choice stays.
    let rest = lemma[mark...].firstIndex(of: "}").map { lemma[lemma.index(after: $0)...] } ?? ""
    return LexiconEntry(
      language: language, lemma: lemma[...mark] + object + rest,
      phrase: phrase.narrowed(to: object),
      kind: kind, event: event, frame: frame, effect: effect, weight: weight)
  }

  /// The entry with its object as a complement with a preposition: the frame of a phrase that ends
  /// in the preposition, for a tree in which this marks the complement.
  func markingObject(by marker: String) -> LexiconEntry {
    guard kind == .verb, !marker.isEmpty, let target = frame.target, target.dependency == .object
    else { return self }
    let slot = FrameSlot(
      dependency: .oblique, markers: [marker], isPlace: target.isPlace,
      isOptional: target.isOptional)
    return LexiconEntry(
      language: language, lemma: lemma, phrase: phrase, kind: kind, event: event,
      frame: Frame(
        source: frame.source, target: slot, isMutual: frame.isMutual, notation: frame.notation),
      effect: effect, weight: weight)
  }
}
