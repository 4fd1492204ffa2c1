internal import EntenteLanguage

extension EnglishTreeMender {
  /// "Norway may have helped Sweden": what takes clauses too has its object taken for one. "X called Y
  /// on Monday": whom one calls without calling him anything is rung up.
  mutating func mendObjects() {
    for word in words.indices where relations[word] == .openComplement && parts[word] == .name {
      let verb = heads[word]
      guard verb >= 0, verb < word, parts[verb] == .verb, !has(verb, .object),
        !has(word, .adposition), !isPredicate(word, of: verb)
      else { continue }
      relations[word] = .object
    }
  }

  /// Whether a name may say what the subject of its verb is or is called.
  private func isPredicate(_ name: Int, of verb: Int) -> Bool {
    if lemmas[verb] == "call" { return has(verb, .passiveAuxiliary) }
    return Self.naming.contains(lemmas[verb])
      || has(name, .copula) || has(name, .marker) || has(name, .subject)
  }

  /// Verbs beside which a name says what their subject is or is called.
  private static let naming: Set<String> = [
    "be", "become", "remain", "stay", "seem", "look", "sound", "feel", "appear", "name",
    "rename", "dub", "nickname", "title", "entitle", "label", "brand", "crown", "elect", "appoint",
    "prove", "turn", "get", "go", "make", "consider", "declare", "christen", "baptize", "term",
  ]
}
