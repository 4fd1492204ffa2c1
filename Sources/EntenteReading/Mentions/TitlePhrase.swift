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
  var whole: Int?
  /// The names that stand inside.
  var inner: [Mention] = []
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
    // "Minister of foreign affairs": what is before "of" tells how many.
    let noun =
      (index..<(index + length)).first { scan.words[$0].key == "of" && $0 > index }
      .map { $0 - 1 } ?? index + length - 1
    isPlural =
      !isCourtesy && scan.words[index].key.hasSuffix("s") && tree.grammar[index].isPlural != false
      || !reader.vocabulary.isFrench && scan.words[noun].key.hasSuffix("s")
        && tree.grammar[noun].isPlural == true
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
      !scan.words[end + 1].isAcronym, let last = reader.span(of: scan.tree).end(from: end + 1),
      // "Le capitaine de Morlan, Paul Sorel": that is his town or team.
      last + 2 >= scan.words.count || scan.words[last].key != ","
        || reader.given.gender(of: scan.words[last + 1].key) == nil
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
}
