import EntenteTestSupport
import Testing

@testable import EntenteLanguage

/// The best tree against all trees that there are.
@Suite struct TreeDecoderTests {
  /// Every way to give each word a head, as numbers in base `count + 1`.
  private func heads(_ number: Int, _ count: Int) -> [Int32] {
    var rest = number
    return (0..<count).map { _ in
      defer { rest /= count + 1 }
      return Int32(rest % (count + 1))
    }
  }

  /// Whether each word leads to the root, by one word that has it as its head.
  private func isTree(_ heads: [Int32]) -> Bool {
    let count = heads.count
    guard heads.count(where: { $0 == count }) == 1 else { return false }
    return heads.indices.allSatisfy { start in
      var word = start
      for _ in heads where word != count { word = Int(heads[word]) }
      return word == count
    }
  }

  private func decode(_ scores: [Float], _ count: Int, _ decoder: inout TreeDecoder) -> [Int32] {
    var found: [Int32] = []
    scores.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      decoder.decode(base, count: count, stride: scores.count / count, into: &found)
    }
    return found
  }

  @Test(arguments: 1...5) func theBestOfAllTreesIsFound(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    var decoder = TreeDecoder()
    for _ in 0..<(count < 5 ? 60 : 25) {
      let stride = count + 3
      let scores = (0..<(count * stride)).map { _ in
        Float(Int.random(in: -9...9, using: &generator))
      }
      func sum(_ heads: [Int32]) -> Float {
        heads.indices.reduce(0) { $0 + scores[$1 * stride + Int(heads[$1])] }
      }
      var ways = 1
      for _ in 0..<count { ways *= count + 1 }
      let best = (0..<ways).lazy.map { self.heads($0, count) }.filter(isTree).map(sum).max()
      let found = decode(scores, count, &decoder)
      #expect(isTree(found))
      #expect(sum(found) == best)
    }
  }

  /// Cycles inside cycles, scores that are no numbers, all the same: always a tree.
  @Test(arguments: [2, 3, 17, 60, 200]) func anyScoresGiveATree(count: Int) {
    var generator = SeededGenerator(seed: 7)
    var decoder = TreeDecoder()
    let kinds: [(Int, Int) -> Float] = [
      { word, head in head == (word ^ 1) ? 9 : -Float(abs(word - head)) },
      { word, head in head == (word + 1) % count ? 5 : head == count ? -100 : 0 },
      { _, _ in 0 }, { _, _ in .nan }, { _, head in head % 2 == 0 ? .infinity : -.infinity },
      { word, head in -Float((word ^ head).trailingZeroBitCount) },
    ]
    for kind in kinds {
      var scores: [Float] = []
      for word in 0..<count { for head in 0...count { scores.append(kind(word, head)) } }
      #expect(isTree(decode(scores, count, &decoder)))
    }
    for _ in 0..<3 {
      let scores = (0..<(count * (count + 1))).map { _ in
        Float(Int.random(in: 0...3, using: &generator))
      }
      #expect(isTree(decode(scores, count, &decoder)))
    }
  }
}
