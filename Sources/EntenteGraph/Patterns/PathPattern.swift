/// Which relations a path may walk, and in which order: a regular expression over relations.
///
/// `cooperates-with+ opposes` is a partner, or a partner's partner, who opposes someone. A word is
/// a family or an event type, `.` any relation. After a word or a group, `*` repeats it any number
/// of times, `+` at least once, `?` at most once, `{m}`, `{m,}` and `{m,n}` as often as they say.
/// `|` stands between alternatives and binds weakest; `^` walks what follows against the arrow, a
/// group from its end.
///
/// ```swift
/// let pattern = try PathPattern("cooperates-with+ opposes")
/// ```
public struct PathPattern: Hashable, Sendable {
  /// The pattern as it was written.
  public let text: String

  package let expression: PatternExpression

  /// Reads a pattern.
  ///
  /// - Parameter text: The pattern.
  /// - Throws: A `PatternError` that points to what is wrong.
  /// - Complexity: O(n) in its length.
  public init(_ text: String) throws(PatternError) {
    self.text = text
    var parser = PatternParser(text)
    expression = try parser.pattern()
  }
}

extension PathPattern: CustomStringConvertible {
  /// The pattern as it was written.
  public var description: String { text }
}
