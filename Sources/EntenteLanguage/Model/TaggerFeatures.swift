/// The tagger's templates.
package enum TaggerFeatures {
  /// Puts the features of the word at `index` into `rows`; words before it have tags.
  package static func fill(_ rows: inout [UInt32], _ facts: [TokenFacts], _ index: Int) {
    rows.removeAll(keepingCapacity: true)
    @inline(__always) func at(_ offset: Int) -> TokenFacts {
      let position = index + offset
      return position >= 0 && position < facts.count ? facts[position] : .none
    }
    let (w0, p1, p2, n1, n2) = (at(0), at(-1), at(-2), at(1), at(2))
    var template: UInt32 = 0
    @inline(__always) func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
      template += 1
      rows.append(FeatureHash.mix(template, a, b, c))
    }
    add(0)
    add(w0.word)
    add(w0.exact)
    add(w0.suffix1, w0.shape)
    add(w0.suffix2)
    add(w0.suffix3)
    add(w0.suffix4)
    add(w0.prefix2)
    add(w0.prefix3, w0.suffix2)
    add(w0.shape, w0.lexicon)
    add(w0.lexicon)
    add(w0.lexicon, w0.suffix3)
    add(p1.tag)
    add(p1.tag, p2.tag)
    add(p1.tag, w0.word)
    add(p1.tag, w0.lexicon, n1.lexicon)
    add(p1.tag, p2.tag, w0.lexicon)
    add(p1.tag, w0.suffix3)
    add(p1.word)
    add(p1.word, w0.lexicon)
    add(p1.word, w0.word)
    add(p2.word)
    add(n1.word)
    add(n1.word, w0.word)
    add(n1.word, w0.lexicon)
    add(n1.suffix3)
    add(n1.suffix2, w0.suffix2)
    add(n1.lexicon)
    add(n1.lexicon, w0.lexicon)
    add(n1.lexicon, n2.lexicon, w0.lexicon)
    add(n1.shape, w0.shape, p1.tag)
    add(n2.word)
    add(n2.suffix3, w0.lexicon)
    add(p1.tag, w0.lexicon, n1.suffix2)
  }
}
