public import EntenteModel

extension Lexicon {
  /// Returns the lexicon with the entries of a file added.
  ///
  /// The file is of the form that ``/EntenteModel/Taxonomy/adding(_:file:)`` reads; rows of the
  /// kinds `verb`, `noun` and `adjective` are taken, as far as their `language` is the lexicon's
  /// or empty. Two lines teach a lexicon a verb:
  ///
  ///     kind<TAB>lemma<TAB>type<TAB>frame
  ///     verb<TAB>transférer<TAB>cooperate<TAB>nsubj>obl:à
  ///
  /// Several lemmas and several frames of one row, separated by `|`, are an entry for each pair.
  /// An entry with the lemma and the frame of one that the lexicon has takes its place. Words of
  /// the type `none` state nothing, and keep the shorter readings of their head from doing so.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: Its name, for messages.
  ///   - taxonomy: The taxonomy that knows the types, a user's own included.
  /// - Returns: The extended lexicon.
  /// - Throws: A `DataFileError` with the place of the first fault.
  public func adding(
    _ text: String, file: String, taxonomy: Taxonomy
  ) throws(DataFileError) -> Lexicon {
    var draft = LexiconDraft(self)
    try draft.add(RelationsFile.table(text, file: file), taxonomy: taxonomy, isStandard: false)
    return Lexicon(draft)
  }
}
