internal import EntenteLanguage
internal import EntenteModel

/// The names and titles that one language is searched for.
struct MentionVocabulary: Sendable {
  /// A name's actor.
  struct Entry: Sendable {
    /// The position of its entry in the catalogue.
    let actor: Int
    let manner: CatalogueName.Kind
    /// Whether the name is written without capitals: "talibans", "zone euro".
    let isLowercase: Bool
  }

  let isFrench: Bool
  fileprivate(set) var names = PhraseTrie<Entry>(capacity: 8192)
  fileprivate(set) var titles = PhraseTrie<String>(capacity: 1024)
  let nouns: ActorNouns
  private let language: LanguageCode
  private let catalogue: Catalogue
}

extension MentionVocabulary {
  /// Gathers the names of `catalogue` and the titles that `language` uses.
  init(catalogue: Catalogue, titles: TitleTable, language: LanguageCode) {
    isFrench = language == .french
    nouns = .standard(for: language)
    self.language = language
    self.catalogue = catalogue
    let cutter = PhraseCutter(language: language)
    var cut = CutPhrase()
    catalogue.forEachName(in: language) { actor, name, kind, isAmbiguous in
      // A name that means something else as often is left to a reader that weighs its context.
      guard kind == .seat || !isAmbiguous else { return }
      let isLowercase = kind == .name && !name.contains { (65...90).contains($0) || $0 == 0xC3 }
      // "au Caire": the article of a town's name may be part of a preposition.
      if kind == .seat, isFrench, name.starts(with: "Le ".utf8), name.count > 6 {
        cutter.cut(name.dropFirst(3), into: &cut)
        names.insert(cut, Entry(actor: actor, manner: kind, isLowercase: false))
      }
      cutter.cut(name, into: &cut)
      names.insert(cut, Entry(actor: actor, manner: kind, isLowercase: isLowercase))
    }
    for title in titles.titles where title.kind == .person {
      for form in title.forms[language] ?? [] {
        cutter.cut(Array(form.utf8)[...], into: &cut)
        self.titles.insert(cut, title.role)
      }
    }
  }

  /// The actor of a name, under its name in the article's language.
  func actor(of entry: Entry) -> Actor {
    var actor = catalogue.entry(at: entry.actor).actor
    actor.name = actor.name(in: language)
    return actor
  }
}
