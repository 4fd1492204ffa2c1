internal import EntenteFormats
internal import EntenteModel

/// The items of a command's inputs, one after the other, with no more in memory than one of them.
package struct InputStream {
  private var paths: ArraySlice<String>
  private let format: InputFormat?
  private let console: Console
  private var lines: (source: ByteSource, number: Int)?

  /// Creates the stream of `paths`, of which `-` is the console's input.
  package init(_ paths: [String], format: InputFormat?, console: Console) {
    self.paths = ArraySlice(paths)
    self.format = format
    self.console = console
  }

  /// Returns the next item; `nil` at the end.
  ///
  /// An input that cannot be read is an item of its own, so that the others are not lost.
  package mutating func next() -> InputItem? {
    do throws(CommandError) {
      if let item = try nextLine() { return item }
      guard let path = paths.popFirst() else { return nil }
      return try open(path) ?? next()
    } catch {
      lines = nil
      return .fault("\(error)")
    }
  }

  private mutating func nextLine() throws(CommandError) -> InputItem? {
    guard let (source, number) = lines else { return nil }
    guard let bytes = try source.readLine() else {
      lines = nil
      return nil
    }
    lines = (source, number + 1)
    return .line(bytes: bytes, file: source.name, number: number)
  }

  private mutating func open(_ path: String) throws(CommandError) -> InputItem? {
    let source = path == "-" ? console.input : try ByteSource(path: path)
    switch try kind(of: source) {
    case .chronicle: return .chronicle(bytes: try source.readAll(), file: path)
    case .article(.jsonLines):
      guard try !source.peek(1).isEmpty else { break }
      lines = (source, 1)
      return try nextLine()
    case .article(let format):
      return .article(bytes: try source.readAll(), file: path, format: format)
    }
    return .article(bytes: [], file: path, format: .jsonLines)
  }

  private enum Kind {
    case chronicle
    case article(ArticleFormat)
  }

  private func kind(of source: ByteSource) throws(CommandError) -> Kind {
    switch format {
    case .chronicle: return .chronicle
    case .txt: return .article(.text)
    case .md: return .article(.markdown)
    case .html: return .article(.html)
    case .jsonl: return .article(.jsonLines)
    case nil: break
    }
    let start = Array(try source.peek(1 << 12))
    let known = ArticleFormat(extensionOf: source.name) ?? ArticleFormat(sniffing: start)
    return known == .jsonLines && Self.startsChronicle(start) ? .chronicle : .article(known)
  }

  /// Whether the first member of the first object is `record`, as every line of a chronicle has it.
  private static func startsChronicle(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 <= 32 }
    guard rest.popFirst() == UInt8(ascii: "{") else { return false }
    return rest.drop { $0 <= 32 }.starts(with: "\"record\"".utf8)
  }
}
