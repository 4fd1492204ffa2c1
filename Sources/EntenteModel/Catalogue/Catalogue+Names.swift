extension Catalogue {
  /// Everything to look for in a text, in the order of the entries.
  ///
  /// - Complexity: O(n) in the number of names.
  public var names: [CatalogueName] {
    var names: [CatalogueName] = []
    for entry in entries {
      func add(_ texts: [String], _ language: LanguageCode?, _ kind: CatalogueName.Kind) {
        for text in texts {
          names.append(
            CatalogueName(
              text: text, language: language, kind: kind, actor: entry.actor.id,
              isAmbiguous: entry.ambiguous.contains(text)))
        }
      }
      add(entry.actor.aliases, nil, .name)
      for language in [LanguageCode.french, .english] {
        add(entry.actor.names[language].map { [$0] } ?? [], language, .name)
        add(entry.aliases[language] ?? [], language, .name)
        add(entry.acronyms[language] ?? [], language, .acronym)
        add(entry.seats[language] ?? [], language, .seat)
        add(entry.demonyms[language] ?? [], language, .demonym)
      }
    }
    return names
  }
}
