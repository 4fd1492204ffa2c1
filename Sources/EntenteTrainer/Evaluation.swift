import EntenteLanguage

/// How well a model analyzes the words of a treebank.
struct Evaluation {
  var words = 0
  var tags = 0
  var features = 0
  var lemmas = 0
  var heads = 0
  var labelled = 0

  init(_ analyzer: Analyzer, _ sentences: [CoNLLUSentence]) {
    func universal(_ relation: String) -> Substring { relation.prefix { $0 != ":" } }
    for gold in sentences {
      let found = analyzer.analyze(gold)
      for (right, guess) in zip(gold.tokens, found.tokens) {
        words += 1
        if right.tag == guess.tag { tags += 1 }
        if WordFeatures(conllu: right.features).conllu == guess.features { features += 1 }
        if right.lemma == guess.lemma { lemmas += 1 }
        guard right.head == guess.head else { continue }
        heads += 1
        if universal(right.relation) == universal(guess.relation) { labelled += 1 }
      }
    }
  }

  private func percent(_ count: Int) -> String {
    let value = words == 0 ? 0 : count * 10_000 / words
    return "\(value / 100).\(value % 100 / 10)\(value % 10)"
  }

  var description: String {
    "words \(words) UPOS \(percent(tags)) features \(percent(features)) lemmas \(percent(lemmas)) "
      + "UAS \(percent(heads)) LAS \(percent(labelled))"
  }
}
