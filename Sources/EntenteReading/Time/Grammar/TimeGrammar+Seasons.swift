internal import EntenteModel

extension TimeGrammar {
  /// Reads a season where the words around it show that it is one, for "été" is a participle and
  /// "fall" and "spring" are verbs: "l'été dernier", "cet hiver", "in the fall of 2021", "été
  /// 2016".
  func seasonName(_ index: Int) -> Parsed<Moment>? {
    guard let found = season(index) else { return nil }
    let moment = found.value
    // "le Printemps arabe" is a name.
    if vocabulary.customs.isDayFirst, moment.year == nil, tokens[found.end - 1].isCapitalized,
      found.end > 1, tokens[found.end - 2].shape == .word, !isBoundary(found.end)
    {
      return nil
    }
    if moment.year != nil || moment.direction != nil { return found }
    if vocabulary.customs.isDayFirst {
      // "en été", "au printemps", "l'été"; not "a été", "d'été".
      let hasArticle = at(index, .article) && symbol(index + 1, "'")
      let isIntroduced =
        at(index - 1, .in) || at(index - 1, .to) || at(index - 1, .since)
        || at(index - 1, .ahead) || at(index - 1, .article)
      guard hasArticle || isIntroduced || at(index, .article), !at(index - 1, .of) else {
        return nil
      }
      return at(found.end, .of) ? nil : found
    }
    let isIntroduced = at(index - 1, .in) || at(index - 1, .since)
    guard isIntroduced, !at(found.end, .of), !isHyphenated(found.end) else { return nil }
    return found
  }

  private func isHyphenated(_ index: Int) -> Bool { symbol(index, "-") && isGlued(index) }

  /// A season with its year or direction, wherever it stands.
  func season(_ index: Int) -> Parsed<Moment>? {
    var next = skip(index, .article)
    var moment = Moment()
    if let direction = direction(next) {
      moment.direction = direction
      next += 1
    }
    guard let season = value(next, .season).flatMap(Season.init(rawValue:)) else { return nil }
    moment.season = season
    next += 1
    // "l'hiver 2022-2023"
    if season == .winter, let first = gluedYear(next),
      symbol(first.end, "-") || symbol(first.end, "/"),
      let second = gluedYear(first.end + 1), second.value == first.value + 1
    {
      moment.year = first.value
      return (moment, second.end)
    }
    if let year = yearAfterMonth(next, allowsShort: false) {
      moment.year = year.value
      return (moment, year.end)
    }
    if moment.direction == nil, vocabulary.customs.isDayFirst, let direction = direction(next),
      direction != .this
    {
      moment.direction = direction
      next += 1
    }
    return (moment, next)
  }
}
