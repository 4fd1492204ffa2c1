internal import EntenteLanguage
internal import EntenteModel

/// What pleases somebody, or does not.
extension EventCoder {
  /// "La décision de Y ne plaît pas à X": whom a deed does not please blames whose it is.
  ///
  /// - Returns: The blame, where a verb of pleasing is denied.
  func disliked(
    _ trigger: Trigger, _ binding: Binding, _ modality: Modality
  ) -> Binding? {
    guard modality == .denied, trigger.entry.type == "support", binding.event == nil,
      let target = binding.target, isDeed(target) || target.way == "body",
      Self.pleasing.contains(trigger.entry.phrase.head)
    else { return nil }
    var binding = binding
    binding.event = TypedRelation(relation: .opposes, type: "accuse")
    binding.modality = .actual
    return binding
  }

  private static let pleasing: Set<String> = [
    "satisfaire", "plaire", "réjouir", "ravir", "apprécier", "contenter", "please", "satisfy",
    "appreciate", "like", "delight", "happy", "satisfied", "pleased", "content", "satisfait",
    "heureux", "enchanté", "ravi",
  ]
}
