internal import EntenteModel

/// The inflection of a language: the paradigm of a lemma.
struct Inflector: Sendable {
  /// Returns the name of a lemma's paradigm, as a rule the ending it shares with others.
  let ending: @Sendable (_ lemma: String, LexiconEntry.Kind) -> String

  /// Returns the paradigm of a name; its `ending` is what its forms replace.
  let paradigm: @Sendable (_ ending: String, LexiconEntry.Kind) -> Paradigm

  /// Whether the head of a noun phrase stands last: "air strike".
  let nounHeadsAreFinal: Bool

  static func standard(for language: LanguageCode) -> Inflector {
    switch language {
    case .french: .french
    case .english: .english
    default: .none
    }
  }

  /// Words as they are: for languages without data.
  private static let none = Inflector(
    ending: { lemma, _ in lemma },
    paradigm: { ending, kind in
      var paradigm = Paradigm(ending: ending)
      paradigm.add(ending, Morphology(kind == .noun ? .noun : .infinitive))
      return paradigm
    },
    nounHeadsAreFinal: false)
}

extension Inflector {
  /// Returns the singular and plural of a noun, in the order of their bytes.
  func nounForms(of lemma: String) -> [String] {
    let paradigm = paradigm(ending(lemma, .noun), .noun)
    let stem = lemma.dropLast(paradigm.ending.count)
    return paradigm.forms.keys.map { stem + $0 }.sorted()
  }
}
