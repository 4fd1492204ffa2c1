internal import EntenteFormats
package import EntenteModel
internal import EntenteReading

extension InputArguments {
  /// Everything that is read, so that no output goes over it.
  package var allPaths: [String] { files + actorFiles + relationFiles }

  /// The inputs, with the files of folders in place of these.
  package var files: [String] { Folder.expanding(paths) }

  /// The number of articles to read at a time.
  package var jobCount: Int { jobs ?? Processors.count }

  /// The taxonomy with the relations of the user's files.
  ///
  /// - Throws: An error with the place of the first fault in one of them.
  package func taxonomy() throws -> Taxonomy {
    var taxonomy = Taxonomy.standard
    for file in relationFiles { taxonomy = try taxonomy.adding(try text(of: file), file: file) }
    return taxonomy
  }

  /// Returns the text of a data file.
  func text(of file: String) throws -> String {
    let bytes = try ByteSource(path: file).readAll()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataFileError(.notUTF8, at: TextLocation(file: file, line: 1))
    }
    return text
  }

  /// Reads all inputs, articles and chronicles, and merges them into one chronicle.
  ///
  /// A faulty input is reported and the others are read all the same.
  ///
  /// - Parameters:
  ///   - console: Where faults are reported.
  ///   - filter: What to correct and to leave out.
  ///   - next: What a free core does meanwhile for what comes after.
  /// - Returns: What could be read.
  /// - Throws: An error if a data file of the user's cannot be read.
  package func load(
    _ console: Console, _ filter: FilterArguments, next: (@Sendable () -> Void)? = nil
  ) async throws -> LoadedInput {
    var stream = InputStream(files, format: format, console: console)
    // A fault in a user's file is told before anything is read; the program's own is needed later.
    let extended = relationFiles.isEmpty ? nil : try taxonomy()
    let tools = LazyReading(self, next: next)
    var parts: [Chronicle] = []
    var hasFault = false
    try await OrderedWork.run(
      jobs: jobCount,
      next: { () throws -> (item: InputItem, reading: ArticleReading?)? in
        try stream.next().map { ($0, try tools.reading(for: $0)) }
      },
      work: { task in Result { try Self.chronicles(of: task.item, reading: task.reading) } },
      deliver: { result in
        switch result {
        case .success(let (chronicles, isRead)):
          parts += chronicles
          guard isRead else { break }
          for warning in chronicles.compactMap(ArticleReading.warning) { console.report(warning) }
        case .failure(let error):
          hasFault = true
          console.report(Program.message(for: error))
        }
      })
    let corrections = try filter.corrections()
    let merged = Chronicle.merging(
      parts, keepingApart: Chronicle.keptApart(by: corrections),
      strangers: Chronicle.strangers(by: corrections))
    let (whole, unknown) = try merged.corrected(by: corrections)
    for error in unknown { console.report("\(error)") }
    let taxonomy = extended ?? .standard
    return LoadedInput(
      chronicle: whole, selected: try filter.apply(to: whole, taxonomy).canonical(),
      taxonomy: taxonomy, hasFault: hasFault || !unknown.isEmpty)
  }

  private static func chronicles(
    of item: InputItem, reading: ArticleReading?
  ) throws -> (chronicles: [Chronicle], areArticles: Bool) {
    switch item {
    case .chronicle(let bytes, let file):
      return ([try ChronicleCodec.decode(bytes, file: file)], false)
    case .fault(let message): throw CommandError(message)
    case .article, .line:
      return (try reading?.readings(of: item).map(\.chronicle) ?? [], true)
    }
  }
}

/// Builds the reader when the first article comes: chronicles alone need no lexicon.
private final class LazyReading {
  private let arguments: InputArguments
  private var next: (@Sendable () -> Void)?
  private var made: ArticleReading?

  init(_ arguments: InputArguments, next: (@Sendable () -> Void)?) {
    self.arguments = arguments
    self.next = next
  }

  func reading(for item: InputItem) throws -> ArticleReading? {
    switch item {
    case .fault: return nil
    case .chronicle:
      // Nothing else is made ready.
      if let next { Task.detached { next() } }
      next = nil
      return nil
    case .article, .line:
      if let made { return made }
      let reading = try ArticleReading(arguments, next: next)
      next = nil
      made = reading
      return reading
    }
  }
}
