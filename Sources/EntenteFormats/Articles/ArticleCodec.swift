public import EntenteModel

/// Reads articles from files.
public enum ArticleCodec {
  /// Reads the articles of a file that holds one, or one a line.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - file: Its name, for messages; its stem is the article's identifier where none is given.
  ///   - format: The form; `nil` takes it from the extension, else from the content.
  /// - Returns: The articles in the order of the file.
  /// - Throws: A `FormatError` with the place of the first fault.
  /// - Complexity: O(n) in the number of bytes.
  public static func decode(
    _ bytes: [UInt8], file: String, format: ArticleFormat? = nil
  ) throws(FormatError) -> [Article] {
    let format =
      format ?? ArticleFormat(extensionOf: file) ?? ArticleFormat(sniffing: bytes)
    guard bytes.contains(where: { $0 > 32 }) else {
      throw FormatError(.empty, at: TextLocation(file: file, line: 1))
    }
    let id = Identifier<Article>(stem(of: file))
    switch format {
    case .text:
      let text = try TextDecoder.decode(bytes, file: file)
      return [article(id: id, extraction: "plain", text: text)]
    case .markdown:
      let text = try TextDecoder.decode(bytes, file: file)
      return [try checked(try MarkdownReader(file: file).article(id: id, text), file: file)]
    case .html:
      guard let library = XMLLibrary.shared else {
        throw FormatError(.noLibrary("libxml2"), at: TextLocation(file: file, line: 1))
      }
      try TextDecoder.refuseBinary(bytes, file: file)
      var article = HTMLReader.article(id: id, bytes, through: library)
      article.digest = SHA256.hexadecimal(of: (article.text ?? "").utf8)
      return [try checked(article, file: file)]
    case .jsonLines:
      try UTF8Validator.validate(bytes, file: file)
      var articles: [Article] = []
      for line in Lines(bytes) {
        if let article = try decodeLine(bytes, in: line.range, line: line.number, file: file) {
          articles.append(article)
        }
      }
      return articles
    }
  }

  /// Reads the article of one line of JSON Lines, so that a stream can go on after a bad line.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the line, or of more.
  ///   - range: Where in `bytes` the line is.
  ///   - line: Its number, for messages.
  ///   - file: The name of the file, for messages.
  /// - Returns: The article, or `nil` if the line is empty.
  /// - Throws: A `FormatError` with the place of the fault.
  public static func decodeLine(
    _ bytes: [UInt8], in range: Range<Int>, line: Int, file: String
  ) throws(FormatError) -> Article? {
    let location = TextLocation(file: file, line: line)
    guard bytes[range].contains(where: { $0 > 32 }) else { return nil }
    guard String(validating: bytes[range], as: UTF8.self) != nil else {
      throw FormatError(.notUTF8, at: location)
    }
    var parser = JSONParser(bytes, in: range, at: location)
    guard case .object(let members) = try parser.parse() else {
      throw FormatError(.json("expected an article, '{'"), at: location)
    }
    do throws(FormatError) {
      return try article(RecordReader(members, at: location))
    } catch {
      throw error.located(in: bytes, range)
    }
  }

  private static func article(_ record: RecordReader) throws(FormatError) -> Article {
    var record = record
    let location = record.location
    if let kind = try record.string("record"), kind != "article" {
      throw FormatError(.unknownRecord(kind), at: location)
    }
    if record.unknownFields.allSatisfy({ $0.name != "id" }) {
      throw FormatError(.missingField("id"), at: location)
    }
    var article = try RecordDecoder.article(&record)
    guard let text = article.text else { throw FormatError(.missingField("text"), at: location) }
    article.extraction = article.extraction ?? "jsonl"
    article.digest = SHA256.hexadecimal(of: text.utf8)
    return article
  }

  /// Refuses a file of which nothing is left once its markup is gone.
  private static func checked(_ article: Article, file: String) throws(FormatError) -> Article {
    guard article.text?.utf8.contains(where: { $0 > 32 }) == true else {
      throw FormatError(.noText, at: TextLocation(file: file, line: 1))
    }
    return article
  }

  /// Creates an article with the digest of its text.
  static func article(
    id: Identifier<Article>, extraction: String, text: String, title: String? = nil
  ) -> Article {
    Article(
      id: id, title: title, extraction: extraction, digest: SHA256.hexadecimal(of: text.utf8),
      text: text)
  }

  /// Returns the name of a file without folders and extension; `-` is `stdin`.
  static func stem(of file: String) -> String {
    guard file != "-" else { return "stdin" }
    let name = file.split(separator: "/").last ?? "article"
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
