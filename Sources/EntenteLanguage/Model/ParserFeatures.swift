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

  @inline(__always)
  private static func valency(_ node: ParserNode) -> UInt32 {
    UInt32(node.leftCount) | UInt32(node.rightCount) << 4
  }

  @inline(__always)
  private static func relations(_ node: ParserNode) -> UInt32 {
    UInt32(truncatingIfNeeded: node.relationSet ^ node.relationSet >> 32)
  }

  /// The most features there are.
  package static var most: Int { 128 }

  /// Puts the features of a state into `rows`, which has room for ``most`` of them.
  ///
  /// - Returns: How many there are.
  package static func fill(
    actions rows: inout [UInt32], _ state: ParserState, _ facts: [TokenFacts]
  ) -> Int {
    // Written in place: an append checks for each feature what is known of all.
    unsafe rows.withUnsafeMutableBufferPointer { features in
      var count = 0
      let top = state.stack.count
      let ib = state.next
      let i0 = top > 0 ? Int(state.stack[top - 1]) : -1
      let i1 = top > 1 ? Int(state.stack[top - 2]) : -1
      let i2 = top > 2 ? Int(state.stack[top - 3]) : -1
      let nodes = state.nodes
      let none = ParserNode()
      let (n0, n1) = (i0 < 0 ? none : nodes[i0], i1 < 0 ? none : nodes[i1])
      let nb = nodes[ib]
      @inline(__always) func node(_ index: Int) -> TokenFacts { self.facts(index, facts) }
      @inline(__always) func child(_ index: Int16) -> TokenFacts {
        guard index >= 0 else { return .none }
        var child = facts[Int(index)]
        child.relation = UInt32(nodes[Int(index)].relation) + 1
        return child
      }
      let (s0, s1, s2) = (node(i0), node(i1), node(i2))
      let (b0, b1, b2, b3) = (node(ib), node(ib + 1), node(ib + 2), node(ib + 3))
      let (s0l, s0r) = (child(n0.left), child(n0.right))
      let (s1l, s1r) = (child(n1.left), child(n1.right))
      let (s0l2, s0r2) = (child(n0.left2), child(n0.right2))
      let s1r2 = child(n1.right2)
      let (b0l, b0l2) = (child(nb.left), child(nb.left2))
      let distance = i0 < 0 ? 0 : UInt32(min(ib - i0, 9))
      let distance1 = i1 < 0 ? 0 : UInt32(min(i0 - i1, 9))
      let (v0, v1, vb) = (valency(n0), valency(n1), valency(nb))
      let (r0, r1) = (relations(n0), relations(n1))
      let before = i0 > 0 ? node(i0 - 1) : .none
      let after = i0 >= 0 && i0 + 1 < facts.count ? node(i0 + 1) : .none
      var template: UInt32 = 100
      @inline(__always) func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
        template += 1
        precondition(count < features.count)
        unsafe features[count] = FeatureHash.mix(template, a, b, c)
        count += 1
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
      template = 190
      add(agree(s0, b0), s0.tag, b0.tag)
      add(agree(s1, s0), s1.tag, s0.tag)
      add(two(agree(s1, s0), agree(s1, b0)), two(s1.tag, s0.tag), b0.tag)
      add(two(agree(s0, b0), agree(s1, b0)), two(s1.tag, s0.tag), b0.tag)
      return count
    }
  }

  /// Whether two words are of the same gender and number: 0 unknown, 1 same, 2 other, for each.
  @inline(__always)
  private static func agree(_ a: TokenFacts, _ b: TokenFacts) -> UInt32 {
    let (genderA, genderB) = (a.agreement >> 2, b.agreement >> 2)
    let (numberA, numberB) = (a.agreement & 3, b.agreement & 3)
    let gender: UInt32 = genderA == 0 || genderB == 0 ? 0 : genderA == genderB ? 1 : 2
    let number: UInt32 = numberA == 0 || numberB == 0 ? 0 : numberA == numberB ? 1 : 2
    return gender * 3 + number
  }

  /// Puts the features of an arc into `rows`, which has room for ``most`` of them.
  ///
  /// - Returns: How many there are.
  package static func fill(
    relation rows: inout [UInt32], _ state: ParserState, _ facts: [TokenFacts],
    head headIndex: Int, dependent index: Int
  ) -> Int {
    unsafe rows.withUnsafeMutableBufferPointer { features in
      var count = 0
      @inline(__always) func node(_ index: Int) -> TokenFacts { self.facts(index, facts) }
      let nodes = state.nodes
      @inline(__always) func child(_ index: Int16) -> TokenFacts {
        guard index >= 0 else { return .none }
        var child = facts[Int(index)]
        child.relation = UInt32(nodes[Int(index)].relation) + 1
        return child
      }
      let (h, d) = (node(headIndex), node(index))
      let (nh, nd) = (nodes[headIndex], nodes[index])
      let (dl, dr) = (child(nd.left), child(nd.right))
      let dl2 = child(nd.left2)
      let (hl, hr) = (child(nh.left), child(nh.right))
      let (before, after) = (node(index - 1), node(index + 1))
      let side: UInt32 = headIndex < index ? 1 : 0
      let distance = UInt32(min(abs(headIndex - index), 7)) * 2 + side
      let relations = self.relations(nh)
      var template: UInt32 = 300
      @inline(__always) func add(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
        template += 1
        precondition(count < features.count)
        unsafe features[count] = FeatureHash.mix(template, a, b << 1 | side, c)
        count += 1
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
      return count
    }
  }
}
