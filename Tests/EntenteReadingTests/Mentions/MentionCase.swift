import EntenteModel
import EntenteReading

/// A short text of the table and whom its words mean.
///
/// The table has a line for each: `id`; `checks` with ` ; ` between them; `text`. A check is
///
/// - `words:kind`: the words are a mention of an actor of that kind;
/// - `words=others`: a mention with these words means whom the first mention with the others means;
/// - `words≠others`: the others are a mention, and none with these words means the same;
/// - `!words`: the words are no mention.
struct MentionCase: Sendable {
  let id: String
  let checks: [String]
  let text: String

  init?(_ line: Substring) {
    let fields = line.split(separator: "\t").map(String.init)
    guard fields.count == 3 else { return nil }
    id = fields[0]
    checks = fields[1].split(separator: ";").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    text = fields[2]
  }

  /// The checks that fail.
  func faults(_ mentions: [ExplainedMention]) -> [String] {
    checks.filter { !holds($0, mentions) }
  }

  private func holds(_ check: String, _ mentions: [ExplainedMention]) -> Bool {
    func actors(_ words: some StringProtocol) -> [Identifier<Actor>] {
      mentions.filter { $0.text == words }.map(\.actor)
    }
    if check.hasPrefix("!") { return actors(check.dropFirst()).isEmpty }
    if let sign = check.firstIndex(where: { $0 == "=" || $0 == "≠" }) {
      guard let other = actors(check[check.index(after: sign)...]).first else { return false }
      return actors(check[..<sign]).contains(other) == (check[sign] == "=")
    }
    guard let colon = check.lastIndex(of: ":") else { return false }
    let kind = check[check.index(after: colon)...]
    return mentions.contains { $0.text == check[..<colon] && $0.kind.rawValue == kind }
  }
}
