internal import EntenteLanguage
internal import EntenteModel

/// Binds the time expressions of an article to its events.
///
/// An expression dates the event nearest above it in the tree; one that stands in another clause
/// does not. Events without one take over the date of their paragraph where the text tells a story,
/// or, in a text of a known day, the month of publication where they are present or just past.
struct EventDating {
  let expressions: [TimeExpression]
  let published: CalendarDay?
  /// The date that the paragraph is about.
  private var paragraph: EventDate?
  /// The year that a text of no known day has come to: a history is told in its order.
  private var story: EventDate?

  init(expressions: [TimeExpression], published: CalendarDay?) {
    self.expressions = expressions
    self.published = published
  }

  /// A time expression in a tree.
  private struct Placed {
    let date: EventDate
    let words: Range<Int>
    let head: Int
  }

  /// The dates of the events that some words of a sentence state; sentences come in their order.
  mutating func dates(
    of triggers: [(word: Int, modality: Modality)], in tree: SentenceTree
  ) -> [EventDate?] {
    if tree.startsBlock { paragraph = nil }
    let placed = placed(in: tree)
    let result = triggers.map { trigger in
      nearest(to: trigger.word, placed, in: tree)
        ?? inherited(
          by: trigger.word, trigger.modality, story(before: trigger.word, placed, in: tree),
          in: tree)
    }
    // A date that frames its sentence frames the ones after it.
    if let frame = placed.first(where: { isFrame($0, in: tree) }) { paragraph = frame.date }
    story = story(before: tree.count, placed, in: tree)
    return result
  }

  /// Whether the future that a word stands in is past for who tells of it: "élu en 1990, il
  /// démissionnera deux ans plus tard". Biographies and histories tell so.
  func isPast(_ word: Int, in tree: SentenceTree) -> Bool {
    guard tree.language == .french, Self.isFuture(word, in: tree) else { return false }
    let placed = placed(in: tree)
    let date = nearest(to: word, placed, in: tree) ?? (tree.startsBlock ? nil : paragraph)
    if let published { return date.map { $0.latest < published } ?? false }
    // A text of no known day is no news: what it dates is history.
    return date != nil || expressions.contains { $0.range.lowerBound < tree.range.upperBound }
  }

  private func placed(in tree: SentenceTree) -> [Placed] {
    var placed: [Placed] = []
    for expression in expressions where tree.range.overlaps(expression.range) {
      guard
        let first = tree.words.firstIndex(where: { $0.range.overlaps(expression.range) }),
        let last = tree.words.lastIndex(where: { $0.range.overlaps(expression.range) })
      else { continue }
      let words = first..<(last + 1)
      // "Paris, 5 juin 2023. -": the line that dates the text.
      if tree.startsBlock, let published, expression.date == EventDate(day: published),
        first <= 3, last + 1 < tree.count, tree.words[last + 1].isPunctuation,
        tree.words[last + 1].text != ","
      {
        continue
      }
      placed.append(Placed(date: expression.date, words: words, head: tree.head(of: words)))
    }
    return placed
  }

  private func isFrame(_ placed: Placed, in tree: SentenceTree) -> Bool {
    guard placed.words.lowerBound < 4 else { return false }
    let head = tree.heads[placed.head]
    guard head >= 0, tree.heads[head] < 0 else { return false }
    // "In 2023 they had agreed": what lies behind the story does not date what follows.
    return !tree.children(of: head).contains {
      tree.relations[$0] == .auxiliary
        && (tree.words[$0].key == "had"
          || tree.language == .french && tree.grammar[$0].tense == .imperfect)
    }
  }

  /// The year that the story has come to before a word: that of what its sentence has told.
  private func story(before word: Int, _ placed: [Placed], in tree: SentenceTree) -> EventDate? {
    guard published == nil else { return nil }
    let told = placed.last { $0.words.lowerBound < word && isTold($0, in: tree) }
    return told.map { EventDate(year: $0.date.earliest.components.year) } ?? story
  }

