/// What the parser that reads from the right tells the one that reads from the left.
package enum ParserGuide {
  /// Puts the arcs that were made over the reversed sentence into the facts.
  package static func fill(_ facts: inout [TokenFacts], _ reversed: ParserState) {
    let count = facts.count
    for index in facts.indices {
      let node = reversed.nodes[count - 1 - index]
      let head = Int(node.head) == count ? count : count - 1 - Int(node.head)
      facts[index].guideHead = Int32(head)
      facts[index].guideRelation = UInt32(node.relation) + 1
      facts[index].guideLeft = -1
      facts[index].guideRight = -1
    }
    for index in facts.indices {
      let head = Int(facts[index].guideHead)
      guard head < count else { continue }
      if facts[head].guideLeft < 0 { facts[head].guideLeft = Int32(index) }
      facts[head].guideRight = Int32(index)
    }
  }
}
