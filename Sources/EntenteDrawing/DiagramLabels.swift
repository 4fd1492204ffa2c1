internal import EntenteGraph
internal import EntenteLayout

/// Where the labels of ties stand: each at its own line, where it covers least.
struct DiagramLabels {
  /// A label and the middle of the place where it stands.
  struct Label {
    let course: Int
    let text: String
    fileprivate(set) var middle: Point
    /// Whether its tie runs beside a stack, from one of its boxes to another.
    fileprivate let isLoop: Bool
  }

  private struct Rectangle {
    let middle: Point
    let width: Double
    let height: Double

    func overlap(_ other: Rectangle) -> Double {
      let x = (width + other.width) / 2 - abs(middle.x - other.middle.x)
      guard x > 0 else { return 0 }
      let y = (height + other.height) / 2 - abs(middle.y - other.middle.y)
      return y > 0 ? min(x, y) : 0
    }

    /// The least rectangle around some points.
    init(around points: [Point]) {
      let (xs, ys) = (points.map(\.x), points.map(\.y))
      let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
      let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
      self.init(
        middle: Point((left + right) / 2, (top + bottom) / 2), width: right - left,
        height: bottom - top)
    }

    init(middle: Point, width: Double, height: Double) {
      self.middle = middle
      self.width = width
      self.height = height
    }

    func contains(_ point: Point) -> Bool {
      abs(point.x - middle.x) <= width / 2 && abs(point.y - middle.y) <= height / 2
    }
  }

  /// Where on its line a label may stand, from the middle outwards.
  private static let parts = [
    0.5, 0.45, 0.55, 0.4, 0.6, 0.34, 0.66, 0.28, 0.72, 0.22, 0.78, 0.16, 0.84,
  ]

  private(set) var labels: [Label] = []
  private let lines: [[Point]]
  private let extents: [Rectangle]
  private var taken: [Rectangle]

  init(scene: DiagramScene, courses: DiagramCourses) {
    lines = courses.courses.map { LevelCurve.samples(of: $0.points, count: 16) }
    extents = lines.map(Rectangle.init(around:))
    taken = scene.boxes.indices.map { box in
      Rectangle(
        middle: courses.middle(of: box), width: scene.boxes[box].width + 8,
        height: scene.boxes[box].height + 4)
    }
    let boxes = taken.count
    for (number, course) in courses.courses.enumerated() {
      let link = scene.links[course.link]
      guard course.tie < link.labels.count else { continue }
      let text = link.labels[course.tie]
      let isLoop = scene.boxes[link.tail].stack == scene.boxes[link.head].stack
      let place = place(of: text, course: number, isLoop: isLoop)
      taken.append(place)
      labels.append(Label(course: number, text: text, middle: place.middle, isLoop: isLoop))
    }
    // The first did not know of the last: each looks again, the others standing.
    for number in labels.indices {
      let label = labels[number]
      taken.remove(at: boxes + number)
      let place = place(of: label.text, course: label.course, isLoop: label.isLoop)
      taken.insert(place, at: boxes + number)
      labels[number].middle = place.middle
    }
  }

  /// The best of some places along the line, above it, below it, on it.
  private func place(of text: String, course: Int, isLoop: Bool) -> Rectangle {
    let width = TextMetrics.width(text, size: DiagramScene.labelSize) + 4
    let height = DiagramScene.lineHeight
    let line = lines[course]
    var best: (cost: Double, place: Rectangle)?
    // From the middle outwards: of equals the first wins.
    for part in Self.parts {
      let point = line[min(Int(part * Double(line.count)), line.count - 1)]
      let sides =
        isLoop
        ? [Point(width / 2 + 4, 0), Point(width / 2 + 4, 10), Point(width / 2 + 4, -10)]
        : [
          Point(0, -9), Point(0, 9), Point(0, -12), Point(0, 12), Point(0, -16), Point(0, 16),
          Point(0, 0),
        ]
      for (index, side) in sides.enumerated() {
        let place = Rectangle(
          middle: Point(point.x + side.x, point.y + side.y), width: width, height: height)
        let base = abs(part - 0.5) * 6 + Double(index) * 0.5
        let limit = best?.cost ?? .infinity
        let cost = cost(of: place, from: base, course: course, below: limit)
        if cost < limit { best = (cost, place) }
      }
    }
    return best?.place ?? Rectangle(middle: line[0], width: width, height: height)
  }
  /// What a place costs for what it covers; at least `limit` where it costs that much, for it will
  /// not be the best.
  private func cost(
    of place: Rectangle, from base: Double, course: Int, below limit: Double
  ) -> Double {
    var cost = base
    guard cost < limit else { return cost }
    for other in taken {
      cost += place.overlap(other) * 24
      guard cost < limit else { return cost }
    }
    for (number, extent) in extents.enumerated() where place.overlap(extent) > 0 {
      let before = cost
      var hits = 0.0
      for point in lines[number] where place.contains(point) {
        hits += 1
        // Its own line may touch it; another's makes it hard to say whose it is.
        cost = before + (number == course ? 3 + 0.5 * hits : 9 + 2 * hits)
        guard cost < limit else { return cost }
      }
    }
    return cost
  }
}
