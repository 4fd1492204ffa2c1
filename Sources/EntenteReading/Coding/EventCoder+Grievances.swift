internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "X s'estime trahi par Y", "X se dit lésé par Y": who says of himself that somebody wronged him
  /// blames him.
  func aggrieved(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    let tree = roles.tree
    let verb = trigger.word
    guard lexicon.language == .french, trigger.entry.relation == .opposes,
      tree.grammar[verb].form == .participle
    else { return nil }
    let feeling = tree.heads[verb]
    guard [.openComplement, .complement, .object].contains(tree.relations[verb]), feeling > 0,
      feeling < verb, Self.feelings.contains(tree.lemmas[feeling]),
      tree.children(of: feeling).contains(where: {
        roles.vocabulary.reflexives.contains(tree.words[$0].key)
      }),
      let source = roles.subjectFiller(of: feeling), let target = roles.agentFiller(of: verb),
      source.actors != target.actors
    else { return nil }
    return Binding(
      rule: "grievance", reliability: Reliability.passive, source: source, target: target,
      event: TypedRelation(relation: .opposes, type: "accuse"))
  }

  private static let feelings: Set<String> = [
    "dire", "estimer", "juger", "sentir", "considérer", "croire", "déclarer", "voir", "proclamer",
  ]
}
