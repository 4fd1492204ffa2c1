internal import EntenteLanguage
internal import EntenteModel

/// Finds the actors that a sentence names.
///
/// A class, for it holds dozens of tables and is handed on for every name.
final class MentionReader {
  let vocabulary: MentionVocabulary
  let functions: FunctionWords
  let names: NameWords
  let given: GivenNames
  /// Words that stand with a capital inside some sentence of the article: names, not mere starts.
  let innerCapitals: Set<String>

  /// Creates a reader of an article's sentences.
  init(vocabulary: MentionVocabulary, functions: FunctionWords, innerCapitals: Set<String>) {
    self.vocabulary = vocabulary
    self.functions = functions
    self.innerCapitals = innerCapitals
    names = .words(of: vocabulary.isFrench ? .french : .english)
    given = .standard
  }

  /// Reads one sentence.
  ///
  /// - Parameters:
  ///   - tree: The sentence.
  ///   - actors: The actors of the article, to which new ones are added.
  /// - Returns: The mentions; none overlap but names inside titles, which follow at the end.
  func mentions(in tree: SentenceTree, actors: inout ArticleActors) -> [Mention] {
    let words = tree.words
    var scan = Scan(tree: tree)
    let capitals = words.count { $0.isCapitalized }
    let letters = words.count { !$0.isPunctuation }
    // In a title all but the small words have capitals: "Marchal meets Sorel" is none.
    scan.isTitleCase =
      letters > 3 && capitals * 4 > letters * 3
      && words.allSatisfy {
        $0.isCapitalized || $0.isPunctuation || functions.isFunction($0.key)
          || $0.key.first?.isNumber ?? false || NameWords.particles.contains($0.key)
      }
    while scan.index < words.count {
      if title(&scan, &actors) || catalogueName(&scan, &actors) || unknownName(&scan, &actors) {
        continue
      }
      scan.index += 1
    }
    // A title may take in what was read before it: the longer span stands.
    var mentions: [Mention] = []
    for mention in scan.mentions {
      while let last = mentions.last, last.words.overlaps(mention.words) { mentions.removeLast() }
      mentions.append(mention)
    }
    // Whom a title is held in stands inside it: "président du groupe Velmor".
    return mentions
      + scan.inner.filter { inner in
        mentions.contains { $0.words.overlaps(inner.words) && $0.words != inner.words }
      }
  }

  /// Where the reading of a sentence stands.
  struct Scan {
    let tree: SentenceTree
    let words: [Word]
    var index = 0
    var mentions: [Mention] = []
    /// Names inside titles, which only say whose the title is.
    var inner: [Mention] = []
    var isTitleCase = false

    init(tree: SentenceTree) {
      self.tree = tree
      words = tree.words
    }

    func key(_ index: Int) -> String? { words.indices.contains(index) ? words[index].key : nil }

    /// The mention that ends right before a word.
    func mention(endingAt end: Int) -> Mention? {
      mentions.last?.words.upperBound == end ? mentions.last : nil
    }
  }

  /// The catalogue's entry whose name stands at a word, and the name's length.
  func entry(in words: [Word], at index: Int) -> (length: Int, entry: MentionVocabulary.Entry)? {
    guard let (length, entries) = vocabulary.names.longest(in: words, at: index) else { return nil }
    for entry in entries where stands(entry, in: words, at: index, length: length) {
      return (length, entry)
    }
    return nil
  }

  /// Whether the letters' case allows the entry.
  private func stands(
    _ entry: MentionVocabulary.Entry, in words: [Word], at index: Int, length: Int
  ) -> Bool {
    let first = words[index]
    switch entry.manner {
    case .acronym:
      guard length == 1 else { return first.isCapitalized }
      if first.isAcronym { return true }
      // "Otan", "Unesco": press style for acronyms that are spoken as words.
      // "Eau", "Ira" are words and names.
      return first.isCapitalized && !functions.isFunction(first.key)
        && (first.text.utf8.count > 3 || ["onu", "fed"].contains(first.key))
    case .demonym:
      return vocabulary.isFrench || first.isCapitalized
    case .name, .seat:
      return entry.isLowercase || words[index..<(index + length)].contains { $0.isCapitalized }
    }
  }

