internal import EntenteLanguage
internal import EntenteModel

/// Who is somewhere at some time: "was in Oslo last week".
extension EventCoder {
  /// The visits that a sentence tells by where somebody was.
  func whereabouts(
    _ roles: SentenceRoles, _ modalities: ModalityReader, _ seats: [Int: Int]
  ) -> [CodedEvent] {
    guard lexicon.language == .english else { return [] }
    let tree = roles.tree
    return tree.words.indices.compactMap { word in
      guard ["in", "at"].contains(tree.markers[word]), roles.mentionAt[word] >= 0,
        roles.mentions[roles.mentionAt[word]].manner == .name, tree.hasChild(of: word, .copula),
        isOfSomeTime(word, tree), let source = roles.subjectFiller(of: word), source.way == nil,
        let target = roles.filler(at: word), target.way == nil,
        source.actors.allSatisfy({ roles.kinds[$0] == .person }),
        target.actors.allSatisfy({ roles.kinds[$0] == .place || roles.kinds[$0] == .state }),
        let place = lexicon.places(of: "visit", kind: .verb).first(where: {
          lexicon.entries[$0].frame.target?.isPlace ?? false
        })
      else { return nil }
      let trigger = Trigger(word: word, place: place, entry: lexicon.entries[place], object: nil)
      let binding = Binding(
        rule: "whereabouts", reliability: Reliability.active, source: source, target: target)
      return event(trigger, binding, roles, modalities, seats)
    }
  }

  /// Whether somebody is where a word says for a time, or for something: nobody visits his home.
  private func isOfSomeTime(_ place: Int, _ tree: SentenceTree) -> Bool {
    if ["when", "while"].contains(tree.markers[place]) { return true }
    return tree.children(of: place).contains { child in
      let key = tree.words[child].key
      switch tree.relations[child] {
      case .marker: return ["when", "while"].contains(key)
      case .adverb: return Self.times.contains(key)
      case .oblique, .nominal:
        return NominalFinder.calendar.contains(key)
          || tree.markers[child] == "for" && Self.errands.contains(tree.lemmas[child])
      default: return false
      }
    }
  }

  private static let times: Set<String> = [
    "when", "while", "today", "yesterday", "tomorrow", "recently", "earlier",
  ]

  private static let errands: Set<String> = [
    "talk", "talks", "meeting", "summit", "visit", "conference", "negotiation", "ceremony",
    "consultation", "hearing", "funeral",
  ]
}
