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

extension Catalogue {
  /// Goes through the names of one language and those of all, in the order of the entries, by their
  /// bytes in the files.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - body: Receives the position of the entry, the bytes of the name, how it names, and whether
  ///     it means something else as often.
  package func forEachName(
    in language: LanguageCode,
    _ body: (Int, ArraySlice<UInt8>, CatalogueName.Kind, _ isAmbiguous: Bool) -> Void
  ) {
    let columns = tables.map { $0.nameColumns(in: language) }
    for (position, place) in places.enumerated() {
      for (number, kind) in CatalogueRows.nameKinds.enumerated() {
        // The last file that fills a column counts.
        let filled =
          place.later.last {
            !tables[$0.table].table.isEmpty(at: columns[$0.table][number], of: $0.row)
          } ?? place.first
        let column = columns[filled.table][number]
        guard !tables[filled.table].table.isEmpty(at: column, of: filled.row) else { continue }
        tables[filled.table].table.forEachValue(at: column, of: filled.row) { name in
          body(position, name, kind, isAmbiguous(name, place))
        }
      }
    }
  }

  private func isAmbiguous(_ name: ArraySlice<UInt8>, _ place: Place) -> Bool {
    let filled =
      place.later.last {
        !tables[$0.table].table.isEmpty(at: tables[$0.table].ambiguous, of: $0.row)
      } ?? place.first
    var isAmbiguous = false
    tables[filled.table].table.forEachValue(at: tables[filled.table].ambiguous, of: filled.row) {
      if $0.elementsEqual(name) { isAmbiguous = true }
    }
    return isAmbiguous
  }
}
