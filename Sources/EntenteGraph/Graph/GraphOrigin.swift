package import EntenteModel

/// What a graph is an index over.
package enum GraphOrigin: Sendable {
  /// A chronicle; an edge's event is an index into its events, or into its affiliations.
  case chronicle(Chronicle)
  /// A table; an edge's event is the number of its row, the first being 0.
  case table(TableOrigin)
}

/// A table that a graph was read from.
package struct TableOrigin: Sendable {
  /// The name of the table, as evidence tells it.
  let name: String
  /// The line of the first row.
  let firstLine: Int
  /// Rows with a date that is no day, ascending, and their dates as numbers of `dates`.
  let wideRows: [Int32]
  let wideDates: [Int32]
  let dates: NameTable
}
