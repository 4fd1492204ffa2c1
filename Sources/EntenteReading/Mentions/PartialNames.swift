internal import EntenteModel

/// Finds actors of an article by their names and by what is left of these later: a surname, a given
/// name, initials, an acronym.
struct PartialNames {
  private var whole: [String: Int] = [:]
  /// Parts of names; `nil` where two actors have the part.
  private var parts: [String: Int?] = [:]
  /// The persons with a surname; `nil` where there are two.
  private var surnames: [String: Int?] = [:]
  private var words: [Int: [Substring]] = [:]

  /// Adds a name of an actor; of a person the parts too.
  mutating func add(
    _ name: String, of index: Int, isPerson: Bool, isPartial: Bool = true
  ) {
    let key = NameKey(name).text
    guard !key.isEmpty else { return }
    if whole[key] == nil { whole[key] = index }
    let words = key.split(separator: " ")
    guard words.count > 1 else {
      self.words[index] = self.words[index] ?? words
      return
    }
    if (self.words[index]?.count ?? 0) < words.count { self.words[index] = words }
    if isPerson, words.count != 2 || name.contains(" ") {
      for start in 1..<words.count {
        note(words[start...].joined(separator: " "), index, isSurname: true)
        note("\(words[0].prefix(1)) \(words[start...].joined(separator: " "))", index)
      }
      if words.count > 2 { note("\(words[0]) \(words[1])", index) }
      note(String(words[0]), index)
    } else if isPartial, words.count < 8 {
      // "SUD-PTT" is SUD later, "Dijon Mustangs" the Mustangs.
      // "Sorel-Vial" is neither of the two.
      let isJoined = name.contains("-") && !name.contains(" ") && name != name.uppercased()
      if words.count < 4, !isJoined {
        for word in [words[0], words[words.count - 1]]
        where word.count > 2 && !Self.generic.contains(String(word)) {
          note(String(word), index)
        }
      }
      note(words.map { String($0.prefix(1)) }.joined(), index)
    }
  }

  private mutating func note(_ part: String, _ index: Int, isSurname: Bool = false) {
    if isSurname {
      // "Sorel" is Paul Sorel rather than the Sorel Quartet.
      let isTaken = surnames[part].map { $0 != index } ?? false
      surnames[part] = isTaken ? .some(nil) : .some(index)
    }
    if let known = parts[part], known != index {
      parts[part] = .some(nil)
    } else {
      parts[part] = index
    }
  }

  /// Words that stand in the names of too many to mean one of them.
  private static let generic = NameWords.words(of: .french).institutions
    .union(NameWords.words(of: .french).companies)
    .union(NameWords.words(of: .english).institutions)
    .union(NameWords.words(of: .french).heads).union(NameWords.placeStarts)

  /// The only actor with this name, or of whose name this is a part.
  func find(_ name: String) -> Int? {
    let key = NameKey(name).text
    if let known = whole[key] { return known }
    if let known = parts[key] ?? nil { return known }
    return surnames[key] ?? nil
  }

  /// The only actor who bore a shorter form of a person's name before: "B. Sorel", "Sorel".
  func longer(_ name: String, where fits: (Int) -> Bool) -> Int? {
    let long = NameKey(name).text.split(separator: " ")
    // "Sorel-Vial" is no longer form of "Vial".
    guard long.count > 1, name.contains(" "), let given = long.first, let surname = long.last else {
      return nil
    }
    let initial = String(given.prefix(1))
    let rest = long.dropFirst().joined(separator: " ")
    var keys = ["\(initial) \(rest)", "\(initial) \(surname)", String(surname)]
    if long.count > 2 { keys.append("\(given) \(long[1])") }
    for key in keys {
      guard let known = whole[key], fits(known), let short = words[known],
        short.count < long.count || short[0].count == 1, short.joined(separator: " ") == key
      else { continue }
      return known
    }
    return nil
  }
}
