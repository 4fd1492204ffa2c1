/// Finds the tree of one root with the highest sum of scores (Chu and Liu; Edmonds).
///
/// The words are numbered from 0; their number stands for the root. Memory is kept from sentence to
/// sentence.
///
/// - Complexity: Quadratic in the words, times the cycles that the best heads make, which are few.
package struct TreeDecoder {
  private static let never: Float = -1e9
  /// How many words are tried as the only root where the best tree has several.
  private static let mostRoots = 8
  /// How many cycles inside each other are solved; more are in no sentence and are cut.
  private static let deepest = 32

  /// Scores of the words at each depth, a row of heads for each word, one after the other.
  private var scores: [Float] = []
  /// Heads and lists of words at each depth, one after the other.
  private var words: [Int32] = []
  private var roots: [Int] = []

  package init() {}

  /// Puts the head of each word into `heads`.
  ///
  /// A row of `given`, of `stride` numbers, holds the scores of a word's heads: the words, the
  /// root.
  package mutating func decode(
    _ given: UnsafePointer<Float>, count: Int, stride: Int, into heads: inout [Int32]
  ) {
    heads.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    unsafe load(given, count, stride)
    solve(0, count, 0)
    roots.removeAll(keepingCapacity: true)
    for word in 0..<count {
      heads.append(words[word])
      if words[word] == count { roots.append(word) }
    }
    if roots.count != 1 { unsafe chooseRoot(given, count, stride, &heads) }
  }

  private mutating func load(_ given: UnsafePointer<Float>, _ count: Int, _ stride: Int) {
    words.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    for word in 0..<count {
      let row = unsafe given + word * stride
      for head in 0...count { unsafe scores.append(head == word ? Self.never : row[head]) }
    }
  }

  /// Of several roots, tries each as the only one.
  private mutating func chooseRoot(
    _ given: UnsafePointer<Float>, _ count: Int, _ stride: Int, _ heads: inout [Int32]
  ) {
    @inline(__always) func score(_ word: Int, _ head: Int) -> Float {
      unsafe given[word * stride + head]
    }
    if roots.isEmpty { roots.append(contentsOf: 0..<count) }
    // The words that are the root best come first.
    for place in 0..<min(Self.mostRoots, roots.count) {
      var best = place
      for other in (place + 1)..<max(place + 1, roots.count)
      where score(roots[other], count) > score(roots[best], count) { best = other }
      roots.swapAt(place, best)
    }
    // Whatever the scores are, this is a tree.
    for word in 0..<count { heads[word] = Int32(word == roots[0] ? count : roots[0]) }
    var top = -Float.infinity
    for place in 0..<min(Self.mostRoots, roots.count) {
      let root = roots[place]
      unsafe load(given, count, stride)
      for word in 0..<count { scores[word * (count + 1) + count] = 100 * Self.never }
      for head in 0...count { scores[root * (count + 1) + head] = 100 * Self.never }
      scores[root * (count + 1) + count] = 0
      solve(0, count, 0)
      var sum = score(root, count)
      var isOnly = words[root] == count
      for word in 0..<count where word != root {
        if words[word] == count { isOnly = false } else { sum += score(word, Int(words[word])) }
      }
      guard isOnly, sum > top else { continue }
      top = sum
      for word in 0..<count { heads[word] = words[word] }
    }
  }

  /// Solves the words whose scores start at `base`, and leaves their heads on top of `words`.
  private mutating func solve(_ base: Int, _ count: Int, _ depth: Int) {
    let start = words.count
    let width = count + 1
    for word in 0..<count {
      let row = base + word * width
      var best = word == 0 ? 1 : 0
      for head in 0...count where head != word && scores[row + head] > scores[row + best] {
        best = head
      }
      words.append(Int32(best))
    }
    while let entry = wordOfCycle(start, count) {
      guard depth < Self.deepest else {
        words[start + entry] = Int32(count)
        continue
      }
      contract(entry, base, start, count, depth)
      return
    }
  }

  /// A word of a cycle that the heads from `start` make, if there is one.
  private mutating func wordOfCycle(_ start: Int, _ count: Int) -> Int? {
    let seen = words.count
    // 0: not seen; else the word from which it was seen first, from 1.
    for _ in 0..<count { words.append(0) }
    defer { words.removeLast(words.count - seen) }
    for first in 0..<count where words[seen + first] == 0 {
      var word = first
      while word != count, words[seen + word] == 0 {
        words[seen + word] = Int32(first + 1)
        word = Int(words[start + word])
      }
      if word != count, words[seen + word] == Int32(first + 1) { return word }
    }
    return nil
  }

  /// Makes one word of a cycle, solves the rest, and enters the cycle where that is best.
  private mutating func contract(
    _ entry: Int, _ base: Int, _ start: Int, _ count: Int, _ depth: Int
  ) {
    let width = count + 1
    // The cycle, then the words outside; the new word is the last but for the root.
    let cycle = words.count
    var word = entry
    repeat {
      words.append(Int32(word))
      word = Int(words[start + word])
    } while word != entry
    let outside = words.count
    for word in 0..<Int32(count) where !words[cycle..<outside].contains(word) {
      words.append(word)
    }
    let inner = words.count - outside
    // For each word outside, its best head inside; for each head outside, the word it enters by.
    let headInside = words.count
    for _ in 0..<(2 * inner + 2) { words.append(0) }
    let entrance = headInside + inner
    let smaller = scores.count
    for place in 0..<inner {
      let row = base + Int(words[outside + place]) * width
      for other in 0..<inner {
        let score = scores[row + Int(words[outside + other])]
        scores.append(other == place ? Self.never : score)
      }
      var best = words[cycle]
      for at in cycle..<outside where scores[row + Int(words[at])] > scores[row + Int(best)] {
        best = words[at]
      }
      words[headInside + place] = best
      scores.append(scores[row + Int(best)])
      scores.append(scores[row + count])
    }
    for place in 0..<(inner + 2) {
      guard place != inner else {
        scores.append(Self.never)
        continue
      }
      let head = place > inner ? count : Int(words[outside + place])
      var best = words[cycle]
      var top = -Float.infinity
      for at in cycle..<outside {
        let row = base + Int(words[at]) * width
        let gain = scores[row + head] - scores[row + Int(words[start + Int(words[at])])]
        if gain > top { (best, top) = (words[at], gain) }
      }
      words[entrance + min(place, inner)] = best
      scores.append(top)
    }
    let found = words.count
    solve(smaller, inner + 1, depth + 1)
    func original(_ head: Int32) -> Int32 {
      Int(head) == inner + 1 ? Int32(count) : words[outside + Int(head)]
    }
    for place in 0..<inner {
      let head = words[found + place]
      words[start + Int(words[outside + place])] =
        Int(head) == inner ? words[headInside + place] : original(head)
    }
    let head = words[found + inner]
    words[start + Int(words[entrance + min(Int(head), inner)])] = original(head)
    words.removeLast(words.count - start - count)
    scores.removeLast(scores.count - smaller)
  }
}
