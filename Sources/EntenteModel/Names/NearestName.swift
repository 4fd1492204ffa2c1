/// Finds the name that a mistyped one most likely stands for.
package enum NearestName {
  /// Returns the name in `names` that is nearest to `text`, if one is near enough to be meant.
  ///
  /// Near enough is one edit for each three characters, or the beginning of one name alone; the
  /// first of equally near names wins.
  package static func nearest(to text: String, in names: [String]) -> String? {
    let typed = Array(text.unicodeScalars)
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(typed, Array(name.unicodeScalars))
      guard distance <= max(1, max(typed.count, name.unicodeScalars.count) / 3) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
    }
    if let best { return best.name }
    let longer = names.filter { !text.isEmpty && $0.utf8.starts(with: text.utf8) }
    return longer.count == 1 ? longer[0] : nil
  }

  /// Returns the number of insertions, removals, changes and swaps of neighbours between two texts.
  ///
  /// - Complexity: O(n·m) in their lengths.
  package static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for i in first.indices {
      var row = [i + 1]
      row.reserveCapacity(second.count + 1)
      for j in second.indices {
        let change = last[j] + (first[i] == second[j] ? 0 : 1)
        var least = min(row[j] + 1, last[j + 1] + 1, change)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}
