internal import EntenteLanguage

extension EnglishTreeMender {
  /// "Norway may have helped Sweden": what takes clauses too has its object taken for one.
  mutating func mendObjects() {
    for word in words.indices where relations[word] == .openComplement && parts[word] == .name {
      let verb = heads[word]
      guard verb >= 0, verb < word, parts[verb] == .verb, !Self.naming.contains(lemmas[verb]),
        !words.indices.contains(where: {
          heads[$0] == verb && relations[$0] == .object
            || heads[$0] == word
              && [.adposition, .copula, .marker, .subject].contains(relations[$0])
        })
      else { continue }
      relations[word] = .object
    }
  }

  /// Verbs beside which a name says what their subject is or is called.
  private static let naming: Set<String> = [
    "be", "become", "remain", "stay", "seem", "look", "sound", "feel", "appear", "call", "name",
    "rename", "dub", "nickname", "title", "entitle", "label", "brand", "crown", "elect", "appoint",
    "prove", "turn", "get", "go", "make", "consider", "declare", "christen", "baptize", "term",
  ]
}
