internal import EntenteLanguage

extension EnglishTreeMender {
  /// "Took to the streets of Lima to demand": what the infinitive tells is what for, and hangs on
  /// the verb; a plan to demand is a plan.
  mutating func mendPurposes() {
    for word in words.indices
    where relations[word] == .adnominalClause && isInfinitiveBehindTo(word) {
      var noun = heads[word]
      // "Of Lima to demand": it may hang on the place's own name.
      if noun >= 0, relations[noun] == .nominal, parts[noun] == .name, heads[noun] >= 0 {
        noun = heads[noun]
      }
      guard noun >= 0, noun < word, relations[noun] == .oblique, heads[noun] >= 0,
        heads[noun] < noun, parts[heads[noun]] == .verb, !Self.planned.contains(lemmas[noun]),
        words.indices.contains(where: {
          heads[$0] == noun && relations[$0] == .adposition
            && Self.whither.contains(words[$0].key)
        })
      else { continue }
      heads[word] = heads[noun]
      relations[word] = .adverbialClause
    }
  }

  func isInfinitiveBehindTo(_ word: Int) -> Bool {
    parts[word] == .verb && word > 1 && grammar[word].form == .infinitive
      && words[word - 1].key == "to"
  }

  private static let whither: Set<String> = [
    "to", "in", "at", "on", "into", "through", "outside", "onto", "near", "across",
  ]

  /// Nouns whose infinitive says what they are of.
  private static let planned: Set<String> = [
    "effort", "attempt", "bid", "plan", "decision", "right", "call", "order", "request", "move",
    "vote", "agreement", "deal", "pressure", "power", "ability", "chance", "opportunity", "threat",
    "refusal", "failure", "promise", "pledge", "law", "time", "way", "reason", "need",
    "permission", "campaign", "proposal", "offer", "invitation", "warrant", "ruling", "ultimatum",
    "intention", "desire", "wish", "resolution", "obligation", "duty", "position", "referendum",
    "motion", "treaty", "accord", "pact", "operation", "mission", "strategy", "ban", "appeal",
    "plot", "conspiracy", "scheme", "programme", "program", "project", "measure", "step", "race",
  ]
}
