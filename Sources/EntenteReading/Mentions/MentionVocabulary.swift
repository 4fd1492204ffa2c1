internal import EntenteLanguage
internal import EntenteModel

/// The names and titles that one language is searched for.
struct MentionVocabulary: Sendable {
  /// A name's actor.
  struct Entry: BitwiseCopyable, Sendable {
    private let position: Int32
    // Numbers of the cases: no byte of a laid out entry is left to chance.
    private let mannerNumber: Int16
    private let lowercase: Int16

    init(actor: Int, manner: CatalogueName.Kind, isLowercase: Bool) {
      position = Int32(actor)
      mannerNumber = Int16(Self.manners.firstIndex(of: manner) ?? 0)
      lowercase = isLowercase ? 1 : 0
    }

    private static let manners = CatalogueName.Kind.allCases

    /// The position of its entry in the catalogue.
    var actor: Int { Int(position) }
    var manner: CatalogueName.Kind { Self.manners[Int(mannerNumber)] }
    /// Whether the name is written without capitals: "talibans", "zone euro".
    var isLowercase: Bool { lowercase != 0 }
  }

  let isFrench: Bool
  let names: PhraseTrie<Entry>
  /// Titles with the places of their roles.
  let titles: PhraseTrie<Int32>
  private let roles: Texts
  let nouns: ActorNouns
  private let language: LanguageCode
  private let catalogue: Catalogue
}

extension MentionVocabulary {
  /// Gathers the names of `catalogue` and the titles that `language` uses.
  init(catalogue: Catalogue, titles table: TitleTable, language: LanguageCode) {
    let isFrench = language == .french
    self.isFrench = isFrench
    nouns = .standard(for: language)
    self.language = language
    self.catalogue = catalogue
    let cutter = PhraseCutter(language: language)
    var cut = CutPhrase()
    var names = PhraseTrieDraft<Entry>(capacity: 8192)
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
    self.names = PhraseTrie(names)
    var titles = PhraseTrieDraft<Int32>(capacity: 1024)
    var roles: [String] = []
    for title in table.titles where title.kind == .person {
      for form in title.forms[language] ?? [] {
        cutter.cut(Array(form.utf8)[...], into: &cut)
        titles.insert(cut, Int32(roles.count))
      }
      roles.append(title.role)
    }
    self.titles = PhraseTrie(titles)
    self.roles = Texts(roles)
  }

  /// The actor of a name, under its name in the article's language.
  func actor(of entry: Entry) -> Actor {
    var actor = catalogue.entry(at: entry.actor).actor
    actor.name = actor.name(in: language)
    return actor
  }

  /// The longest title that starts at a word, with its role.
  func title(in words: [Word], at index: Int) -> (length: Int, role: String)? {
    guard let (length, places) = titles.longest(in: words, at: index), let place = places.first
    else { return nil }
    return (length, roles[Int(place)])
  }
}

extension MentionVocabulary {
  /// Takes a vocabulary of the program's catalogue and titles that was laid out before the program
  /// was built.
  init(_ language: LanguageCode, image: inout TableImage) {
    isFrench = language == .french
    self.language = language
    catalogue = .standard
    names = PhraseTrie(&image)
    titles = PhraseTrie(&image)
    roles = Texts(&image)
    nouns = ActorNouns(language, image: &image)
  }

  /// Adds the vocabulary to an image.
  func append(to image: inout TableImageWriter) {
    names.append(to: &image)
    titles.append(to: &image)
    roles.append(to: &image)
    nouns.append(to: &image)
  }
}
