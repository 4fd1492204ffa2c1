package import EntenteModel

/// The names of actors as people read them.
package struct ShownNames: Sendable {
  private let names: [Identifier<Actor>: String]

  /// Takes the names of a chronicle's actors in a language.
  package init(_ chronicle: Chronicle, language: OutputLanguage) {
    self.init(chronicle.actors, language: language)
  }

  /// Takes the names of actors in a language; the first of those with one identifier wins.
  package init(_ actors: [Actor], language: OutputLanguage) {
    names = Dictionary(
      actors.map { ($0.id, $0.name(in: language.code)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name of an actor; the identifier where nothing names it.
  package subscript(_ actor: Identifier<Actor>) -> String { names[actor] ?? actor.rawValue }

  /// The names of several, with commas.
  package func list(_ actors: [Identifier<Actor>]) -> String {
    actors.map { self[$0] }.joined(separator: ", ")
  }
}
