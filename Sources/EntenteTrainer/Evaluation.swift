import EntenteLanguage

/// How well a model analyzes the words of a treebank.
struct Evaluation {
  var words = 0
  var tags = 0
  var features = 0
  var lemmas = 0
  var heads = 0
  var labelled = 0
  private var relations: [String: Relation] = [:]

  /// How often a relation stands in the treebank and in the trees found, and how often in both.
  private struct Relation {
    var gold = 0
    var found = 0
    var right = 0
  }

  init(_ analyzer: Analyzer, _ sentences: [CoNLLUSentence]) {
    func universal(_ relation: String) -> Substring { relation.prefix { $0 != ":" } }
    for gold in sentences {
      let found = analyzer.analyze(gold)
      for (right, guess) in zip(gold.tokens, found.tokens) {
        words += 1
        if right.tag == guess.tag { tags += 1 }
        if WordFeatures(conllu: right.features).conllu == guess.features { features += 1 }
        if right.lemma == guess.lemma { lemmas += 1 }
        let (name, guessed) = (universal(right.relation), universal(guess.relation))
        relations[String(name), default: Relation()].gold += 1
        relations[String(guessed), default: Relation()].found += 1
        guard right.head == guess.head else { continue }
        heads += 1
        guard name == guessed else { continue }
        labelled += 1
        relations[String(name), default: Relation()].right += 1
      }
    }
  }

  private func percent(_ count: Int) -> String { Self.percent(count, of: words) }

  private static func percent(_ count: Int, of total: Int) -> String {
    let value = total == 0 ? 0 : count * 10_000 / total
    return "\(value / 100).\(value % 100 / 10)\(value % 10)"
  }

  var description: String {
    "words \(words) UPOS \(percent(tags)) features \(percent(features)) lemmas \(percent(lemmas)) "
      + "UAS \(percent(heads)) LAS \(percent(labelled))"
  }

  /// LAS by universal relation, the most frequent first: recall, precision and number.
  var byRelation: String {
    let order = relations.sorted { ($1.value.gold, $0.key) < ($0.value.gold, $1.key) }
    return order.map { name, count in
      let recall = Self.percent(count.right, of: count.gold)
      let precision = Self.percent(count.right, of: count.found)
      return "  \(name) recall \(recall) precision \(precision) of \(count.gold)\n"
    }.joined()
  }
}
