import EntenteLayout
import EntenteTestSupport
import Testing

@testable import EntenteDrawing

@Suite("Level curves")
struct LevelCurveTests {
  @Test("run from end to end, leave level and stay between their points", arguments: 0..<20)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = 1 + 3 * Int.random(in: 1...4, using: &generator)
    let sign = Bool.random(using: &generator) ? 1.0 : -1
    let points = (0..<count).map { index in
      Point(
        sign * (Double(index) * 40 + Double.random(in: 0...20, using: &generator)),
        Double.random(in: -100...100, using: &generator))
    }
    let curve = LevelCurve.curve(through: points)
    try #require(curve.count % 3 == 1 && curve.count >= 4)
    #expect(curve.first == points.first)
    #expect(curve.last == points.last)
    #expect(curve[1].y == curve[0].y)
    #expect(curve[curve.count - 2].y == curve[curve.count - 1].y)
    let ys = points.map(\.y)
    let (low, high) = (try #require(ys.min()), try #require(ys.max()))
    for point in LevelCurve.samples(of: curve, count: 10) {
      #expect(point.y >= low - 0.001 && point.y <= high + 0.001)
    }
  }

  @Test("without length stay as they are")
  func short() {
    let points = Array(repeating: Point(1, 1), count: 4)
    #expect(LevelCurve.curve(through: points) == points)
  }
}
