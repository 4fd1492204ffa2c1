internal import EntenteLanguage
internal import EntenteModel

extension MentionReader {
  /// What kind of actor bears a name, by the words in it and around it.
  ///
  /// - Returns: The kind, and whether what the article says elsewhere of the name may change it.
  func kind(
    ofName range: Range<Int>, in tree: SentenceTree
  ) -> (kind: ActorKind, isGuess: Bool) {
    let words = tree.words
    let start = range.lowerBound
    let first = words[start]
    let before = start > 0 ? words[start - 1].key : ""
    if NameWords.courtesies.contains(before) { return (.person, false) }
    if isFullName(range, words) { return (.person, false) }
    if let kind = kindInside(range, words) { return (kind, false) }
    if let last = words[range].last, range.count > 1, last.key.first?.isNumber ?? false {
      return (.organization, true)
    }
    if let noun = vocabulary.nouns.classes(of: tree, at: start).first, noun.kind == .other,
      range.count == 1 || vocabulary.isFrench
    {
      return (.other, false)
    }
    if let kind = kindOfNoun(before: start, in: tree) { return (kind, false) }
    if isFirm(start, words) { return (.organization, true) }
    if range.count == 1 {
      if first.isAcronym { return (.organization, true) }
      if Self.isTown(first.key) { return (.place, true) }
      if before == "the", ["pacific", "atlantic"].contains(first.key) { return (.place, false) }
    } else if NameWords.placeStarts.contains(first.key) {
      return (.place, true)
    }
    if names.placePrepositions.contains(before), start < 2 || !Self.isFixed(words[start - 2].key) {
      return (.place, true)
    }
    let isDetermined = functions.determiners.contains(before)
    if !isDetermined, (2...4).contains(range.count),
      !words[range].contains(where: \.isAcronym), !NameWords.openers.contains(first.key)
    {
      return (.person, true)
    }
    if isDetermined || NameWords.openers.contains(first.key) { return (.organization, true) }
    if range.count > 1 { return (.organization, true) }
    return (given.gender(of: first.key) == nil ? .other : .person, true)
  }

  /// "L'allemand Velmor", "au finlandais Tessel Glass": a firm; "l'Allemand Sorel" is a man.
  private func isFirm(_ start: Int, _ words: [Word]) -> Bool {
    guard vocabulary.isFrench, start > 1, !words[start - 1].isCapitalized,
      ["le", "l'", "l’", "au", "du", "un"].contains(words[start - 2].key),
      let (length, entry) = entry(in: words, at: start - 1)
    else { return false }
    return length == 1 && entry.manner == .demonym
  }

  /// "Blanche Sorel", "B. Sorel", "J.-P. Sorel": a given name or initials, and no company's word.
  func isFullName(_ range: Range<Int>, _ words: [Word]) -> Bool {
    let first = words[range.lowerBound]
    guard range.count > 1, range.count < 6, first.isCapitalized,
      words[range].allSatisfy({ $0.isCapitalized || NameWords.particles.contains($0.key) }),
      given.gender(of: first.key) != nil || first.text.hasSuffix(".") && first.text.utf8.count < 6
    else { return false }
    return !words[range].dropFirst().contains {
      names.companies.contains($0.key) || names.institutions.contains($0.key)
        || Self.placeEnds.contains($0.key)
    }
  }

  /// The kind that a word of the name tells.
  private func kindInside(_ range: Range<Int>, _ words: [Word]) -> ActorKind? {
    let start = range.lowerBound
    let first = words[start].key
    if range.count > 1 {
      let last = words[range.upperBound - 1].key
      if names.companies.contains(last) || names.companies.contains(first)
        || words[range].contains(where: { $0.key == "&" })
      {
        return .organization
      }
      if vocabulary.isFrench ? !words[start].isCapitalized : Self.placeEnds.contains(last) {
        if Self.placeHeads.contains(first) || Self.placeEnds.contains(last) { return .place }
        return .organization
      }
      let isInstitution =
        vocabulary.isFrench
        ? names.institutions.contains(first)
        : words[range].contains { names.institutions.contains($0.key) }
      if isInstitution || ["operation", "opération", "radio"].contains(first) {
        return .organization
      }
      if words[range].contains(where: { functions.organizationCues.contains($0.key) }) {
        return .organization
      }
    } else if names.institutions.contains(first) || functions.organizationCues.contains(first) {
      return .organization
    }
    let text = words[range.upperBound - 1].key
    if [".com", ".org", ".net", ".fr"].contains(where: text.hasSuffix) { return .organization }
    return nil
  }

  private static let placeHeads: Set<String> = [
    "place", "rue", "avenue", "boulevard", "gare", "aéroport", "pont", "quai", "porte", "parc",
    "cimetière", "île", "mont", "lac", "port", "fort", "camp", "hôtel", "stade", "salle",
  ]

  /// What acts as states do under a place's name: "le duché de Parme".
  private static let polities: Set<String> = [
    "duché", "royaume", "république", "principauté", "comté", "empire", "sultanat", "émirat",
    "électorat", "califat", "khanat", "duchy", "kingdom", "republic", "principality", "sultanate",
    "emirate", "electorate", "caliphate", "khanate",
  ]

  private static let placeEnds: Set<String> = [
    "square", "street", "avenue", "road", "park", "place", "island", "islands", "river", "lake",
    "valley", "beach", "bridge", "airport", "county", "province", "city", "hills", "mountains",
    "bay", "stadium", "plaza", "harbor", "harbour", "heights", "springs", "falls",
  ]

  /// Whether the shape of a single word is a town's: "Noyal-sur-Seiche", "Saint-Brice".
  private static func isTown(_ key: String) -> Bool {
    ["-sur-", "-sous-", "-lès-", "-les-", "-en-", "-la-", "-aux-", "-le-", "-du-", "-de-"]
      .contains(where: key.contains)
      || ["saint-", "sainte-", "st-"].contains(where: key.hasPrefix)
  }

  /// "face à X", "grâce à X" are said of anybody.
  private static func isFixed(_ key: String) -> Bool {
    ["face", "grâce", "quant", "suite", "rapport", "soutien", "hommage", "contrairement", "jusqu'"]
      .contains(key)
  }

  /// What the noun before a name says it is: "la chaîne X", "la ville de X".
  private func kindOfNoun(before start: Int, in tree: SentenceTree) -> ActorKind? {
    var index = start - 1
    if index >= 0, ["\"", "«", "“", "'", "‘"].contains(tree.words[index].key) { index -= 1 }
    guard index >= 0 else { return nil }
    let key = tree.words[index].key
    if ["de", "d'", "of", "du"].contains(key) {
      if index > 0, Self.polities.contains(tree.words[index - 1].key) { return .organization }
      guard index > 0, names.places.contains(tree.words[index - 1].key) else { return nil }
      return .place
    }
    guard !tree.words[index].isCapitalized, tree.parts[index] == .noun else { return nil }
    let classes = vocabulary.nouns.classes(of: tree, at: index)
    guard let noun = classes.first(where: { !$0.isQuantity }) else {
      return functions.organizationCues.contains(key) ? .organization : nil
    }
    switch noun.kind {
    case .state, .group: return .organization
    case let kind: return kind
    }
  }
}
