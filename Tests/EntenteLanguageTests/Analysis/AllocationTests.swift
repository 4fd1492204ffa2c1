import CEntenteAllocations
import EntenteLanguage
import EntenteModel
import Testing

/// A longer text asks for no more blocks of memory than a short one, a sentence or a word no.
@Suite struct AllocationTests {
  private static let french = """
    La ministre que les députés ont interrogée n'a pas répondu à leurs questions. Le pont, que la \
    reine avait inauguré en 1932, sera fermé mardi par le maire de la ville. Paris et Oslo \
    signeront un accord sur la pêche, selon « L'Écho du port », qui cite trois marins.
    """
  private static let english = """
    The minister whom the reporters questioned did not answer. The bridge that the queen opened \
    in 1932 will be closed on Tuesday by the mayor of the town. Norway and Sweden didn't sign the \
    treaty, "The Harbour Echo" says, which quotes three sailors.
    """

  private func blocks(_ analyzer: Analyzer, _ text: String, times: Int) -> (blocks: Int, words: Int)
  {
    let bytes = Array(String(repeating: text + " ", count: times).utf8)
    let before = entente_allocations()
    let words = analyzer.analyze(bytes).segments.tokens.count
    return (entente_allocations() - before, words)
  }

  @Test(
    .enabled(if: entente_allocations() >= 0, "needs an allocator that counts"),
    arguments: [(LanguageCode.french, french), (.english, english)])
  func noneForEachWord(language: LanguageCode, text: String) throws {
    let analyzer = try Analyzer(language: language)
    _ = blocks(analyzer, text, times: 2)
    let few = blocks(analyzer, text, times: 40)
    let many = blocks(analyzer, text, times: 120)
    let share = Double(many.blocks - few.blocks) / Double(many.words - few.words)
    #expect(few.blocks > 0)
    #expect(share < 0.01, "\(many.blocks) blocks for \(many.words) words, \(few.blocks) for fewer")
  }
}
