/// A sentence while it is read: syntactic words, and the multiword tokens over them.
struct CoNLLUDraft {
  struct Span {
    let words: Range<Int>
    let form: String
    let spaceAfter: Bool
  }

  var words: [CoNLLUToken] = []
  var lines: [Int] = []
  var spans: [Span] = []
  var startsParagraph = false

  /// The words with each multiword token made one.
  func merged() -> [CoNLLUToken] {
    var target = [Int](repeating: 0, count: words.count + 1)
    var result: [CoNLLUToken] = []
    var index = 0
    var spanIndex = 0
    while index < words.count {
      while spanIndex < spans.count, spans[spanIndex].words.lowerBound < index { spanIndex += 1 }
      guard spanIndex < spans.count, spans[spanIndex].words.lowerBound == index else {
        result.append(words[index])
        target[index + 1] = result.count
        index += 1
        continue
      }
      let span = spans[spanIndex]
      let parts = words[span.words]
      if parts.map(\.form).joined() == span.form {
        for part in span.words {
          var word = words[part]
          word.spaceAfter = part + 1 == span.words.upperBound ? span.spaceAfter : false
          result.append(word)
          target[part + 1] = result.count
        }
      } else {
        let outer = parts.first { !span.words.contains($0.head - 1) } ?? words[index]
        var word = outer
        word.form = span.form
        word.spaceAfter = span.spaceAfter
        result.append(word)
        for part in span.words { target[part + 1] = result.count }
      }
      index = span.words.upperBound
    }
    for index in result.indices { result[index].head = target[result[index].head] }
    return result
  }
}
