/// Actors that are known before any text is read: states, organizations, places. Never persons.
///
/// The catalogue is data (`catalogue.tsv`), and a user's file of the same form adds to it or
/// overrides it: a row with a known `id` replaces those columns that it fills.
public struct Catalogue: Sendable {
  /// The entries, sorted by identifier.
  public private(set) var entries: [CatalogueEntry]

  private var positions: [Identifier<Actor>: Int]

  /// Creates a catalogue that knows nobody.
  public init() {
    entries = []
    positions = [:]
  }

  /// The catalogue that is part of the program.
  public static let standard: Catalogue = {
    let data = EmbeddedText.catalogue
    do {
      return try Catalogue().adding(data.text, file: data.file)
    } catch {
      preconditionFailure("the program's own catalogue is faulty: \(error)")
    }
  }()

  /// Returns the entry of an actor.
  ///
  /// - Complexity: O(1)
  public subscript(id: Identifier<Actor>) -> CatalogueEntry? {
    positions[id].map { entries[$0] }
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
    let table = try DataTable(
      text, file: file, known: CatalogueRows.columns, required: ["id"])
    let rows = CatalogueRows(table: table)
    var catalogue = self
    var seen: Set<Identifier<Actor>> = []
    for row in table.rows {
      let id = try rows.identifier(of: row)
      guard seen.insert(id).inserted else {
        throw DataFileError(.duplicate(id.rawValue), at: table.location(of: "id", in: row))
      }
      let entry = try rows.entry(of: row, overriding: catalogue[id])
      if let position = catalogue.positions[id] {
        catalogue.entries[position] = entry
      } else {
        catalogue.positions[id] = catalogue.entries.count
        catalogue.entries.append(entry)
      }
    }
    for row in table.rows {
      let parent = rows.parent(of: row)
      guard parent.isEmpty || catalogue.positions[Identifier(parent)] != nil else {
        throw DataFileError(.unknownReference(parent), at: table.location(of: "of", in: row))
      }
    }
    catalogue.entries.sort { $0.actor.id < $1.actor.id }
    for (position, entry) in catalogue.entries.enumerated() {
      catalogue.positions[entry.actor.id] = position
    }
    return catalogue
  }
}
