internal import EntenteLanguage
internal import EntenteModel

/// Finds where a name that no catalogue has begins and ends.
struct NameSpan {
  let tree: SentenceTree
  let reader: MentionReader

  var words: NameWords { reader.names }
  var functions: FunctionWords { reader.functions }

  /// Whether the catalogue names an actor at a word.
  func isKnown(_ index: Int) -> Bool { reader.entry(in: tree.words, at: index) != nil }

  /// Whether a title starts at a word.
  func isTitle(_ index: Int) -> Bool {
    reader.vocabulary.titles.longest(in: tree.words, at: index) != nil
  }

  private static let longest = 9

  func key(_ index: Int) -> String {
    tree.words.indices.contains(index) ? tree.words[index].key : ""
  }

  /// Whether a word can be part of a name.
  func isPart(_ index: Int) -> Bool {
    guard tree.words.indices.contains(index) else { return false }
    let word = tree.words[index]
    return word.isCapitalized && !word.isPunctuation && !functions.calendar.contains(word.key)
      && (word.isAcronym || !functions.isFunction(word.key))
  }

  /// Whether a sentence or a quotation begins at a word, so that its capital says nothing.
  func isOpening(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return isHyphen(index - 1)
      ? !isAdjacent(index - 2) || !isAdjacent(index - 1)
      : Self.openingMarks.contains(tree.words[index - 1].key)
  }

  /// Marks after which a sentence may begin.
  static let openingMarks: Set<String> = [
    "«", "“", "\"", "``", "''", "‘", "'", ":", "—", "–", ".", "!", "?", "…", "...", "•", "[", "]",
    "*",
  ]

  /// The end of the name that starts at a word; `nil` if none can.
  func end(from start: Int) -> Int? {
    var end = start
    if isPart(start) {
      end = start + 1
    } else if NameWords.openers.contains(key(start)), tree.words[start].isCapitalized,
      !isOpening(start), isPart(start + 1), !isKnown(start + 1)
    {
      // "De Sorel", "Le Parisien", "Des Plaines" inside a sentence.
      end = start + 2
    } else {
      return nil
    }
    // "Former Danish minister": an adjective that only begins the sentence.
    if isOpening(start), isKnown(end), tree.parts[start] != .name, tree.parts[start] != .noun {
      return nil
    }
    while end < tree.count, end - start < Self.longest {
      guard let next = extended(start..<end) else { break }
      end = next
    }
    return end
  }

  private func extended(_ range: Range<Int>) -> Int? {
    let end = range.upperBound
    if isPart(end) {
      // "Le Parti populaire Jean Dupont": a title opens what follows.
      return isTitle(end) && range.count > 1 ? nil : end + 1
    }
    if NameWords.openers.contains(key(end)), tree.words[end].isCapitalized, isPart(end + 1),
      !isKnown(end + 1)
    {
      return end + 2
    }
    return joined(end) ?? syllable(range) ?? articled(range) ?? numbered(range)
      ?? institution(range) ?? particle(range)
  }

  /// "SUD-PTT", "Dupont & Fils".
  private func joined(_ index: Int) -> Int? {
    guard isPart(index + 1) || key(index + 1).first?.isNumber ?? false else { return nil }
    if key(index) == "&" { return index + 2 }
    guard isHyphen(index), isAdjacent(index - 1), isAdjacent(index) else { return nil }
    // "Arab-Israeli", "Prime-Minister".
    return isKnown(index - 1) || isKnown(index + 1) || isTitle(index - 1) ? nil : index + 2
  }

  func isHyphen(_ index: Int) -> Bool { ["-", "‑"].contains(key(index)) }

  func isAdjacent(_ index: Int) -> Bool {
    index >= 0 && index + 1 < tree.count
      && tree.words[index].range.upperBound == tree.words[index + 1].range.lowerBound
  }

  /// The words of a range as they stand in the text.
  static func text(_ range: Range<Int>, of tree: SentenceTree) -> String {
    var text = ""
    for word in range {
      if word > range.lowerBound,
        tree.words[word].range.lowerBound > tree.words[word - 1].range.upperBound
      {
        text += " "
      }
      text += tree.words[word].text
    }
    return text
  }
}
