extension Identifier where Subject == Actor {
  /// Makes the identifier of an actor that no catalogue knows from its name.
  ///
  /// It is the name in lower-case ASCII letters, words joined by hyphens, a person's surname
  /// first: `Fumio Kishida` is `kishida-fumio`. What cannot be written so (other scripts, emoji)
  /// is told apart by digits of the name's digest, so that every name has the same identifier on
  /// every machine.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - kind: What the actor is.
  ///   - isTaken: Whether another actor has an identifier already; a number then tells them apart.
  /// - Returns: The identifier.
  public static func made(
    from name: String, kind: ActorKind = .other,
    unless isTaken: (Identifier<Actor>) -> Bool = { _ in false }
  ) -> Identifier<Actor> {
    var (words, isWhole) = words(of: name)
    if kind == .person { words = surnameFirst(words) }
    var slug = words.joined(separator: "-")
    if slug.utf8.count > 60 {
      slug = String(slug.prefix(60))
      isWhole = false
    }
    if !isWhole || slug.isEmpty {
      slug = (slug.isEmpty ? "x" : slug) + "-" + SHA256.hexadecimal(of: name.utf8).prefix(8)
    }
    var id = Identifier(slug)
    var number = 2
    while isTaken(id) {
      id = Identifier("\(slug)-\(number)")
      number += 1
    }
    return id
  }

  /// Returns the words of a name in ASCII, and whether nothing but signs and spaces was lost.
  private static func words(of name: String) -> (words: [String], isWhole: Bool) {
    var words: [String] = []
    var word = ""
    var isWhole = true
    for scalar in name.unicodeScalars {
      if let letters = ASCIIFolding.letters(for: scalar) {
        word += letters
        continue
      }
      if scalar.properties.isAlphabetic || scalar.properties.isEmojiPresentation
        || scalar.properties.numericType != nil
      {
        isWhole = false
      }
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    if !word.isEmpty { words.append(word) }
    return (words, isWhole)
  }

  /// Puts the last word and the particles before it first: `ursula von der leyen` is sorted under
  /// `von-der-leyen`.
  private static func surnameFirst(_ words: [String]) -> [String] {
    guard words.count > 1 else { return words }
    var start = words.count - 1
    while start > 1, particles.contains(words[start - 1]) { start -= 1 }
    return Array(words[start...] + words[..<start])
  }

  private static let particles: Set<String> = [
    "al", "ap", "ben", "bin", "da", "de", "del", "della", "den", "der", "des", "di", "do", "dos",
    "du", "el", "ibn", "la", "le", "ter", "van", "von", "zu",
  ]
}
