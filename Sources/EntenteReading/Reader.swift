internal import EntenteLanguage
public import EntenteModel

/// Reads articles: who did what to whom, when, and the words that say so.
///
/// A reader is immutable and may be shared by any number of threads.
public struct Reader: Sendable {
  private let tools: [LanguageCode: LazyValue<Tools?>]
  private let identifier = LanguageIdentifier()
  private let ahead: WorkAhead

  private struct Tools: Sendable {
    let analyzer: Analyzer
    let trees: LazyValue<TreeBuilder>
    let mentions: LazyValue<MentionVocabulary>
    let functions: LazyValue<FunctionWords>
    let coder: LazyValue<EventCoder>
    let times: LazyValue<TimeExpressionReader>

    /// Gathers the tools of a language; one without model is not read.
    init?(
      language: LanguageCode, lexicon: Lexicon?, catalogue: Catalogue?, titles: TitleTable?,
      ahead: WorkAhead
    ) {
      let mentions = LazyValue {
        if catalogue == nil, titles == nil { return MentionVocabulary.standard(for: language) }
        return MentionVocabulary(
          catalogue: catalogue ?? .standard, titles: titles ?? .standard, language: language)
      }
      let coder = LazyValue {
        EventCoder(lexicon: lexicon ?? .standard(for: language))
      }
      self.mentions = mentions
      self.coder = coder
      guard let analyzer = try? Analyzer(language: language) else { return nil }
      self.analyzer = analyzer
      let functions = LazyValue { FunctionWords.words(of: language) }
      let trees = LazyValue { TreeBuilder(language: language) }
      self.functions = functions
      self.trees = trees
      // The names are gathered while the first article is cut and parsed.
      ahead.add {
        _ = trees.value
        _ = functions.value
        _ = mentions.value
      }
      times = LazyValue { TimeExpressionReader(language: language) }
    }
  }

  /// Creates a reader of French and English.
  ///
  /// What reading a language takes is made when the first article in it is read.
  ///
  /// - Parameters:
  ///   - catalogue: The actors that are known before any text is read.
  ///   - titles: Offices and titles.
  ///   - lexicons: The verbs and event nouns of some languages; the program's for the others.
  ///   - next: What the caller needs for what comes after the reading. A core that is free does it
  ///     when it has made what the first article takes.
  public init(
    catalogue: Catalogue? = nil, titles: TitleTable? = nil, lexicons: [Lexicon] = [],
    next: (@Sendable () -> Void)? = nil
  ) {
    let ahead = WorkAhead(last: next)
    self.ahead = ahead
    if catalogue == nil {
      // Whatever the language of the first article, its reading begins with these.
      ahead.add { _ = Catalogue.standard }
    }
    var tools: [LanguageCode: LazyValue<Tools?>] = [:]
    for language in [LanguageCode.french, .english] {
      let lexicon = lexicons.last { $0.language == language }
      tools[language] = LazyValue {
        Tools(
          language: language, lexicon: lexicon, catalogue: catalogue, titles: titles, ahead: ahead)
      }
    }
    self.tools = tools
  }

