internal import EntenteModel

extension LexiconDraft {
  /// Adds the entries of a file.
  ///
  /// - Parameters:
  ///   - table: The file.
  ///   - taxonomy: The taxonomy that knows the types.
  ///   - isStandard: Whether the file is the program's own, of which tests know that no entry
  ///     stands in it twice; looking again would cost start-up time.
  /// - Throws: A `DataFileError` with the place of the first fault.
  mutating func add(
    _ table: DataTable, taxonomy: Taxonomy, isStandard: Bool
  ) throws(DataFileError) {
    let columns = Columns(of: table)
    var known = KnownFields()
    var given: Set<Int> = []
    // Most lemmas stay where the file has them.
    let start = bytes.count
    bytes.reserveCapacity(start + table.bytes.count * 3)
    bytes.append(contentsOf: table.bytes)
    places.reserveCapacity(places.count + table.bytes.count / 8)
    for row in table.rows {
      guard let number = table.choice(at: columns.kind, of: row, among: Columns.kinds) else {
        continue
      }
      let kind = LexiconEntry.Kind.allCases[number]
      guard try isMeant(row, of: table, columns) else { continue }
      let line = try line(
        row, of: table, columns, kind: kind, taxonomy: taxonomy, known: &known)
      let rowFrames = try frames(row, of: table, columns, line: line, known: &known)
      // Each of a user's lemmas may take the place of another.
      let lemmas = lemmas(
        of: row, in: table, at: start, columns, dividesObjects: !isStandard)
      for lemma in lemmas {
        let head = try head(
          of: lemma, kind: kind, isStandard, at: table.location(of: "lemma", in: row))
        for frame in rowFrames {
          let place = LexiconPlace(
            lemma: lemma, head: head, line: Int32(lines.count), frame: frame)
          if isStandard {
            places.append(place)
          } else {
            try put(place, kind: kind, given: &given, at: table.location(of: "lemma", in: row))
          }
        }
      }
      lines.append(line)
    }
  }

  /// Whether a row is of the lexicon's language or of every one.
  private func isMeant(
    _ row: DataTable.Row, of table: DataTable, _ columns: Columns
  ) throws(DataFileError) -> Bool {
    let code = table.field(at: columns.language, of: row)
    guard !code.isEmpty, code != language.rawValue else { return true }
    let known = [LanguageCode.french, .english].map(\.rawValue)
    guard known.contains(code) else {
      throw DataFileError(
        .unknownValue(column: "language", value: code, known: known),
        at: table.location(of: "language", in: row))
    }
    return false
  }

  /// Adds a user's entry, or has it take the place of the one that has its lemma and frame.
  private mutating func put(
    _ place: LexiconPlace, kind: LexiconEntry.Kind, given: inout Set<Int>,
    at location: @autoclosure () -> TextLocation
  ) throws(DataFileError) {
    let notation = frames[Int(place.frame)]
    let same = places.firstIndex { other in
      let otherKind = Int(other.line) < lines.count ? lines[Int(other.line)].kind : kind
      return otherKind == kind && bytes[other.lemma.range] == bytes[place.lemma.range]
        && frames[Int(other.frame)] == notation
    }
    let position = same ?? places.count
    guard given.insert(position).inserted else {
      let lemma = String(decoding: bytes[place.lemma.range], as: UTF8.self)
      throw DataFileError(
        .duplicate("\(language.rawValue):\(kind.rawValue):\(lemma) \(notation)"), at: location())
    }
    if let same { places[same] = place } else { places.append(place) }
  }

  /// The frames of a row; a notation is read once.
  private mutating func frames(
    _ row: DataTable.Row, of table: DataTable, _ columns: Columns, line: LexiconLine,
    known: inout KnownFields
  ) throws(DataFileError) -> [Int32] {
    let kind = line.kind
    var notations = ["nsubj"]
    if !line.isTrap {
      if table.isEmpty(at: columns.frame, of: row) { _ = try table.requiredField("frame", of: row) }
      notations = table.values(at: columns.frame, of: row)
    } else if !table.isEmpty(at: columns.frame, of: row) {
      throw DataFileError(
        .malformedValue(
          column: "frame", value: table.field("frame", of: row),
          reason: "words of the type 'none' have none"), at: table.location(of: "frame", in: row))
    }
    var found: [Int32] = []
    for notation in notations {
      if let frame = known.frames[kind]?[notation] {
        found.append(frame)
        continue
      }
      do throws(Frame.Fault) {
        _ = try Frame(notation, kind: kind)
      } catch {
        throw DataFileError(
          .malformedValue(column: "frame", value: notation, reason: error.reason),
          at: table.location(of: "frame", in: row))
      }
      known.frames[kind, default: [:]][notation] = Int32(frames.count)
      found.append(Int32(frames.count))
      frames.append(notation)
    }
    return found
  }

  private func head(
    of lemma: LexiconSpan, kind: LexiconEntry.Kind, _ isStandard: Bool,
    at location: @autoclosure () -> TextLocation
  ) throws(DataFileError) -> LexiconSpan {
    do throws(LexicalPhrase.Fault) {
      return LexiconSpan(
        try LexicalPhrase.head(
          of: bytes[lemma.range], kind: kind, nounHeadsAreFinal: nounHeadsAreFinal,
          isKnownGood: isStandard))
    } catch {
      throw DataFileError(
        .malformedValue(
          column: "lemma", value: String(decoding: bytes[lemma.range], as: UTF8.self),
          reason: error.reason), at: location())
    }
  }
}
