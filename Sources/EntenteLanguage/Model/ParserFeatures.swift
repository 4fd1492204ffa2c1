/// The parser's templates: for the action first, then for the relation of the arc.
package enum ParserFeatures {
  private struct Node {
    var facts: TokenFacts
    var index: Int
  }

  @inline(__always)
  private static func facts(_ index: Int, _ facts: [TokenFacts]) -> TokenFacts {
    if index >= 0, index < facts.count { return facts[index] }
    var none = TokenFacts.none
    if index == facts.count { none.tag = 63 }
    return none
  }

  /// Puts the features of a state into `rows`.
  package static func fill(
    actions rows: inout [UInt32], _ state: ParserState, _ facts: [TokenFacts]
  ) {
    rows.removeAll(keepingCapacity: true)
    let top = state.stack.count
    let i0 = top > 0 ? state.stack[top - 1] : -1
    let i1 = top > 1 ? state.stack[top - 2] : -1
    let i2 = top > 2 ? state.stack[top - 3] : -1
    let ib = state.next
    @inline(__always) func node(_ index: Int) -> TokenFacts { self.facts(index, facts) }
    @inline(__always) func child(_ index: Int, _ list: [Int]) -> TokenFacts {
      guard index >= 0, list[index] >= 0 else { return .none }
      var child = facts[list[index]]
      child.relation = UInt32(state.relations[list[index]]) + 1
      return child
    }
    let (s0, s1, s2) = (node(i0), node(i1), node(i2))
    let (b0, b1, b2, b3) = (node(ib), node(ib + 1), node(ib + 2), node(ib + 3))
    let (s0l, s0r) = (child(i0, state.leftmost), child(i0, state.rightmost))
    let (s1l, s1r) = (child(i1, state.leftmost), child(i1, state.rightmost))
    let (s0l2, s0r2) = (child(i0, state.leftmost2), child(i0, state.rightmost2))
    let s1r2 = child(i1, state.rightmost2)
    let (b0l, b0l2) = (child(ib, state.leftmost), child(ib, state.leftmost2))
    let distance = i0 < 0 ? 0 : UInt32(min(ib - i0, 9))
    let distance1 = i1 < 0 ? 0 : UInt32(min(i0 - i1, 9))
    let v0 = i0 < 0 ? 0 : state.valency[i0]
    let v1 = i1 < 0 ? 0 : state.valency[i1]
    let vb = state.valency[ib]
    let r0 =
      i0 < 0 ? 0 : UInt32(truncatingIfNeeded: state.relationSet[i0] ^ state.relationSet[i0] >> 32)
    let r1 =
      i1 < 0 ? 0 : UInt32(truncatingIfNeeded: state.relationSet[i1] ^ state.relationSet[i1] >> 32)
    let before = i0 > 0 ? node(i0 - 1) : .none
    let after = i0 >= 0 && i0 + 1 < facts.count ? node(i0 + 1) : .none
    var template: UInt32 = 100
    @inline(__always) func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
      template += 1
      rows.append(FeatureHash.mix(template, a, b, c))
    }
    @inline(__always) func two(_ a: UInt32, _ b: UInt32) -> UInt32 { a << 6 | b }
    add(0)
    add(s0.word, s0.tag)
    add(s0.tag)
    add(b0.word, b0.tag)
    add(b0.tag)
    add(s1.word, s1.tag)
    add(s1.tag)
    add(b1.word)
    add(b1.tag)
    add(b2.tag)
    add(s2.tag)
    add(s0.word, b0.word)
    add(s0.word, b0.tag)
    add(s0.tag, b0.word)
    add(s0.tag, b0.tag)
    add(s0.tag, b0.tag, b1.tag)
    add(s0.tag, b0.tag, two(b1.tag, b2.tag))
    add(b0.tag, b1.tag, b2.tag)
    add(two(b0.tag, b1.tag), b2.tag, b3.tag)
    add(s1.tag, s0.tag)
    add(s1.word, s0.word)
    add(s1.word, s0.tag)
    add(s1.tag, s0.word)
    add(s1.tag, s0.tag, b0.tag)
    add(s1.word, s0.tag, b0.tag)
    add(s1.tag, s0.word, b0.tag)
    add(s1.tag, s0.tag, b0.word)
    add(two(s1.tag, s0.tag), b0.tag, b1.tag)
    add(s2.tag, s1.tag, s0.tag)
    add(two(s2.tag, s1.tag), s0.tag, b0.tag)
    add(s0.tag, s0l.tag, b0.tag)
    add(s0.tag, s0r.tag, b0.tag)
    add(s0.tag, b0.tag, b0l.tag)
    add(s1.tag, s0.tag, s0l.tag)
    add(s1.tag, s0.tag, s0r.tag)
    add(s1.tag, s1r.tag, s0.tag)
    add(s1.tag, s1l.tag, s0.tag)
    add(s0.tag, s0l.word, s1.tag)
    add(s0l.word, s0.tag, b0.tag)
    add(s0l.word, s1.word)
    add(s0l.word, s1.tag, s0.word)
    add(two(s0.tag, s0l.tag), s0l2.tag, b0.tag)
    add(two(s0.tag, s0r.tag), s0r2.tag, b0.tag)
    add(two(s1.tag, s1r.tag), s1r2.tag, s0.tag)
    add(b0.tag, b0l.tag, b0l2.tag)
    add(s0.tag, distance, b0.tag)
    add(s0.word, distance, b0.tag)
    add(s1.tag, distance1, s0.tag)
    add(s1.word, distance1, s0.tag)
    add(s0.tag, v0, b0.tag)
    add(s1.tag, v1, s0.tag)
    add(s0.word, v0)
    add(s1.word, v1)
    add(b0.word, vb)
    add(s0.tag, r0, b0.tag)
    add(s1.tag, r1, s0.tag)
    add(s0.word, r0)
    add(s1.word, r1)
    add(s0.tag, s0l.relation, s0r.relation)
    add(s1.tag, s1r.relation, s0.tag)
    add(two(s0.tag, b0.tag), s0r.relation, s0l.relation)
    add(two(s1.tag, s0.tag), s1r.relation, s0l.relation)
    add(two(s0.tag, b0.tag), b0l.relation, s0r.relation)
    add(before.tag, s0.tag, b0.tag)
    add(after.tag, s0.tag, b0.tag)
    add(after.word, s0.tag)
    add(s0.suffix3, b0.tag)
    add(s1.suffix3, s0.tag)
    add(s0.suffix3, s1.tag, b0.tag)
    add(b0.suffix3, s0.tag)
    add(s0.lexicon, b0.lexicon)
    add(s1.lexicon, s0.lexicon)
    add(s1.lexicon, s0.lexicon, b0.lexicon)
    add(s0.shape, s1.shape, two(s0.tag, s1.tag))
    add(s0.word, b0.tag, b1.tag)
    add(s0.tag, b0.word, b1.tag)
    add(s1.word, s0.word, b0.tag)
    add(s0.tag, b0.tag, b1.word)
  }

  /// Puts the features of an arc into `rows`.
  package static func fill(
    relation rows: inout [UInt32], _ state: ParserState, _ facts: [TokenFacts],
    head headIndex: Int, dependent index: Int
  ) {
    rows.removeAll(keepingCapacity: true)
    @inline(__always) func node(_ index: Int) -> TokenFacts { self.facts(index, facts) }
    @inline(__always) func child(_ index: Int, _ list: [Int]) -> TokenFacts {
      guard list[index] >= 0 else { return .none }
      var child = facts[list[index]]
      child.relation = UInt32(state.relations[list[index]]) + 1
      return child
    }
    let (h, d) = (node(headIndex), node(index))
    let (dl, dr) = (child(index, state.leftmost), child(index, state.rightmost))
    let dl2 = child(index, state.leftmost2)
    let (hl, hr) = (child(headIndex, state.leftmost), child(headIndex, state.rightmost))
    let (before, after) = (node(index - 1), node(index + 1))
    let side: UInt32 = headIndex < index ? 1 : 0
    let distance = UInt32(min(abs(headIndex - index), 7)) * 2 + side
    let set = state.relationSet[headIndex]
    let relations = UInt32(truncatingIfNeeded: set ^ set >> 32)
    var template: UInt32 = 300
    @inline(__always) func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
      template += 1
      rows.append(FeatureHash.mix(template, a, b << 1 | side, c))
    }
    add(d.word)
    add(d.tag)
    add(h.word)
    add(h.tag, d.tag)
    add(h.word, d.tag)
    add(h.tag, d.word)
    add(h.word, d.word)
    add(h.tag, d.tag, distance)
    add(h.tag, d.tag, dl.tag)
    add(h.tag, d.tag, dr.tag)
    add(h.tag, dl.word, d.tag)
    add(h.word, dl.word)
    add(dl.word, d.word)
    add(h.tag, dl2.word, d.tag)
    add(h.tag, d.tag, hl.relation)
    add(h.tag, d.tag, hr.relation)
    add(h.tag, d.tag, relations)
    add(h.word, d.tag, relations)
    add(dl.relation, d.tag, h.tag)
    add(dr.relation, d.tag, h.tag)
    add(dl.relation, dr.relation, d.tag)
    add(before.tag, d.tag, h.tag)
    add(after.tag, d.tag, h.tag)
    add(before.word, d.tag, h.tag)
    add(d.suffix3, h.tag)
    add(h.suffix3, d.tag)
    add(d.suffix2, h.suffix2)
    add(d.shape, h.shape, h.tag << 6 | d.tag)
    add(d.lexicon, h.lexicon)
    add(d.word, hl.relation, h.tag)
    add(h.word, hr.relation, d.tag)
  }
}
