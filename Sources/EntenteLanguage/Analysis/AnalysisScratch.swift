/// The buffers of an analysis, used again for every sentence.
struct AnalysisScratch {
  private var facts: [TokenFacts] = []
  private var lower: [UInt8] = []
  private var rows: [UInt32] = []
  private var scores = [Int32](repeating: 0, count: 64)
  private var state = ParserState()

  mutating func analyze(_ range: Range<Int>, into text: inout AnalyzedText) {
    let model = text.model
    facts.removeAll(keepingCapacity: true)
    for index in range {
      let bytes = text.segments.bytes[text.segments.tokens[index]]
      TokenFacts.lower(bytes, into: &lower)
      var fact = TokenFacts(bytes: bytes, lower: lower, isFirst: index == range.lowerBound)
      fact.lexicon = model.lexiconClass(fact.word)
      facts.append(fact)
    }
    for index in facts.indices {
      TaggerFeatures.fill(&rows, facts, index)
      let tag = best(model.tags, model.tagRows, model.tagNames.count)
      facts[index].tag = UInt32(tag) + 1
      text.tags.append(UInt8(tag))
      TokenFacts.lower(
        text.segments.bytes[text.segments.tokens[range.lowerBound + index]], into: &lower)
      let found = model.morphology(word: facts[index].word, lower: lower, tag: tag)
      text.bundles.append(UInt16(found.bundle))
      text.rules.append(UInt16(found.rule))
    }
    parse(model)
    for index in facts.indices {
      let head = state.heads[index]
      text.heads.append(head == facts.count ? -1 : Int32(head + range.lowerBound))
      text.relations.append(state.relations[index])
    }
  }

  private mutating func parse(_ model: LanguageModel) {
    state.start(count: facts.count)
    while !state.isDone {
      ParserFeatures.fill(actions: &rows, state, facts)
      score(model.actions, model.actionRows, 3)
      var action = ParserState.Action.shift
      var top = Int32.min
      for candidate in [ParserState.Action.shift, .left, .right] where state.allows(candidate) {
        if scores[candidate.rawValue] > top {
          top = scores[candidate.rawValue]
          action = candidate
        }
      }
      guard action != .shift else {
        state.apply(.shift, relation: 0)
        continue
      }
      let arc = state.arc(action)
      ParserFeatures.fill(
        relation: &rows, state, facts, head: arc.head, dependent: arc.dependent)
      let relation = best(model.relations, model.relationRows, model.relationNames.count)
      state.apply(action, relation: UInt8(relation))
    }
  }

  private mutating func score(_ table: ByteTable, _ size: Int, _ classes: Int) {
    for index in 0..<classes { scores[index] = 0 }
    for row in rows {
      let index = Int((UInt64(row) &* UInt64(size)) >> 32)
      table.add(row: index, classes: classes, to: &scores)
    }
  }

  private mutating func best(_ table: ByteTable, _ size: Int, _ classes: Int) -> Int {
    score(table, size, classes)
    var best = 0
    for index in 1..<max(1, classes) where scores[index] > scores[best] { best = index }
    return best
  }
}
