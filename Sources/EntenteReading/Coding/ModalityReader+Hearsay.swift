internal import EntenteLanguage
internal import EntenteModel

/// What rests on hearsay.
extension ModalityReader {
  /// "Rumours that X left", "des rumeurs affirment que X est parti", "reports suggest that X left":
  /// nobody vouches for it.
  func isHearsay(_ head: Int) -> Bool {
    if vocabulary.hearsay.contains(tree.lemmas[head]) { return true }
    guard tree.parts[head] == .verb else { return false }
    return tree.children(of: head).contains { subject in
      guard tree.relations[subject].isSubject else { return false }
      if vocabulary.hearsay.contains(tree.lemmas[subject]) { return true }
      return vocabulary.reports.contains(tree.lemmas[subject])
        && vocabulary.hinting.contains(tree.lemmas[head])
    }
  }
}
