/// Reads CoNLL-U into surface words.
///
/// A multiword token whose parts spell it (`don't`) stays split; another (`du`) becomes one word
/// with the head, relation and tag of its part whose head lies outside. Empty nodes are left out.
public struct CoNLLUReader: Sendable {
  /// The file's name, for messages.
  public let file: String

  /// Creates a reader of a file of that name.
  public init(file: String) { self.file = file }

  /// Reads sentences.
  ///
  /// - Parameter text: The file's text.
  /// - Returns: The sentences in order.
  /// - Throws: An error with its place if a line is no CoNLL-U or a head is not in the sentence.
  public func sentences(in text: String) throws(CoNLLUError) -> [CoNLLUSentence] {
    var result: [CoNLLUSentence] = []
    var draft = CoNLLUDraft()
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty {
        if let sentence = try finish(&draft) { result.append(sentence) }
      } else if line.first == UInt8(ascii: "#") {
        if line.starts(with: "# newpar".utf8) || line.starts(with: "# newdoc".utf8) {
          draft.startsParagraph = true
        }
      } else {
        try add(line, number, to: &draft)
      }
    }
    if let sentence = try finish(&draft) { result.append(sentence) }
    return result
  }

  private func error(_ line: Int, _ reason: String) -> CoNLLUError {
    CoNLLUError(file: file, line: line, reason: reason)
  }

  private func add(_ line: Substring.UTF8View, _ number: Int, to draft: inout CoNLLUDraft)
    throws(CoNLLUError)
  {
    let columns = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      Substring($0)
    }
    guard columns.count == 10 else {
      throw error(number, "a word has 10 columns, this has \(columns.count)")
    }
    if columns[0].contains(".") { return }
    let ids = columns[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = ids[0], ids.count <= 2, let last = ids[ids.count - 1], last >= first else {
      throw error(number, "\(columns[0]) is no number of a word")
    }
    let isGlued = columns[9].contains("SpaceAfter=No")
    if ids.count == 2 {
      draft.spans.append(
        .init(words: (first - 1)..<last, form: String(columns[1]), spaceAfter: !isGlued))
      return
    }
    guard first == draft.words.count + 1 else {
      throw error(number, "word \(first) follows word \(draft.words.count)")
    }
    guard let head = columns[6] == "_" ? 0 : Int(columns[6]), head >= 0, head != first else {
      throw error(number, "\(columns[6]) is no head of word \(first)")
    }
    draft.lines.append(number)
    draft.words.append(
      CoNLLUToken(
        form: String(columns[1]), lemma: String(columns[2]), tag: String(columns[3]),
        features: String(columns[5]), head: head, relation: String(columns[7]),
        spaceAfter: !isGlued))
  }

  private func finish(_ draft: inout CoNLLUDraft) throws(CoNLLUError) -> CoNLLUSentence? {
    defer { draft = CoNLLUDraft() }
    guard !draft.words.isEmpty else { return nil }
    for (index, word) in draft.words.enumerated() where word.head > draft.words.count {
      throw error(draft.lines[index], "head \(word.head) is not in the sentence")
    }
    for span in draft.spans where span.words.upperBound > draft.words.count {
      throw error(draft.lines[0], "a multiword token ends after the sentence")
    }
    return CoNLLUSentence(tokens: draft.merged(), startsParagraph: draft.startsParagraph)
  }
}
