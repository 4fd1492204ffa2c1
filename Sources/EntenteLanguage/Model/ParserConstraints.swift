/// What the trees of the training treebanks hold as good as always and a greedy parser, which does
/// not look ahead, breaks now and then.
///
/// A noun without preposition and conjunction, right before a finite verb, is no conjunct of a noun
/// that has a preposition: in "according to A, B helped", B is the subject. The treebanks have one
/// such conjunct, and 800 subjects in its place.
package struct ParserConstraints: Sendable {
  private var adpositions: UInt64 = 0
  private var conjunctions: UInt64 = 0
  private var conjunct = -1
  private var nominals: UInt64 = 0
  private var finites: UInt64 = 0

  /// Creates the constraints for the names of a model; a tag or relation that it lacks binds nothing.
  package init(tags: [String], relations: [String]) {
    for (index, name) in relations.enumerated() {
      let bit = UInt64(1) << UInt64(index & 63)
      switch name {
      case "case": adpositions |= bit
      case "cc": conjunctions |= bit
      case "conj": conjunct = index
      default: break
      }
    }
    for (index, name) in tags.enumerated() {
      // The facts of a word number tags from 1.
      let bit = UInt64(1) << UInt64((index + 1) & 63)
      switch name {
      case "NOUN", "PROPN", "PRON": nominals |= bit
      case "VERB.Fin", "AUX.Fin": finites |= bit
      default: break
      }
    }
  }

  /// Whether the top of the stack can depend on the word below it, by a relation.
  @inline(__always)
  func allowsRight(_ relation: Int, _ state: ParserState, _ facts: [TokenFacts]) -> Bool {
    guard relation == conjunct, state.next < facts.count else { return true }
    let (head, dependent) = state.arc(.right)
    let isBare =
      state.nodes[dependent].relationSet & (adpositions | conjunctions) == 0
      && nominals >> UInt64(facts[dependent].tag & 63) & 1 == 1
    let hasPreposition = state.nodes[head].relationSet & adpositions != 0
    let isBeforeVerb = finites >> UInt64(facts[state.next].tag & 63) & 1 == 1
    return !(isBare && hasPreposition && isBeforeVerb)
  }
}
