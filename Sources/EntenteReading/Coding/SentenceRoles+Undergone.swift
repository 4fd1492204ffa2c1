internal import EntenteLanguage
internal import EntenteModel

/// Nouns of what is done to whom they name: "condemned the murder of X" blames whoever murdered,
/// not X.
extension SentenceRoles {
  /// Adpositions of whom a noun is aimed at, by whose side its "of" names who does it: "the
  /// aggression of X against Y".
  static let aims: Set<String> = ["contre", "against", "envers", "à_l'encontre_de", "towards"]

  /// Who does what such a noun tells: its agent, the people or owner before it, or who punished or
  /// hurt the same party earlier in the article, by what the noun is.
  func agent(ofUndergone noun: Int, depth: Int) -> Filler? {
    var found: (word: Int, filler: Filler)?
    if let doer = doer(of: noun) ?? distantDoer(of: noun),
      let filler = filler(at: doer, depth: depth + 1)
    {
      found = (doer, filler)
    } else {
      for child in tree.children(of: noun) where isAgent(child, of: noun) {
        guard let filler = filler(at: child, depth: depth + 1) else { continue }
        found = (child, filler)
        break
      }
    }
    if let found {
      return Filler(
        actors: found.filler.actors, certainty: found.filler.certainty * Reliability.things,
        word: noun, way: "things")
    }
    guard let patient = patient(of: noun, depth: depth) else { return nil }
    if vocabulary.elevations.contains(tree.lemmas[noun]) {
      return Filler(
        actors: patient.actors, certainty: patient.certainty * Reliability.things, word: noun,
        way: "elevated")
    }
    let known =
      vocabulary.punishments.contains(tree.lemmas[noun])
      ? institutions.punishers(of: patient.actors) : institutions.assailants(of: patient.actors)
    return known.map {
      Filler(actors: $0, certainty: Reliability.institution, word: noun, way: "told before")
    }
  }

  /// "The bombing of a hospital by X": the agent where parsers hang it on the patient, or on the
  /// verb, if that is active.
  func distantDoer(of noun: Int) -> Int? {
    let verb = tree.heads[noun]
    let places = tree.children(of: noun).filter { $0 > noun && tree.relations[$0] == .nominal }
    for place in places + (verb >= 0 && verb < noun && !isPassive(verb) ? [verb] : []) {
      let doer = tree.children(of: place).first {
        $0 > noun && vocabulary.agency.contains(tree.markers[$0])
          && [.nominal, .agent, .oblique].contains(tree.relations[$0])
      }
      if let doer { return doer }
    }
    return nil
  }

  /// Whether a dependent names who does what the noun tells: "the Russian invasion", "Russia's
  /// invasion", "his takeover of Y", but not "the Berg murder", "Berg's arrest", "Cuba's
  /// exclusion".
  private func isAgent(_ child: Int, of noun: Int) -> Bool {
    guard mentionAt[child] >= 0 else { return false }
    let mention = mentions[mentionAt[child]]
    let isFate = vocabulary.fates.contains(tree.lemmas[noun])
    if mention.isAdjective { return !isFate || hasPatient(noun) }
    let isOwner =
      SentenceTree.genitives.contains(tree.markers[child]) || mention.manner == .possessive
    guard isOwner || tree.relations[child] == .compound else { return false }
    return hasPatient(noun)
      || isOwner && !isFate && mention.actors.allSatisfy { kinds[$0] == .state }
  }

  /// Whether "of" or "de" says to whom it is done.
  private func hasPatient(_ noun: Int) -> Bool {
    tree.children(of: noun).contains { $0 > noun && ["of", "de"].contains(tree.markers[$0]) }
  }

  /// To whom it is done.
  private func patient(of noun: Int, depth: Int) -> Filler? {
    for child in tree.children(of: noun)
    where vocabulary.possession.contains(tree.markers[child])
      || mentionAt[child] >= 0 && mentions[mentionAt[child]].manner == .possessive
    {
      if let filler = filler(at: child, depth: depth + 1) { return filler }
    }
    return nil
  }
}
