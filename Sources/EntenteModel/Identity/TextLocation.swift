/// A place in a file, as messages name it: `file:line:column`.
public struct TextLocation: Hashable, Sendable {
  /// The name of the file as the user gave it; `-` is standard input.
  public let file: String

  /// The line, counted from 1.
  public let line: Int

  /// The column in bytes, counted from 1.
  public let column: Int

  /// Creates a place.
  ///
  /// - Parameters:
  ///   - file: The name of the file; `-` is standard input.
  ///   - line: The line, counted from 1.
  ///   - column: The column in bytes, counted from 1.
  public init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension TextLocation: CustomStringConvertible {
  /// The place in the form that editors and CI systems link.
  public var description: String { "\(file):\(line):\(column)" }
}
