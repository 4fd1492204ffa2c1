internal import EntenteLanguage
internal import EntenteModel

/// How a clause tells: of what is, was or will be.
extension EventDating {
  /// Whether the clause of a word is in the future tense.
  static func isFuture(_ word: Int, in tree: SentenceTree) -> Bool {
    var current = word
    for _ in 0..<12 {
      let finite = ([current] + tree.children(of: current).filter { isAuxiliary($0, in: tree) })
        .first { tree.grammar[$0].form == .finite }
      if let finite {
        return tree.grammar[finite].tense == .future && tree.grammar[finite].mood != .conditional
      }
      guard tree.heads[current] >= 0 else { return false }
      current = tree.heads[current]
    }
    return false
  }

  private static func isAuxiliary(_ word: Int, in tree: SentenceTree) -> Bool {
    tree.relations[word] == .auxiliary || tree.relations[word] == .passiveAuxiliary
      || tree.relations[word] == .copula
  }

  /// How the clause of a word tells.
  enum Narration {
    case present
    case recent
    case past
    /// What was before, or went on.
    case behind
  }

  static func narration(of word: Int, in tree: SentenceTree) -> Narration {
    var current = word
    for _ in 0..<12 {
      if let narration = narration(ofVerb: current, in: tree) { return narration }
      guard tree.heads[current] >= 0 else { break }
      current = tree.heads[current]
    }
    return .present
  }

  static func narration(ofVerb verb: Int, in tree: SentenceTree) -> Narration? {
    let auxiliaries = tree.children(of: verb).filter { isAuxiliary($0, in: tree) }
    guard let finite = ([verb] + auxiliaries).first(where: { tree.grammar[$0].form == .finite })
    else { return nil }
    let tense = tree.grammar[finite].tense
    if tree.language == .french {
      switch tense {
      case .imperfect: return .behind
      case .past: return .past
      case .present: return finite == verb || auxiliaries.isEmpty ? .present : .recent
      default: return .present
      }
    }
    if tree.words[finite].key == "had" { return .behind }
    return tense == .past ? .recent : .present
  }
}
