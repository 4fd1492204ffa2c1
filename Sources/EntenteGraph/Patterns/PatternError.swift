/// What is wrong with a pattern, and where.
public struct PatternError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// There is no relation in it.
    case empty
    /// A relation is missing at the place.
    case missingRelation
    /// What stands there has no meaning.
    case unexpected(Character)
    /// A parenthesis is not closed.
    case unclosedParenthesis
    /// A parenthesis was not opened.
    case unopenedParenthesis
    /// `*`, `+`, `?` or braces follow nothing that they could repeat.
    case nothingToRepeat
    /// Braces hold no numbers `m`, `m,` or `m,n`.
    case badBraces
    /// A repetition's limits are the wrong way round, or allow nothing.
    case emptyRange
    /// A repetition counts further than a pattern can.
    case countTooLarge(limit: Int)
    /// Groups in groups are too deep.
    case tooDeep(limit: Int)
    /// The pattern has more states than a search can hold.
    case tooLarge
    /// No relation has the name; the nearest one that there is.
    case unknownRelation(String, nearest: String?)
  }

  /// What is wrong.
  public let reason: Reason

  /// The pattern.
  public let pattern: String

  /// Where it is wrong, in bytes of UTF-8.
  public let offset: Int

  /// The line and column where it is wrong, counted in characters from 1.
  public var place: (line: Int, column: Int) {
    let (line, before) = lines
    return (line, before.count + 1)
  }

  /// The number of the line at fault, and the text of it before the fault.
  private var lines: (number: Int, before: String) {
    let before = String(decoding: pattern.utf8.prefix(offset), as: UTF8.self)
    let parts = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return (parts.count, parts.last.map(String.init) ?? "")
  }
}

extension PatternError: CustomStringConvertible {
  /// The error with its place, the line of the pattern and a caret below the place.
  public var description: String {
    let (line, column) = place
    let whole = pattern.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let text = String((line <= whole.count ? whole[line - 1] : "").map(Self.shown))
    let margin = String(repeating: " ", count: column - 1)
    return "pattern:\(line):\(column): error: \(reason)\n  \(text)\n  \(margin)^"
  }

  /// A character that takes one column and does nothing to a terminal.
  private static func shown(_ character: Character) -> Character {
    let isControl = character.unicodeScalars.contains { scalar in
      [.control, .format].contains(scalar.properties.generalCategory)
    }
    return isControl ? " " : character
  }
}

extension PatternError.Reason: CustomStringConvertible {
  /// The reason as a phrase.
  public var description: String {
    switch self {
    case .empty: "the pattern is empty; a relation is needed"
    case .missingRelation: "a relation is missing"
    case .unexpected(let character): "'\(character)' has no meaning here"
    case .unclosedParenthesis: "this parenthesis is not closed"
    case .unopenedParenthesis: "this parenthesis was not opened"
    case .nothingToRepeat: "nothing stands before it to repeat"
    case .badBraces: "braces hold a count {m}, {m,} or {m,n}"
    case .emptyRange: "this allows no repetition"
    case .countTooLarge(let limit): "a repetition counts to \(limit) at most"
    case .tooDeep(let limit): "groups go \(limit) deep at most"
    case .tooLarge: "the pattern is too large"
    case .unknownRelation(let name, let nearest):
      "no relation or event type is called '\(name)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    }
  }
}
