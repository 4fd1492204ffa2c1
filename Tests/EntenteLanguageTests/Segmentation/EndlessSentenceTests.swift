import EntenteLanguage
import EntenteModel
import Testing

@Suite struct EndlessSentenceTests {
  @Test(arguments: [0, 1, 399, 400, 401, 800, 1201])
  func isCut(_ words: Int) {
    let text = Array(String(repeating: "Japon, ", count: words).utf8)
    let segments = TextSegmenter(language: .french).segment(text)
    #expect(segments.tokens.count == words * 2)
    let counts = segments.sentences.map(\.tokens.count)
    #expect(counts.allSatisfy { (1...TextSegmenter.longestSentence).contains($0) })
    #expect(counts.reduce(0, +) == words * 2)
    for (before, after) in zip(segments.sentences, segments.sentences.dropFirst()) {
      #expect(before.tokens.upperBound == after.tokens.lowerBound)
      #expect(before.range.upperBound <= after.range.lowerBound)
    }
    for sentence in segments.sentences {
      #expect(sentence.range.lowerBound == segments.tokens[sentence.tokens.lowerBound].lowerBound)
    }
  }
}
