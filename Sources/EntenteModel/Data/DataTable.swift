/// A data file: tab-separated text whose first line names the columns.
///
/// The catalogue, the titles, the taxonomy and the lexicons are such files, those of the program
/// as well as those that a user adds, so one reader and one form of error serve them all:
///
///     # a comment
///     id<TAB>kind<TAB>name:fr
///     jpn<TAB>state<TAB>Japon
///
/// Lines that are empty or start with `#` are skipped. Spaces around a field are not part of it.
/// A row may leave out trailing fields. A field with several values separates them by `|`.
package struct DataTable: Sendable {
  /// A row of a table.
  package struct Row: Sendable {
    /// The number of the line, counted from 1.
    package let line: Int
    fileprivate let fields: [Substring]
    fileprivate let starts: [Int]
  }

  /// The name of the file, for messages.
  package let file: String
  /// The names of the columns, in the order of the file.
  package let columns: [String]
  /// The rows below the header.
  package let rows: [Row]

  private let positions: [String: Int]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - file: Its name, for messages.
  ///   - known: The columns that this kind of file may have.
  ///   - required: The columns that it must have.
  /// - Throws: A `DataFileError` with the place of the first fault.
  /// - Complexity: O(n) in the length of the text.
  package init(
    _ text: String, file: String, known: [String], required: [String]
  ) throws(DataFileError) {
    self.file = file
    var columns: [String]?
    var rows: [Row] = []
    var number = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      var line = Substring(line)
      if line.utf8.last == 13 { line = Substring(line.utf8.dropLast()) }
      if number == 1, line.unicodeScalars.first == "\u{FEFF}" {
        line = Substring(line.unicodeScalars.dropFirst())
      }
      guard let first = line.utf8.first, first != UInt8(ascii: "#") else { continue }
      guard line.utf8.contains(where: { $0 != 32 && $0 != 9 }) else { continue }
      let (fields, starts) = Self.fields(of: line)
      guard let header = columns else {
        columns = try Self.header(
          fields, starts: starts, line: number, file: file, known: known, required: required)
        continue
      }
      guard fields.count <= header.count else {
        throw DataFileError(
          .fieldCount(expected: header.count, found: fields.count),
          at: TextLocation(file: file, line: number, column: starts[header.count]))
      }
      rows.append(Row(line: number, fields: fields, starts: starts))
    }
    guard let columns else {
      throw DataFileError(.missingHeader, at: TextLocation(file: file, line: max(number, 1)))
    }
    self.columns = columns
    self.rows = rows
    positions = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
  }

  private static func header(
    _ fields: [Substring], starts: [Int], line: Int, file: String, known: [String],
    required: [String]
  ) throws(DataFileError) -> [String] {
    var seen: Set<String> = []
    for (field, start) in zip(fields, starts) {
      let place = TextLocation(file: file, line: line, column: start)
      let name = String(field)
      guard known.contains(name) else {
        throw DataFileError(.unknownColumn(name, known: known), at: place)
      }
      guard seen.insert(name).inserted else { throw DataFileError(.duplicate(name), at: place) }
    }
    for name in required where !seen.contains(name) {
      throw DataFileError(.missingColumn(name), at: TextLocation(file: file, line: line))
    }
    return fields.map(String.init)
  }

  private static func fields(of line: Substring) -> ([Substring], [Int]) {
    var fields: [Substring] = []
    var starts: [Int] = []
    var offset = 1
    for raw in line.utf8.split(separator: 9, omittingEmptySubsequences: false) {
      let leading = raw.prefix(while: { $0 == 32 }).count
      fields.append(Self.trimmed(Substring(raw)))
      starts.append(offset + leading)
      offset += raw.count + 1
    }
    return (fields, starts)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var bytes = text.utf8
    while bytes.first == 32 { bytes = bytes.dropFirst() }
    while bytes.last == 32 { bytes = bytes.dropLast() }
    return Substring(bytes)
  }
}

extension DataTable {
  /// Returns the field of `row` in `column`, empty where the row or the table has none.
  package func field(_ column: String, of row: Row) -> String {
    guard let position = positions[column], position < row.fields.count else { return "" }
    return String(row.fields[position])
  }

  /// Returns the field of `row` in `column`, or throws if it is empty.
  package func requiredField(
    _ column: String, of row: Row
  ) throws(DataFileError) -> String {
    let text = field(column, of: row)
    guard !text.isEmpty else {
      throw DataFileError(.emptyField(column), at: location(of: column, in: row))
    }
    return text
  }

  /// Returns the values of `row` in `column`, which the file separates by `|`.
  package func values(_ column: String, of row: Row) -> [String] {
    guard let position = positions[column], position < row.fields.count else { return [] }
    return row.fields[position].utf8.split(separator: UInt8(ascii: "|"))
      .map { String(Self.trimmed(Substring($0))) }
      .filter { !$0.isEmpty }
  }

  /// Returns the place of a field, for messages.
  package func location(of column: String, in row: Row) -> TextLocation {
    guard let position = positions[column], position < row.starts.count else {
      return TextLocation(file: file, line: row.line)
    }
    return TextLocation(file: file, line: row.line, column: row.starts[position])
  }
}
