extension Inflector {
  /// English: regular verbs with their changes of spelling, irregular verbs, nouns.
  static let english = Inflector(
    ending: { lemma, kind in
      switch kind {
      case .verb: EnglishVerbs.ending(of: lemma)
      case .noun: EnglishNouns.ending(of: lemma)
      case .adjective: ""
      }
    },
    paradigm: { ending, kind in
      switch kind {
      case .verb: return EnglishVerbs.paradigm(ending: ending)
      case .noun: return EnglishNouns.paradigm(ending: ending)
      case .adjective:
        var paradigm = Paradigm(ending: "")
        paradigm.add("", Morphology(.adjective))
        return paradigm
      }
    },
    nounHeadsAreFinal: true)
}
