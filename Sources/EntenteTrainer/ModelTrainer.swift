import Dispatch
import EntenteLanguage
import EntenteModel
import Synchronization

/// Trains a model: tagger, parser on tags that were predicted, lexicon and lemmas.
///
/// The same sentences, sizes and seed give the same bytes, however many threads run.
struct ModelTrainer {
  struct Sizes {
    var tagRows = 1 << 16
    var actionRows = 1 << 19
    var relationRows = 1 << 15
    var tagEpochs = 8
    var parserEpochs = 12
    var folds = 4
    /// Models whose weights are added up: their votes at the cost of one.
    var voters = 8
  }

  let language: LanguageCode
  var sizes = Sizes()
  var seed: UInt64 = 1

  func train(_ sentences: [CoNLLUSentence], lexicon: Lexicon, log: @Sendable (String) -> Void)
    -> [UInt8]
  {
    let names = NameTables(sentences)
    var training = sentences.map { TrainingSentence($0, names: names, lexicon: lexicon) }
    let tagger = TaggerTrainer(
      classes: names.tags.names.count, rows: sizes.tagRows, epochs: sizes.tagEpochs, seed: seed)
    // Each fold is tagged by a tagger that has not seen it; the last jobs are the tagger itself.
    let folds = sizes.folds
    let models = Mutex<[Int: Perceptron]>([:])
    let frozen = training
    DispatchQueue.concurrentPerform(iterations: folds + sizes.voters) { job in
      let part = frozen.indices.filter { job >= folds || $0 % folds != job }.map { frozen[$0] }
      var own = tagger
      own.seed = seed &+ UInt64(job)
      let model = own.train(part)
      models.withLock { $0[job] = model }
    }
    log("tagged \(folds) folds")
    let trained = models.withLock { $0 }
    guard var final = trained[folds] else { return [] }
    for voter in 1..<max(1, sizes.voters) {
      if let model = trained[folds + voter] { final.add(model) }
    }
    for index in training.indices {
      if let model = trained[index % folds] { TaggerTrainer.tag(&training[index], model) }
    }
    let (actions, relations) = parser(names, training)
    log("trained the parser")
    let morphology = MorphologyTrainer(sentences, lexicon: lexicon, names: names)
    let lists = [
      language.rawValue, names.tags.names.joined(separator: " "),
      names.relations.names.joined(separator: " "), morphology.bundles.joined(separator: " "),
    ]
    let classes = lexicon.classes.sorted { $0.key < $1.key }.map { ($0.key, Int($0.value)) }
    let sections: [[UInt8]] = [
      Array(lists.joined(separator: "\n").utf8), final.companded(), actions.companded(),
      relations.companded(), ModelWriter.table(classes, width: 3),
      ModelWriter.table(morphology.words, width: 6),
      ModelWriter.table(morphology.endings, width: 6), ModelWriter.rules(morphology.rules),
    ]
    for (section, bytes) in zip(ModelSection.allCases, sections) {
      log("\(section): \(bytes.count) bytes")
    }
    return ModelWriter.file(sections)
  }

  /// The sum of the parsers of all seeds, in their order.
  private func parser(_ names: NameTables, _ training: [TrainingSentence])
    -> (actions: Perceptron, relations: Perceptron)
  {
    let parser = ParserTrainer(
      relations: names.relations.names.count, actionRows: sizes.actionRows,
      relationRows: sizes.relationRows, epochs: sizes.parserEpochs, seed: seed)
    let models = Mutex<[Int: (Perceptron, Perceptron)]>([:])
    DispatchQueue.concurrentPerform(iterations: sizes.voters) { job in
      var own = parser
      own.seed = seed &+ 1 &+ UInt64(job)
      let model = own.train(training)
      models.withLock { $0[job] = model }
    }
    let trained = models.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
    var sum = trained[0]
    for model in trained.dropFirst() {
      sum.0.add(model.0)
      sum.1.add(model.1)
    }
    return sum
  }
}
