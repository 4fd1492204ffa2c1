internal import Synchronization

/// An analysis that one thread finishes and another may help with.
///
/// Sentences do not depend on each other, so who is free takes the next one. What comes out is the
/// same, whoever made it.
package final class SharedAnalysis: Sendable {
  /// What one thread found: the pieces that it took, and their tokens one after the other.
  private struct Part: Sendable {
    var pieces: [Range<Int>] = []
    var text: AnalyzedText
  }

  private let segments: SegmentedText
  private let model: LanguageModel
  private let pieces: [Range<Int>]
  private let next = Atomic(0)
  /// What the helper found; locked while it works.
  private let helped = Mutex<Part?>(nil)

  init(_ segments: SegmentedText, pieces: [Range<Int>], model: LanguageModel) {
    self.segments = segments
    self.pieces = pieces
    self.model = model
  }

  /// Analyzes sentences until none is left; to be called from one other thread at most.
  package func help() {
    // Whoever comes late needs no memory.
    guard next.load(ordering: .relaxed) < pieces.count else { return }
    // A sentence is taken under the lock only, so that whoever waits for it has all.
    helped.withLock { $0 = analyzed() }
  }

  /// Analyzes what nobody has taken, and waits for the rest.
  package func finish() -> AnalyzedText {
    let own = analyzed()
    guard let other = helped.withLock({ $0 }), !other.pieces.isEmpty else { return own.text }
    var result = own.text
    let count = segments.tokens.count
    result.tags = Array(repeating: 0, count: count)
    result.bundles = Array(repeating: 0, count: count)
    result.rules = Array(repeating: 0, count: count)
    result.heads = Array(repeating: -1, count: count)
    result.relations = Array(repeating: 0, count: count)
    for part in [own, other] {
      var position = 0
      for piece in part.pieces {
        for token in piece {
          result.tags[token] = part.text.tags[position]
          result.bundles[token] = part.text.bundles[position]
          result.rules[token] = part.text.rules[position]
          result.heads[token] = part.text.heads[position]
          result.relations[token] = part.text.relations[position]
          position += 1
        }
      }
    }
    return result
  }

  private func analyzed() -> Part {
    var part = Part(text: AnalyzedText(segments: segments, model: model))
    var scratch = AnalysisScratch(model)
    while true {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < pieces.count else { return part }
      scratch.analyze(pieces[piece], into: &part.text)
      part.pieces.append(pieces[piece])
    }
  }
}
