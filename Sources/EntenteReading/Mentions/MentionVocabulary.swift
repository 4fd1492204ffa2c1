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
  fileprivate(set) var names = PhraseTrie<Entry>()
  fileprivate(set) var titles = PhraseTrie<String>()
}
extension MentionVocabulary {
  /// Gathers the names of `catalogue` and the titles that `language` uses.
  init(catalogue: Catalogue, titles: TitleTable, language: LanguageCode) {
    self.init(isFrench: language == .french)
    var positions: [Identifier<Actor>: Int] = [:]
    for entry in catalogue.entries {
      positions[entry.actor.id] = actors.count
      var actor = entry.actor
      // An actor is shown under its name in the article's language.
      actor.name = actor.name(in: language)
      actors.append(actor)
    }
    let segmenter = TextSegmenter(language: language)
    func words(_ phrase: String) -> [String] {
      let bytes = Array(phrase.utf8)
      return segmenter.tokens(ofPhrase: bytes).map {
        Word.key(of: String(decoding: bytes[$0], as: UTF8.self))
      }
    }
    for name in catalogue.names where name.language == nil || name.language == language {
      // A name that means something else as often is left to a reader that weighs its context.
      guard !name.isAmbiguous || name.kind == .seat, let actor = positions[name.actor] else {
        continue
      }
      let manner: Manner =
        switch name.kind {
        case .name: .name
        case .acronym: .acronym
        case .seat: .seat
        case .demonym: .demonym
        }
      names.insert(words(name.text), Entry(actor: actor, manner: manner))
    }
    for title in titles.titles where title.kind == .person {
      for form in title.forms[language] ?? [] { self.titles.insert(words(form), title.role) }
    }
  }
}
