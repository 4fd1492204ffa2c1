internal import EntenteModel

extension DisplayNames {
  /// States whose French names are plurals.
  private static let plurals: Set<String> = [
    "are", "bhs", "com", "mdv", "mhl", "nld", "phl", "plw", "slb", "syc", "usa",
  ]

  /// Whether a name asks for a verb in the plural, as far as its form tells: "talibans",
  /// "insurgents".
  ///
  /// Names of persons and of what is one by its kind are singular; so are names of one word with a
  /// capital, such as Hamas.
  func isPlural(_ id: Identifier<Actor>) -> Bool {
    let actor = self[id]
    switch actor.kind {
    case .person, .place: return false
    case .state: return language == .french && Self.plurals.contains(id.rawValue)
    case .organization, .group, .other: break
    }
    let words = short(id).split(separator: " ")
    guard let first = words.first else { return false }
    if first.first?.isNumber == true { return true }
    // The head stands first in French, and in English before the first preposition.
    let head =
      language == .french
      ? first : words.prefix { !["of", "in", "from", "for", "at"].contains($0) }.last ?? first
    let isName = first.first?.isUppercase == true
    guard !isName || words.count > 1, head.utf8.count > 3 else { return false }
    if language == .french { return head.hasSuffix("s") || head.hasSuffix("x") }
    return head.hasSuffix("s") && !["ss", "us", "is"].contains(where: head.hasSuffix)
      && (!isName || actor.kind == .group)
  }
}
