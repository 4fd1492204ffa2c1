/// Why an expression is no EDTF of level 0 or 1, and where.
public struct EDTFError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason

  /// The expression.
  public let expression: String

  /// The offset in bytes at which the fault lies.
  public let offset: Int

  init(_ reason: Reason, in expression: String, at offset: Int) {
    self.reason = reason
    self.expression = expression
    self.offset = offset
  }
}

extension EDTFError {
  /// What can be wrong with an expression.
  public enum Reason: Hashable, Sendable {
    /// There is nothing.
    case empty
    /// Another character was expected.
    case syntax(expected: String)
    /// No month has this number.
    case month(Int)
    /// The month does not have this day.
    case day(Int)
    /// The time of day or its shift does not exist.
    case time
    /// The interval ends before it starts.
    case reversed
    /// An interval says nothing of both its ends.
    case unknownInterval
    /// The form belongs to level 2, which Entente does not read.
    case level2(String)
  }
}

extension EDTFError: CustomStringConvertible {
  /// The reason in words, with the expression.
  public var description: String {
    "'\(expression)' is no date: \(reason) at character \(offset + 1)"
  }
}

extension EDTFError.Reason: CustomStringConvertible {
  /// The reason as a phrase.
  public var description: String {
    switch self {
    case .empty: "nothing is there"
    case .syntax(let expected): "expected \(expected)"
    case .month(let number): "no month or season has the number \(number)"
    case .day(let number): "the month has no day \(number)"
    case .time: "no such time of day"
    case .reversed: "the interval ends before it starts"
    case .unknownInterval: "both ends of the interval are unknown"
    case .level2(let what): "\(what) belong to EDTF level 2, which is not read"
    }
  }
}
