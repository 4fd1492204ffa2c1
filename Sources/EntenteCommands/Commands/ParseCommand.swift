internal import EntenteFormats
internal import EntenteLanguage
internal import EntenteModel

/// `entente parse`: the sentences, tokens and trees of articles.
package struct ParseCommand: Command {
  package static let name = "parse"
  package static let summary = "Print sentences, tokens and trees as CoNLL-U"
  package static let discussion = """
    The last column holds each token's byte range in the article's text. With --conllu the input \
    is CoNLL-U, and its words and trees are kept; with --retag its words are kept and analyzed \
    anew.
    """
  package static let options: [Option<Self>] =
    [
      .flag("conllu", \.readsTrees, help: "Read CoNLL-U instead of articles"),
      .flag("retag", \.retags, help: "With --conllu: keep the words only, and analyze them"),
      .flag("tree", \.drawsTrees, help: "Print trees for people instead of CoNLL-U"),
    ]
    + OutputArguments.options.lifted(to: \.output, section: .options)
    + InputArguments.options
    .filter { ["input-format", "language", "jobs"].contains($0.name) }
    .lifted(to: \.input, section: .reading)
  package static let operands: Operands<Self>? = Operands("ARTICLE", \.input.paths)
  package static let examples = ["parse article.txt", "parse --conllu --retag treebank.conllu"]

  var readsTrees = false
  var retags = false
  var drawsTrees = false
  var output = OutputArguments()
  var input = InputArguments()

  package init() {}

  package func validate() throws(UsageError) {
    try OutputFormat.check(output.path, isOneOf: ["conllu", "txt"])
    if input.format == .chronicle { throw .conflict("'parse' takes articles, not chronicles") }
    if readsTrees, input.format != nil { throw .conflict("--conllu is the format of the input") }
    if retags, !readsTrees { throw .conflict("--retag needs --conllu") }
  }

  package func run(_ console: Console) async throws -> ExitCode {
    let file = try OutputFile(output.path, inputs: input.allPaths, console: console)
    let isEmpty =
      readsTrees
      ? try writeGivenTrees(to: file, console) : try await writeArticles(to: file, console)
    guard let isEmpty else { return .failure }
    try file.finish()
    return output.code(isEmpty: isEmpty)
  }

  /// Writes the trees of articles; `nil` if one of them could not be read.
  private func writeArticles(to file: OutputFile, _ console: Console) async throws -> Bool? {
    let (language, drawsTrees) = (input.language.code, drawsTrees)
    var stream = InputStream(input.files, format: input.format, console: console)
    var hasFault = false
    var isEmpty = true
    try await OrderedWork.run(
      jobs: input.jobCount, next: { stream.next() },
      work: { item in
        Result {
          try item.articles().map { article in
            let text = article.text ?? ""
            let code = article.language ?? language
            let analyzed = try Self.analyzer(code, text, file: article.id.rawValue).analyze(text)
            return Self.trees(of: analyzed, article: article.id.rawValue, drawsTrees: drawsTrees)
          }
        }
      },
      deliver: { result in
        switch result {
        case .success(let parts):
          for part in parts where !part.isEmpty {
            try file.write(part)
            isEmpty = false
          }
        case .failure(let error):
          hasFault = true
          console.report(Program.message(for: error))
        }
      })
    if hasFault { try file.finish() }
    return hasFault ? nil : isEmpty
  }

  private static func trees(of text: AnalyzedText, article: String, drawsTrees: Bool) -> String {
    var result = ""
    for index in text.segments.sentences.indices {
      if drawsTrees {
        result += text.tree(ofSentence: index) + "\n"
      } else {
        if index == 0, !article.isEmpty { result += "# newdoc id = \(article)\n" }
        result += text.conllu(ofSentence: index).conllu
      }
    }
    return result
  }

  private func writeGivenTrees(to file: OutputFile, _ console: Console) throws -> Bool {
    var isEmpty = true
    for path in input.paths {
      let source = path == "-" ? console.input : try ByteSource(path: path)
      let text = String(decoding: try source.readAll(), as: UTF8.self)
      let sentences = try CoNLLUReader(file: source.name).sentences(in: text)
      let start = sentences.prefix(50).map(\.text).joined(separator: " ")
      let analyzer =
        retags ? try Self.analyzer(input.language.code, start, file: source.name) : nil
      for sentence in sentences {
        let sentence = analyzer?.analyze(sentence) ?? sentence
        try file.write(drawsTrees ? sentence.tree + "\n" : sentence.conllu)
        isEmpty = false
      }
    }
    return isEmpty
  }

  private static func analyzer(_ code: LanguageCode?, _ text: String, file: String) throws
    -> Analyzer
  {
    if let code { return try Analyzer(language: code) }
    guard let code = LanguageIdentifier().identify(text).language else {
      throw CommandError("\(file): the text is neither French nor English; name it by --language")
    }
    return try Analyzer(language: code)
  }
}
