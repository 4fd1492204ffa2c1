import EntenteTestSupport
import Testing

@testable import EntenteReading

@Suite("Phrase tries")
struct PhraseTrieTests {
  private func words(_ text: String) -> [Word] {
    text.split(separator: " ").map { Word(range: 0..<0, text: String($0)) }
  }

  @Test("The longest phrase wins, with its values in the order of insertion")
  func longest() throws {
    var draft = PhraseTrieDraft<Int>()
    draft.insert(["corée"], 1)
    draft.insert(["corée", "du", "nord"], 2)
    draft.insert(["corée", "du", "nord"], 3)
    draft.insert([], 4)
    let trie = PhraseTrie(draft)
    let found = try #require(trie.longest(in: words("en Corée du Nord aussi"), at: 1))
    #expect(found.length == 3)
    #expect(found.values == [2, 3])
    let short = try #require(trie.longest(in: words("Corée du Sud"), at: 0))
    #expect(short.length == 1)
    #expect(short.values == [1])
    #expect(trie.longest(in: words("du nord"), at: 0) == nil)
  }

  @Test("Two spellings of one accent are the same word")
  func unicodeForms() {
    var draft = PhraseTrieDraft<Int>()
    draft.insert(["se\u{301}nat"], 1)
    let trie = PhraseTrie(draft)
    #expect(trie.longest(in: words("Sénat"), at: 0)?.values == [1])
  }

  @Test("Random phrases are found as a search through the list finds them", arguments: 0..<20)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = ["a", "b", "é", "日", "c'"]
    func phrase(_ count: ClosedRange<Int>) -> [String] {
      (0..<Int.random(in: count, using: &generator)).map { _ in
        letters.randomElement(using: &generator) ?? "a"
      }
    }
    var draft = PhraseTrieDraft<Int>()
    var phrases: [[String]] = []
    for value in 0..<200 {
      phrases.append(phrase(1...4))
      draft.insert(phrases[value], value)
    }
    let trie = PhraseTrie(draft)
    let text = phrase(50...60)
    let words = text.map { Word(range: 0..<0, text: $0) }
    for start in text.indices {
      let matching = phrases.indices.filter { text[start...].starts(with: phrases[$0]) }
      let length = matching.map { phrases[$0].count }.max()
      let found = trie.longest(in: words, at: start)
      #expect(found?.length == length)
      #expect(found?.values ?? [] == matching.filter { phrases[$0].count == length })
    }
  }
}
