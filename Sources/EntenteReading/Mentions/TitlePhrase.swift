internal import EntenteLanguage
internal import EntenteModel

/// A title with what belongs to it but the name: "le ministre japonais des Affaires étrangères".
struct TitlePhrase {
  /// The role, as affiliations carry it.
  let role: String
  /// Where the title's own words begin.
  let first: Int
  /// Where the title's own words end.
  let last: Int
  /// Where the phrase begins: with whom the bearer speaks for, where that stands before.
  private(set) var start: Int
  /// Where it ends.
  var end: Int
  /// The actor in whom or for whom it is held.
  private(set) var whole: Int?
  /// The names that stand inside.
  private(set) var inner: [Mention] = []
  /// The name of a noble that follows at once: "de Morval" in "le général de Morval".
  private(set) var noble: Range<Int>?
  /// Whether the last mention before is taken in: "NATO" in "NATO Secretary General".
  private(set) var takesBefore = false
  let isPlural: Bool
  /// Whether it says nothing but "Mr".
  let isCourtesy: Bool

  var words: Range<Int> { start..<end }

  /// Whether no person stands inside: "président du groupe Velmor", but not "avocat d'Anne Sorel".
  func isWithBody(_ actors: ArticleActors) -> Bool {
    inner.allSatisfy { actors.actors[$0.actor].kind != .person }
  }

  /// Reads the title that starts at a word, if one does.
  init?(
    at index: Int, in scan: MentionReader.Scan, of reader: MentionReader,
    _ actors: inout ArticleActors
  ) {
    let tree = scan.tree
    guard let (length, role) = reader.vocabulary.title(in: scan.words, at: index),
      // "X juge Y", "X guide Y": what is done there is no title.
      length > 1 || tree.parts[index] != .verb || scan.words[index].isCapitalized
    else { return nil }
    self.role = role
    first = index
    start = index
    // "The mayor-elect".
    let isElect =
      index + length + 1 < scan.words.count && scan.words[index + length].text == "-"
      && ["elect", "designate", "general"].contains(scan.words[index + length + 1].key)
    end = index + length + (isElect ? 2 : 0)
    last = end
    isCourtesy = NameWords.courtesies.contains(scan.words[index].key)
    isPlural =
      !isCourtesy && scan.words[index].key.hasSuffix("s") && tree.grammar[index].isPlural != false
      || !reader.vocabulary.isFrench && scan.words[index + length - 1].key.hasSuffix("s")
        && tree.grammar[index + length - 1].isPlural == true
    // "NATO Secretary General", "Japanese Prime Minister": whom it speaks for stands before.
    if !isCourtesy, let before = scan.mention(endingAt: index),
      before.isAdjective || !reader.vocabulary.isFrench, before.manner != .title
    {
      whole = before.actor
      start = before.words.lowerBound
      takesBefore = true
      if !before.isAdjective {
        inner.append(
          Mention(
            words: before.words, actor: before.actor, manner: .name, certainty: 0.5,
            isAdjective: true))
      }
    }
    noble = nobleName(scan, reader)
    guard !isCourtesy, noble == nil else { return }
    for _ in 0..<4 {
      guard let next = extended(scan, reader, &actors) else { break }
      end = next
    }
  }

  /// "Le général de Morval", "M. de Morval": officers and gentlemen are not of bodies.
  private func nobleName(_ scan: MentionReader.Scan, _ reader: MentionReader) -> Range<Int>? {
    guard reader.vocabulary.isFrench, !isPlural, isCourtesy || Self.noblemen.contains(role),
      end + 1 < scan.words.count, ["de", "d'"].contains(scan.words[end].key),
      reader.entry(in: scan.words, at: end + 1) == nil,
      !reader.names.institutions.contains(scan.words[end + 1].key),
      !scan.words[end + 1].isAcronym, let last = reader.span(of: scan.tree).end(from: end + 1)
    else { return nil }
    return end..<last
  }

  private static let noblemen: Set<String> = ["general", "admiral", "officer"]

