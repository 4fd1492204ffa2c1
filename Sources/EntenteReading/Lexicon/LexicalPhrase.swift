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
    _ text: String, kind: LexiconEntry.Kind, inflector: Inflector,
    objectForms known: inout [String: [String]]
  ) throws(Fault) {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw Fault(reason: "it holds a control character")
    }
    var bytes = text.utf8[...]
    var isReflexive = false
    if kind == .verb {
      for prefix in ["se ", "s'", "s’"] where bytes.starts(with: prefix.utf8) {
        bytes = bytes.dropFirst(prefix.utf8.count)
        isReflexive = true
        break
      }
    }
    var words = bytes.split(separator: 0x20).map { String(Substring($0)) }
    var object: String?
    if let last = words.last, last.utf8.first == UInt8(ascii: "+") {
      guard kind == .verb, words.count > 1 else {
        throw Fault(reason: "'+' marks the object of a verb")
      }
      object = String(last.dropFirst())
      words.removeLast()
    }
    guard !words.isEmpty, object?.isEmpty != true else { throw Fault(reason: "it has no word") }
    let position: Int
    if let marked = words.firstIndex(where: { $0.utf8.first == UInt8(ascii: "^") }) {
      words[marked].removeFirst()
      guard !words[marked].isEmpty else { throw Fault(reason: "'^' marks no word") }
      position = marked
    } else if kind == .noun, inflector.nounHeadsAreFinal {
      position = (words.firstIndex(where: Self.prepositions.contains) ?? words.count) - 1
    } else {
      position = 0
    }
    guard words.indices.contains(position),
      !words.contains(where: { "^+".utf8.contains($0.utf8.first ?? 0) })
    else { throw Fault(reason: "it has no head") }
    head = words[position]
    before = Array(words[..<position])
    after = Array(words[(position + 1)...])
    self.isReflexive = isReflexive
    self.object = object
    guard let object else {
      objectForms = []
      return
    }
    // A few nouns are the objects of many verbs.
    objectForms = known[object] ?? inflector.nounForms(of: object)
    known[object] = objectForms
  }

  private static let prepositions: Set<String> = ["of", "to", "on", "in", "for", "with", "against"]
}
