internal import EntenteLanguage
internal import EntenteModel

/// `entente parse`: the sentences, tokens and trees of articles.
package struct ParseCommand: Command {
  package static let name = "parse"
  package static let summary = "Print sentences, tokens and trees as CoNLL-U"
  package static let discussion = """
    The last column holds each token's byte range in the text. With --conllu the input is \
    CoNLL-U, and its words and trees are kept; with --retag its words are kept and analyzed anew.
    """
  package static let options: [Option<Self>] = [
    .value("language", "fr|en|auto", \.language, help: "The language of the text"),
    .flag("conllu", \.readsTrees, help: "Read CoNLL-U instead of text"),
    .flag("retag", \.retags, help: "With --conllu: keep the words only, and analyze them"),
    .flag("tree", \.drawsTrees, help: "Print trees for people instead of CoNLL-U"),
  ]
  package static let operands: Operands<Self>? = Operands("ARTICLE", \.paths)
  package static let examples = ["parse article.txt", "parse --conllu --retag treebank.conllu"]

  var paths: [String] = []
  var language = ArticleLanguage.auto
  var readsTrees = false
  var retags = false
  var drawsTrees = false

  package init() {}

  package func run(_ console: Console) throws -> ExitCode {
    for path in paths {
      let source = path == "-" ? console.input : try ByteSource(path: path)
      let bytes = try source.readAll()
      if readsTrees {
        try printTrees(String(decoding: bytes, as: UTF8.self), file: source.name, to: console)
        continue
      }
      let text = try analyzer(for: bytes, file: source.name).analyze(bytes)
      for index in text.segments.sentences.indices {
        try console.output.write(
          drawsTrees
            ? text.tree(ofSentence: index) + "\n" : text.conllu(ofSentence: index).conllu)
      }
    }
    return .success
  }

  private func printTrees(_ text: String, file: String, to console: Console) throws {
    let sentences = try CoNLLUReader(file: file).sentences(in: text)
    let words = sentences.prefix(50).map(\.text).joined(separator: " ")
    let analyzer = retags ? try analyzer(for: Array(words.utf8), file: file) : nil
    for sentence in sentences {
      try console.output.write((analyzer?.analyze(sentence) ?? sentence).conllu)
    }
  }

  private func analyzer(for bytes: [UInt8], file: String) throws -> Analyzer {
    if let code = language.code { return try Analyzer(language: code) }
    let start = String(decoding: bytes.prefix(20_000), as: UTF8.self)
    guard let code = LanguageIdentifier().identify(start).language else {
      throw CommandError("\(file): the text is neither French nor English; name it by --language")
    }
    return try Analyzer(language: code)
  }
}
