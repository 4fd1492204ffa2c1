/// A file of pairs of names, one pair a line.
package struct PairFile {
  /// Two names and where they stand.
  package struct Pair: Hashable, Sendable {
    /// Where paths begin.
    package let from: String
    /// Where they end.
    package let to: String
    /// The line, counted from 1.
    package let line: Int
    /// The columns of the two names, counted in characters from 1.
    package let columns: [Int]
  }

  /// The file.
  package let path: String
  /// The pairs.
  package let pairs: [Pair]
  /// What is wrong with other lines.
  package let faults: [CommandError]

  /// Reads a file; empty lines and lines that begin with `#` are skipped.
  ///
  /// The names are separated by a tab or, in a line without tabs, by a comma.
  ///
  /// - Parameter path: The file.
  /// - Throws: A `CommandError` if it cannot be read.
  package init(_ path: String) throws(CommandError) {
    self.init(try ByteSource(path: path).readAll(), path: path)
  }

  /// Reads the bytes of a file.
  package init(_ bytes: [UInt8], path: String) {
    self.path = path
    var pairs: [Pair] = []
    var faults: [CommandError] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      var text = Substring(decoding: line, as: UTF8.self)
      if index == 0, text.first == "\u{FEFF}" { text.removeFirst() }
      if text.last == "\r" { text.removeLast() }
      guard text.contains(where: { !$0.isWhitespace }), text.first != "#" else { continue }
      let separator: Character = text.contains("\t") ? "\t" : ","
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      let names = parts.map(Self.trimmed)
      guard names.count == 2, !names.contains(where: \.isEmpty) else {
        faults.append(
          CommandError(
            "\(path):\(index + 1):1: error: two names are needed, with a tab or a comma between"))
        continue
      }
      pairs.append(
        Pair(
          from: String(names[0]), to: String(names[1]), line: index + 1,
          columns: names.map { text.distance(from: text.startIndex, to: $0.startIndex) + 1 }))
    }
    self.pairs = pairs
    self.faults = faults
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
