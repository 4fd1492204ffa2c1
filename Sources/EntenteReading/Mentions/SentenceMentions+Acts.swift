internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// Whether a noun that can be a body is an act here: "l'opposition de X à Y", "an alliance with
  /// Y".
  func isAct(_ nominal: Nominal) -> Bool {
    let markers: Set<String> = ["à", "to", "contre", "against", "entre", "between", "avec", "with"]
    guard Self.acts.contains(nominal.lemma) else { return false }
    // "l'opposition, avec son chef, demande" is a body.
    let isBody = isFrench && nominal.lemma == "opposition"
    // "malgré l'opposition de l'UMP" is what the party does.
    if isBody, ["malgré", "face_à"].contains(tree.markers[nominal.head]) { return true }
    if Self.deeds.contains(nominal.lemma) {
      // "the resistance of the church" is what the church does.
      let hasDoer = tree.children(of: nominal.head).contains {
        mentionAt[$0] >= 0
          && (["de", "of"].contains(tree.markers[$0])
            || SentenceTree.genitives.contains(tree.markers[$0]))
      }
      if hasDoer { return true }
    }
    let verb = tree.heads[nominal.head]
    if isFrench, nominal.determination == .indefinite, !nominal.isPlural, verb >= 0,
      tree.relations[nominal.head] == .object, Self.forming.contains(tree.lemmas[verb])
    {
      // "Conclut une alliance avec X".
      return true
    }
    var open = [nominal.head]
    for _ in 0..<2 {
      open = open.flatMap { word in
        tree.children(of: word).filter {
          $0 > word && (tree.relations[$0] == .nominal || tree.relations[$0] == .oblique)
        }
      }
      if open.contains(where: {
        (markers.contains(tree.markers[$0])
          || tree.markers[$0] == "from" && nominal.lemma == "opposition")
          && !(isBody && tree.markers[$0] == "avec")
      }) {
        return true
      }
    }
    return false
  }

  private static let forming: Set<String> = [
    "conclure", "signer", "nouer", "former", "sceller", "faire", "proposer", "rompre", "passer",
  ]

  private static let deeds: Set<String> = [
    "resistance", "résistance", "mobilisation", "rassemblement", "intervention", "rally",
    "gathering", "defense", "defence", "défense", "mission", "renfort", "direction",
  ]

  private static let acts: Set<String> = [
    "resistance", "résistance", "gathering", "renfort",
    "opposition", "union", "alliance", "coalition", "mobilisation", "mission", "intervention",
    "fédération", "association", "mouvement", "rassemblement", "movement", "rally", "majority",
    "challenge", "défense", "defence", "defense", "direction", "commission", "contingent",
  ]
}
