internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "X a déclaré que": who says something.
  func statement(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    guard trigger.entry.kind == .verb, !roles.isPassive(trigger.word) else { return nil }
    let wantsClause = trigger.entry.frame.target?.dependency == .clause
    if wantsClause {
      let says = roles.tree.children(of: trigger.word).contains { child in
        switch roles.tree.relations[child] {
        case .complement, .parataxis, .openComplement: true
        case .object: ["«", "\"", "“"].contains(roles.tree.words[max(0, child - 1)].text)
        default: false
        }
      }
      guard says || roles.tree.relations[trigger.word] == .parataxis else { return nil }
    }
    guard let source = subject(of: trigger.word, roles) else { return nil }
    return Binding(rule: "statement", reliability: Reliability.statement, source: source)
  }
}
