internal import EntenteLanguage
internal import EntenteModel

/// Bodies without a name for whom an English title is held.
extension TitlePhrase {
  /// "The Danish football federation", "Norway's largest bank": the noun that a name or a people
  /// behind "of" only describes.
  func described(by index: Int, _ tree: SentenceTree) -> Int? {
    var noun = index
    while tree.heads[noun] > noun, tree.heads[noun] - index < 6, isBeforeNoun(noun, tree) {
      noun = tree.heads[noun]
    }
    guard noun > index, [.noun, .name].contains(tree.parts[noun]), !tree.words[noun].isCapitalized,
      (index..<noun).allSatisfy({
        !tree.words[$0].isPunctuation && tree.isInside($0, subtreeOf: noun)
      })
    else { return nil }
    return noun
  }

  /// Whether a word can describe the noun behind it.
  private func isBeforeNoun(_ word: Int, _ tree: SentenceTree) -> Bool {
    switch tree.relations[word] {
    case .adjective, .compound: true
    case .nominal: tree.markers[word].isEmpty || SentenceTree.genitives.contains(tree.markers[word])
    default: false
    }
  }

  /// Takes a body without a name for whom the title is held, and whose it is.
  mutating func take(
    description range: Range<Int>, _ scan: MentionReader.Scan, _ reader: MentionReader,
    _ actors: inout ArticleActors
  ) {
    let tree = scan.tree
    let noun = reader.vocabulary.nouns.classes(of: tree, at: range.upperBound - 1).first
    guard noun?.kind == .organization, whole == nil else { return }
    var parent: Int?
    if let (length, entry) = reader.entry(in: scan.words, at: range.lowerBound) {
      let actor = actors.index(of: reader.vocabulary.actor(of: entry))
      parent = actor
      inner.append(
        Mention(
          words: range.lowerBound..<(range.lowerBound + length), actor: actor,
          manner: entry.manner == .demonym ? .demonym : .name, certainty: 0.5, isAdjective: true))
    }
    let actor = actors.index(
      ofDescription: NameSpan.text(range, of: tree), kind: .organization, parent: parent)
    whole = actor
    inner.append(
      Mention(
        words: range, actor: actor, manner: .description, certainty: 0.5, isAdjective: true))
  }
}
