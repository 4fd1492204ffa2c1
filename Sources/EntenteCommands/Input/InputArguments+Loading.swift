internal import EntenteFormats
internal import EntenteModel
internal import EntenteReading

extension InputArguments {
  /// Everything that is read, so that no output goes over it.
  package var allPaths: [String] { paths + actorFiles + relationFiles }

  /// The number of articles to read at a time.
  package var jobCount: Int { jobs ?? Processors.count }

  /// Reads all inputs, articles and chronicles, and merges them into one chronicle.
  ///
  /// A faulty input is reported and the others are read all the same.
  ///
  /// - Parameters:
  ///   - console: Where faults are reported.
  ///   - filter: What to correct and to leave out.
  /// - Returns: What could be read.
  /// - Throws: An error if a data file of the user's cannot be read.
  package func load(_ console: Console, _ filter: FilterArguments) async throws -> LoadedInput {
    var stream = InputStream(paths, format: format, console: console)
    let reading = try ArticleReading(self)
    var parts: [Chronicle] = []
    var hasFault = false
    try await OrderedWork.run(
      jobs: jobCount, next: { stream.next() },
      work: { item in Result { try Self.chronicles(of: item, reading: reading) } },
      deliver: { result in
        switch result {
        case .success(let chronicles): parts += chronicles
        case .failure(let error):
          hasFault = true
          console.report("\(error)")
        }
      })
    let corrections = try filter.corrections()
    let merged = Chronicle.merging(
      parts, keepingApart: Chronicle.keptApart(by: corrections))
    let (whole, unknown) = try merged.corrected(by: corrections)
    for error in unknown { console.report("\(error)") }
    return LoadedInput(
      chronicle: whole, selected: try filter.apply(to: whole).canonical(),
      hasFault: hasFault || !unknown.isEmpty)
  }

  private static func chronicles(
    of item: InputItem, reading: ArticleReading
  ) throws -> [Chronicle] {
    switch item {
    case .chronicle(let bytes, let file): return [try ChronicleCodec.decode(bytes, file: file)]
    case .fault(let message): throw CommandError(message)
    case .article, .line: return try reading.readings(of: item).map(\.chronicle)
    }
  }
}
