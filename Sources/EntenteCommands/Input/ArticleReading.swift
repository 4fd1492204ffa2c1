internal import EntenteFormats
internal import EntenteModel
internal import EntenteReading

/// Reads the articles of inputs with the data files and defaults that the user gave.
struct ArticleReading: Sendable {
  private let reader: Reader
  private let language: LanguageCode?
  private let published: CalendarDay?

  /// Loads the user's data files.
  ///
  /// - Throws: An error with the place of the first fault in one of them.
  init(_ input: InputArguments) throws {
    var catalogue = Catalogue.standard
    for file in input.actorFiles {
      catalogue = try catalogue.adding(try Self.text(of: file), file: file)
    }
    var taxonomy = Taxonomy.standard
    var lexicons = [Lexicon.standard(for: .french), Lexicon.standard(for: .english)]
    for file in input.relationFiles {
      let text = try Self.text(of: file)
      taxonomy = try taxonomy.adding(text, file: file)
      for index in lexicons.indices {
        lexicons[index] = try lexicons[index].adding(text, file: file, taxonomy: taxonomy)
      }
    }
    reader = Reader(catalogue: catalogue, lexicons: lexicons)
    language = input.language.code
    published = input.published
  }

  /// Reads the articles of one input, each into a block of its own.
  func readings(of item: InputItem) throws -> [Reading] {
    try item.articles().map { article in
      var article = article
      article.language = article.language ?? language
      article.published = article.published ?? published
      return reader.read(article)
    }
  }

  private static func text(of file: String) throws -> String {
    let bytes = try ByteSource(path: file).readAll()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataFileError(.notUTF8, at: TextLocation(file: file, line: 1))
    }
    return text
  }
}
