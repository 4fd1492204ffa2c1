internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "X s'est vu infliger une amende par Y", "X se voit refuser l'entrée par Y": what X sees done is
  /// done to X, and never by him.
  func undergone(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding?? {
    let tree = roles.tree
    let verb = trigger.word
    let seeing = tree.heads[verb]
    guard lexicon.language == .french, seeing >= 0, seeing < verb, tree.lemmas[seeing] == "voir",
      tree.grammar[verb].form == .infinitive, tree.relations[verb] == .openComplement,
      (max(0, seeing - 4)..<verb).contains(where: {
        roles.vocabulary.reflexives.contains(tree.words[$0].key)
      })
    else { return nil }
    guard trigger.entry.frame.source.dependency == .subject,
      let slot = trigger.entry.frame.target,
      slot.dependency != .oblique || slot.markers.contains("à"), !slot.isPlace,
      let source = roles.agentFiller(of: verb) ?? roles.agentFiller(of: seeing),
      let target = roles.subjectFiller(of: seeing), source.actors != target.actors
    else { return .some(nil) }
    return Binding(
      rule: "passive", reliability: Reliability.passive, source: source, target: target)
  }
}
