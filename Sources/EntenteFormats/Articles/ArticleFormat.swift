/// A form in which articles come.
public enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text; blank lines separate paragraphs.
  case text
  /// Markdown with front matter: `title`, `date`, `lang`, `url`.
  case markdown
  /// A web page.
  case html
  /// JSON Lines: `{"id","text","language"?,"published"?,"title"?,"url"?}` a line.
  case jsonLines = "jsonl"

  /// Returns the form that the extension of `file` stands for; `nil` if it stands for none.
  public init?(extensionOf file: String) {
    switch file.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson", "json": self = .jsonLines
    default: return nil
    }
  }

  /// Returns the form that the first bytes of a file look like.
  public init(sniffing bytes: [UInt8]) {
    let start = bytes.prefix(1024).drop { $0 <= 32 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let head = String(decoding: start, as: UTF8.self).lowercased()
    if head.hasPrefix("{") {
      self = .jsonLines
    } else if ["<!doctype html", "<html", "<head", "<body"].contains(where: head.hasPrefix) {
      self = .html
    } else if head.hasPrefix("---\n") || head.hasPrefix("---\r\n") {
      self = .markdown
    } else {
      self = .text
    }
  }
}
