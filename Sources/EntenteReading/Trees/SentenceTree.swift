internal import EntenteLanguage
internal import EntenteModel

/// One sentence as a dependency tree, in columns.
///
/// Words are numbered from 0 in the sentence. The tree is the analyzer's, with one thing mended:
/// prepositions of several words ("en faveur de", "face à", "on behalf of") are one marker of the
/// nominal after them, which hangs where the preposition's noun hung (``ComplexPrepositions``).
///
/// Whoever reads a sentence asks for a word's head and relation, its dependents in order, the
/// marker of a nominal, and the members of a coordination.
struct SentenceTree: Sendable {
  /// The part of the article that the sentence stands in, and that byte ranges count in.
  let part: Quotation.Part
  /// The language of the text.
  let language: LanguageCode
  /// The kind of the block that the sentence stands in.
  let block: TextBlock.Kind
  /// Whether the sentence is the first of its block.
  let startsBlock: Bool
  /// The sentence's bytes.
  let range: Range<Int>
  /// The words: bytes, form, folded key, case of letters.
  let words: [Word]
  /// The lemmas as the analyzer gives them, lower case except in names.
  let lemmas: [String]
  /// The parts of speech.
  let parts: [PartOfSpeech]
  /// The features.
  let grammar: [TokenGrammar]
  /// The head of each word; -1 for a root.
  let heads: [Int]
  /// The relation of each word to its head.
  let relations: [DependencyRelation]
  /// The marker of each nominal and clause: the lemmas of its adpositions or conjunctions, joined
  /// by `_`; empty where there is none.
  let markers: [String]

  private let childStarts: [Int]
  private let childList: [Int]

  init(
    part: Quotation.Part, language: LanguageCode, block: TextBlock.Kind, startsBlock: Bool,
    range: Range<Int>,
    words: [Word], lemmas: [String], parts: [PartOfSpeech], grammar: [TokenGrammar],
    heads: [Int], relations: [DependencyRelation], markers prepared: [Int: String] = [:]
  ) {
    self.part = part
    self.language = language
    self.block = block
    self.startsBlock = startsBlock
    self.range = range
    self.words = words
    self.lemmas = lemmas
    self.parts = parts
    self.grammar = grammar
    self.heads = heads
    self.relations = relations
    var starts = [Int](repeating: 0, count: words.count + 1)
    for head in heads where head >= 0 { starts[head + 1] += 1 }
    for index in words.indices { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int](repeating: 0, count: starts[words.count])
    for (index, head) in heads.enumerated() where head >= 0 {
      list[next[head]] = index
      next[head] += 1
    }
    childStarts = starts
    childList = list
    var markers = [String](repeating: "", count: words.count)
    for (index, head) in heads.enumerated() where head >= 0 {
      let relation = relations[index]
      guard relation == .adposition || relation == .marker else { continue }
      var text = lemmas[index]
      for other in list[starts[index]..<starts[index + 1]] where relations[other] == .fixed {
        text += "_" + lemmas[other]
      }
      markers[head] += markers[head].isEmpty ? text : "_" + text
    }
    for (index, marker) in prepared { markers[index] = marker }
    self.markers = markers
  }

  /// How many words there are.
  var count: Int { words.count }

  /// The dependents of a word, in order.
  func children(of word: Int) -> ArraySlice<Int> {
    childList[childStarts[word]..<childStarts[word + 1]]
  }

  /// The words without head: one, but for sentences of more than 400 words.
  var roots: [Int] { heads.indices.filter { heads[$0] < 0 } }
}
