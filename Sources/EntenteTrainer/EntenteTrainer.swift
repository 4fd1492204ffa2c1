import CEntenteAllocations
import EntenteLanguage
import EntenteModel
import EntenteReading
import Foundation

/// Trains, evaluates and times the language models; calibrates the confidence of events.
///
///     EntenteTrainer train fr MODEL [--lexicon FILE.aff FILE.dic] [--rows T A R]
///     TREEBANK[:N][-]... EntenteTrainer evaluate MODEL [--relations] TREEBANK... EntenteTrainer
///     segment fr TREEBANK... EntenteTrainer speed MODEL [--passes N] TREEBANK... EntenteTrainer
///     calibrate EVENTS.tsv EntenteTrainer amend MODEL EntenteTrainer foldings FILE EntenteTrainer
///     tables FOLDER
@main enum EntenteTrainer {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("EntenteTrainer: \(error)\n".utf8))
      exit(1)
    }
  }

  struct Usage: Error, CustomStringConvertible {
    let description =
      "usage: EntenteTrainer train|evaluate|segment|speed|calibrate|amend|foldings|tables ..."
  }

  static func run(_ arguments: [String]) throws {
    if arguments.count == 2, arguments[0] == "calibrate" {
      print(try CalibrationTrainer(try text(arguments[1])).report, terminator: "")
      return
    }
    if arguments.count == 2, arguments[0] == "foldings" {
      try Data(FoldingTable().bytes).write(to: URL(fileURLWithPath: arguments[1]))
      return
    }
    if arguments.count == 2, arguments[0] == "amend" {
      let file = URL(fileURLWithPath: arguments[1])
      var amendment = try ModelAmendment([UInt8](Data(contentsOf: file)))
      amendment.addIrregularForms()
      try Data(amendment.bytes).write(to: file)
      print("learned \(amendment.count) forms")
      return
    }
    if arguments.count == 2, arguments[0] == "tables" {
      for file in ProgramTables.files {
        let url = URL(fileURLWithPath: arguments[1]).appendingPathComponent(file)
        try Data(ProgramTables.image(of: file) ?? []).write(to: url)
      }
      return
    }
    guard arguments.count >= 3 else { throw Usage() }
    var rest = arguments.dropFirst(2)
    switch arguments[0] {
    case "train":
      let model = rest.removeFirst()
      var trainer = ModelTrainer(language: LanguageCode(rawValue: arguments[1]))
      var lexicon = Lexicon([])
      if rest.first == "--lexicon", rest.count > 3 {
        let files = Array(rest.prefix(3))
        rest = rest.dropFirst(3)
        lexicon = Lexicon(
          HunspellReader(affixes: try text(files[1])).entries(of: try text(files[2])),
          irregular: arguments[1] == "en" ? IrregularForms.entries : [])
        print("lexicon: \(lexicon.entries.count) entries, \(lexicon.classes.count) forms")
      }
      if rest.first == "--rows", rest.count > 4 {
        let numbers = rest.prefix(4).compactMap(Int.init)
        guard numbers.count == 3 else { throw Usage() }
        trainer.sizes.tagRows = numbers[0]
        (trainer.sizes.guideActionRows, trainer.sizes.guideRelationRows) = (numbers[1], numbers[2])
        rest = rest.dropFirst(4)
      }
      let bytes = trainer.train(
        try rest.map { try Treebank(argument: $0, read: sentences) }, lexicon: lexicon
      ) { print($0) }
      try Data(bytes).write(to: URL(fileURLWithPath: model))
    case "evaluate":
      let analyzer = try Analyzer(
        model: [UInt8](Data(contentsOf: URL(fileURLWithPath: arguments[1]))))
      let hasRelations = rest.first == "--relations"
      if hasRelations { rest.removeFirst() }
      for file in rest {
        let evaluation = Evaluation(analyzer, try sentences(file))
        print("\(file): \(evaluation.description)")
        if hasRelations { print(evaluation.byRelation, terminator: "") }
      }
    case "segment":
      for file in rest {
        let result = SegmentationEvaluation(
          try sentences(file), language: LanguageCode(rawValue: arguments[1]))
        print("\(file): \(result.description)")
      }
    case "speed":
      let analyzer = try Analyzer(
        model: [UInt8](Data(contentsOf: URL(fileURLWithPath: arguments[1]))))
      var passes = 5
      if rest.first == "--passes", rest.count > 2 {
        guard let number = Int(rest[rest.startIndex + 1]), number > 0 else { throw Usage() }
        passes = number
        rest = rest.dropFirst(2)
      }
      for file in rest {
        let bytes = Array(try sentences(file).map(\.text).joined(separator: " ").utf8)
        var words = 0
        let blocks = entente_allocations()
        let start = ContinuousClock.now
        for _ in 0..<passes { words += analyzer.analyze(bytes).segments.tokens.count }
        let duration = ContinuousClock.now - start
        let allocations = Double(entente_allocations() - blocks) / Double(max(1, words))
        print(
          "\(file): \(Int(Double(words) / (duration / .seconds(1)))) words/s, "
            + "\((allocations * 10_000).rounded() / 10_000) allocations a word")
      }
    default:
      throw Usage()
    }
  }

  static func text(_ file: String) throws -> String {
    try String(contentsOfFile: file, encoding: .utf8)
  }

  static func sentences(_ file: String) throws -> [CoNLLUSentence] {
    try CoNLLUReader(file: file).sentences(in: try text(file))
  }
}
