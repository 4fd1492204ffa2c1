package import EntenteModel

/// The words of lists in the languages that Entente writes.
package struct ListWords: Sendable {
  /// The language.
  package let language: OutputLanguage
  private let taxonomy: Taxonomy

  /// Creates the words of a language; families have the words of a taxonomy.
  package init(_ language: OutputLanguage, taxonomy: Taxonomy = .standard) {
    self.language = language
    self.taxonomy = taxonomy
  }

  private func choose(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  /// The header of the list of actors.
  package var actorHeader: [String] {
    language == .french
      ? ["acteur", "sorte", "actes", "de", "à", "autres noms"]
      : ["actor", "kind", "events", "from", "to", "other names"]
  }

  /// The header of the list of events.
  package var eventHeader: [String] {
    language == .french
      ? ["date", "relation", "qui et à qui"] : ["date", "relation", "who and whom"]
  }

  /// What stands where a date is unknown.
  package var undated: String { choose("sans date", "undated") }

  /// Returns the kind of an actor in words.
  package func word(for kind: ActorKind) -> String {
    switch kind {
    case .state: choose("État", "state")
    case .organization: choose("organisation", "organization")
    case .person: choose("personne", "person")
    case .place: choose("lieu", "place")
    case .group: choose("groupe", "group")
    case .other: choose("autre", "other")
    }
  }

  /// Returns what a text claims of an act in words; `nil` for an act that happened.
  package func word(for modality: Modality) -> String? {
    switch modality {
    case .actual: nil
    case .planned: choose("prévu", "planned")
    case .possible: choose("possible", "possible")
    case .denied: choose("nié", "denied")
    }
  }

  /// Returns a family in words.
  package func word(for relation: Relation) -> String {
    switch relation {
    case .cooperatesWith: choose("coopère avec", "cooperates with")
    case .opposes: choose("s'oppose à", "opposes")
    case .visits: choose("visite", "visits")
    case .other: choose("autre", "other")
    default: taxonomy[relation]?.phrases(in: language).does ?? relation.rawValue
    }
  }

  /// Returns words in the quotation marks of the language.
  package func quoted(_ text: String) -> String {
    choose("« \(text) »", "“\(text)”")
  }
}
