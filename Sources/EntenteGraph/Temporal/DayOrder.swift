/// Groups of precise contacts in the order of a sweep, cut to a window.
struct DayOrder {
  /// The positions of the groups in the order of the sweep.
  let range: Range<Int>
  private let groups: DayGroups
  private let direction: TimeDirection

  /// Creates an order; the window is in days of the sweep's clock.
  init(_ groups: DayGroups, _ direction: TimeDirection, _ window: ClosedRange<Int32>) {
    self.groups = groups
    self.direction = direction
    let count = groups.days.count
    if direction == .forward {
      let start = groups.firstGroup(from: window.lowerBound)
      range = start..<max(start, groups.firstGroup(from: window.upperBound + 1))
    } else {
      let start = count - groups.firstGroup(from: -window.lowerBound + 1)
      range = start..<max(start, count - groups.firstGroup(from: -window.upperBound))
    }
  }

  /// From whom and to whom contacts lead, in the direction of the sweep.
  var ends: (from: Column<Int32>, to: Column<Int32>) {
    direction == .forward ? (groups.sources, groups.targets) : (groups.targets, groups.sources)
  }

  /// The day, on the sweep's clock, and the contacts of the group at a position.
  @inline(__always)
  func group(_ position: Int) -> (day: Int32, range: Range<Int>) {
    let index = direction == .forward ? position : groups.days.count - 1 - position
    let day = direction == .forward ? groups.days[index] : -groups.days[index]
    return (day, Int(groups.starts[index])..<Int(groups.starts[index + 1]))
  }
}
