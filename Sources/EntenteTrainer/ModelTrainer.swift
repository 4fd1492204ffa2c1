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
    /// How many parsers of the other direction tell the training of the parser what they think.
    var guideVoters = 2
    var guideActionRows = 400_000
    var guideRelationRows = 20_000
  }

  let language: LanguageCode
  var sizes = Sizes()
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
      let model = parser(
        names, part, isGuided: false, voters: sizes.guideVoters, rows: guideRows, seed: seed &+ 100)
      let parser = TrainingParser(
        actions: model.actions, relations: model.relations, isGuided: false)
      for index in reversed.indices where index % folds == fold {
        ParserGuide.fill(&training[index].facts, parser.parse(reversed[index].facts))
      }
    }
    log("guided \(folds) folds")
    let guide = parser(
      names, reversed, isGuided: false, voters: sizes.voters, rows: guideRows, seed: seed &+ 200)
    let (actions, relations) = parser(
      names, training, isGuided: true, voters: sizes.voters,
      rows: (sizes.actionRows, sizes.relationRows), seed: seed)
    log("trained the parser")
    let lists = [
      language.rawValue, names.tags.names.joined(separator: " "),
      names.relations.names.joined(separator: " "), morphology.bundles.joined(separator: " "),
    ]
    let classes = lexicon.classes.sorted { $0.key < $1.key }.map { ($0.key, Int($0.value)) }
    let sections: [[UInt8]] = [
      Array(lists.joined(separator: "\n").utf8), final.companded(),
      actions.relativeToFirst.companded(),
      relations.companded(), guide.actions.relativeToFirst.companded(),
      guide.relations.companded(), ModelWriter.table(classes, width: 3, load: 88),
      ModelWriter.table(morphology.words, width: 6, load: 60),
      ModelWriter.table(morphology.endings, width: 6, load: 50),
      ModelWriter.rules(morphology.rules),
    ]
    for (section, bytes) in zip(ModelSection.allCases, sections) {
      log("\(section): \(bytes.count) bytes")
    }
    return ModelWriter.file(sections)
  }

  /// The sum of the parsers of all seeds, in their order.
  private func parser(
    _ names: NameTables, _ training: [TrainingSentence], isGuided: Bool, voters: Int,
    rows: (actions: Int, relations: Int), seed: UInt64
  ) -> (actions: Perceptron, relations: Perceptron) {
    let parser = ParserTrainer(
      relations: names.relations.names.count, actionRows: rows.actions,
      relationRows: rows.relations, epochs: sizes.parserEpochs, isGuided: isGuided, seed: seed)
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