  private mutating func extended(
    _ scan: MentionReader.Scan, _ reader: MentionReader, _ actors: inout ArticleActors
  ) -> Int? {
    if let (length, entry) = reader.entry(in: scan.words, at: end), entry.manner == .demonym {
      if whole == nil { whole = actors.index(of: reader.vocabulary.actor(of: entry)) }
      return end + length
    }
    // "correspondante de la chaîne Horizon en Égypte": where it is held.
    if whole != nil, end < scan.words.count,
      ["en", "à", "au", "aux", "in", "at"].contains(scan.words[end].key),
      let (length, entry) = reader.entry(in: scan.words, at: end + 1), entry.manner != .demonym
    {
      inner.append(
        Mention(
          words: (end + 1)..<(end + 1 + length),
          actor: actors.index(of: reader.vocabulary.actor(of: entry)), manner: .name,
          certainty: 0.5, isAdjective: true))
      return end + 1 + length
    }
    if let known = adjective(scan, reader) { return known }
    if reader.vocabulary.isFrench,
      let status = Self.statuses.first(where: {
        scan.words[end...].lazy.map(\.key).starts(with: $0)
      })
    {
      return end + status.count
    }
    return afterPreposition(scan, reader, &actors)
  }

  /// "Le Premier ministre rhodésien, Paul Sorel": an adjective of a state that no catalogue has.
  private func adjective(_ scan: MentionReader.Scan, _ reader: MentionReader) -> Int? {
    let words = scan.words
    guard reader.vocabulary.isFrench, whole == nil, end == last, end + 2 < words.count,
      !words[end].isCapitalized, !words[end].isPunctuation, scan.tree.parts[end] == .adjective,
      Self.peoples.contains(where: words[end].key.hasSuffix)
    else { return nil }
    let name = words[end + 1].key == "," ? end + 2 : end + 1
    return words[name].isCapitalized ? end + 1 : nil
  }

  /// Endings of adjectives of peoples and towns.
  private static let peoples = ["ien", "ienne", "éen", "éenne", "ais", "aise", "ois", "oise"]

  /// What a title may say of its bearer: "le général à la retraite", "le président par intérim".
  private static let statuses = [
    ["à", "la", "retraite"], ["en", "retraite"], ["en", "exercice"], ["en", "chef"],
    ["en", "titre"], ["par", "intérim"], ["de", "réserve"], ["sortant"], ["sortante"],
    ["intérimaire"], ["honoraire"], ["émérite"], ["déchu"], ["déchue"], ["désigné"], ["désignée"],
    ["démissionnaire"], ["emprisonné"], ["emprisonnée"],
  ]

  /// The word after "des Affaires étrangères", "of the Interior", "de Russie", "du groupe Velmor".
  private mutating func afterPreposition(
    _ scan: MentionReader.Scan, _ reader: MentionReader, _ actors: inout ArticleActors
  ) -> Int? {
    let words = scan.words
    let tree = scan.tree
    guard end < words.count, ["de", "du", "des", "d'", "of", "for"].contains(words[end].key) else {
      return nil
    }
    let span = reader.span(of: tree)
    var index = end + 1
    while index < words.count, ["la", "l'", "le", "les", "the"].contains(words[index].key),
      !(words[index].isCapitalized && span.isPart(index + 1))
    {
      index += 1
    }
    guard index < words.count, !words[index].isPunctuation else { return nil }
    // "Réclame aux juges d'entendre X".
    if reader.vocabulary.isFrench, !words[index].isCapitalized,
      tree.parts[index] == .verb && tree.grammar[index].form == .infinitive
    {
      return nil
    }
    // "Accuses the president of rigging it", "prosecutors for questioning".
    if !reader.vocabulary.isFrench, !words[index].isCapitalized,
      tree.parts[index] == .verb || words[end].key == "for"
    {
      return nil
    }
    if let known = entry(at: index, scan, reader, &actors) { return known }
    // "du groupe Velmor", "de la chaîne Horizon", "du groupe pétrolier Velmor".
    if reader.functions.organizationCues.contains(words[index].key), index + 1 < words.count,
      !words[index].isCapitalized
    {
      var name = index + 1
      if reader.vocabulary.isFrench, tree.parts[name] == .adjective, !words[name].isCapitalized,
        name + 1 < words.count, words[name + 1].isCapitalized,
        reader.entry(in: words, at: name) == nil
      {
        name += 1
      }
      if let known = entry(at: name, scan, reader, &actors) { return known }
      if let whole = span.end(from: name), !isPerson(name, whole, words, reader) {
        let last = endOfBody(name, whole, words, reader)
        take(name..<last, .organization, isGuess: false, tree, &actors)
        return last
      }
    }
    if let whole = span.end(from: index),
      !isPortfolio(words[index]) || isPerson(index, whole, words, reader)
    {
      let last = endOfBody(index, whole, words, reader)
      guard !isPerson(index, last, words, reader) else {
        // "avocat d'Anne Sorel": held for a person.
        take(index..<last, .person, isGuess: false, tree, &actors)
        return last
      }
      let isTownOffice =
        ["mayor", "prefect", "member of parliament", "senator", "governor"]
        .contains(role) && !reader.names.institutions.contains(words[index].key)
      let isInstitution = words[index..<last].contains {
        reader.names.institutions.contains($0.key)
      }
      take(
        index..<last, isTownOffice ? .place : .organization, isGuess: !isInstitution, tree, &actors)
      return last
    }
    let noun = index
    index += 1
    while index < words.count, tree.parts[index] == .adjective, !words[index].isCapitalized,
      index - end < 5, reader.entry(in: words, at: index) == nil
    {
      index += 1
    }
    // "of the current Danish government"
    if let (length, entry) = reader.entry(in: words, at: index), entry.manner == .demonym {
      if whole == nil { whole = actors.index(of: reader.vocabulary.actor(of: entry)) }
      index += length
      if index < words.count, tree.parts[index] == .noun, !words[index].isCapitalized { index += 1 }
    } else if index > noun + 1, whole == nil,
      let kind = reader.vocabulary.nouns.classes(of: tree, at: noun).first?.kind,
      kind == .organization
    {
      // "président du groupe socialiste"
      let actor = actors.index(
        ofDescription: NameSpan.text(noun..<index, of: tree), kind: kind, parent: nil)
      whole = actor
      inner.append(
        Mention(
          words: noun..<index, actor: actor, manner: .description, certainty: 0.5,
          isAdjective: true))
    }
    return index
  }

