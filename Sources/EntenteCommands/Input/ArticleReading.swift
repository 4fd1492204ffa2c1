internal import EntenteFormats
package import EntenteModel
package import EntenteReading

/// Reads the articles of inputs with the data files and defaults that the user gave.
package struct ArticleReading: Sendable {
  private let reader: Reader
  private let language: LanguageCode?
  private let published: CalendarDay?
  private let ambiguous: Set<String>

  /// Loads the user's data files.
  ///
  /// - Parameters:
  ///   - input: The files and the defaults.
  ///   - next: What a free core does when the first article has all that it takes.
  /// - Throws: An error with the place of the first fault in one of them.
  package init(_ input: InputArguments, next: (@Sendable () -> Void)? = nil) throws {
    var catalogue: Catalogue?
    for file in input.actorFiles {
      catalogue = try (catalogue ?? .standard).adding(try input.text(of: file), file: file)
    }
    var lexicons: [Lexicon] = []
    if !input.relationFiles.isEmpty {
      var taxonomy = Taxonomy.standard
      lexicons = [.standard(for: .french), .standard(for: .english)]
      for file in input.relationFiles {
        let text = try input.text(of: file)
        taxonomy = try taxonomy.adding(text, file: file)
        for index in lexicons.indices {
          lexicons[index] = try lexicons[index].adding(text, file: file, taxonomy: taxonomy)
        }
      }
    }
    reader = Reader(catalogue: catalogue, lexicons: lexicons, next: next)
    language = input.language.code
    published = input.published
    var seen: Set<String> = []
    ambiguous = Set(
      input.files.map(Self.stem).filter { !seen.insert($0).inserted })
  }

  /// Reads the articles of one input, each into a block of its own.
  package func readings(of item: InputItem) throws -> [Reading] {
    try item.articles().map { article in
      var article = article
      article.language = article.language ?? language
      article.published = article.published ?? published
      if case .article = item { disambiguate(&article) }
      return reader.read(article)
    }
  }

  /// Says of an article that it is in no language that is read; `nil` if it is.
  package static func warning(of chronicle: Chronicle) -> String? {
    guard let article = chronicle.articles.first, article.language != .french,
      article.language != .english
    else { return nil }
    return "entente: the article '\(article.id)' was not read: it is neither French nor English"
      + (article.language == nil ? ", or too short to tell; --language says which" : "")
  }

  // Two files of one name in two folders are two articles.
  private func disambiguate(_ article: inout Article) {
    guard ambiguous.contains(article.id.rawValue), let digest = article.digest else { return }
    article.id = Identifier("\(article.id)-\(digest.prefix(6))")
  }

  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
