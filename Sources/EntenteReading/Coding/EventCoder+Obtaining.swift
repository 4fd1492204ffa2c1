internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// Whether a noun names what its verb's subject wants of somebody else: "négocie la libération de
  /// X".
  func isWanted(_ trigger: Trigger, _ roles: SentenceRoles) -> Bool {
    let verb = roles.tree.heads[trigger.word]
    guard lexicon.language == .french, verb >= 0,
      roles.tree.relations[trigger.word] == .object
        || roles.tree.lemmas[verb] == "obtenir" && roles.tree.markers[trigger.word].isEmpty,
      let type = trigger.entry.type?.rawValue, Self.granted.contains(type),
      Self.wanting.contains(roles.tree.lemmas[verb])
    else { return false }
    return !roles.tree.hasChild(of: verb, .passiveAuxiliary)
  }

  /// "Obtient du roi la grâce de X": who is asked does it.
  func obtained(_ trigger: Trigger, _ targets: [Int], _ roles: SentenceRoles) -> Binding? {
    let verb = roles.tree.heads[trigger.word]
    guard roles.tree.lemmas[verb] == "obtenir",
      let word = roles.tree.children(of: verb).first(where: {
        $0 > verb && $0 != trigger.word
          && (["de", "auprès_de"].contains(roles.tree.markers[$0])
            // "Obtient des autorités": parsers take "des" for an article.
            || roles.tree.relations[$0] == .object && $0 < trigger.word
              && roles.tree.children(of: $0).contains { roles.tree.words[$0].key == "des" })
      }), let giver = roles.filler(at: word),
      let target = targets.lazy.compactMap({ roles.filler(at: $0) }).first(where: {
        $0.actors != giver.actors
      })
    else { return nil }
    return Binding(
      rule: "noun-obtained", reliability: Reliability.nounSupported, source: giver, target: target)
  }

  /// Verbs of wanting what others do.
  private static let wanting: Set<String> = [
    "obtenir", "négocier", "demander", "réclamer", "exiger", "souhaiter", "vouloir",
  ]

  /// Types of what others do for or to somebody.
  private static let granted: Set<String> = [
    "concede", "coerce", "assault", "sanction", "accuse", "retreat",
  ]
}
