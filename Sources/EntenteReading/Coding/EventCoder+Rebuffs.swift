internal import EntenteLanguage
internal import EntenteModel

/// What somebody makes light of: "called the suit baseless".
extension EventCoder {
  /// Who waves aside whose charge or offer by what he calls it.
  func rebuffs(
    _ roles: SentenceRoles, _ modalities: ModalityReader, _ seats: [Int: Int]
  ) -> [CodedEvent] {
    let tree = roles.tree
    guard lexicon.language == .english,
      let place = lexicon.places(of: "reject", kind: .verb).first(where: {
        lexicon.entries[$0].frame.target?.dependency == .object
      })
    else { return [] }
    return tree.words.indices.compactMap { verb in
      guard tree.parts[verb] == .verb, Self.naming.contains(tree.lemmas[verb]),
        !roles.isPassive(verb), let matter = roles.object(of: verb), matter > verb,
        vocabulary.charges.contains(tree.lemmas[matter])
          || vocabulary.offers.contains(tree.lemmas[matter])
          || Self.suits.contains(tree.lemmas[matter]),
        isBelittled(matter, by: verb, tree), let source = roles.subjectFiller(of: verb),
        let target = author(of: matter, besides: source, roles)
      else { return nil }
      let trigger = Trigger(word: verb, place: place, entry: lexicon.entries[place], object: nil)
      let binding = Binding(
        rule: "rebuff", reliability: Reliability.active, source: source, target: target)
      return event(trigger, binding, roles, modalities, seats)
    }
  }

  private func isBelittled(_ matter: Int, by verb: Int, _ tree: SentenceTree) -> Bool {
    tree.words.indices.contains {
      $0 > matter && $0 < matter + 6 && Self.belittling.contains(tree.words[$0].key)
        && (tree.heads[$0] == verb || tree.heads[$0] == matter)
    }
  }

  private func author(of matter: Int, besides source: Filler, _ roles: SentenceRoles) -> Filler? {
    let owner = roles.complements(
      of: matter, markers: vocabulary.possession + vocabulary.agency + ["from"]
    ).lazy.compactMap { roles.filler(at: $0) }.first
    if let owner { return owner.actors == source.actors ? nil : owner }
    guard roles.isDefinite(matter),
      let known = roles.institutions.accusers(of: source.actors)
        ?? roles.institutions.askers(of: source.actors)
    else { return nil }
    return Filler(
      actors: known, certainty: Reliability.institution, word: matter, way: "told before")
  }

  private static let naming: Set<String> = [
    "call", "describe", "dismiss", "brand", "label", "term", "deem", "declare",
  ]

  private static let suits: Set<String> = ["lawsuit", "suit", "case", "report", "idea", "plan"]

  private static let belittling: Set<String> = [
    "baseless", "unfounded", "groundless", "false", "untrue", "absurd", "ridiculous", "nonsense",
    "frivolous", "fabricated", "slander", "insult", "insulting", "unacceptable", "meritless",
    "preposterous", "ludicrous", "theatre", "theater", "propaganda", "farce", "joke", "lie",
    "lies", "inadequate", "insufficient", "unrealistic", "laughable", "outrageous", "fiction",
  ]
}
