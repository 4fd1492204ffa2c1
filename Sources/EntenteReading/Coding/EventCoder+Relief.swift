internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// "X sent 200 rescuers to Y", "X a envoyé deux navires de vivres à Y": who sends relief helps, and
  /// neither pays a visit by it nor musters an army.
  func relief(_ trigger: Trigger, _ roles: SentenceRoles) -> Binding? {
    let verb = trigger.word
    guard ["visit", "mobilize", "aid"].contains(trigger.entry.type),
      vocabulary.sending.contains(trigger.entry.phrase.head), !roles.isPassive(verb),
      let object = roles.object(of: verb), isRelief(object, roles),
      let source = subject(of: verb, roles),
      let place = roles.oblique(
        of: verb, markers: ["to", "in", "for", "à", "en", "au", "aux", "vers", "dans"],
        excluding: [object])
        ?? roles.complements(of: object, markers: ["to", "à", "en"]).first.map({
          (word: $0, isDisplaced: false)
        }),
      let target = roles.filler(at: place.word), target.actors != source.actors
    else { return nil }
    return Binding(
      rule: "active", reliability: Reliability.active, source: source, target: target,
      event: TypedRelation(relation: .cooperatesWith, type: "aid"), weight: 1)
  }

  /// Whether a noun, or what it is filled or joined with, helps people in need.
  private func isRelief(_ noun: Int, _ roles: SentenceRoles) -> Bool {
    let tree = roles.tree
    if vocabulary.relief.contains(tree.lemmas[noun]) { return true }
    return tree.children(of: noun).contains { child in
      switch tree.relations[child] {
      // "Food aid", "a rescue team", but no "water cannon" and no "hospital patients".
      case .compound:
        return vocabulary.relief.contains(tree.lemmas[child])
          && vocabulary.helpers.contains(tree.lemmas[noun])
      case .adjective, .conjunct: return vocabulary.relief.contains(tree.lemmas[child])
      case .nominal:
        return ["of", "de"].contains(tree.markers[child])
          && vocabulary.relief.contains(tree.lemmas[child])
      default: return false
      }
    }
  }
}
