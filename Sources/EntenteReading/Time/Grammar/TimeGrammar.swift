internal import EntenteModel

/// The grammar of time expressions over the tokens of a text.
///
/// Every construct is a method `name(_ index)` that tries to read the construct at a token and
/// returns what it says with the index behind it. A word that can begin no construct costs one look
/// at a table.
struct TimeGrammar {
  /// A construct that was read, and the index behind its last token.
  typealias Parsed<Value> = (value: Value, end: Int)

  /// An expression with its bytes.
  typealias Match = (range: Range<Int>, date: EventDate)

  let tokens: [TimeToken]
  let bytes: [UInt8]
  let vocabulary: TimeVocabulary
  let published: CalendarDay?
  let resolver: MomentResolver
  private let tenses: TenseFinder

  /// The moment that was read last: ranges and moments are tried at the same tokens.
  private let latest = LatestMoment()

  /// The expression before, which "le lendemain" refers to.
  private(set) var previous: EventDate?
  /// The year that the sentence has named with a day or a month.
  private var sentenceYear: Int?
  /// The date that a text of no known day tells of: in a history "le 3 juin" is of that year.
  private var story: (year: Int, month: Int?)?

  init(
    tokens: [TimeToken], bytes: [UInt8], vocabulary: TimeVocabulary, published: CalendarDay?
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.published = published
    resolver = MomentResolver(published: published, customs: vocabulary.customs)
    tenses = TenseFinder(tokens: tokens, bytes: bytes, vocabulary: vocabulary)
  }

  /// - Complexity: O(n) in the number of tokens; every construct has a bounded length.
  mutating func expressions() -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.shape == .paragraph || (token.shape == .symbol && tenses.isSentenceEnd(index)) {
        sentenceYear = nil
      }
      guard canBegin(index), !isFrequency(index), let found = expression(index) else {
        index += 1
        continue
      }
      let range = Int(tokens[index].start)..<Int(tokens[found.end - 1].end)
      matches.append((range, found.value))
      previous = found.value
      index = found.end
    }
    return matches
  }

  private func canBegin(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.shape {
    case .number: return true
    case .symbol: return token.isSymbol("'")
    case .paragraph: return false
    case .word: break
    }
    if token.count == 1 || token.isCapitalized { return true }
    guard token.entry >= 0 else { return false }
    switch vocabulary.opening(of: Int(token.entry)) {
    case .any: return true
    case .known:
      let next = index + 1
      return next < tokens.count
        && (tokens[next].shape != .word || tokens[next].entry >= 0 || tokens[next].isCapitalized
          || tokens[next].count == 1)
    case .none: return at(index, word: "il") || at(index, word: "for")
    }
  }

  /// A moment that was read, and where; kept until the next expression is tried.
  private final class LatestMoment {
    var index = -1
    var found: Parsed<Moment>?
  }

  private mutating func expression(_ index: Int) -> Parsed<EventDate>? {
    latest.index = -1
    if let found = bounded(index) { return found }
    if let found = range(index) { return found }
    guard let found = moment(index) else { return nil }
    guard let date = resolve(found.value, index..<found.end) else { return nil }
    if found.value.date == nil, let year = found.value.year, found.value.month != nil {
      sentenceYear = year
    }
    if published == nil { follow(date, at: index) }
    return (date, found.end)
  }

  /// Goes on with the story; a year that lies before it or far ahead inside a sentence is told in
  /// passing: "le témoin, qui ne parla qu'en 1995".
  private mutating func follow(_ date: EventDate, at index: Int) {
    let (first, last) = (date.earliest.components, date.latest.components)
    guard first.year == last.year else { return }
    if let story, !isOpening(index - 1), !isOpening(index - 2),
      !StoryYears.takeOn(story.year, to: first.year)
    {
      return
    }
    story = (first.year, first.month == last.month ? first.month : nil)
  }

  /// Whether a clause begins behind a token.
  private func isOpening(_ index: Int) -> Bool { isBoundary(index) && !symbol(index, "'") }

  /// The year in which a day or a month lies for who tells a story in its order.
  private func storyYear(of moment: Moment) -> Int? {
    guard let story else { return nil }
    guard let month = story.month, let own = moment.month else { return story.year }
    // "En novembre 1966. Le procès s'ouvrit en février."
    return month - own > 6 ? story.year + 1 : story.year
  }

  /// Returns the date of a moment, with the tense around its tokens.
  func resolve(_ moment: Moment, _ range: Range<Int>) -> EventDate? {
    // "cet hiver" is behind or ahead as the verb says.
    let hasDirection =
      moment.direction != nil && (moment.direction != .this || moment.season == nil)
    let isOpen = moment.date == nil && moment.year == nil && !hasDirection
    let tense = isOpen ? tenses.tense(around: range) : nil
    return resolver.date(of: moment, tense: tense, year: sentenceYear ?? storyYear(of: moment))
  }

  /// Returns the tense around tokens.
  func tense(_ range: Range<Int>) -> Tense? { tenses.tense(around: range) }

  /// Reads the longest construct at `index` that says when.
  func moment(_ index: Int) -> Parsed<Moment>? {
    if latest.index == index { return latest.found }
    let found = longestMoment(index)
    latest.index = index
    latest.found = found
    return found
  }

  private func longestMoment(_ index: Int) -> Parsed<Moment>? {
    var longest: Parsed<Moment>?
    func offer(_ parsed: Parsed<Moment>?) {
      guard let parsed else { return }
      if parsed.end > longest?.end ?? 0 { longest = parsed }
    }
    offer(distance(index))
    offer(calendarDate(index))
    offer(numericDate(index))
    offer(relativeUnit(index))
    offer(deicticDay(index))
    offer(neighbourDay(index))
    offer(weekdayOfWeek(index))
    offer(countedWeekday(index))
    offer(portion(index))
    offer(fraction(index))
    offer(wholeUnit(index))
    offer(bareWeekend(index))
    offer(weekOf(index))
    offer(seasonName(index))
    offer(decade(index))
    offer(century(index))
    offer(year(index))
    offer(feast(index))
    return longest
  }
}

