import EntenteTestSupport
import Testing

@testable import EntenteTrainer

@Suite("Calibration")
struct CalibrationTrainerTests {
  @Test("recovers how often each pattern is right")
  func recovers() throws {
    var random = SeededGenerator(seed: 7)
    var text = ""
    let truths = ["active": 0.8, "noun": 0.4]
    for number in 0..<4000 {
      let rule = number.isMultiple(of: 2) ? "active" : "noun (things)"
      let truth = truths[rule == "active" ? "active" : "noun"] ?? 0
      let isRight = Double.random(in: 0..<1, using: &random) < truth
      text += "a\(number % 20)\t0.9\t\(rule)\t\(isRight ? 1 : 0)\n"
    }
    let trainer = try CalibrationTrainer(text)
    let fit = trainer.fit()
    for example in trainer.examples.prefix(2) {
      let wanted = example.features.count == 1 ? 0.8 : 0.4
      #expect(abs(fit.probability(example) - wanted) < 0.03)
    }
  }

  @Test("a rule that was seen once says little")
  func shrinks() throws {
    var lines = (0..<50).map { "a\t0.6\tactive\t\($0 % 2)" }
    lines.append("b\t0.6\tpassive\t1")
    let trainer = try CalibrationTrainer(lines.joined(separator: "\n"))
    let rare = try #require(trainer.examples.last)
    #expect(trainer.fit().probability(rare) < 0.7)
  }

  @Test(
    "says where a line is malformed",
    arguments: ["a\t0.5\tactive", "a\tx\tactive\t1", "a\t0\tb\t2"])
  func malformed(line: String) {
    #expect(throws: CalibrationTrainer.Malformed.self) {
      try CalibrationTrainer("a\t1\tb\t1\n" + line)
    }
  }
}
