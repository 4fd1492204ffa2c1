internal import EntenteLanguage
internal import EntenteModel

extension EventCoder {
  /// Who is blamed or praised for what an object names: "condemned the murder of X" blames whoever
  /// murdered, not X.
  ///
  /// - Returns: The target as it is, the agent of such a noun, or `nil` where nothing names him.
  func culprit(_ target: Filler, _ trigger: Trigger, _ roles: SentenceRoles) -> Filler? {
    guard lexicon.language == .english, target.way?.contains("things") ?? false,
      let word = target.word,
      trigger.entry.type == "accuse" || trigger.entry.type == "support",
      Self.sufferings.contains(roles.tree.lemmas[word]),
      !roles.complements(of: word, markers: ["of", "'s", "’s"]).isEmpty
    else { return target }
    return roles.complements(of: word, markers: vocabulary.agency).lazy
      .compactMap { roles.filler(at: $0) }.first
  }

  /// Nouns whose "of" names who suffers them.
  private static let sufferings: Set<String> = [
    "overthrow", "murder", "killing", "assassination", "arrest", "detention", "imprisonment",
    "execution", "kidnapping", "abduction", "rape", "torture", "persecution", "bombing", "shelling",
    "invasion", "occupation", "annexation", "siege", "poisoning", "expulsion", "deportation",
    "eviction", "dismissal", "ouster", "removal", "sacking", "jailing", "seizure", "destruction",
    "burning", "looting", "blockade", "isolation", "beating", "shooting", "exclusion", "suspension",
    "release", "liberation", "appointment", "election", "nomination", "reelection", "killer",
    "massacre", "death", "capture", "harassment", "slaughter", "victim", "extradition", "closure",
    "treatment", "creation", "demolition", "bombardment", "conviction", "prosecution", "trial",
  ]
}
