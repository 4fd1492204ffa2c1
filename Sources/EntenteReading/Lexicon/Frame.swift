/// Which dependents of a word are the source and the target of its event.
///
/// Files write a frame in the relations of Universal Dependencies, source first:
///
/// | text | meaning |
/// | --- | --- |
/// | `nsubj>obj` | the subject acts on the object |
/// | `nsubj>obl:contre,à` | on the complement with one of these prepositions |
/// | `nsubj>@obl:à,en` | the target may be a place |
/// | `nsubj>obl:à?` | the target may be missing |
/// | `obl:de>nsubj` | the subject is acted on |
/// | `nsubj+obl:avec` | subject and complement do the same to each other |
/// | `nsubj+` | the members of a plural subject do |
/// | `nmod:de>nmod:à` | for nouns: "l'opposition de X à Y" |
/// | `nmod:entre+` | "l'accord entre X et Y" |
/// | `self>nmod:de` | for nouns that name who acts: "l'avocat de X", "a critic of X" |
/// | `nsubj>ccomp:que` | on the subject of the clause below: "exige que X parte" |
/// | `nsubj` | for adjectives and nouns that judge: "une décision inacceptable" |
/// | `nsubj>xcomp:de` | the complement is a clause: for words with an effect |
public struct Frame: Hashable, Sendable {
  /// Who acts.
  public let source: FrameSlot

  /// On whom; `nil` where the word takes no target or the members of `source` are the parties.
  public let target: FrameSlot?

  /// Whether source and target do the same to each other.
  public let isMutual: Bool

  /// The frame as it stands in the file.
  public let notation: String
}

extension Frame: CustomStringConvertible {
  /// The frame as it stands in the file.
  public var description: String { notation }
}
