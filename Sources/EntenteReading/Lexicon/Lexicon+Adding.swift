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
  /// An entry with the lemma and the frame of one that the lexicon has takes its place.
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
    var result = self
    var places: [String: Int]? = [:]
    for (place, entry) in entries.enumerated() { places?[entry.id] = place }
    try result.add(text, file: file, taxonomy: taxonomy, places: &places)
    return result
  }

  /// Adds the entries of a file.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: Its name, for messages.
  ///   - taxonomy: The taxonomy that knows the types.
  ///   - places: Where the entries of earlier files stand, by identifier; `nil` spares the look for
  ///     entries that stand twice.
  /// - Throws: A `DataFileError` with the place of the first fault.
  mutating func add(
    _ text: String, file: String, taxonomy: Taxonomy, places: inout [String: Int]?
  ) throws(DataFileError) {
    let table = try RelationsFile.table(text, file: file)
    for row in table.rows {
      guard let kind = LexiconEntry.Kind(rawValue: table.field("kind", of: row)) else { continue }
      let code = table.field("language", of: row)
      guard code.isEmpty || code == language.rawValue else { continue }
      let template = try EntryTemplate(row, of: table, kind: kind, taxonomy: taxonomy)
      for value in table.values("lemma", of: row) {
        for lemma in Self.expanded(value) {
          try append(
            lemma, from: template, places: &places, at: table.location(of: "lemma", in: row))
        }
      }
    }
  }

  private mutating func append(
    _ lemma: String, from template: EntryTemplate, places: inout [String: Int]?,
    at location: TextLocation
  ) throws(DataFileError) {
    let words: LexicalPhrase
    do throws(LexicalPhrase.Fault) {
      words = try phrase(lemma, kind: template.kind)
    } catch {
      throw DataFileError(
        .malformedValue(column: "lemma", value: lemma, reason: error.reason), at: location)
    }
    for frame in template.frames {
      let entry = LexiconEntry(
        language: language, lemma: lemma, phrase: words, kind: template.kind,
        event: template.event, frame: frame, effect: template.effect, weight: template.weight)
      guard places != nil else {
        append(entry)
        continue
      }
      // -1 marks what this file itself has given.
      switch places?.updateValue(-1, forKey: entry.id) {
      case .some(-1): throw DataFileError(.duplicate(entry.id), at: location)
      case .some(let place): replace(at: place, by: entry)
      case .none: append(entry)
      }
    }
  }

  /// Returns the lemmas that `{a,b} +{c,d}` stands for: every choice of one word from each brace.
  static func expanded(_ text: String) -> [String] {
    guard let open = text.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return [text] }
    let head = text[..<open]
    let choices = text[text.utf8.index(after: open)..<close].split(separator: ",")
    let tails = expanded(String(text[text.utf8.index(after: close)...]))
    return choices.flatMap { choice in tails.map { "\(head)\(choice)\($0)" } }
  }
}

/// What the lemmas of a row have in common.
private struct EntryTemplate {
  let kind: LexiconEntry.Kind
  let event: TypedRelation?
  let frames: [Frame]
  let effect: ComplementEffect?
  let weight: Double

  init(
    _ row: DataTable.Row, of table: DataTable, kind: LexiconEntry.Kind, taxonomy: Taxonomy
  ) throws(DataFileError) {
    self.kind = kind
    _ = try table.requiredField("lemma", of: row)
    event = try Self.event(row, of: table, taxonomy: taxonomy)
    effect = try Self.effect(row, of: table)
    guard event != nil || effect != nil else {
      throw DataFileError(.emptyField("type"), at: table.location(of: "type", in: row))
    }
    frames = try Self.frames(row, of: table, kind: kind)
    weight = try Self.weight(row, of: table)
  }

  private static func event(
    _ row: DataTable.Row, of table: DataTable, taxonomy: Taxonomy
  ) throws(DataFileError) -> TypedRelation? {
    let name = table.field("type", of: row)
    guard !name.isEmpty else { return nil }
    guard let event = taxonomy.typedRelation(named: name) else {
      throw DataFileError(
        .unknownValue(
          column: "type", value: name, known: taxonomy.types.map(\.type.rawValue)),
        at: table.location(of: "type", in: row))
    }
    return event
  }

  private static func effect(
    _ row: DataTable.Row, of table: DataTable
  ) throws(DataFileError) -> ComplementEffect? {
    let name = table.field("effect", of: row)
    guard !name.isEmpty else { return nil }
    guard let effect = ComplementEffect(rawValue: name) else {
      throw DataFileError(
        .unknownValue(
          column: "effect", value: name, known: ComplementEffect.allCases.map(\.rawValue)),
        at: table.location(of: "effect", in: row))
    }
    return effect
  }

  private static func frames(
    _ row: DataTable.Row, of table: DataTable, kind: LexiconEntry.Kind
  ) throws(DataFileError) -> [Frame] {
    _ = try table.requiredField("frame", of: row)
    var frames: [Frame] = []
    for notation in table.values("frame", of: row) {
      do throws(Frame.Fault) {
        frames.append(try Frame(notation, kind: kind))
      } catch {
        throw DataFileError(
          .malformedValue(column: "frame", value: notation, reason: error.reason),
          at: table.location(of: "frame", in: row))
      }
    }
    return frames
  }

  private static func weight(
    _ row: DataTable.Row, of table: DataTable
  ) throws(DataFileError) -> Double {
    let text = table.field("weight", of: row)
    guard !text.isEmpty else { return 1 }
    guard let weight = Double(text), (0...1).contains(weight) else {
      throw DataFileError(
        .malformedValue(
          column: "weight", value: text, reason: "a number from 0 to 1 is expected"),
        at: table.location(of: "weight", in: row))
    }
    return weight
  }
}
