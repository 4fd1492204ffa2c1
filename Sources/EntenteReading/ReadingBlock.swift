internal import EntenteLanguage
internal import EntenteModel

/// What is gathered of an article sentence by sentence.
struct ReadingBlock {
  let article: Article
  var actors = ArticleActors()
  var explanation: Explanation
  private var events: [Event] = []
  private var facts: [Fact: [Int]] = [:]
  private var ordinals: [Identifier<Event>: Int] = [:]
  /// Who acts or is acted on.
  private(set) var parties: Set<Int> = []

  init(article: Article) {
    self.article = article
    actors.scope = article.id.rawValue
    explanation = Explanation(article: article.id, language: article.language)
  }

  /// What two tellings of one fact have in common; their dates need only agree.
  private struct Fact: Hashable {
    let type: EventType
    let relation: Relation
    let sources: [Identifier<Actor>]
    let targets: [Identifier<Actor>]
    let modality: Modality
  }

  /// Adds a sentence with what was found in it. A title comes last: it adds evidence to what the
  /// text tells, and no events of its own.
  ///
  /// - Parameters:
  ///   - tree: The sentence.
  ///   - mentions: Its mentions.
  ///   - result: Its events, or why it has none.
  ///   - dates: The dates of the events, in their order.
  ///   - text: The text that the sentence stands in.
  mutating func add(
    _ tree: SentenceTree, mentions: [Mention], result: EventCoder.Result, dates: [EventDate?],
    text: SegmentedText
  ) {
    // Ranges of an explanation count in the text: of a title only the events are told.
    let isText = tree.part == .text
    if isText { explanation.sentences.append(tree.range) }
    for mention in mentions where isText {
      let range = tree.bytes(of: mention.named ?? mention.words)
      for index in mention.actors {
        let actor = actors.actors[index]
        explanation.mentions.append(
          ExplainedMention(
            range: range, text: text.text(range), actor: actor.id, kind: actor.kind))
      }
    }
    for (event, date) in zip(result.events, dates) { add(event, date, tree, text) }
    if isText, result.events.isEmpty, Set(mentions.flatMap(\.actors)).count > 1 {
      explanation.silent.append(SilentSentence(range: tree.range, reason: result.reason))
    }
  }

  private mutating func add(
    _ coded: CodedEvent, _ date: EventDate?, _ tree: SentenceTree, _ text: SegmentedText
  ) {
    parties.formUnion(coded.sources)
    parties.formUnion(coded.targets)
    let sources = coded.sources.map { actors.actors[$0].id }
    let targets = coded.targets.map { actors.actors[$0].id }
    let quotation = Quotation(
      article: article.id, part: tree.part, range: tree.range, quote: text.text(tree.range))
    var modality = coded.modality
    if modality == .actual, tree.grammar[coded.trigger].tense == .present, let date,
      let published = article.published, published < date.earliest
    {
      // "Is visiting Japan next week": what has not come yet is planned.
      modality = .planned
    }
    let fact = Fact(
      type: coded.type, relation: coded.relation, sources: sources.sorted(),
      targets: targets.sorted(), modality: modality)
    for index in facts[fact] ?? [] where merge(date, coded, quotation, into: index) { return }
    // Titles are cut short and sharpened: what the text does not bear out is left alone.
    guard tree.part == .text else { return }
    let first = Identifier<Event>(
      article: article.id, part: tree.part, range: tree.range, relation: coded.relation, ordinal: 0)
    let ordinal = ordinals[first, default: 0]
    ordinals[first] = ordinal + 1
    let id = Identifier<Event>(
      article: article.id, part: tree.part, range: tree.range, relation: coded.relation,
      ordinal: ordinal)
    facts[fact, default: []].append(events.count)
    events.append(
      Event(
        id: id, relation: coded.relation, type: coded.type, sources: sources, targets: targets,
        isMutual: coded.isMutual, date: date, modality: modality,
        confidence: coded.confidence, evidence: [.quote(quotation)],
        attributedTo: coded.speaker.map { actors.actors[$0].id },
        attribution: coded.attribution.map { text.text(tree.bytes(of: $0)) }, rule: coded.rule))
    explanation.events.append(
      ExplainedEvent(
        id: id, pattern: coded.rule, entry: coded.entryID, evidence: quotation.quote))
  }

  /// Adds a telling to an event whose date agrees with it; the more precise date stays.
  private mutating func merge(
    _ date: EventDate?, _ coded: CodedEvent, _ quotation: Quotation, into index: Int
  ) -> Bool {
    if let known = events[index].date, let date {
      guard known.overlaps(date) else { return false }
      let isFiner =
        date.latest.ordinal - date.earliest.ordinal < known.latest.ordinal - known.earliest.ordinal
      if isFiner { events[index].date = date }
    } else if events[index].date == nil {
      events[index].date = date
    }
    events[index].confidence = max(events[index].confidence, coded.confidence)
    // A text is read in order, so words that are quoted already are among the last quoted; of a
    // text that says one thing a hundred thousand times all would be compared with all.
    if !events[index].evidence.suffix(8).contains(.quote(quotation)) {
      events[index].evidence.append(.quote(quotation))
    }
    return true
  }

  /// The block of the chronicle: only actors that act, are acted on or belong to such.
  var reading: Reading {
    var wanted = Set(
      events.flatMap { $0.sources + $0.targets + [$0.attributedTo].compactMap { $0 } })
    let affiliations = actors.affiliations.filter { wanted.contains($0.actor) }
    wanted.formUnion(affiliations.map(\.whole))
    wanted.formUnion(
      actors.actors.compactMap { wanted.contains($0.id) ? $0.parent : nil })
    let chronicle = Chronicle(
      articles: [article], actors: actors.actors.filter { wanted.contains($0.id) },
      affiliations: affiliations, events: events)
    return Reading(chronicle: chronicle, explanation: explanation)
  }
}
