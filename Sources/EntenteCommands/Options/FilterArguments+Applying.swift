package import EntenteFormats
package import EntenteModel

extension FilterArguments {
  /// Whether anything can be left out.
  package var isActive: Bool {
    !actors.isEmpty || !excluded.isEmpty || !relations.isEmpty || !modalities.isEmpty
      || between != nil || minimumConfidence != nil
  }

  /// The filters as ties and paths take them: only what happened, unless the user asks otherwise.
  package var withActualByDefault: FilterArguments {
    var filter = self
    if filter.modalities.isEmpty { filter.modalities = [.actual] }
    return filter
  }

  /// What changes a chronicle rather than leaves things out: for commands that filter as they
  /// search.
  package var withoutSelection: FilterArguments {
    var filter = FilterArguments()
    filter.rollsUp = rollsUp
    filter.correctionFiles = correctionFiles
    return filter
  }

  /// Reads the corrections, those of the first file first.
  package func corrections() throws -> [Correction] {
    try correctionFiles.flatMap { path in
      try CorrectionCodec.decode(try ByteSource(path: path).readAll(), file: path)
    }
  }

  /// Returns what of a chronicle passes the filters.
  ///
  /// - Parameters:
  ///   - chronicle: The chronicle.
  ///   - whole: What names and relations may come from, where that is more than the chronicle.
  ///   - taxonomy: The relations that there are.
  /// - Returns: A new chronicle.
  /// - Throws: An error if a name stands for no actor or for several.
  package func apply(
    to chronicle: Chronicle, naming whole: Chronicle? = nil, _ taxonomy: Taxonomy = .standard
  ) throws -> Chronicle {
    let chronicle = rollsUp ? chronicle.rolledUp() : chronicle
    guard isActive else { return chronicle }
    return try chronicleFilter(for: whole ?? chronicle, taxonomy).applied(to: chronicle)
  }

  /// Returns the filters with names resolved among the actors of a chronicle.
  ///
  /// - Parameters:
  ///   - chronicle: The chronicle.
  ///   - taxonomy: The relations that there are.
  /// - Returns: The filter.
  /// - Throws: An error if a name stands for no actor or for several.
  package func chronicleFilter(
    for chronicle: Chronicle, _ taxonomy: Taxonomy = .standard
  ) throws -> ChronicleFilter {
    var filter = ChronicleFilter()
    if !actors.isEmpty || !excluded.isEmpty {
      let resolver = NameResolver(chronicle)
      filter.actors = try Set(actors.map { try resolver.resolve($0) })
      filter.excluded = try Set(excluded.map { try resolver.resolve($0) })
    }
    try checkRelations(of: chronicle, taxonomy)
    filter.relations = Set(relations)
    filter.modalities = Set(modalities.map(\.modality))
    filter.between = between
    filter.certainty = isCertain ? .certain : .possible
    filter.keepsUndated = keepsUndated
    filter.minimumConfidence = minimumConfidence?.value ?? 0
    return filter
  }

  /// Refuses names that neither the taxonomy nor the chronicle knows: they would select nothing.
  private func checkRelations(of chronicle: Chronicle, _ taxonomy: Taxonomy) throws(CommandError) {
    guard !relations.isEmpty else { return }
    var known: Set<String> = []
    for family in taxonomy.families { known.insert(family.relation.rawValue) }
    for type in taxonomy.types { known.insert(type.type.rawValue) }
    for event in chronicle.events {
      known.insert(event.relation.rawValue)
      known.insert(event.type.rawValue)
    }
    for name in relations where !known.contains(name) {
      let nearest = NearestName.nearest(to: name, in: known.sorted())
      throw CommandError(
        "no relation or event type is called '\(name)'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }
}
