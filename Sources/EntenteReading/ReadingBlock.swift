internal import EntenteLanguage
internal import EntenteModel

/// What is gathered of an article sentence by sentence.
struct ReadingBlock {
  let article: Article
  var actors = ArticleActors()
  var explanation: Explanation
  private var events: [Event] = []
  private var known: [Fact: Int] = [:]
  private var ordinals: [Identifier<Event>: Int] = [:]

  init(article: Article) {
    self.article = article
    explanation = Explanation(article: article.id, language: article.language)
  }

  /// What makes two tellings one fact.
  private struct Fact: Hashable {
    let type: EventType
    let sources: [Identifier<Actor>]
    let targets: [Identifier<Actor>]
    let modality: Modality
    let date: EventDate?
  }

  /// Adds a sentence with what was found in it.
  mutating func add(
    sentence: Range<Int>, words: [Word], mentions: [Mention], events coded: [CodedEvent],
    dates: [TimeExpression], lexicon: Lexicon, text: SegmentedText
  ) {
    explanation.sentences.append(sentence)
    for mention in mentions {
      let range = bytes(of: mention.words, words)
      let actor = actors.actors[mention.actor]
      explanation.mentions.append(
        ExplainedMention(
          range: range, text: text.text(range), actor: actor.id, kind: actor.kind))
    }
    for event in coded {
      add(event, words: words, sentence: sentence, dates: dates, lexicon: lexicon, text: text)
    }
    if coded.isEmpty, Set(mentions.map(\.actor)).count > 1 {
      explanation.silent.append(
        SilentSentence(range: sentence, reason: "no verb or noun binds the actors"))
    }
  }

  private mutating func add(
    _ coded: CodedEvent, words: [Word], sentence: Range<Int>, dates: [TimeExpression],
    lexicon: Lexicon, text: SegmentedText
  ) {
    let entry = lexicon.entries[coded.entry]
    guard let relation = entry.relation, let type = entry.type else { return }
    let clause = bytes(of: coded.words, words)
    // The date of the clause, else the only one of the sentence.
    let inside = dates.filter { clause.contains($0.range.lowerBound) }
    let date = inside.count == 1 ? inside[0].date : dates.count == 1 ? dates[0].date : nil
    let sources = coded.sources.map { actors.actors[$0].id }
    let targets = coded.targets.map { actors.actors[$0].id }
    let quotation = Quotation(article: article.id, range: sentence, quote: text.text(sentence))
    let fact = Fact(
      type: type, sources: sources.sorted(), targets: targets.sorted(), modality: coded.modality,
      date: date)
    if let index = known[fact] {
      if !events[index].evidence.contains(.quote(quotation)) {
        events[index].evidence.append(.quote(quotation))
      }
      return
    }
    let first = Identifier<Event>(
      article: article.id, part: .text, range: sentence, relation: relation, ordinal: 0)
    let ordinal = ordinals[first, default: 0]
    ordinals[first] = ordinal + 1
    let id = Identifier<Event>(
      article: article.id, part: .text, range: sentence, relation: relation, ordinal: ordinal)
    known[fact] = events.count
    events.append(
      Event(
        id: id, relation: relation, type: type, sources: sources, targets: targets,
        isMutual: coded.isMutual, date: date, modality: coded.modality,
        confidence: coded.confidence, evidence: [.quote(quotation)], rule: coded.rule))
    explanation.events.append(
      ExplainedEvent(id: id, pattern: coded.rule, entry: entry.id, evidence: quotation.quote))
  }

  private func bytes(of range: Range<Int>, _ words: [Word]) -> Range<Int> {
    words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }

  /// The block of the chronicle: only actors that act, are acted on or belong to such.
  var reading: Reading {
    var wanted = Set(events.flatMap { $0.sources + $0.targets })
    let affiliations = actors.affiliations.filter { wanted.contains($0.actor) }
    wanted.formUnion(affiliations.map(\.whole))
    let chronicle = Chronicle(
      articles: [article], actors: actors.actors.filter { wanted.contains($0.id) },
      affiliations: affiliations, events: events)
    return Reading(chronicle: chronicle, explanation: explanation)
  }
}
