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
    var tagEpochs = 8
    var parserEpochs = 12
    var folds = 4
    /// Models whose weights are added up: their votes at the cost of one.
    var voters = 8
    var guideActionRows = 400_000
    var guideRelationRows = 20_000
    /// Passes over the sentences when the network is trained.
    var networkEpochs = 15
    /// Sentences that it sees before it moves its weights.
    var networkBatch = 32
  }

  let language: LanguageCode
  var sizes = Sizes()
  /// Widths of the network; the number of relations comes from the sentences.
  var shape = NetworkShape(relations: 1)
  var seed: UInt64 = 1

  func train(_ treebanks: [Treebank], lexicon: Lexicon, log: @Sendable (String) -> Void) -> [UInt8]
  {
    let names = NameTables(treebanks.flatMap(\.sentences))
    var training: [TrainingSentence] = []
    for treebank in treebanks {
      for sentence in treebank.sentences {
        var sentence = TrainingSentence(sentence, names: names, lexicon: lexicon)
        sentence.repeats = treebank.repeats
        training.append(sentence)
      }
    }
    let morphology = MorphologyTrainer(treebanks, lexicon: lexicon, names: names)
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
      for position in training[index].facts.indices {
        let fact = training[index].facts[position]
        let bundle = morphology.bundle(
          training[index].lower[position],
          tag: LanguageModel.tagKey(Int(fact.tag) - 1, shape: fact.shape))
        training[index].facts[position].agreement =
          WordFeatures(
            conllu: morphology.bundles[bundle]
          ).agreement
      }
    }
    let reversed = training.map(\.reversed)
    let guideRows = (actions: sizes.guideActionRows, relations: sizes.guideRelationRows)
    for fold in 0..<folds {
      let part = reversed.indices.filter { $0 % folds != fold }.map { reversed[$0] }
      let model = parser(names, part, voters: 1, rows: guideRows, seed: seed &+ 100)
      let parser = TrainingParser(actions: model.actions, relations: model.relations)
      for index in reversed.indices where index % folds == fold {
        ParserGuide.fill(&training[index].facts, parser.parse(reversed[index].facts))
      }
    }
    log("guided \(folds) folds")
    let guide = parser(
      names, reversed, voters: sizes.voters, rows: guideRows, seed: seed &+ 200)
    log("trained the guide")
    let network = network(training, relations: names.relations.names.count)
    log("trained the network")
    let lists = [
      language.rawValue, names.tags.names.joined(separator: " "),
      names.relations.names.joined(separator: " "), morphology.bundles.joined(separator: " "),
    ]
    let classes = lexicon.classes.sorted { $0.key < $1.key }.map { ($0.key, Int($0.value)) }
    let sections: [[UInt8]] = [
      Array(lists.joined(separator: "\n").utf8), final.companded(),
      guide.actions.relativeToFirst.companded(),
      guide.relations.companded(), ModelWriter.table(classes, width: 3, load: 88),
      ModelWriter.table(morphology.words, width: 6, load: 60),
      ModelWriter.table(morphology.endings, width: 6, load: 50),
      ModelWriter.rules(morphology.rules), network,
    ]
    for (section, bytes) in zip(ModelSection.allCases, sections) {
      log("\(section): \(bytes.count) bytes")
    }
    return ModelWriter.file(sections)
  }

  /// The network's members, each by a seed of its own.
  func network(_ training: [TrainingSentence], relations: Int) -> [UInt8] {
    var shape = self.shape
    shape.relations = relations
    let members = Mutex<[Int: [UInt8]]>([:])
    DispatchQueue.concurrentPerform(iterations: shape.members) { [shape] member in
      let trainer = NetworkTrainer(
        shape: shape, epochs: sizes.networkEpochs, batch: sizes.networkBatch,
        seed: seed &+ 300 &+ UInt64(member))
      let bytes = NetworkWriter.bytes(trainer.train(training))
      members.withLock { $0[member] = bytes }
    }
    let parts = members.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
    return NetworkWriter.header(shape) + parts.joined()
  }

  /// The sum of the parsers of all seeds, in their order.
  private func parser(
    _ names: NameTables, _ training: [TrainingSentence], voters: Int,
    rows: (actions: Int, relations: Int), seed: UInt64
  ) -> (actions: Perceptron, relations: Perceptron) {
    let parser = ParserTrainer(
      relations: names.relations.names.count, actionRows: rows.actions,
      relationRows: rows.relations, epochs: sizes.parserEpochs, seed: seed)
    let models = Mutex<[Int: (Perceptron, Perceptron)]>([:])
    DispatchQueue.concurrentPerform(iterations: voters) { job in
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
