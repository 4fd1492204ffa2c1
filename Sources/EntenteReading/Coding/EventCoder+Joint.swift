internal import EntenteLanguage
internal import EntenteModel

/// What several do jointly: "X and Y will launch a joint probe".
extension EventCoder {
  /// The cooperation of coordinated subjects whose verb has a joint thing for its object.
  ///
  /// - Parameters:
  ///   - events: What is coded already: who signs a joint treaty agrees, and no more.
  ///   - roles: The sentence.
  ///   - modalities: What is claimed in it.
  ///   - seats: Towns that can stand for their states.
  /// - Returns: The cooperations that nothing else tells.
  func jointActs(
    besides events: [CodedEvent], _ roles: SentenceRoles, _ modalities: ModalityReader,
    _ seats: [Int: Int]
  ) -> [CodedEvent] {
    let tree = roles.tree
    // Most sentences have no such adjective, and ask the lexicon nothing.
    let joints = tree.words.indices.filter {
      tree.relations[$0] == .adjective && Self.joint.contains(tree.lemmas[$0])
    }
    guard !joints.isEmpty,
      let place = lexicon.places(of: Self.cooperation[lexicon.language] ?? "", kind: .verb).first(
        where: { lexicon.entries[$0].event?.type == "cooperate" })
    else { return [] }
    return joints.compactMap { word in
      let thing = tree.heads[word]
      guard thing >= 0, tree.relations[thing] == .object, tree.heads[thing] >= 0 else { return nil }
      let verb = tree.heads[thing]
      guard tree.parts[verb] == .verb,
        ActVerbs.making(lexicon.language == .french).contains(tree.lemmas[verb]),
        let parties = roles.subjectFiller(of: verb),
        parties.actors.count > 1, parties.way == nil || parties.way == "control",
        parties.actors.allSatisfy({ roles.kinds[$0] != .place }),
        !events.contains(where: {
          $0.isMutual && Set($0.sources).isSuperset(of: parties.actors)
        })
      else { return nil }
      let trigger = Trigger(word: verb, place: place, entry: lexicon.entries[place], object: thing)
      let binding = Binding(
        rule: "joint", reliability: Reliability.mutual, source: parties, isMutual: true)
      return event(trigger, binding, roles, modalities, seats)
    }
  }

  private static let cooperation: [LanguageCode: String] = [
    .english: "cooperate", .french: "coopérer",
  ]

  private static let joint: Set<String> = ["joint", "conjoint", "commun"]
}
