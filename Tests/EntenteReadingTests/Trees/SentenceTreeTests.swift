import EntenteLanguage
import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteReading

@Suite("Sentence trees")
struct SentenceTreeTests {
  /// The first sentence of a text.
  static func tree(_ text: String, _ language: LanguageCode) throws -> SentenceTree {
    let analyzed = try Analyzer(language: language).analyze(text)
    let trees = TreeBuilder(language: language).trees(of: analyzed, part: .text)
    return try #require(trees.first)
  }

  struct Case: CustomTestStringConvertible {
    let language: LanguageCode
    let text: String
    let nominal: String
    let marker: String
    let head: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(
      language: .french, text: "La Norvège a protesté auprès de la Suède.", nominal: "Suède",
      marker: "auprès_de", head: "protesté"),
    Case(
      language: .french, text: "Face au Danemark, la Norvège a cédé.", nominal: "Danemark",
      marker: "face_à", head: "cédé"),
    Case(
      language: .french, text: "Le maire milite en faveur du traité.", nominal: "traité",
      marker: "en_faveur_de", head: "milite"),
    Case(
      language: .french, text: "La Norvège a signé avec le Danemark.", nominal: "Danemark",
      marker: "avec", head: "signé"),
    Case(
      language: .english, text: "The mayor spoke on behalf of the union.", nominal: "union",
      marker: "on_behalf_of", head: "spoke"),
    Case(
      language: .english, text: "According to the mayor, the union will sue.", nominal: "mayor",
      marker: "according_to", head: "sue"),
  ]

  @Test("A preposition of several words is one marker", arguments: cases)
  func complexPrepositions(_ item: Case) throws {
    let tree = try Self.tree(item.text, item.language)
    let nominal = try #require(tree.words.firstIndex { $0.text == item.nominal })
    #expect(tree.markers[nominal] == item.marker)
    #expect(tree.words[tree.heads[nominal]].text == item.head)
  }

  @Test("Dependents, spans and coordinations agree with a search through all words")
  func search() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let tree = Self.random(&random)
      for word in 0..<tree.count {
        let children = (0..<tree.count).filter { tree.heads[$0] == word }
        #expect(Array(tree.children(of: word)) == children)
        let inside = (0..<tree.count).filter { tree.isInside($0, subtreeOf: word) }
        #expect(tree.span(of: word).lowerBound == inside.min())
        #expect(tree.span(of: word).upperBound - 1 == inside.max())
      }
    }
  }

  @Test("Mending prepositions leaves a tree")
  func mending() {
    var random = SeededGenerator(seed: 11)
    let vocabulary = ["en", "faveur", "de", "du", "face", "à", "auprès", "la", "mer"]
    for _ in 0..<2_000 {
      let count = Int.random(in: 3..<9, using: &random)
      let words = (0..<count).map { index in
        Word(range: index..<(index + 1), text: vocabulary.randomElement(using: &random) ?? "")
      }
      var heads = Self.heads(count, &random)
      var relations = [DependencyRelation](repeating: .nominal, count: count)
      _ = ComplexPrepositions.standard(for: .french)
        .mend(words: words, heads: &heads, relations: &relations)
      #expect(heads.count { $0 < 0 } == 1)
      for word in 0..<count {
        var current = word
        var steps = 0
        while current >= 0, steps <= count {
          current = heads[current]
          steps += 1
        }
        #expect(current < 0)
      }
    }
  }

  /// Heads of a random tree: every word hangs on one that was hung before it.
  static func heads(_ count: Int, _ random: inout SeededGenerator) -> [Int] {
    let order = (0..<count).shuffled(using: &random)
    var heads = [Int](repeating: -1, count: count)
    for place in 1..<count {
      heads[order[place]] = order[Int.random(in: 0..<place, using: &random)]
    }
    return heads
  }

  static func random(_ random: inout SeededGenerator) -> SentenceTree {
    let count = Int.random(in: 2..<12, using: &random)
    return SentenceTree(
      part: .text, language: .french, block: .paragraph, startsBlock: true, range: 0..<count,
      words: (0..<count).map { Word(range: $0..<($0 + 1), text: "w") },
      lemmas: Array(repeating: "w", count: count), parts: Array(repeating: .noun, count: count),
      grammar: Array(repeating: TokenGrammar(WordFeatures(conllu: "_")), count: count),
      heads: heads(count, &random), relations: Array(repeating: .nominal, count: count))
  }

  @Test(
    "a circle is no forest",
    arguments: [
      ([], true), ([-1], true), ([1, -1, 1], true), ([-1, 0, -1, 2], true), ([0], false),
      ([1, 0], false), ([-1, 2, 3, 1], false), ([-1, 0, 3, 4, 2, 1], false),
    ] as [([Int], Bool)])
  func forest(heads: [Int], isForest: Bool) {
    #expect(TreeBuilder.isForest(heads) == isForest)
  }
}
