internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "Pro-Danish rebels", "X, who is seen as pro-Danish".
  func prefixed(_ word: Int, _ roles: SentenceRoles) -> Binding? {
    let name = word + 2
    guard name < roles.tree.count, roles.mentionAt[name] >= 0 else { return nil }
    let mention = roles.mentions[roles.mentionAt[name]]
    // Whom the adjective describes, or is predicated of.
    var holder = name
    for _ in 0..<4 {
      let above = roles.tree.heads[holder]
      if let source = roles.subjectFiller(of: holder), source.actors != mention.actors {
        return stance(source, mention)
      }
      guard above >= 0 else { return nil }
      if above > name, let source = roles.filler(at: above), roles.isNominal(above),
        !source.actors.contains(where: mention.actors.contains)
      {
        return stance(source, mention)
      }
      holder = above
    }
    return nil
  }

  private func stance(_ source: Filler, _ mention: Mention) -> Binding {
    Binding(
      rule: "stance", reliability: Reliability.adjective, source: source,
      target: Filler(actors: mention.actors, certainty: 0.8, word: mention.head))
  }
}
