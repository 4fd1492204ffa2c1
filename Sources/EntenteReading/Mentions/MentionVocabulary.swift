internal import EntenteLanguage
internal import EntenteModel

/// The names and titles that one language is searched for.
struct MentionVocabulary: Sendable {
  /// How a name of the catalogue names.
  enum Manner: Hashable, Sendable {
    case name
    case acronym
    case seat
    case demonym
  }

  /// A name's actor.
  struct Entry: Sendable {
    let actor: Int
    let manner: Manner
  }

  let isFrench: Bool
  fileprivate(set) var actors: [Actor] = []
  fileprivate(set) var names = PhraseTrie<Entry>(capacity: 8192)
  fileprivate(set) var titles = PhraseTrie<String>(capacity: 1024)
  let nouns: ActorNouns
}
extension MentionVocabulary {
  /// Gathers the names of `catalogue` and the titles that `language` uses.
  init(catalogue: Catalogue, titles: TitleTable, language: LanguageCode) {
    self.init(isFrench: language == .french, nouns: .standard(for: language))
    let segmenter = TextSegmenter(language: language)
    func words(_ phrase: String) -> [String] {
      let bytes = Array(phrase.utf8)
      return segmenter.tokens(ofPhrase: bytes).map {
        Word.key(of: String(decoding: bytes[$0], as: UTF8.self))
      }
    }
    func add(_ texts: [String]?, _ manner: Manner, of entry: CatalogueEntry, _ actor: Int) {
      for text in texts ?? [] {
        // A name that means something else as often is left to a reader that weighs its context.
        guard manner == .seat || !entry.ambiguous.contains(text) else { continue }
        names.insert(words(text), Entry(actor: actor, manner: manner))
      }
    }
    actors.reserveCapacity(catalogue.entries.count)
    for (position, entry) in catalogue.entries.enumerated() {
      var actor = entry.actor
      // An actor is shown under its name in the article's language.
      actor.name = actor.name(in: language)
      actors.append(actor)
      add(entry.actor.aliases, .name, of: entry, position)
      add(entry.actor.names[language].map { [$0] }, .name, of: entry, position)
      add(entry.aliases[language], .name, of: entry, position)
      add(entry.acronyms[language], .acronym, of: entry, position)
      add(entry.seats[language], .seat, of: entry, position)
      add(entry.demonyms[language], .demonym, of: entry, position)
    }
    for title in titles.titles where title.kind == .person {
      for form in title.forms[language] ?? [] { self.titles.insert(words(form), title.role) }
    }
  }
}
