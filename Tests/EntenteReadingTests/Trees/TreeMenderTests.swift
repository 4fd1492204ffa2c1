import EntenteLanguage
import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteReading

@Suite("Tree menders")
struct TreeMenderTests {
  private static func mender<Mender: TreeMender>(
    of tree: SentenceTree, heads: [Int], as: Mender.Type
  ) -> Mender {
    Mender(
      words: tree.words, lemmas: tree.lemmas, grammar: tree.grammar, parts: tree.parts,
      heads: heads, relations: tree.relations)
  }

  @Test("A climb ends at the root, and in a circle")
  func climb() throws {
    let tree = try SentenceTreeTests.tree("La Norvège a signé avec le Danemark.", .french)
    let mended = Self.mender(of: tree, heads: tree.heads, as: FrenchTreeMender.self)
    let root = try #require(tree.heads.firstIndex(of: -1))
    for word in tree.words.indices {
      #expect(mended.climb(from: word) { tree.heads[$0] < 0 } == root)
      #expect(mended.isAbove(root, word))
    }
    var circle = tree.heads
    circle[root] = 1
    circle[1] = root
    let turning = Self.mender(of: tree, heads: circle, as: FrenchTreeMender.self)
    #expect(turning.climb(from: root) { circle[$0] < 0 } == nil)
    #expect(turning.isAbove(1, root))
    #expect(!turning.isAbove(0, root))
    #expect(turning.climb(from: -1) { _ in true } == nil)
  }

  @Test("No heads keep a mender going round")
  func circles() throws {
    let french = try SentenceTreeTests.tree(
      "Le maire Paul Sorel, de passage à Oslo, demande au ministre, Anne Rode, le rappel du préfet, "
        + "et la Norvège, soutenue par le Danemark, livre aux Suédois des navires.", .french)
    let english = try SentenceTreeTests.tree(
      "The mayor, Paul Sorel, and two unions, both of which sued Velmor, left after calling the "
        + "plan of Denmark and of Norway a threat, and police lent Sweden two ships.", .english)
    var random = SeededGenerator(seed: 11)
    for _ in 0..<100 {
      for tree in [french, english] {
        let heads = tree.words.indices.map { word in
          let head = Int.random(in: -1..<tree.count, using: &random)
          return head == word ? -1 : head
        }
        if tree.language == .french {
          var mender = Self.mender(of: tree, heads: heads, as: FrenchTreeMender.self)
          mender.mend()
          #expect(mender.heads.allSatisfy { $0 < tree.count })
        } else {
          var mender = Self.mender(of: tree, heads: heads, as: EnglishTreeMender.self)
          mender.mend()
          #expect(mender.heads.allSatisfy { $0 < tree.count })
        }
      }
    }
  }
}
