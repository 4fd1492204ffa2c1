import EntenteLanguage

/// A sentence as the trainer sees it.
struct TrainingSentence {
  var facts: [TokenFacts] = []
  var tags: [Int] = []
  var lower: [[UInt8]] = []
  /// Heads from 0; the root's is the number of words.
  var heads: [Int] = []
  var relations: [Int] = []
  /// How often an epoch shows it.
  var repeats = 1

  init(_ sentence: CoNLLUSentence, names: NameTables, lexicon: Lexicon) {
    var lower: [UInt8] = []
    for (index, token) in sentence.tokens.enumerated() {
      let bytes = Array(token.form.utf8)
      TokenFacts.lower(bytes[...], into: &lower)
      var fact = TokenFacts(bytes: bytes[...], lower: lower, isFirst: index == 0)
      fact.lexicon = UInt32(lexicon.classes[fact.word] ?? 0)
      facts.append(fact)
      self.lower.append(LemmaRule.lower(bytes))
      tags.append(names.tags.index(NameTables.tag(of: token)))
      relations.append(names.relations.index(NameTables.relation(of: token)))
      heads.append(token.head == 0 ? sentence.tokens.count : token.head - 1)
    }
  }

  /// The sentence from its end to its start.
  var reversed: Self {
    var result = self
    let count = facts.count
    result.facts.reverse()
    result.tags.reverse()
    result.relations.reverse()
    result.heads = heads.reversed().map { $0 == count ? count : count - 1 - $0 }
    return result
  }
}