  /// An actor of the catalogue, which is whom the title is held for.
  private mutating func entry(
    at index: Int, _ scan: MentionReader.Scan, _ reader: MentionReader,
    _ actors: inout ArticleActors
  ) -> Int? {
    guard let (length, entry) = reader.entry(in: scan.words, at: index), entry.manner != .demonym,
      NameSpan.isWholeName(index..<(index + length), in: scan.tree, reader)
    else { return nil }
    let actor = actors.index(of: reader.vocabulary.actor(of: entry))
    if whole == nil { whole = actor }
    inner.append(
      Mention(
        words: index..<(index + length), actor: actor, manner: .name, certainty: 0.5,
        isAdjective: true))
    return index + length
  }

  private mutating func take(
    _ range: Range<Int>, _ kind: ActorKind, isGuess: Bool, _ tree: SentenceTree,
    _ actors: inout ArticleActors
  ) {
    let actor = actors.index(
      ofName: NameSpan.text(range, of: tree), kind: kind, isGuess: isGuess)
    if whole == nil, kind != .person { whole = actor }
    inner.append(
      Mention(words: range, actor: actor, manner: .name, certainty: 0.5, isAdjective: true))
  }

  /// "Le directeur de Velmor Paul Sorel": where the body's name ends and its holder's begins.
  private func endOfBody(
    _ start: Int, _ end: Int, _ words: [Word], _ reader: MentionReader
  ) -> Int {
    guard reader.vocabulary.isFrench, end - start > 2,
      !reader.names.institutions.contains(words[start].key),
      reader.given.gender(of: words[start].key) == nil
    else { return end }
    let name = (start + 1..<end - 1).first {
      reader.given.gender(of: words[$0].key) != nil && words[$0].isCapitalized
        && words[$0 + 1].isCapitalized
    }
    return name ?? end
  }

  private func isPerson(
    _ start: Int, _ end: Int, _ words: [Word], _ reader: MentionReader
  ) -> Bool {
    end - start > 1 && end - start < 5 && reader.given.gender(of: words[start].key) != nil
      && !words[start..<end].contains { reader.names.companies.contains($0.key) }
  }

  /// Whether a capital is a portfolio's: "ministre de l'Intérieur", "Minister of Justice".
  private func isPortfolio(_ word: Word) -> Bool {
    role.contains("minister") && !word.isAcronym
  }
}

extension NameSpan {
  /// Whether a catalogue's name is not the start of a longer one: "France" in "France Horizon".
  static func isWholeName(
    _ range: Range<Int>, in tree: SentenceTree, _ reader: MentionReader
  ) -> Bool {
    let next = range.upperBound
    guard range.count == 1, next < tree.count else { return true }
    let span = reader.span(of: tree)
    if span.isPart(next) {
      return span.isKnown(next) || span.isTitle(next)
        || reader.given.gender(of: tree.words[next].key) != nil
          && reader.given.gender(of: tree.words[range.lowerBound].key) == nil
    }
    let isNumber = tree.words[next].key.utf8.count < 3 && tree.parts[next] == .numeral
    return !isNumber || !countsNothing(tree, at: next)
  }
}
