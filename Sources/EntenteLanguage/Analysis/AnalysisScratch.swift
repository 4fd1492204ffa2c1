/// The buffers of an analysis, used again for every sentence.
struct AnalysisScratch {
  private var facts: [TokenFacts] = []
  private var lower: [UInt8] = []
  private var rows: [UInt32] = []
  private var scores = [Int32](repeating: 0, count: 64)
  private var guide = GreedyParser()
  private var parser: NetworkParser
  private var reversed: [TokenFacts] = []

  init(_ model: LanguageModel) { parser = NetworkParser(model.network) }

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
      let tag = best(model, model.tags, model.tagRows, model.tagNames.count)
      facts[index].tag = UInt32(tag) + 1
      text.tags.append(UInt8(tag))
      TokenFacts.lower(
        text.segments.bytes[text.segments.tokens[range.lowerBound + index]], into: &lower)
      let found = model.morphology(
        word: facts[index].word, lower: lower,
        tag: LanguageModel.tagKey(tag, shape: facts[index].shape))
      facts[index].agreement = model.agreements[found.bundle]
      text.bundles.append(UInt16(found.bundle))
      text.rules.append(UInt16(found.rule))
    }
    reversed.removeAll(keepingCapacity: true)
    for fact in facts.reversed() { reversed.append(fact) }
    guide.parse(reversed, model.guide)
    ParserGuide.fill(&facts, guide.state)
    parser.parse(facts)
    for index in facts.indices {
      let head = Int(parser.heads[index])
      text.heads.append(head == facts.count ? -1 : Int32(head + range.lowerBound))
      text.relations.append(parser.relations[index])
    }
  }

  private mutating func best(
    _ model: LanguageModel, _ table: ByteTable, _ size: Int, _ classes: Int
  ) -> Int {
    table.sum(rows[...], rows: size, classes: classes, into: &scores)
    var best = 0
    for index in 1..<max(1, classes) where scores[index] > scores[best] { best = index }
    return best
  }
}
