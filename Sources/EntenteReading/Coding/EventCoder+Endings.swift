internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "A mis fin à sa collaboration avec X": who ends what two did together turns from the other.
  func ended(_ trigger: Trigger, _ binding: Binding, _ roles: SentenceRoles) -> Binding {
    guard lexicon.language == .french, trigger.entry.relation == .cooperatesWith,
      let type = trigger.entry.type?.rawValue, Self.lasting.contains(type), !binding.isMutual,
      isEnded(trigger.word, roles)
    else { return binding }
    var binding = binding
    binding.event = TypedRelation(relation: .opposes, type: "reject")
    return binding
  }

  /// Whether what a noun names is what somebody ends.
  private func isEnded(_ noun: Int, _ roles: SentenceRoles) -> Bool {
    let verb = roles.tree.heads[noun]
    guard verb >= 0, roles.tree.parts[verb] == .verb else { return false }
    switch roles.tree.relations[noun] {
    case .object, .oblique, .indirectObject, .passiveSubject: break
    default: return false
    }
    return roles.readings[verb].contains { $0.entry.effect == .ended }
  }

  /// Types of what lasts until somebody ends it.
  private static let lasting: Set<String> = ["cooperate", "agree", "consult", "support", "aid"]
}
