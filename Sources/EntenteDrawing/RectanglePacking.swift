internal import EntenteLayout

/// Rectangles put on a sheet, the tall ones first, in shelves whose columns the low ones fill.
struct RectanglePacking {
  /// The size of a rectangle.
  struct Size: Hashable {
    let width: Double
    let height: Double
  }

  private struct Column {
    let x: Double
    var width: Double
    var bottom: Double
  }

  private struct Shelf {
    let top: Double
    let height: Double
    var columns: [Column]

    var right: Double { columns.last.map { $0.x + $0.width } ?? 0 }
  }

  /// The upper left corner of each rectangle.
  private(set) var corners: [Point]
  /// The width of the sheet.
  private(set) var width = 0.0
  /// The height of the sheet.
  private(set) var height = 0.0

  private let gap: Double
  private let limit: Double
  private var shelves: [Shelf] = []

  /// Places rectangles on the sheet that fits best into a frame, of sheets of several widths.
  ///
  /// - Parameters:
  ///   - sizes: The rectangles.
  ///   - gap: The distance between two.
  ///   - shape: How many times as wide as high the frame is.
  /// - Complexity: O(n²) at worst.
  init(_ sizes: [Size], gap: Double, shape: Double) {
    let widest = sizes.map(\.width).max() ?? 0
    let area = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    var best: RectanglePacking?
    for part in [0.6, 0.8, 1, 1.25, 1.5, 2, 3] {
      let packing = RectanglePacking(
        sizes, gap: gap, limit: max(widest, (area * shape).squareRoot() * part))
      if packing.extent(shape) < best?.extent(shape) ?? .infinity { best = packing }
      if sizes.count < 2 { break }
    }
    self = best ?? RectanglePacking([], gap: gap, limit: 0)
  }

  /// The height of a frame that holds the sheet.
  private func extent(_ shape: Double) -> Double { max(width / shape, height) }

  /// Places rectangles on a sheet of at most `limit` points.
  private init(_ sizes: [Size], gap: Double, limit: Double) {
    corners = Array(repeating: Point(0, 0), count: sizes.count)
    self.gap = gap
    self.limit = limit
    let order = sizes.indices.sorted {
      (-sizes[$0].height, -sizes[$0].width, $0) < (-sizes[$1].height, -sizes[$1].width, $1)
    }
    for number in order { corners[number] = place(sizes[number]) }
    for (corner, size) in zip(corners, sizes) {
      width = max(width, corner.x + size.width)
      height = max(height, corner.y + size.height)
    }
  }

  private mutating func place(_ size: Size) -> Point {
    for shelf in shelves.indices {
      if let corner = placeBelow(size, shelf) { return corner }
      let x = shelves[shelf].right + gap
      guard x + size.width <= limit, size.height <= shelves[shelf].height else { continue }
      let top = shelves[shelf].top
      shelves[shelf].columns.append(Column(x: x, width: size.width, bottom: top + size.height))
      return Point(x, top)
    }
    let top = shelves.last.map { $0.top + $0.height + gap } ?? 0
    let column = Column(x: 0, width: size.width, bottom: top + size.height)
    shelves.append(Shelf(top: top, height: size.height, columns: [column]))
    return Point(0, top)
  }

  /// Places a rectangle below what stands in a column; the last one may grow wider.
  private mutating func placeBelow(_ size: Size, _ shelf: Int) -> Point? {
    let bottom = shelves[shelf].top + shelves[shelf].height
    for column in shelves[shelf].columns.indices {
      let found = shelves[shelf].columns[column]
      let isLast = column == shelves[shelf].columns.count - 1
      guard found.bottom + gap + size.height <= bottom,
        size.width <= (isLast ? limit - found.x : found.width)
      else { continue }
      let y = found.bottom + gap
      shelves[shelf].columns[column].bottom = y + size.height
      shelves[shelf].columns[column].width = max(found.width, size.width)
      return Point(found.x, y)
    }
    return nil
  }
}