extension TimeGrammar {
  /// The number of the word at `index` as this kind, or `nil` if it is no such word.
  func value(_ index: Int, _ kind: TimeWordKind) -> Int? {
    guard index >= 0, index < tokens.count, tokens[index].entry >= 0 else { return nil }
    return vocabulary.value(of: Int(tokens[index].entry), as: kind)
  }

  /// Whether the word at `index` can be of this kind.
  func at(_ index: Int, _ kind: TimeWordKind) -> Bool { value(index, kind) != nil }

  func at(_ index: Int, _ keyword: TimeKeyword) -> Bool {
    value(index, .keyword) == keyword.rawValue
  }

  func symbol(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isSymbol(scalar)
  }

  /// Whether the word at `index` is this one, in any case; `word` is ASCII in lower case.
  func at(_ index: Int, word: String) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].shape == .word else { return false }
    let token = tokens[index]
    let expected = word.utf8
    guard token.count == expected.count else { return false }
    return zip(bytes[Int(token.start)..<Int(token.end)], expected).allSatisfy {
      $0.0 | 0x20 == $0.1
    }
  }

  func isGlued(_ index: Int) -> Bool { index < tokens.count && tokens[index].isGlued }

  /// The index behind a word of this kind and its apostrophe, or `index` if there is none.
  func skip(_ index: Int, _ kind: TimeWordKind) -> Int {
    guard at(index, kind) else { return index }
    return symbol(index + 1, "'") ? index + 2 : index + 1
  }

  /// The index behind a hyphen, or `index`.
  func skipHyphen(_ index: Int) -> Int { symbol(index, "-") ? index + 1 : index }

  /// Whether the sentence or the line ends before `index`, or a sign stands there.
  func isBoundary(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return true }
    return tokens[index].shape == .symbol || tokens[index].shape == .paragraph
  }

  /// Whether a number that ends before `index` stands alone: a noun behind it would be counted.
  func isAlone(_ index: Int) -> Bool {
    guard !isBoundary(index) else { return !symbol(index, "%") }
    let token = tokens[index]
    if token.shape == .number { return false }
    return token.isCapitalized || token.entry >= 0
  }

  /// "chaque mardi", "tous les 14 juillet", "per month": no single time.
  private func isFrequency(_ index: Int) -> Bool {
    var index = index - 1
    if at(index, .article) { index -= 1 }
    return value(index, .every) == 0
  }
}