  /// A name, acronym, seat or demonym of the catalogue.
  private func catalogueName(_ scan: inout Scan, _ actors: inout ArticleActors) -> Bool {
    let words = scan.words
    if let both = twoPeoples(scan.index, words, &actors) {
      scan.mentions.append(both)
      scan.index = both.words.upperBound
      return true
    }
    guard let (length, entry) = entry(in: words, at: scan.index) else { return false }
    let range = scan.index..<(scan.index + length)
    if entry.manner == .demonym {
      let actor = actors.index(of: vocabulary.actor(of: entry))
      if let group = people(range, of: actor, scan, &actors) {
        scan.mentions.append(group)
      } else if let body = stateBody(range, of: actor, scan, &actors) {
        scan.mentions.append(body)
      } else if isLanguage(range, scan.tree) {
        scan.index = range.upperBound
        return true
      } else {
        scan.mentions.append(demonym(range, actor: actor, in: words))
      }
      scan.index = scan.mentions.last?.words.upperBound ?? range.upperBound
      return true
    }
    // "France Télécom", "Paris Match": a longer name that only starts like a country.
    if length == 1, range.upperBound < words.count, !scan.isTitleCase {
      let next = words[range.upperBound]
      if next.isCapitalized, !functions.calendar.contains(next.key),
        vocabulary.titles.longest(in: words, at: range.upperBound) == nil,
        given.gender(of: next.key) == nil || given.gender(of: words[range.lowerBound].key) != nil,
        self.entry(in: words, at: range.upperBound) == nil, entry.manner != .acronym,
        !next.isAcronym
      {
        return false
      }
    }
    let actor = actors.index(of: vocabulary.actor(of: entry))
    if let body = stateBody(range, of: actor, scan, &actors) {
      scan.mentions.append(body)
      scan.index = body.words.upperBound
      return true
    }
    if let channel = channel(range, scan, &actors) {
      scan.mentions.append(channel)
      scan.index = channel.words.upperBound
      return true
    }
    if entry.manner == .seat {
      if isPlaceReading(range.lowerBound, words) {
        // "à Tokyo": where it happens is the town, not the state.
        let town = actors.index(
          ofName: NameSpan.text(range, of: scan.tree), kind: .place, parent: actor)
        scan.mentions.append(Mention(words: range, actor: town, manner: .name, certainty: 0.9))
      } else {
        scan.mentions.append(Mention(words: range, actor: actor, manner: .seat, certainty: 0.9))
      }
    } else {
      scan.mentions.append(Mention(words: range, actor: actor, manner: .name, certainty: 1))
    }
    scan.index = range.upperBound
    return true
  }

  /// Whether a seat stands where one is or goes: "à Tokyo", "in Moscow".
  private func isPlaceReading(_ index: Int, _ words: [Word]) -> Bool {
    guard index > 0 else { return false }
    switch words[index - 1].key {
    case "à", "au", "dans", "en", "in", "at", "near", "vers", "depuis", "outside": break
    case "from":
      // "Condemnation from Tokyo" is Japan's.
      return index > 1 && Self.movements.contains(words[index - 2].key)
    case "to", "pour":
      return index > 1 && Self.movements.contains(words[index - 2].key)
    case "de", "d'", "of":
      return index > 1 && names.places.contains(words[index - 2].key)
        || index > 1 && ["près", "loin", "autour"].contains(words[index - 2].key)
    default: return false
    }
    // "face à Moscou", "grâce à Pékin" are no journeys.
    return index < 2
      || !["face", "grâce", "quant", "rapport", "contrairement", "suite"]
        .contains(words[index - 2].key)
  }

  /// Words after which "to" and "from" say where somebody goes.
  private static let movements: Set<String> = [
    "travel", "travels", "travelled", "traveled", "travelling", "traveling", "go", "goes", "went",
    "going", "gone", "fly", "flies", "flew", "flown", "flying", "return", "returns", "returned",
    "returning", "come", "comes", "came", "coming", "head", "heads", "headed", "heading", "move",
    "moves", "moved", "drive", "drove", "sail", "sailed", "trip", "trips", "visit", "visits",
    "journey", "tour", "flight", "arrival", "route", "rush", "rushed", "hurried", "flee", "fled",
    "miles", "kilometers", "kilometres", "km", "away", "far", "train", "road", "drive", "back",
    "envole", "envolé", "envolée", "envoler", "envolera", "part", "parti", "partie", "partir",
    "partira", "décolle", "décolla", "décollé", "embarque", "embarqué", "départ",
  ]

  /// "en catalan", "le russe": what is spoken.
  private func isLanguage(_ range: Range<Int>, _ tree: SentenceTree) -> Bool {
    let start = range.lowerBound
    return vocabulary.isFrench && start > 0 && !tree.words[start].isCapitalized
      && tree.parts[start] == .noun
      && ["le", "en", "du", "l'", "au"].contains(tree.words[start - 1].key)
  }

  /// A demonym: the body it describes, the people, or a mere adjective.
  private func demonym(_ range: Range<Int>, actor: Int, in words: [Word]) -> Mention {
    let start = range.lowerBound
    if vocabulary.isFrench {
      for back in 1...2 where start >= back && functions.bodies.contains(words[start - back].key) {
        return Mention(
          words: (start - back)..<range.upperBound, actor: actor, manner: .body, certainty: 0.9)
      }
      let isNoun = words[start].isCapitalized && start > 0
      return Mention(
        words: range, actor: actor, manner: .demonym, certainty: isNoun ? 0.7 : 0.5,
        isAdjective: !isNoun)
    }
    for ahead in 0..<3 {
      let next = range.upperBound + ahead
      guard next < words.count, !words[next].isPunctuation, !functions.isFunction(words[next].key)
      else { break }
      if functions.bodies.contains(words[next].key) {
        var end = next + 1
        while end < words.count, functions.bodies.contains(words[end].key) { end += 1 }
        return Mention(
          words: start..<end, actor: actor, manner: .body, certainty: 0.9)
      }
    }
    let next = range.upperBound < words.count ? words[range.upperBound] : nil
    // "Danes blamed X": a plural is no adjective, whatever follows.
    let isPlural = words[start].key.hasSuffix("s") && !words[start].key.hasSuffix("ss")
    let isNoun = isPlural || next.map { $0.isPunctuation || functions.isFunction($0.key) } ?? true
    return Mention(
      words: range, actor: actor, manner: .demonym, certainty: isNoun ? 0.7 : 0.5,
      isAdjective: !isNoun)
  }
}
