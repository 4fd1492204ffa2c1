/// Actors that are known before any text is read: states, organizations, places. Never persons.
///
/// The catalogue is data (`catalogue.tsv`), and a user's file of the same form adds to it or
/// overrides it: a row with a known `id` replaces those columns that it fills.
///
/// An entry is put together when it is asked for: a program that reads one article names a dozen of
/// several hundred.
public struct Catalogue: Sendable {
  /// A row of one of the files.
  struct RowPlace: Sendable {
    let table: Int
    let row: DataTable.Row
  }

  /// Where an entry stands.
  struct Place: Sendable {
    let id: Identifier<Actor>
    let first: RowPlace
    /// Rows of later files, which replace what they fill.
    var later: [RowPlace] = []
  }

  /// The files, the program's own first.
  private(set) var tables: [CatalogueRows] = []
  /// The entries, sorted by identifier.
  private(set) var places: [Place] = []

  /// Creates a catalogue that knows nobody.
  public init() {}

  /// The catalogue that is part of the program.
  public static let standard: Catalogue = {
    let data = EmbeddedText.catalogue
    do {
      // Tests check the program's own file; checking it again would cost start-up time.
      return try Catalogue().adding(data.bytes, file: data.file, isSound: true)
    } catch {
      preconditionFailure("the program's own catalogue is faulty: \(error)")
    }
  }()

  /// The entries, sorted by identifier.
  ///
  /// - Complexity: O(n) in the number of entries.
  public var entries: [CatalogueEntry] { places.map(entry(at:)) }

  /// Returns the entry of an actor.
  ///
  /// - Complexity: O(log n) in the number of entries.
  public subscript(id: Identifier<Actor>) -> CatalogueEntry? {
    position(of: id).map { entry(at: places[$0]) }
  }

  /// Returns the entry at a position of ``entries``, without the others.
  package func entry(at position: Int) -> CatalogueEntry { entry(at: places[position]) }

  private func entry(at place: Place) -> CatalogueEntry {
    do {
      return try checkedEntry(at: place)
    } catch {
      preconditionFailure("a row was found sound when it was added: \(error)")
    }
  }

  private func checkedEntry(at place: Place) throws(DataFileError) -> CatalogueEntry {
    let first = place.first
    var entry = try tables[first.table].entry(of: first.row, overriding: nil)
    for later in place.later {
      entry = try tables[later.table].entry(of: later.row, overriding: entry)
    }
    return entry
  }

  private func position(of id: Identifier<Actor>) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].id == id ? low : nil
  }

  /// Returns this catalogue with the entries of a file added or overridden.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: Its name, for messages.
  /// - Returns: The larger catalogue.
  /// - Throws: A `DataFileError` with the place of the first fault.
  /// - Complexity: O(n log n) in the number of entries.
  public func adding(_ text: String, file: String) throws(DataFileError) -> Catalogue {
    try adding(Array(text.utf8), file: file, isSound: false)
  }

  private func adding(
    _ bytes: [UInt8], file: String, isSound: Bool
  ) throws(DataFileError) -> Catalogue {
    let table = try DataTable(
      bytes, file: file, known: CatalogueRows.columns, required: ["id"])
    let rows = CatalogueRows(table: table)
    var catalogue = self
    catalogue.tables.append(rows)
    var added: [Place] = []
    added.reserveCapacity(table.rows.count)
    for row in table.rows {
      let id = try rows.identifier(of: row)
      let place = RowPlace(table: tables.count, row: row)
      if let known = position(of: id) {
        catalogue.places[known].later.append(place)
        guard catalogue.places[known].later.count(where: { $0.table == tables.count }) == 1 else {
          throw DataFileError(.duplicate(id.rawValue), at: table.location(of: "id", in: row))
        }
        if !isSound { _ = try catalogue.checkedEntry(at: catalogue.places[known]) }
      } else {
        added.append(Place(id: id, first: place))
        if !isSound { _ = try catalogue.checkedEntry(at: added[added.count - 1]) }
      }
    }
    added.sort { ($0.id, $0.first.row.line) < ($1.id, $1.first.row.line) }
    let repeated = added.indices.dropFirst().filter { added[$0].id == added[$0 - 1].id }
    if let first = repeated.min(by: { added[$0].first.row.line < added[$1].first.row.line }) {
      throw DataFileError(
        .duplicate(added[first].id.rawValue),
        at: table.location(of: "id", in: added[first].first.row))
    }
    if catalogue.places.isEmpty {
      catalogue.places = added
    } else {
      catalogue.places += added
      catalogue.places.sort { $0.id < $1.id }
    }
    guard !isSound else { return catalogue }
    for row in table.rows {
      let parent = rows.parent(of: row)
      guard parent.isEmpty || catalogue.position(of: Identifier(parent)) != nil else {
        throw DataFileError(.unknownReference(parent), at: table.location(of: "of", in: row))
      }
    }
    return catalogue
  }
}
