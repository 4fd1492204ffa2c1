/// Rows in aligned columns, for people with a terminal of 80 characters.
package struct TextTable {
  private var rows: [[String]] = []
  private let rightAligned: Set<Int>

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - rightAligned: The columns of numbers, counted from 0.
  package init(header: [String], rightAligned: Set<Int> = []) {
    rows = [header]
    self.rightAligned = rightAligned
  }

  /// Appends a row.
  package mutating func append(_ row: [String]) {
    rows.append(row.map(Self.singleLine))
  }

  /// The table, each line at most `width` characters: the last column wraps below itself.
  package func text(width: Int = 80) -> String {
    let count = rows[0].count
    let widths = (0..<count - 1).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let margin = widths.reduce(0) { $0 + $1 + 2 }
    var text = ""
    for row in rows {
      var line = ""
      for column in 0..<count - 1 {
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        line += rightAligned.contains(column) ? padding + row[column] : row[column] + padding
        line += "  "
      }
      let last = HelpText.wrap(row[count - 1], to: max(20, width - margin))
      line += last.joined(separator: "\n" + String(repeating: " ", count: margin))
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  /// Returns text on one line and without control characters, which could play with a terminal.
  package static func singleLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format:
        if result.last != " " { result.append(" ") }
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
