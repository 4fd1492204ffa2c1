import EntenteLayout
import EntenteTestSupport
import Testing

@testable import EntenteDrawing

@Suite("Packed rectangles")
struct RectanglePackingTests {
  @Test("keep their distance inside the sheet", arguments: UInt64(0)..<40)
  func apart(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sizes = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      RectanglePacking.Size(
        width: Double.random(in: 40...500, using: &generator),
        height: Double.random(in: 20...300, using: &generator))
    }
    let packing = RectanglePacking(sizes, gap: 20, shape: 1.6)
    let places = Array(zip(packing.corners, sizes))
    for (number, (corner, size)) in places.enumerated() {
      #expect(corner.x >= 0 && corner.y >= 0)
      #expect(corner.x + size.width <= packing.width + 0.001)
      #expect(corner.y + size.height <= packing.height + 0.001)
      for (other, room) in places[..<number] {
        let isBeside =
          corner.x >= other.x + room.width + 19.99 || other.x >= corner.x + size.width + 19.99
        let isBelow =
          corner.y >= other.y + room.height + 19.99 || other.y >= corner.y + size.height + 19.99
        #expect(isBeside || isBelow)
      }
    }
    // Little of the sheet is lost.
    let area = sizes.reduce(0) { $0 + ($1.width + 20) * ($1.height + 20) }
    #expect(sizes.count < 8 || packing.width * packing.height < area * 2)
  }

  @Test("stand beside each other where they fit the frame better")
  func beside() {
    let size = RectanglePacking.Size(width: 400, height: 300)
    #expect(RectanglePacking([size, size], gap: 20, shape: 1.8).width == 820)
    let flat = RectanglePacking.Size(width: 400, height: 40)
    #expect(RectanglePacking([flat, flat], gap: 20, shape: 1.8).width == 400)
  }

  @Test("may be none")
  func nothing() {
    let packing = RectanglePacking([], gap: 20, shape: 1.6)
    #expect(packing.width == 0 && packing.height == 0 && packing.corners == [])
  }
}
