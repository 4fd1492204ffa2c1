internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "X demanded the release of Y": it is asked of who holds Y, where that was told; where not, X
  /// stands up for Y.
  func released(
    _ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles
  ) -> Binding? {
    guard trigger.entry.type == "request", !binding.isMutual, let target = binding.target,
      let noun = trigger.object ?? target.word.map({ releaseAbove($0, roles) ?? $0 }),
      vocabulary.releases.contains(roles.tree.lemmas[noun]), roles.mentionAt[noun] < 0,
      trigger.object == nil || isNamed(target, under: noun, roles)
    else { return binding }
    var binding = binding
    if let asked = roles.oblique(
      of: trigger.word, markers: ["de", "à", "auprès_de", "from", "to", "on", "of"]),
      roles.tree.heads[asked.word] == trigger.word, let holder = roles.filler(at: asked.word),
      holder.way == nil, holder.actors != target.actors
    {
      // "Exige des autorités la libération de X".
      binding.target = holder
      return binding
    }
    if let holders = roles.institutions.holders(of: target.actors) {
      guard !holders.contains(where: binding.source.actors.contains) else { return nil }
      binding.target = Filler(
        actors: holders, certainty: Reliability.institution, word: noun, way: "told before")
      return binding
    }
    // "The liberation of Palestine" is asked of nobody who is named.
    if target.actors.allSatisfy({ roles.kinds[$0] == .state }), target.word != noun { return nil }
    guard target.actors.allSatisfy({ [.person, .group].contains(roles.kinds[$0]) }) else {
      return binding
    }
    binding.event = TypedRelation(relation: .cooperatesWith, type: "support")
    return binding
  }

  /// Whether the release is that of the target, not asked of it.
  private func isNamed(_ target: Filler, under noun: Int, _ roles: SentenceRoles) -> Bool {
    target.word.map {
      $0 == noun
        || roles.tree.heads[$0] == noun
          && (vocabulary.possession.contains(roles.tree.markers[$0])
            || roles.mentionAt[$0] >= 0
              && roles.mentions[roles.mentionAt[$0]].manner == .possessive)
    } ?? false
  }

  private func releaseAbove(_ word: Int, _ roles: SentenceRoles) -> Int? {
    let head = roles.tree.heads[word]
    guard head >= 0, vocabulary.releases.contains(roles.tree.lemmas[head]) else { return nil }
    return head
  }
}
