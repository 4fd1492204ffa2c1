internal import EntenteLayout

/// Smooth curves that leave and arrive level and never swing beyond the points they run through.
enum LevelCurve {
  /// The least distance of two joints along the horizontal axis: closer ones make a kink.
  private static let step = 30.0

  /// Returns the curve through the ends and joints of `points`.
  ///
  /// Slopes at the joints are harmonic means of the slopes beside them (Fritsch and Carlson), which
  /// keeps the curve between its joints. A course that turns back on the way stays as it is.
  ///
  /// - Parameter points: The control points of cubic Bézier curves.
  /// - Returns: Control points of the same form.
  static func curve(through points: [Point]) -> [Point] {
    guard let start = points.first, let end = points.last else { return points }
    let direction = end.x >= start.x ? 1.0 : -1
    var joints = [start]
    // The course goes round boxes, so it is followed closely.
    for joint in samples(of: points, count: 4) {
      guard (joint.x - joints[joints.count - 1].x) * direction >= step,
        (end.x - joint.x) * direction >= step
      else { continue }
      joints.append(joint)
    }
    guard abs(end.x - start.x) > 8 else { return points }
    joints.append(end)
    let slopes = slopes(of: joints)
    var curve = [start]
    for index in 0..<(joints.count - 1) {
      let (from, to) = (joints[index], joints[index + 1])
      let third = (to.x - from.x) / 3
      // Level ends reach further than a third: the line has left its box before it turns.
      let first = index == 0 ? min(abs(third) * 1.4, 60) * direction : third
      let second = index == joints.count - 2 ? min(abs(third) * 1.4, 60) * direction : third
      curve += [
        Point(from.x + first, from.y + slopes[index] * first),
        Point(to.x - second, to.y - slopes[index + 1] * second), to,
      ]
    }
    return curve
  }

  private static func slopes(of joints: [Point]) -> [Double] {
    let count = joints.count
    var between: [Double] = []
    for index in 0..<(count - 1) {
      let dx = joints[index + 1].x - joints[index].x
      between.append((joints[index + 1].y - joints[index].y) / dx)
    }
    var slopes = [Double](repeating: 0, count: count)
    for index in 1..<max(1, count - 1) where between[index - 1] * between[index] > 0 {
      slopes[index] = 2 / (1 / between[index - 1] + 1 / between[index])
    }
    return slopes
  }

  /// Returns a point of one cubic Bézier curve.
  static func point(on curve: ArraySlice<Point>, at part: Double) -> Point {
    let rest = 1 - part
    let weights = [
      rest * rest * rest, 3 * rest * rest * part, 3 * rest * part * part, part * part * part,
    ]
    return zip(curve, weights).reduce(Point(0, 0)) { sum, item in
      Point(sum.x + item.0.x * item.1, sum.y + item.0.y * item.1)
    }
  }

  /// Returns points along a row of curves, `count` on each.
  static func samples(of curve: [Point], count: Int) -> [Point] {
    stride(from: 0, to: curve.count - 3, by: 3).flatMap { start in
      (0..<count).map { step in
        point(on: curve[start...(start + 3)], at: (Double(step) + 0.5) / Double(count))
      }
    }
  }
}