  /// Reads one article.
  ///
  /// - Parameter article: The article; one without language is read in the one recognized.
  /// - Returns: The article's block of a chronicle, and how it came about. Of a language that is
  ///   neither French nor English nothing is read.
  /// - Complexity: O(n) in the length of the text.
  public func read(_ article: Article) -> Reading {
    var article = article
    let text = article.text ?? ""
    article.language = article.language ?? identifier.identify(text).language
    var block = ReadingBlock(article: article)
    guard let language = article.language, let tools = tools[language]?.value else {
      return block.reading
    }
    let isAlone = ahead.begin()
    defer { ahead.end() }
    let published = article.published
    let expressions = LazyValue {
      tools.times.value.expressions(in: text, published: published)
    }
    let analysis = tools.analyzer.begin(text)
    let title = article.title ?? ""
    let headline = LazyValue { title.isEmpty ? nil : tools.analyzer.analyze(title) }
    if isAlone {
      ahead.add {
        analysis.help()
        _ = headline.value
      }
    }
    // Dates wait for no tree, but parsing comes first: two can share it, and of what comes after it a
    // core that is free has less to do.
    ahead.add { _ = expressions.value }
    // The lexicon is not asked before the names are known.
    ahead.add { _ = tools.coder.value }
    let analyzed = analysis.finish()
    let body = tools.trees.value.trees(of: analyzed, part: .text)
    let heading = headline.value.map { tools.trees.value.trees(of: $0, part: .title) } ?? []
    let all = heading + body
    let triggers = all.map { SentenceTriggers(in: $0, by: tools.coder) }
    if isAlone {
      // From the end, so that whoever asks from the beginning meets this work once and does not wait
      // for one sentence after the other.
      ahead.add { for sentence in triggers.reversed() { _ = sentence.words } }
    }
    ahead.addLast()
    var capitals: Set<String> = []
    for tree in body {
      for (before, word) in zip(tree.words, tree.words.dropFirst())
      where word.isCapitalized && !NameSpan.openingMarks.contains(before.key)
        // "- Coup de théâtre": a dash with a space opens a line.
        && (before.key != "-" || before.range.upperBound == word.range.lowerBound)
      {
        capitals.insert(word.key)
      }
    }
    // While the names are gathered on the other core, the lexicon is here.
    if tools.mentions.isBeingMade { _ = tools.coder.value }
    let reader = MentionReader(
      vocabulary: tools.mentions.value, functions: tools.functions.value, innerCapitals: capitals)
    let sentences = reader.sentences(of: all, actors: &block.actors)
    let coder = tools.coder.value
    let dates = expressions.value
    block.explanation.dates = dates.map {
      ExplainedDate(range: $0.range, text: $0.text, date: $0.date)
    }
    var dating = EventDating(expressions: dates, published: published)
    // A title's dates count in the title's bytes.
    var titleDating = EventDating(
      expressions: title.isEmpty
        ? [] : tools.times.value.expressions(in: title, published: published),
      published: published)
    let kinds = block.actors.actors.map(\.kind)
    let seats = block.actors.seats
    var institutions = Institutions(of: block.actors, coder.vocabulary)
    let main = mainState(sentences, block.actors)
    institutions.passersby = passersby(sentences, block.actors)
    for index in Array(heading.count..<all.count) + Array(0..<heading.count) {
      let (tree, mentions) = (all[index], sentences[index].mentions)
      // A state that nobody has named yet is not meant.
      institutions.state = main.flatMap { $0.first <= index ? $0.state : nil }
      var result = coder.events(
        in: tree, triggers: triggers[index], sentences[index], kinds: kinds, seats: seats,
        institutions: &institutions)
      for position in result.events.indices
      where result.events[position].modality == .planned
        && dating.isPast(result.events[position].trigger, in: tree)
      {
        result.events[position].modality = .actual
      }
      // "Is seen as pro-Danish": what somebody is thought to be he is thought to be now.
      let found = result.events.map {
        (word: $0.trigger, modality: $0.isStance ? Modality.actual : $0.modality)
      }
      if index < heading.count, let headline = headline.value {
        let dates = titleDating.dates(of: found, in: tree)
        block.add(tree, mentions: mentions, result: result, dates: dates, text: headline.segments)
      } else {
        let dates = dating.dates(of: found, in: tree)
        block.add(tree, mentions: mentions, result: result, dates: dates, text: analyzed.segments)
      }
    }
    block.actors.gatherAliases(of: block.parties, from: sentences, in: all)
    return block.reading
  }

  /// Actors without name, and without owner, whom few sentences speak of.
  private func passersby(_ sentences: [NamedSentence], _ actors: ArticleActors) -> Set<Int> {
    guard !actors.anonymous.isEmpty else { return [] }
    var counts: [Int: Int] = [:]
    for sentence in sentences {
      for actor in Set(sentence.mentions.flatMap(\.actors)) where actors.anonymous.contains(actor) {
        counts[actor, default: 0] += 1
      }
    }
    return actors.anonymous.filter { counts[$0, default: 0] < 4 }
  }

  /// The state that an article names more often than any other, with the sentence that names it
  /// first; `nil` if two are named as often.
  private func mainState(
    _ sentences: [NamedSentence], _ actors: ArticleActors
  ) -> (state: Int, first: Int)? {
    var counts: [Int: Int] = [:]
    var firsts: [Int: Int] = [:]
    for (index, sentence) in sentences.enumerated() {
      for mention in sentence.mentions {
        for actor in mention.actors where actors.actors[actor].kind == .state {
          counts[actor, default: 0] += 1
          if !mention.isAdjective { firsts[actor] = firsts[actor] ?? index }
        }
      }
    }
    guard let most = counts.values.max(), most > 1 else { return nil }
    let states = counts.filter { $0.value == most }
    // "A Danish ship" makes no article one on Denmark.
    guard states.count == 1, let state = states.first?.key, let first = firsts[state] else {
      return nil
    }
    return (state, first)
  }
}
