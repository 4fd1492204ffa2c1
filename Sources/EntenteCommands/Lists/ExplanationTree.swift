internal import EntenteModel
internal import EntenteReading

/// The words of a sentence's tree, as the reader mended it, that join the actors named in it: each
/// mention's head and all above it, one a line under its head.
struct ExplanationTree {
  private let words: [ReadTrees.Word]
  private let isShown: [Bool]

  init(_ words: [ReadTrees.Word], mentions: [Range<Int>]) {
    self.words = words
    var isShown = [Bool](repeating: false, count: words.count)
    for mention in mentions {
      let inside = words.indices.filter { mention.contains(words[$0].range.lowerBound) }
      for index in inside where words[index].head.map(inside.contains) != true {
        var next: Int? = index
        while let word = next, !isShown[word] {
          isShown[word] = true
          next = words[word].head
        }
      }
    }
    self.isShown = isShown
  }

  /// The lines, each with its depth.
  var lines: [(depth: Int, text: String)] { lines(below: nil, depth: 0) }

  private func lines(below head: Int?, depth: Int) -> [(depth: Int, text: String)] {
    words.indices.filter { isShown[$0] && words[$0].head == head }.flatMap { word in
      [(depth, "\(words[word].form) \(words[word].relation)")]
        + lines(below: word, depth: depth + 1)
    }
  }
}
