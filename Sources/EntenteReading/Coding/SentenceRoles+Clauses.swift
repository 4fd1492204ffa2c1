internal import EntenteLanguage
internal import EntenteModel

extension SentenceRoles {
  /// The infinitive that a verb takes: "refused to help", "threatened to attack".
  func openClause(of verb: Int) -> Int? {
    tree.children(of: verb).first { child in
      guard child > verb, tree.parts[child] == .verb else { return false }
      switch tree.relations[child] {
      case .openComplement: return tree.grammar[child].form != .participle
      case .complement, .adverbialClause, .adnominalClause:
        return tree.grammar[child].form == .infinitive
          && ["to", "de", "à"].contains(tree.markers[child])
      default: return false
      }
    }
  }

  /// Who is acted on in a clause without subject: its object, its complement, or theirs.
  func undergoer(of clause: Int, except source: [Int], depth: Int = 0) -> Filler? {
    func fits(_ filler: Filler?) -> Filler? {
      guard let filler, filler.actors.allSatisfy({ !source.contains($0) }) else { return nil }
      return filler
    }
    if let object = object(of: clause), let filler = fits(filler(at: object)) {
      return fits(destination(of: clause, object)) ?? filler
    }
    for child in tree.children(of: clause) where child > clause {
      switch tree.relations[child] {
      case .oblique, .indirectObject, .nominal:
        if !vocabulary.circumstances.contains(tree.markers[child])
          || ["in", "on", "à"].contains(tree.markers[child]),
          let filler = fits(filler(at: child))
        {
          return filler
        }
      default: continue
      }
    }
    if let object = object(of: clause) {
      for child in tree.children(of: object) where child > object {
        guard tree.relations[child] == .nominal || tree.relations[child] == .adnominalClause else {
          continue
        }
        if let filler = fits(filler(at: child)) { return filler }
      }
    }
    guard depth < 2, let deeper = openClause(of: clause) else { return nil }
    return undergoer(of: deeper, except: source, depth: depth + 1)
  }

  /// "Refused to send troops to X": whom one's own troops are sent to is acted on, not they.
  private func destination(of verb: Int, _ object: Int) -> Filler? {
    guard tree.language == .english, Self.dispatches.contains(tree.lemmas[verb]),
      Self.forces.contains(tree.lemmas[object])
    else { return nil }
    return oblique(of: verb, markers: ["to", "in", "into", "from", "against"]).flatMap {
      filler(at: $0.word)
    }
  }

  private static let dispatches: Set<String> = [
    "send", "deploy", "dispatch", "withdraw", "station", "commit", "contribute", "pull", "move",
  ]

  private static let forces: Set<String> = [
    "troop", "troops", "soldier", "peacekeeper", "peacekeepers", "force", "forces", "army", "ship",
    "warship", "police", "observer", "envoy", "adviser", "reinforcement", "reinforcements",
  ]

  /// Whom somebody refuses to do something with or for: "refuser de recevoir X".
  func refused(by verb: Int) -> Filler? {
    guard vocabulary.refusing.contains(tree.lemmas[verb]),
      let clause = tree.child(of: verb, .openComplement), tree.parts[clause] == .verb
    else { return nil }
    if let object = object(of: clause), let filler = filler(at: object) {
      // "Refuse de livrer X à Y": Y is refused, as X is where he is refused "à l'hôpital".
      let receiver =
        isGivenAway(clause) || vocabulary.handing.contains(tree.lemmas[clause])
        ? oblique(of: clause, markers: ["à"]).flatMap { self.filler(at: $0.word) } : nil
      if let receiver, receiver.actors.allSatisfy({ kinds[$0] != .place }) { return receiver }
      return filler
    }
    // "Refuse de l'aider à Dinan", "de donner le nom de X": neither town nor X is refused.
    let hasObject = tree.language == .french && object(of: clause) != nil
    let found = oblique(
      of: clause, markers: hasObject ? ["à", "avec"] : ["à", "avec", "de", "dans"]
    ).flatMap { filler(at: $0.word) }
    if hasObject, found?.actors.allSatisfy({ kinds[$0] == .place }) ?? false { return nil }
    return found
  }
}
