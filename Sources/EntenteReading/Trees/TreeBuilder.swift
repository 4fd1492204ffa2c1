internal import EntenteLanguage
internal import EntenteModel

/// Makes the trees of an analyzed text.
struct TreeBuilder: Sendable {
  private let language: LanguageCode
  private let prepositions: ComplexPrepositions

  init(language: LanguageCode) {
    self.language = language
    prepositions = .standard(for: language)
  }

  /// The trees of a text's sentences, without captions' and bylines' where `isProse` asks so.
  func trees(of text: AnalyzedText, part: Quotation.Part) -> [SentenceTree] {
    var trees: [SentenceTree] = []
    for block in text.segments.blocks where block.kind != .caption && block.kind != .byline {
      for index in block.sentences {
        trees.append(
          tree(
            text.segments.sentences[index], of: text, part: part, block: block.kind,
            startsBlock: index == block.sentences.lowerBound))
      }
    }
    return trees
  }

  private func tree(
    _ sentence: TextSentence, of text: AnalyzedText, part: Quotation.Part,
    block: TextBlock.Kind, startsBlock: Bool
  ) -> SentenceTree {
    let first = sentence.tokens.lowerBound
    let words = Word.words(of: text.segments, sentence.tokens)
    var lemmas: [String] = []
    var parts: [PartOfSpeech] = []
    var grammar: [TokenGrammar] = []
    var heads: [Int] = []
    var relations: [DependencyRelation] = []
    for position in sentence.tokens {
      let token = text.token(position)
      lemmas.append(token.lemma)
      parts.append(token.partOfSpeech)
      grammar.append(TokenGrammar(token.features))
      heads.append(token.head.map { $0 - first } ?? -1)
      relations.append(DependencyRelation(universal: token.relation))
    }
    func mend<Mender: TreeMender>(as: Mender.Type) {
      var mender = Mender(
        words: words, lemmas: lemmas, grammar: grammar, parts: parts, heads: heads,
        relations: relations)
      mender.mend()
      // Better the parser's tree than none.
      guard Self.isForest(mender.heads) else { return }
      (lemmas, parts) = (mender.lemmas, mender.parts)
      (heads, relations) = (mender.heads, mender.relations)
    }
    switch language {
    case .french: mend(as: FrenchTreeMender.self)
    case .english where part == .text: mend(as: EnglishTreeMender.self)
    default: break
    }
    let markers = prepositions.mend(words: words, heads: &heads, relations: &relations)
    return SentenceTree(
      part: part, language: language, block: block, startsBlock: startsBlock, range: sentence.range,
      words: words,
      lemmas: lemmas, parts: parts, grammar: grammar, heads: heads, relations: relations,
      markers: markers)
  }

  /// Whether every word leads to a root.
  ///
  /// - Complexity: O(n) in the number of words.
  static func isForest(_ heads: [Int]) -> Bool {
    // The walk in which a word was first met.
    var walks = [Int](repeating: -1, count: heads.count)
    for start in heads.indices {
      var word = start
      while word >= 0, walks[word] < 0 {
        walks[word] = start
        word = heads[word]
      }
      if word >= 0, walks[word] == start { return false }
    }
    return true
  }
}
