internal import EntenteLanguage
internal import EntenteModel

extension ModalityReader {
  /// What is claimed of a clause where the word above it settles that; `nil` where what stands
  /// further above has a say.
  func settled(_ clause: Int, under head: Int, _ modality: Modality) -> Modality? {
    let open: Modality = modality == .denied ? .denied : .possible
    if isUndecided(clause) { return open }
    switch tree.relations[clause] {
    case .adverbialClause:
      if isSpared(clause) { return .denied }
      if isReadiness(head, for: clause) { return nil }
      if let verdict = verdict(of: head, on: clause) {
        return modality == .actual ? verdict : modality
      }
      return isDoubted(clause) ? open : nil
    case .relativeClause:
      return modality == .actual ? imagined(head, in: clause) : nil
    case .adnominalClause:
      if modality == .actual {
        if let imagined = imagined(head, in: clause) { return imagined }
        if isHeld(clause, against: head) { return .possible }
      }
      return isDoubted(clause) ? open : nil
    default: return nil
    }
  }

  /// "Accuses the party of betraying X".
  private func isHeld(_ clause: Int, against accused: Int) -> Bool {
    guard tree.language == .english, tree.markers[clause] == "of",
      tree.relations[accused] == .object, tree.heads[accused] >= 0
    else { return false }
    return verdict(of: tree.lemmas[tree.heads[accused]]) != nil
  }
}
