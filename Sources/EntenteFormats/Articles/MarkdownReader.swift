internal import EntenteModel

/// Reads Markdown: front matter, and the text without its markup.
///
/// The text that is stored is what a reader sees: byte ranges refer to it, not to the source.
struct MarkdownReader {
  let file: String

  func article(id: Identifier<Article>, _ source: String) throws(FormatError) -> Article {
    // By bytes: as a character, a line feed after a carriage return is none of its own.
    let lines = source.utf8.split(separator: 10, omittingEmptySubsequences: false).map { line in
      Substring(line.last == 13 ? line.dropLast() : line)
    }
    var article = Article(id: id, extraction: "markdown", text: nil)
    let body = try frontMatter(of: lines, into: &article)
    let (text, heading) = Self.text(of: lines[body...], takesHeading: article.title == nil)
    article.title = article.title ?? heading
    article.text = text
    article.digest = SHA256.hexadecimal(of: text.utf8)
    return article
  }

  /// Reads `key: value` lines between two lines `---`; returns the first line after them.
  private func frontMatter(
    of lines: [Substring], into article: inout Article
  ) throws(FormatError) -> Int {
    guard lines.first == "---" else { return 0 }
    guard let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) else {
      return 0
    }
    for index in 1..<end {
      guard let colon = lines[index].firstIndex(of: ":") else { continue }
      let key = Self.trimmed(lines[index][..<colon]).lowercased()
      var value = Self.trimmed(lines[index][lines[index].index(after: colon)...])
      if value.count > 1, let quote = value.first, quote == "\"" || quote == "'",
        value.last == quote
      {
        value = value.dropFirst().dropLast()
      }
      guard !value.isEmpty else { continue }
      switch key {
      case "title": article.title = String(value)
      case "url": article.url = String(value)
      case "id": article.id = Identifier(String(value))
      case "lang", "language": article.language = LanguageCode(rawValue: value.lowercased())
      case "date", "published":
        guard let day = CalendarDay(String(value.prefix(10))) else {
          throw FormatError(
            .fieldValue(key, value: String(value), expected: "a day YYYY-MM-DD"),
            at: TextLocation(file: file, line: index + 1))
        }
        article.published = day
      default: continue
      }
    }
    return end + 1
  }

  /// Removes the markup of blocks and of running text.
  static func text(
    of lines: ArraySlice<Substring>, takesHeading: Bool
  ) -> (text: String, heading: String?) {
    var output: [String] = []
    var heading: String?
    var isCode = false
    for line in lines {
      let content = trimmed(line)
      if content.hasPrefix("```") || content.hasPrefix("~~~") {
        isCode.toggle()
        continue
      }
      if isCode { continue }
      let level = content.prefix { $0 == "#" }.count
      if (1...6).contains(level), content.dropFirst(level).first == " " {
        let title = running(trimmed(content.dropFirst(level)))
        if takesHeading, heading == nil, level == 1, output.allSatisfy(\.isEmpty) {
          heading = title
        } else {
          output += ["", title, ""]
        }
        continue
      }
      if content.count > 2, content.allSatisfy({ $0 == "-" || $0 == "=" || $0 == "*" }) {
        output.append("")
        continue
      }
      output.append(running(content.hasPrefix("> ") ? content.dropFirst(2) : content))
    }
    var text: [String] = []
    for line in output where !(line.isEmpty && text.last?.isEmpty ?? true) { text.append(line) }
    while text.last?.isEmpty == true { text.removeLast() }
    return (text.joined(separator: "\n") + (text.isEmpty ? "" : "\n"), heading)
  }

  /// Removes emphasis, links, images and code marks from running text.
  private static func running(_ line: Substring) -> String {
    // Without a mark there is nothing to remove.
    guard line.utf8.contains(where: isMark) else { return String(line) }
    var text = ""
    var rest = line
    while let character = rest.first {
      switch character {
      case "\\" where rest.dropFirst().first?.isPunctuation == true:
        rest = rest.dropFirst()
        text.append(rest.removeFirst())
      case "!" where rest.dropFirst().first == "[":
        guard let link = link(rest.dropFirst()) else { fallthrough }
        rest = link.rest
      case "[":
        guard let link = link(rest) else {
          text.append(rest.removeFirst())
          continue
        }
        text += running(link.label)
        rest = link.rest
      case "*", "`": rest = rest.drop { $0 == character }
      case "_":
        let run = rest.prefix { $0 == "_" }
        let after = rest.dropFirst(run.count).first
        // Inside a word an underscore is a letter like others.
        let isInside =
          (text.last?.isLetter ?? false) && (after.map { $0.isLetter || $0.isNumber } ?? false)
        if isInside { text += run }
        rest = rest.dropFirst(run.count)
      default: text.append(rest.removeFirst())
      }
    }
    return text
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "`"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Reads `[label](target)` at the start of `text`.
  private static func link(_ text: Substring) -> (label: Substring, rest: Substring)? {
    guard let close = text.prefix(2000).firstIndex(of: "]") else { return nil }
    let after = text[text.index(after: close)...]
    guard after.first == "(", let end = after.prefix(2000).firstIndex(of: ")") else { return nil }
    return (
      text[text.index(after: text.startIndex)..<close], after[after.index(after: end)...]
    )
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var bytes = text.utf8
    while bytes.first == 0x20 || bytes.first == 9 { bytes.removeFirst() }
    while bytes.last == 0x20 || bytes.last == 9 { bytes.removeLast() }
    return Substring(bytes)
  }
}
