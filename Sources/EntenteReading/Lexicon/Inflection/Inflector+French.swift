extension Inflector {
  /// French: three groups of verbs with their changes of spelling, nouns, adjectives.
  static let french = Inflector(
    ending: { lemma, kind in
      switch kind {
      case .verb: FrenchVerbs.ending(of: lemma)
      case .noun: FrenchNominals.nounEnding(of: lemma)
      case .adjective: FrenchNominals.adjectiveEnding(of: lemma)
      }
    },
    paradigm: { ending, kind in
      switch kind {
      case .verb: FrenchVerbs.paradigm(ending: ending)
      case .noun: FrenchNominals.nounParadigm(ending: ending)
      case .adjective: FrenchNominals.adjectiveParadigm(ending: ending)
      }
    },
    nounHeadsAreFinal: false)
}
