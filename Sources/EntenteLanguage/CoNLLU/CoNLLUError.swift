/// A line that is no CoNLL-U.
public struct CoNLLUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line from 1.
  public let line: Int
  /// What is wrong.
  public let reason: String

  /// The place and the reason.
  public var description: String { "\(file):\(line): error: \(reason)" }
}
