/// A sentence of a CoNLL-U file, in surface words.
public struct CoNLLUSentence: Hashable, Sendable {
  /// Its words.
  public var tokens: [CoNLLUToken]
  /// Whether a paragraph starts here.
  public var startsParagraph: Bool
  /// Its text, by its words and the spaces between them.
  public var text: String {
    var text = ""
    for (index, token) in tokens.enumerated() {
      text += token.form
      if token.spaceAfter, index + 1 < tokens.count { text += " " }
    }
    return text
  }

  /// Creates a sentence.
  public init(tokens: [CoNLLUToken], startsParagraph: Bool = false) {
    self.tokens = tokens
    self.startsParagraph = startsParagraph
  }

  /// The sentence as CoNLL-U, with the blank line that ends it.
  public var conllu: String {
    var lines = startsParagraph ? "# newpar\n" : ""
    lines += "# text = \(text)\n"
    for (index, token) in tokens.enumerated() {
      var notes = token.notes == "_" ? [] : [token.notes]
      if !token.spaceAfter { notes.append("SpaceAfter=No") }
      lines += "\(index + 1)\t\(token.form)\t\(token.lemma)\t\(token.tag)\t_\t\(token.features)\t"
      lines += "\(token.head)\t\(token.relation)\t_\t"
      lines += notes.isEmpty ? "_\n" : notes.joined(separator: "|") + "\n"
    }
    return lines + "\n"
  }
}
