internal import Glibc

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
    /// Where the row's fields start among all fields.
    fileprivate let first: Int
    fileprivate let count: Int
  }

  /// The bytes of a field in the text, without the spaces around it.
  private struct Field: Sendable {
    let start: Int32
    let end: Int32
    /// The place in the line, counted from 1.
    let column: Int32

    func text(in bytes: [UInt8]) -> String {
      String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
    }
  }

  /// The name of the file, for messages.
  package let file: String
  /// The names of the columns, in the order of the file.
  package let columns: [String]
  /// The rows below the header.
  package let rows: [Row]

  // Text stays bytes until a field is asked for: a program that starts reads thousands of fields
  // and looks at a part of them.
  package let bytes: [UInt8]
  private let fields: [Field]

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
    try self.init(Array(text.utf8), file: file, known: known, required: required)
  }

  /// Reads a table of the bytes of a text.
  package init(
    _ bytes: [UInt8], file: String, known: [String], required: [String]
  ) throws(DataFileError) {
    var columns: [String]?
    var rows: [Row] = []
    var fields: [Field] = []
    fields.reserveCapacity(bytes.count / 8)
    var number = 0
    // A byte order mark is not part of the first line.
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start <= bytes.count {
      let next = Self.end(ofLine: start, in: bytes)
      let line = start..<(next > start && bytes[next - 1] == 13 ? next - 1 : next)
      start = next + 1
      number += 1
      guard Self.saysSomething(bytes[line]) else { continue }
      let first = fields.count
      Self.appendFields(of: line, in: bytes, to: &fields)
      guard let header = columns else {
        columns = try Self.header(
          fields.map { ($0.text(in: bytes), Int($0.column)) }, line: number, file: file,
          known: known, required: required)
        fields = []
        continue
      }
      guard fields.count - first <= header.count else {
        throw DataFileError(
          .fieldCount(expected: header.count, found: fields.count - first),
          at: TextLocation(
            file: file, line: number, column: Int(fields[first + header.count].column)))
      }
      rows.append(Row(line: number, first: first, count: fields.count - first))
    }
    guard let columns else {
      throw DataFileError(.missingHeader, at: TextLocation(file: file, line: max(number, 1)))
    }
    self.file = file
    self.columns = columns
    self.rows = rows
    self.bytes = bytes
    self.fields = fields
  }

  /// Where the line that starts at `start` ends.
  private static func end(ofLine start: Int, in bytes: [UInt8]) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard start < bytes.count, let base = bytes.baseAddress else { return bytes.count }
      guard let found = unsafe memchr(base + start, 10, bytes.count - start) else {
        return bytes.count
      }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// Whether a line is neither a comment nor empty.
  private static func saysSomething(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first != UInt8(ascii: "#") else { return false }
    return line.contains { $0 != 32 && $0 != 9 }
  }

  private static func header(
    _ fields: [(name: String, column: Int)], line: Int, file: String, known: [String],
    required: [String]
  ) throws(DataFileError) -> [String] {
    var seen: Set<String> = []
    for (name, column) in fields {
      let place = TextLocation(file: file, line: line, column: column)
      guard known.contains(name) else {
        throw DataFileError(.unknownColumn(name, known: known), at: place)
      }
      guard seen.insert(name).inserted else { throw DataFileError(.duplicate(name), at: place) }
    }
    for name in required where !seen.contains(name) {
      throw DataFileError(.missingColumn(name), at: TextLocation(file: file, line: line))
    }
    return fields.map(\.name)
  }

  private static func appendFields(
    of line: Range<Int>, in bytes: [UInt8], to fields: inout [Field]
  ) {
    precondition(line.lowerBound >= 0 && line.upperBound <= bytes.count)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var start = line.lowerBound
      for end in line.lowerBound...line.upperBound {
        guard unsafe end == line.upperBound || bytes[end] == 9 else { continue }
        var (first, last) = (start, end)
        while unsafe first < last && bytes[first] == 32 { first += 1 }
        while unsafe first < last && bytes[last - 1] == 32 { last -= 1 }
        fields.append(
          Field(
            start: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: last),
            column: Int32(truncatingIfNeeded: first - line.lowerBound + 1)))
        start = end + 1
      }
    }
  }

  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 32 { start += 1 }
    while start < end, bytes[end - 1] == 32 { end -= 1 }
    return start..<end
  }
}

extension DataTable {
  /// Returns where a column stands in this table, to be asked for once for all rows.
  ///
  /// - Complexity: O(n) in the number of columns.
  package func position(of column: String) -> Int? { columns.firstIndex(of: column) }

  private func entry(_ position: Int?, of row: Row) -> Field? {
    guard let position, position < row.count else { return nil }
    return fields[row.first + position]
  }

  /// Returns the field of `row` at a column's position, empty where the row or the table has none.
  package func field(at position: Int?, of row: Row) -> String {
    entry(position, of: row)?.text(in: bytes) ?? ""
  }

  /// Which of some words the field of `row` at a column's position is; `nil` if none.
  package func choice(at position: Int?, of row: Row, among words: [StaticString]) -> Int? {
    guard let field = entry(position, of: row) else { return nil }
    let (start, count) = (Int(field.start), Int(field.end - field.start))
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      words.firstIndex { word in
        guard word.utf8CodeUnitCount == count, let base = bytes.baseAddress else { return false }
        return unsafe memcmp(word.utf8Start, base + start, count) == 0
      }
    }
  }

  /// Returns the field of `row` in `column`, empty where the row or the table has none.
  package func field(_ column: String, of row: Row) -> String {
    field(at: position(of: column), of: row)
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
    values(at: position(of: column), of: row)
  }

  /// Returns the values of `row` at a column's position, which the file separates by `|`.
  package func values(at position: Int?, of row: Row) -> [String] {
    var values: [String] = []
    forEachValue(at: position, of: row) { values.append(String(decoding: $0, as: UTF8.self)) }
    return values
  }

  /// Goes through the values of `row` at a column's position by their bytes.
  package func forEachValue(
    at position: Int?, of row: Row, _ body: (ArraySlice<UInt8>) -> Void
  ) {
    guard let field = entry(position, of: row), field.start < field.end else { return }
    var start = Int(field.start)
    for end in Int(field.start)...Int(field.end) {
      guard end == Int(field.end) || bytes[end] == UInt8(ascii: "|") else { continue }
      let value = Self.trimmed(start..<end, in: bytes)
      if !value.isEmpty { body(bytes[value]) }
      start = end + 1
    }
  }

  /// Whether `row` has nothing at a column's position.
  package func isEmpty(at position: Int?, of row: Row) -> Bool {
    entry(position, of: row).map { $0.start == $0.end } ?? true
  }

  /// Returns the place of a field, for messages.
  package func location(of column: String, in row: Row) -> TextLocation {
    guard let entry = entry(position(of: column), of: row) else {
      return TextLocation(file: file, line: row.line)
    }
    return TextLocation(file: file, line: row.line, column: Int(entry.column))
  }
}
