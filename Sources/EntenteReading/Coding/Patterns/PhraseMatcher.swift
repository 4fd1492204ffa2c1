internal import EntenteLanguage

/// Tells whether the words of a lexicon entry stand around its head.
struct PhraseMatcher {
  let tree: SentenceTree

  /// A phrase that stands in the sentence.
  struct Match {
    /// The object of a light verb.
    var object: Int?
    /// How many words the phrase has beside its head: the more, the surer.
    var length = 0
  }

  /// Matches a phrase whose head is the word.
  func match(_ phrase: LexicalPhrase, at head: Int) -> Match? {
    var match = Match()
    var next = head + 1
    for word in phrase.after.flatMap(Self.tokens) {
      guard let found = position(of: word, from: next) else { return nil }
      next = found + 1
      match.length += 1
    }
    var previous = head
    for word in phrase.before.flatMap(Self.tokens).reversed() {
      guard
        let found = (max(0, previous - 4)..<previous).last(where: { isWord(word, at: $0) })
      else { return nil }
      previous = found
      match.length += 1
    }
    if let object = phrase.object {
      guard let found = self.object(object, of: head) else { return nil }
      match.object = found
      match.length += 1
    }
    return match
  }

  private func position(of word: String, from start: Int) -> Int? {
    (start..<min(start + 4, tree.count)).first { isWord(word, at: $0) }
  }

  private func isWord(_ word: String, at index: Int) -> Bool {
    guard tree.words.indices.contains(index) else { return false }
    return tree.words[index].key == word || tree.lemmas[index] == word
      || word == "le" && tree.lemmas[index] == "le"
  }

  /// The object with a lemma: of an active verb, the subject of a passive one, or the noun that a participle
  /// describes.
  private func object(_ lemma: String, of head: Int) -> Int? {
    func isObject(_ word: Int) -> Bool {
      tree.lemmas[word] == lemma || tree.words[word].key == lemma
    }
    for child in tree.children(of: head) {
      guard
        tree.relations[child] == .object || tree.relations[child] == .passiveSubject
          || tree.relations[child] == .openComplement
      else { continue }
      for member in tree.conjuncts(of: child) where isObject(member) { return member }
    }
    let outer = tree.heads[head]
    if outer >= 0,
      tree.relations[head] == .adnominalClause || tree.relations[head] == .relativeClause,
      isObject(outer)
    {
      return outer
    }
    return nil
  }

  /// The tokens of a word of a phrase: "d'accord" is two.
  private static func tokens(_ word: String) -> [String] {
    guard let quote = word.firstIndex(where: { $0 == "'" || $0 == "’" }),
      word.index(after: quote) != word.endIndex, quote != word.startIndex
    else { return [word] }
    return [word[..<quote] + "'", String(word[word.index(after: quote)...])]
  }
}
