/// The words of a lemma by their roles.
///
/// In files a phrase is written as it is cited: `se rapprocher`, `mettre en garde`, `break off`.
/// A noun with `+` is the object of a light verb and may have determiners and adjectives of its
/// own: `effectuer +visite` matches "a effectué une première visite officielle", and
/// `effectuer +{visite,tournée}` either. Of a noun phrase, the head is the first word in French and
/// the last before a preposition in English; `^` marks another one.
public struct LexicalPhrase: Hashable, Sendable {
  /// The word that carries the inflection.
  public let head: String

  /// Whether the head is a reflexive verb.
  public let isReflexive: Bool

  /// Fixed words right before the head, in their order.
  public let before: [String]

  /// Fixed words after the head, in their order: particles, prepositional phrases, bare objects.
  public let after: [String]

  /// The lemmas, one of which the object that carries the meaning of a light verb has; empty where
  /// the verb has a meaning of its own.
  public let objects: [String]
}

extension LexicalPhrase {
  /// The lemma of the object that carries the meaning of a light verb: the first if there is a
  /// choice.
  public var object: String? { objects.first }

  /// Cuts a phrase that ``LexicalPhrase/head(of:kind:nounHeadsAreFinal:)`` has found sound.
  ///
  /// - Parameters:
  ///   - text: The phrase.
  ///   - head: The place of its head in the array that `text` is a slice of.
  ///   - kind: The part of speech.
  init(_ text: some ByteSlice, head: Range<Int>, kind: LexiconEntry.Kind) {
    var before: [String] = []
    var after: [String] = []
    var objects: [String] = []
    let start = text.startIndex + Self.reflexiveLength(of: text, kind: kind)
    for word in Self.words(of: text[start...]) {
      if word.lowerBound >= head.upperBound {
        if text[word.lowerBound] == UInt8(ascii: "+") {
          objects = Self.choices(of: text[word]).map { String(decoding: $0, as: UTF8.self) }
        } else {
          after.append(String(decoding: text[word], as: UTF8.self))
        }
      } else if word.upperBound <= head.lowerBound {
        before.append(String(decoding: text[word], as: UTF8.self))
      }
    }
    self.head = String(decoding: text[head], as: UTF8.self)
    isReflexive = start > text.startIndex
    self.before = before
    self.after = after
    self.objects = objects
  }

  /// The phrase with one of its objects only.
  func narrowed(to object: String) -> LexicalPhrase {
    LexicalPhrase(
      head: head, isReflexive: isReflexive, before: before, after: after, objects: [object])
  }
}
