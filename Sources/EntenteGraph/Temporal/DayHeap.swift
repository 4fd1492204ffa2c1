/// Days, the least first.
struct DayHeap {
  private var days: [Int32] = []

  var first: Int32? { days.first }

  mutating func insert(_ day: Int32) {
    days.append(day)
    var index = days.count - 1
    while index > 0, days[(index - 1) / 2] > days[index] {
      days.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func removeFirst() {
    guard let last = days.popLast(), !days.isEmpty else { return }
    days[0] = last
    var index = 0
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2]
      where child < days.count && days[child] < days[least] {
        least = child
      }
      guard least != index else { return }
      days.swapAt(index, least)
      index = least
    }
  }
}
