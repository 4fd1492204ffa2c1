internal import EntenteLanguage

/// Auxiliaries that something stands between and their participle.
extension FrenchTreeMender {
  /// "A de son côté invité X", "avait, à la surprise de tous, mis fin à l'accord": parsers take the
  /// auxiliary for the verb, and the participle for part of what stands between.
  mutating func mendInterrupted(_ auxiliary: Int) {
    guard lemmas[auxiliary] == "avoir", grammar[auxiliary].form == .finite,
      auxiliary + 2 < words.count,
      relations[auxiliary] != .auxiliary || heads[auxiliary] < auxiliary,
      let participle = participle(behind: auxiliary), heads[participle] > auxiliary,
      heads[participle] < participle
    else { return }
    let between = auxiliary + 1..<participle
    let isAside = words[auxiliary + 1].key == ","
    guard
      isAside ? words[participle - 1].key == "," : parts[auxiliary + 1] == .adposition,
      !between.contains(where: {
        grammar[$0].form == .finite || parts[$0] == .name || !isAside && words[$0].isPunctuation
          || heads[$0] == auxiliary && relations[$0] == .object
      })
    else { return }
    // Where the auxiliary hung, out of what stands between.
    var above = heads[auxiliary]
    var relation = relations[auxiliary]
    for _ in between where between.contains(above) {
      relation = relations[above]
      above = heads[above]
    }
    guard
      above < 0
        || !isAbove(participle, above) && !between.contains(where: { isAbove($0, above) })
    else { return }
    if relation == .oblique || relation == .nominal { relation = .adverbialClause }
    for word in words.indices
    where word != participle && word != auxiliary
      && (heads[word] == auxiliary
        || !between.contains(word) && between.contains(heads[word]))
    {
      heads[word] = participle
    }
    for word in between where heads[word] >= 0 && heads[word] < auxiliary && !isAbove(word, above) {
      heads[word] = participle
    }
    heads[participle] = above
    relations[participle] = relation
    parts[participle] = .verb
    heads[auxiliary] = participle
    relations[auxiliary] = .auxiliary
  }

  /// The participle that closes what an adverbial opens behind an auxiliary.
  private func participle(behind auxiliary: Int) -> Int? {
    (auxiliary + 2..<min(words.count, auxiliary + 12)).first { word in
      grammar[word].form == .participle && grammar[word].tense != .present
        && grammar[word].isPlural != true && grammar[word].isFeminine != true
        && [.adnominalClause, .adjective, .adverbialClause, .openComplement]
          .contains(relations[word])
        && word + 1 < words.count && (opensComplement(word) || parts[word + 1] == .noun)
    }
  }
}
