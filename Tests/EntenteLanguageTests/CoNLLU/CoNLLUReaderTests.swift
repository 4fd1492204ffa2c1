import EntenteLanguage
import Testing

@Suite struct CoNLLUReaderTests {
  private func line(_ id: String, _ form: String, _ head: String, _ relation: String) -> String {
    "\(id)\t\(form)\t_\tX\t_\t_\t\(head)\t\(relation)\t_\t_\n"
  }

  @Test func multiwordTokensBecomeSurfaceWords() throws {
    let text =
      "# newpar\n" + line("1", "Chef", "0", "root") + line("2-3", "du", "_", "_")
      + line("2", "de", "4", "case") + line("3", "le", "4", "det") + line("4", "pays", "1", "nmod")
    let sentences = try CoNLLUReader(file: "a").sentences(in: text)
    let sentence = try #require(sentences.first)
    #expect(sentence.startsParagraph)
    #expect(sentence.tokens.map(\.form) == ["Chef", "du", "pays"])
    #expect(sentence.tokens.map(\.head) == [0, 3, 1])
    #expect(sentence.tokens[1].relation == "case")
  }

  @Test func spelledOutTokensStaySplit() throws {
    let text =
      line("1-2", "don't", "_", "_") + line("1", "do", "3", "aux") + line("2", "n't", "3", "advmod")
      + line("3", "go", "0", "root")
    let sentence = try #require(try CoNLLUReader(file: "a").sentences(in: text).first)
    #expect(sentence.tokens.map(\.form) == ["do", "n't", "go"])
    #expect(sentence.text == "don't go")
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let text =
      line("1", "Tokyo", "2", "nsubj") + line("2", "attend", "0", "root")
      + "3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No\n"
    let sentences = try CoNLLUReader(file: "a").sentences(in: text)
    let again = try CoNLLUReader(file: "b").sentences(in: sentences.map(\.conllu).joined())
    #expect(again == sentences)
  }

  @Test(arguments: [
    ("1\ta\n", 1), ("# x\n1\ta\ta\tX\t_\t_\t7\tdep\t_\t_\n", 2),
    ("x\ta\ta\tX\t_\t_\t0\tr\t_\t_\n", 1),
    ("1\ta\ta\tX\t_\t_\t-1\tdep\t_\t_\n", 1), ("2\ta\ta\tX\t_\t_\t0\tdep\t_\t_\n", 1),
    ("1-9\ta\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n", 2),
  ])
  func faultsHaveAPlace(text: String, line: Int) {
    let error = #expect(throws: CoNLLUError.self) {
      try CoNLLUReader(file: "f").sentences(in: text)
    }
    #expect(error?.line == line)
    #expect(error?.description.hasPrefix("f:\(line): error: ") == true)
  }
}