  /// Whether an expression says when what its sentence tells happened, and not what lies behind it
  /// or is told in passing: "une loi votée en 1958".
  private func isTold(_ placed: Placed, in tree: SentenceTree) -> Bool {
    let (first, last) = (placed.date.earliest.components, placed.date.latest.components)
    guard first.year == last.year, Self.narration(of: placed.head, in: tree) != .behind else {
      return false
    }
    var word = placed.head
    while word >= 0, !tree.relations[word].isClause { word = tree.heads[word] }
    guard word >= 0,
      tree.relations[word] == .relativeClause || tree.relations[word] == .adnominalClause
    else { return true }
    guard let story else { return first.month == last.month }
    return first.month == last.month
      && StoryYears.takeOn(story.earliest.components.year, to: first.year)
  }

  /// The date with the shortest way to an event word.
  private func nearest(to word: Int, _ placed: [Placed], in tree: SentenceTree) -> EventDate? {
    var best: (date: EventDate, cost: Int)?
    for one in placed {
      guard let cost = cost(from: one.head, to: word, in: tree), cost <= 6 else { continue }
      if cost < best?.cost ?? Int.max { best = (one.date, cost) }
    }
    return best?.date
  }

  /// The steps from an expression up to the first word above both, and down to the event.
  private func cost(from expression: Int, to word: Int, in tree: SentenceTree) -> Int? {
    var above: [Int: Int] = [:]
    var current = word
    var cost = 0
    while current >= 0 {
      above[current] = cost
      // Up from the event: free through auxiliaries and complements, dear out of a clause.
      switch tree.relations[current] {
      case .openComplement, .object, .passiveSubject, .subject, .conjunct: cost += 1
      case .oblique, .nominal: cost += 2
      case .adverbialClause: cost += 2
      case .complement, .adnominalClause, .relativeClause, .parataxis: cost += 4
      default: cost += 1
      }
      current = tree.heads[current]
    }
    current = expression
    var climbed = 0
    var isDeep = false
    while current >= 0 {
      if let down = above[current] { return climbed + down }
      // "X, exclu en 1997, accuse Y": the year is that of the clause, or of the noun that it
      // describes.
      if isDeep { climbed += 5 }
      switch tree.relations[current] {
      case .oblique, .adverb: climbed += 1
      case .apposition:
        // "X, président depuis 2012, accuse Y": since then he is president.
        climbed += 1
        isDeep = current != expression
      case .nominal: climbed += 1
      case .openComplement: climbed += 1
      case .conjunct:
        // "X urges Y, and Z will send aid in May": May is Z's.
        let isClause = tree.children(of: current).contains { tree.relations[$0].isSubject }
        climbed += isClause ? 6 : 2
      case .complement, .adnominalClause, .relativeClause, .adverbialClause, .parataxis:
        climbed += 4
        isDeep =
          tree.relations[current] == .adnominalClause || tree.relations[current] == .relativeClause
          || tree.relations[current] == .parataxis && isBehindSemicolon(current, tree)
        // Parsers hang the participle between commas on the verb behind it.
        if tree.relations[current] == .adverbialClause, tree.grammar[current].form == .participle,
          tree.heads[current] > current, tree.span(of: current).lowerBound > 0
        {
          climbed += 3
        }
      default: climbed += 1
      }
      // A date on another event is that event's.
      current = tree.heads[current]
    }
    return nil
  }

  /// "X accuse Y ; Z sera reçu le 22 mars."
  private func isBehindSemicolon(_ clause: Int, _ tree: SentenceTree) -> Bool {
    let start = tree.span(of: clause).lowerBound
    return tree.words[start].key == ";" || start > 0 && tree.words[start - 1].key == ";"
  }

  /// The date that the text leaves unsaid.
  private func inherited(
    by word: Int, _ modality: Modality, _ story: EventDate?, in tree: SentenceTree
  ) -> EventDate? {
    guard modality == .actual || modality == .denied && published != nil else { return nil }
    let tense = Self.narration(of: word, in: tree)
    // What follows a day in a history is of that year, if not of that day.
    guard let published else { return tense == .behind ? nil : story }
    if let paragraph, tense != .present { return paragraph }
    guard tense != .past, tense != .behind else { return nil }
    let (year, month, _) = published.components
    return EventDate(year: year, month: month)
  }
}
