/// Numbers by keys, the least key first, of equal keys the number that came first.
struct LabelQueue {
  private struct Entry {
    let key: (Int, Int)
    let number: Int

    static func < (lhs: Self, rhs: Self) -> Bool {
      (lhs.key.0, lhs.key.1, lhs.number) < (rhs.key.0, rhs.key.1, rhs.number)
    }
  }

  private var entries: [Entry] = []

  mutating func insert(_ number: Int, key: (Int, Int)) {
    let entry = Entry(key: key, number: number)
    entries.append(entry)
    var index = entries.count - 1
    while index > 0, entry < entries[(index - 1) / 2] {
      entries[index] = entries[(index - 1) / 2]
      index = (index - 1) / 2
    }
    entries[index] = entry
  }

  mutating func removeFirst() -> Int? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first.number }
    var index = 0
    while true {
      var child = 2 * index + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
      guard entries[child] < last else { break }
      entries[index] = entries[child]
      index = child
    }
    entries[index] = last
    return first.number
  }
}
