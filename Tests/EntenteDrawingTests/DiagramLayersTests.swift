import EntenteTestSupport
import Testing

@testable import EntenteDrawing

@Suite("The layers of a diagram")
struct DiagramLayersTests {
  private func layers(_ count: Int, _ pairs: [(Int, Int)]) -> [Int] {
    DiagramLayers(
      nodes: Array(repeating: .init(width: 80, height: 28), count: count),
      edges: pairs.map { .init(tail: $0.0, head: $0.1, count: 1, width: 90, height: 18) }
    ).layers
  }

  @Test("never hold both ends of a line", arguments: UInt64(0)..<60)
  func apart(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...24, using: &generator)
    var pairs: [(Int, Int)] = []
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      let (tail, head) = (
        Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator)
      )
      if tail != head { pairs.append((tail, head)) }
    }
    let layers = layers(count, pairs)
    #expect(layers.count == count)
    #expect(layers.min() == 0)
    for (tail, head) in pairs { #expect(layers[tail] != layers[head]) }
    #expect(layers == self.layers(count, pairs))
  }

  @Test("hold a complete graph, one node each")
  func complete() {
    let pairs = (0..<9).flatMap { first in (first + 1..<9).map { (first, $0) } }
    #expect(Set(layers(9, pairs)).count == 9)
  }

  @Test("stand on both sides of a hub, who acts on it to its left")
  func star() {
    let layers = layers(9, (1..<9).map { $0 < 5 ? ($0, 0) : (0, $0) })
    #expect(layers == [1, 0, 0, 0, 0, 2, 2, 2, 2])
  }

  @Test("do not follow a chain of acts across the page")
  func chain() {
    // Each acts on the next, and the last is acted on by the first.
    let layers = layers(6, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (0, 5)])
    #expect((layers.max() ?? 9) <= 2)
  }

  @Test("are none where there is nothing")
  func nothing() {
    #expect(layers(0, []) == [])
    #expect(layers(3, []) == [0, 0, 0])
  }
}
