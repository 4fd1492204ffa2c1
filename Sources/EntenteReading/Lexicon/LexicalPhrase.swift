/// The words of a lemma by their roles.
///
/// In files a phrase is written as it is cited: `se rapprocher`, `mettre en garde`, `break off`.
/// A noun with `+` is the object of a light verb and may have determiners and adjectives of its
/// own: `effectuer +visite` matches "a effectué une première visite officielle". Of a noun phrase,
/// the head is the first word in French and the last before a preposition in English; `^` marks
/// another one.
public struct LexicalPhrase: Hashable, Sendable {
  /// The word that carries the inflection.
  public let head: String

  /// Whether the head is a reflexive verb.
  public let isReflexive: Bool

  /// Fixed words right before the head, in their order.
  public let before: [String]

  /// Fixed words after the head, in their order: particles, prepositional phrases, bare objects.
  public let after: [String]

  /// The object that carries the meaning of a light verb.
  public let object: String?

  /// The object in singular and plural.
  public let objectForms: [String]
}

extension LexicalPhrase {
  /// What is wrong with the text of a phrase.
  struct Fault: Error, Hashable {
    let reason: String
  }

  init(
    _ text: String, kind: LexiconEntry.Kind, inflector: Inflector
  ) throws(Fault) {
    var text = text[...]
    var isReflexive = false
    if kind == .verb {
      for prefix in ["se ", "s'", "s’"] where text.hasPrefix(prefix) {
        text = text.dropFirst(prefix.count)
        isReflexive = true
        break
      }
    }
    var words = text.split(separator: " ").map(String.init)
    var object: String?
    if let last = words.last, last.hasPrefix("+") {
      guard kind == .verb, words.count > 1 else {
        throw Fault(reason: "'+' marks the object of a verb")
      }
      object = String(last.dropFirst())
      words.removeLast()
    }
    guard !words.isEmpty, object?.isEmpty != true else { throw Fault(reason: "it has no word") }
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw Fault(reason: "it holds a control character")
    }
    let position: Int
    if let marked = words.firstIndex(where: { $0.hasPrefix("^") }) {
      words[marked].removeFirst()
      guard !words[marked].isEmpty else { throw Fault(reason: "'^' marks no word") }
      position = marked
    } else if kind == .noun, inflector.nounHeadsAreFinal {
      position = (words.firstIndex(where: Self.prepositions.contains) ?? words.count) - 1
    } else {
      position = 0
    }
    guard words.indices.contains(position),
      !words.contains(where: { $0.hasPrefix("^") || $0.hasPrefix("+") })
    else { throw Fault(reason: "it has no head") }
    head = words[position]
    before = Array(words[..<position])
    after = Array(words[(position + 1)...])
    self.isReflexive = isReflexive
    self.object = object
    objectForms = object.map(inflector.nounForms(of:)) ?? []
  }

  private static let prepositions: Set<String> = ["of", "to", "on", "in", "for", "with", "against"]
}
