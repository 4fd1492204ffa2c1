internal import EntenteLanguage
internal import EntenteModel

extension ModalityReader {
  /// Notes who says what a clause holds.
  func speech(_ verb: Int, _ claim: inout Claim) {
    guard claim.speaker == nil, isClaim(verb) else { return }
    claim.saying = verb
    if let subject = roles.subject(of: verb), roles.filler(at: subject.word) != nil {
      claim.speaker = subject.word
    }
  }

  /// Whether what a verb takes is somebody's claim: said, or held against somebody.
  func isClaim(_ verb: Int) -> Bool {
    roles.isSaying(verb) || readings[verb].contains { $0.entry.type == "accuse" }
  }

  /// "Y a cédé, estime X": a verb of saying that hangs on what is said.
  func interjection(at word: Int, _ claim: inout Claim) {
    guard claim.speaker == nil else { return }
    for child in tree.children(of: word) where tree.parts[child] == .verb {
      // "They had agreed on a quota; that agreement still holds": the clause says something else.
      if tree.words[word..<max(word, child)].contains(where: { $0.text == ";" }) { continue }
      switch tree.relations[child] {
      case .parataxis, .other, .complement, .apposition, .conjunct:
        if tree.relations[child] == .parataxis || roles.isInversion(child) { speech(child, &claim) }
      default: continue
      }
    }
  }

  /// "Selon X": says who holds what the clause of a word states.
  func attribution(at word: Int, _ claim: inout Claim) {
    guard claim.speaker == nil else { return }
    for child in tree.children(of: word) where vocabulary.according.contains(tree.markers[child]) {
      claim.saying = child
      if claim.modality == .actual, isPartial(child) {
        claim.modality = .possible
      }
      if roles.filler(at: child) != nil { claim.speaker = child }
    }
  }
}
