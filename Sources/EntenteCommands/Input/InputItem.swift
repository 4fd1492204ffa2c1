package import EntenteFormats
package import EntenteModel

/// A piece of a command's input that can be read apart from all others.
package enum InputItem: Sendable {
  /// A file with one article; the format is `nil` where the content tells it.
  case article(bytes: [UInt8], file: String, format: ArticleFormat?)
  /// A line of a file with an article a line.
  case line(bytes: [UInt8], file: String, number: Int)
  /// A chronicle.
  case chronicle(bytes: [UInt8], file: String)
  /// An input that cannot be opened or read, with the message.
  case fault(String)
}

extension InputItem {
  /// Decodes the articles of the item; it has none if the line is empty.
  package func articles() throws -> [Article] {
    switch self {
    case .article(let bytes, let file, let format):
      return try ArticleCodec.decode(bytes, file: file, format: format)
    case .line(let bytes, let file, let number):
      let article = try ArticleCodec.decodeLine(
        bytes, in: bytes.indices, line: number, file: file)
      return article.map { [$0] } ?? []
    case .chronicle(_, let file):
      throw CommandError("\(file):1:1: error: a chronicle, where an article is needed")
    case .fault(let message): throw CommandError(message)
    }
  }
}
