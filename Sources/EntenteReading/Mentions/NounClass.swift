internal import EntenteModel

/// What the phrases of some common nouns are: "la police afghane" is an organization of its state.
struct NounClass: Hashable, Sendable {
  /// The name of the class in the data file.
  let name: String
  /// What one of them is.
  let kind: ActorKind
  /// What several of them are.
  let pluralKind: ActorKind
  /// Whether they act for the state that they belong to.
  let speaksForState: Bool
  /// Whether the noun counts others: "des milliers de manifestants".
  let isQuantity: Bool

  /// Whether one of them is a place, which acts on nobody.
  var isPlace: Bool { kind == .place }
  /// Whether one of them is a human being.
  var isPerson: Bool { kind == .person }
  /// Whether the noun alone stands for the state: "le gouvernement japonais".
  var isGovernment: Bool { kind == .state }
}
