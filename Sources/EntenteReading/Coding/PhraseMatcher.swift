internal import EntenteLanguage
internal import EntenteModel

/// Compares a phrase of the lexicon with the words around its head, by bytes: a light verb has
/// hundreds of phrases, most of which do not stand there.
struct PhraseMatcher {
  let tree: SentenceTree
  let word: Int
  let kind: LexiconEntry.Kind

  /// The object that carries a light verb's meaning, once the phrase has matched.
  private(set) var object: Int?
  /// Its lemma as the phrase has it.
  private(set) var objectLemma: String?
  /// The last of the fixed words after the head, once they stand.
  private(set) var lastWord: Int?

  init(tree: SentenceTree, word: Int, kind: LexiconEntry.Kind) {
    self.tree = tree
    self.word = word
    self.kind = kind
  }

  /// Whether the words of a phrase stand around the word that is its head.
  mutating func matches(_ text: Lexicon.Text, head: Range<Int>) -> Bool {
    let start = text.startIndex + LexicalPhrase.reflexiveLength(of: text, kind: kind)
    let words = LexicalPhrase.words(of: text[start...])
    guard let place = words.firstIndex(where: { $0.upperBound == head.upperBound }) else {
      return false
    }
    var index = word
    for wanted in words[..<place].reversed() {
      guard let found = previous(text[wanted], before: index) else { return false }
      index = found
    }
    index = word + 1
    for (offset, wanted) in words[(place + 1)...].enumerated() {
      if text[wanted.lowerBound] == UInt8(ascii: "+") {
        guard findObject(text[wanted]) else { return false }
        // "Remettre +note de protestation".
        guard tree.language == .french, let object else { return true }
        index = object + 1
        continue
      }
      guard
        let found = next(text[wanted], from: index, isFirst: offset == 0)
          ?? (offset == 0 ? nextBehindObject(text[wanted]) : nil)
      else { return false }
      index = found + 1
      lastWord = found
    }
    return true
  }

  /// Where a fixed word before the head stands: right there, but "s'en est pris".
  private func previous(_ wanted: Lexicon.Text, before end: Int) -> Int? {
    for index in (max(0, end - (kind == .noun ? 1 : 3))..<end).reversed() {
      if isWord(index, wanted) { return index }
      // "In close contact", "s'en est pris".
      guard
        tree.parts[index] == .auxiliary || tree.parts[index] == .adverb
          || kind == .adjective && tree.parts[index] == .adjective
      else { return nil }
    }
    return nil
  }

  /// Where a fixed word stands, with few others and no comma before it.
  private func next(_ wanted: Lexicon.Text, from start: Int, isFirst: Bool) -> Int? {
    // "Mettre de nouveau en garde", "a fait part dimanche soir de"; nouns are closer.
    let reach = kind == .verb ? isFirst ? 5 : 4 : 2
    for index in start..<min(tree.count, start + reach) {
      if isWord(index, wanted) { return index }
      if tree.words[index].isPunctuation { return nil }
    }
    return nil
  }

  /// "Renvoyer Paul Sorel et sa sœur devant le tribunal": the first fixed word behind an object of
  /// many words.
  private func nextBehindObject(_ wanted: Lexicon.Text) -> Int? {
    guard kind == .verb, tree.language == .french, let object = tree.child(of: word, .object),
      object > word
    else { return nil }
    let span = tree.span(of: object)
    let inside = (object..<span.upperBound).first {
      tree.relations[$0] == .adposition && isWord($0, wanted)
        // Parsers hang the complement on the object or on its last conjunct.
        && tree.span(of: tree.heads[$0]).upperBound == span.upperBound
    }
    if let inside { return inside }
    guard span.upperBound < tree.count, isWord(span.upperBound, wanted) else { return nil }
    return span.upperBound
  }

  private func isWord(_ index: Int, _ wanted: Lexicon.Text) -> Bool {
    tree.words[index].key.utf8.equals(wanted) || tree.lemmas[index].utf8.equals(wanted)
  }

  /// Finds the object of a light verb: its object, the subject of its passive, or what it
  /// describes. Analyzers hang what follows on it in many ways.
  private mutating func findObject(_ wanted: Lexicon.Text) -> Bool {
    let lemmas = LexicalPhrase.choices(of: wanted)
    if let lastWord, tree.relations[lastWord] == .adposition, tree.heads[lastWord] >= 0 {
      // "Call for the resignation of".
      return take(tree.heads[lastWord], lemmas)
    }
    let isPassive = tree.hasChild(of: word, .passiveAuxiliary)
    for child in tree.children(of: word) where mayBeObject(child, isPassive: isPassive) {
      for member in tree.conjuncts(of: child) where take(member, lemmas) { return true }
    }
    let head = tree.heads[word]
    guard head >= 0 else { return false }
    switch tree.relations[word] {
    case .adnominalClause, .relativeClause, .adjective, .compound: return take(head, lemmas)
    case .openComplement where tree.language == .french && tree.relations[head] == .relativeClause:
      // "La plainte que X entend déposer".
      guard tree.heads[head] >= 0, tree.heads[head] < head,
        tree.children(of: head).contains(where: { tree.words[$0].key.hasPrefix("qu") })
          || tree.children(of: word).contains(where: { tree.words[$0].key.hasPrefix("qu") })
      else { return false }
      return take(tree.heads[head], lemmas)
    default: return false
    }
  }

  private func mayBeObject(_ child: Int, isPassive: Bool) -> Bool {
    // "Imposer de lourdes sanctions".
    guard tree.markers[child].isEmpty || tree.markers[child] == "de" && child > word else {
      return false
    }
    switch tree.relations[child] {
    case .object, .passiveSubject, .compound, .other, .expletive, .oblique: return true
    case .subject: return child > word || isPassive
    case .openComplement, .indirectObject, .adverb, .nominal, .apposition: return child > word
    default: return false
    }
  }

  /// Takes a word as the object, or what it is an amount of: "une série de sanctions".
  private mutating func take(_ candidate: Int, _ lemmas: [Lexicon.Text]) -> Bool {
    if let lemma = lemmas.first(where: { isWord(candidate, $0) }) {
      object = candidate
      objectLemma = String(decoding: lemma, as: UTF8.self)
      return true
    }
    guard MeasureNouns.contains(tree.lemmas[candidate], in: tree.language) else { return false }
    for child in tree.children(of: candidate)
    where child > candidate && tree.relations[child] == .nominal {
      guard MeasureNouns.markers.contains(tree.markers[child]),
        let lemma = lemmas.first(where: { isWord(child, $0) })
      else { continue }
      object = child
      objectLemma = String(decoding: lemma, as: UTF8.self)
      return true
    }
    return false
  }
}
