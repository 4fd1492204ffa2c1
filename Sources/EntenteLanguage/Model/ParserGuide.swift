/// What the parser that reads from the right tells the network.
package enum ParserGuide {
  /// Puts the arcs that were made over the reversed sentence into the facts.
  package static func fill(_ facts: inout [TokenFacts], _ reversed: ParserState) {
    let count = facts.count
    for index in facts.indices {
      let node = reversed.nodes[count - 1 - index]
      let head = Int(node.head) == count ? count : count - 1 - Int(node.head)
      facts[index].guideHead = Int32(head)
      facts[index].guideRelation = UInt32(node.relation) + 1
    }
  }
}
