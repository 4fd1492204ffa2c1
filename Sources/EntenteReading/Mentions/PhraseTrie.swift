/// Phrases found in a row of words, the longest at each place.
struct PhraseTrie<Value: Sendable>: Sendable {
  private struct Step: Hashable {
    let node: Int
    let word: String
  }

  private var steps: [Step: Int] = [:]
  private var values: [[Value]] = [[]]

  /// Adds a phrase.
  mutating func insert(_ phrase: some Sequence<String>, _ value: Value) {
    var node = 0
    for word in phrase {
      let step = Step(node: node, word: word)
      if let next = steps[step] {
        node = next
      } else {
        values.append([])
        node = values.count - 1
        steps[step] = node
      }
    }
    if node != 0 { values[node].append(value) }
  }

  /// The longest phrase that starts at a word, with its values.
  ///
  /// - Complexity: O(words of the longest phrase).
  func longest(in words: [Word], at start: Int) -> (length: Int, values: [Value])? {
    var node = 0
    var best: (Int, [Value])?
    var index = start
    while index < words.count, let next = steps[Step(node: node, word: words[index].key)] {
      node = next
      index += 1
      if !values[node].isEmpty { best = (index - start, values[node]) }
    }
    return best
  }
}
