internal import EntenteGraph
internal import EntenteLayout
internal import EntenteModel

/// The course of every tie from box to box, made of the layout's routes between stacks.
///
/// A route ends somewhere at its stack; a tie ends at its own actor's box. In layers it ends at a
/// place of its own beside the other ties of that side and enters it level, and runs through the
/// joints of its route between; among springs it keeps the route and is cut at the box.
struct DiagramCourses {
  /// A tie's line and whose it is.
  struct Course {
    let link: Int
    let tie: Int
    /// The control points of cubic Bézier curves, from the link's tail to its head.
    var points: [Point]
  }

  private struct Side: Hashable {
    let box: Int
    let isRight: Bool
  }

  private static let spacing = 6.0

  private let scene: DiagramScene
  private let layout: Layout
  private(set) var courses: [Course] = []

  init(scene: DiagramScene, layout: Layout) {
    self.scene = scene
    self.layout = layout
    for (number, edge) in scene.edges.enumerated() {
      addCourses(of: edge, route: layout.routes[number])
    }
    cut()
    dock()
    for (number, link) in scene.links.enumerated()
    where scene.boxes[link.tail].stack == scene.boxes[link.head].stack {
      addLoop(number, link)
    }
  }

  /// Where the middle of a box is.
  func middle(of box: Int) -> Point {
    let place = layout.nodes[scene.boxes[box].stack]
    return Point(place.x, place.y + scene.boxes[box].offset)
  }

  /// Ties of one route run beside each other.
  private mutating func addCourses(
    of edge: DiagramScene.Edge, route: Layout.Route
  ) {
    var forward = route.curve
    forward[forward.count - 1] = route.tip
    let backward = Array(forward.reversed())
    // The order of the boxes keeps lines of one route from crossing.
    let links = edge.links.sorted { (height(of: $0), $0) < (height(of: $1), $1) }
    let ties = links.flatMap { link in scene.links[link].ties.indices.map { (link, $0) } }
    // Two labels stand above and below; more need room between the lines.
    let isLabelled = !scene.links[links[0]].labels.isEmpty && ties.count > 2
    let spacing = isLabelled ? DiagramScene.lineHeight + 2 : Self.spacing
    // In layers lines run to the right, so beside is below; else it is across.
    var across = Point(0, 1)
    if scene.isDense(links[0]), let start = forward.first, let end = forward.last {
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let length = max((dx * dx + dy * dy).squareRoot(), 0.001)
      across = Point(-dy / length, dx / length)
    }
    for (index, (link, tie)) in ties.enumerated() {
      let shift = (Double(index) - Double(ties.count - 1) / 2) * spacing
      let isForward = scene.boxes[scene.links[link].tail].stack == edge.tail
      let points = (isForward ? forward : backward).map {
        Point($0.x + across.x * shift, $0.y + across.y * shift)
      }
      courses.append(Course(link: link, tie: tie, points: points))
    }
  }

  /// How far down the boxes of a link stand in their stacks.
  private func height(of link: Int) -> Double {
    scene.boxes[scene.links[link].tail].offset + scene.boxes[scene.links[link].head].offset
  }

  /// Cuts every course among springs where it meets its own box.
  private mutating func cut() {
    for number in courses.indices where scene.isDense(courses[number].link) {
      let link = scene.links[courses[number].link]
      let last = courses[number].points.count - 1
      for (box, end, control) in [(link.tail, 0, 1), (link.head, last, last - 1)] {
        let middle = middle(of: box)
        let from = courses[number].points[control]
        let (dx, dy) = (from.x - middle.x, from.y - middle.y)
        let (width, height) = (scene.boxes[box].width / 2, scene.boxes[box].height / 2)
        if scene.stacks[scene.boxes[box].stack].boxes.count > 1 {
          // From above it would run below the other boxes of the stack: it comes in from the side.
          let side = from.x >= middle.x ? 1.0 : -1
          courses[number].points[end] = Point(middle.x + side * width, middle.y)
          courses[number].points[control] = Point(
            middle.x + side * (width + max(24, abs(dx) - width)), middle.y)
          continue
        }
        let reach = min(
          abs(dx) < 0.001 ? .infinity : width / abs(dx),
          abs(dy) < 0.001 ? .infinity : height / abs(dy))
        // A control point inside the box gives no direction.
        guard reach.isFinite, reach <= 1 else { continue }
        courses[number].points[end] = Point(middle.x + dx * reach, middle.y + dy * reach)
      }
    }
  }

  /// Has every course end at its own box, beside the other courses of that side.
  private mutating func dock() {
    var ends: [Side: [(course: Int, isStart: Bool, y: Double)]] = [:]
    for (number, course) in courses.enumerated() where !scene.isDense(course.link) {
      let link = scene.links[course.link]
      let last = course.points.count - 1
      let inner = last > 3 ? 3 : 1
      for (box, end, next) in [(link.tail, 0, inner), (link.head, last, last - inner)] {
        let side = Side(box: box, isRight: course.points[end].x >= middle(of: box).x)
        ends[side, default: []].append((number, end == 0, course.points[next].y))
      }
    }
    for (side, waiting) in ends {
      let sorted = waiting.sorted { ($0.y, $0.course) < ($1.y, $1.course) }
      let box = scene.boxes[side.box]
      let room = (box.height - 10) / Double(max(1, sorted.count - 1))
      let spacing = min(Self.spacing + 4, room)
      let middle = middle(of: side.box)
      for (index, end) in sorted.enumerated() {
        let y = middle.y + (Double(index) - Double(sorted.count - 1) / 2) * spacing
        // An organization's box is a hexagon, whose sides recede.
        let recess =
          box.actor.kind == .organization ? abs(y - middle.y) / (box.height / 2) * 10 : 0
        let x = middle.x + (box.width / 2 - recess) * (side.isRight ? 1 : -1)
        let last = courses[end.course].points.count - 1
        courses[end.course].points[end.isStart ? 0 : last] = Point(x, y)
      }
    }
    for number in courses.indices where !scene.isDense(courses[number].link) {
      courses[number].points = LevelCurve.curve(through: courses[number].points)
    }
  }

  /// A tie inside a stack: an arc beside it.
  private mutating func addLoop(_ number: Int, _ link: DiagramScene.Link) {
    let (tail, head) = (middle(of: link.tail), middle(of: link.head))
    let side = tail.x + scene.boxes[link.tail].width / 2
    for tie in link.ties.indices {
      let shift = Double(tie) * Self.spacing
      let reach = side + 30 + shift * 1.5
      courses.append(
        Course(
          link: number, tie: tie,
          points: [
            Point(side, tail.y + shift), Point(reach, tail.y + shift),
            Point(reach, head.y + shift), Point(side, head.y + shift),
          ]))
    }
  }
}
