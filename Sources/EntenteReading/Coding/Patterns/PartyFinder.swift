internal import EntenteLanguage

/// Finds the actors that a nominal of a tree stands for.
struct PartyFinder {
  let tree: SentenceTree
  let mentions: [Mention]
  let functions: FunctionWords
  private let mentionAt: [Int]

  init(tree: SentenceTree, mentions: [Mention], functions: FunctionWords) {
    self.tree = tree
    self.mentions = mentions
    self.functions = functions
    var at = [Int](repeating: -1, count: tree.count)
    for (index, mention) in mentions.enumerated() {
      for word in mention.words { at[word] = index }
    }
    mentionAt = at
  }

  /// The mention that a word belongs to.
  func mention(at word: Int) -> Mention? { mentionAt[word] < 0 ? nil : mentions[mentionAt[word]] }

  /// The actors that a nominal stands for, with those that are coordinated with it.
  ///
  /// - Parameters:
  ///   - nominal: The head of the nominal.
  ///   - allowsThings: Whether "la démarche de l'OTAN" may stand for the alliance.
  /// - Returns: The actors; `nil` where the nominal names none.
  func party(at nominal: Int, allowsThings: Bool) -> Party? {
    var result: Party?
    for member in members(of: nominal) {
      guard let one = single(member, allowsThings: allowsThings) else { continue }
      guard var joined = result else {
        // A coordination that starts with what is no actor is not the actors' act.
        if member != nominal, !isInSameMention(member, nominal) { return nil }
        result = one
        continue
      }
      joined.actors += one.actors.filter { !joined.actors.contains($0) }
      joined.span =
        min(
          joined.span.lowerBound, one.span.lowerBound)..<max(
          joined.span.upperBound, one.span.upperBound)
      joined.certainty = min(joined.certainty, one.certainty)
      result = joined
    }
    return result
  }

  private func members(of nominal: Int) -> [Int] {
    var members = [nominal]
    var next = 0
    while next < members.count {
      for child in tree.children(of: members[next])
      where tree.relations[child] == .conjunct && tree.parts[child] != .verb {
        members.append(child)
      }
      next += 1
    }
    return members
  }

  private func isInSameMention(_ first: Int, _ second: Int) -> Bool {
    mentionAt[first] >= 0 && mentionAt[first] == mentionAt[second]
  }

  private func single(_ word: Int, allowsThings: Bool) -> Party? {
    if let mention = mention(at: word), !mention.isAdjective || isNominal(word) {
      return party(of: mention)
    }
    guard isNominal(word) else { return nil }
    let children = tree.children(of: word)
    // "le constructeur Samsung", "le Premier ministre, Fumio Kishida".
    for child in children {
      guard [.apposition, .flat, .compound].contains(tree.relations[child]),
        let mention = mention(at: child), !mention.isAdjective
      else { continue }
      return party(of: mention).reached("apposition", 0.95)
    }
    if tree.relations[word] == .apposition, let outer = mention(at: tree.heads[word]) {
      return party(of: outer)
    }
    // "les ministres polonais et tchèque", "les troupes russes", "the Russian army".
    var speakers: [Mention] = []
    for child in children
    where tree.relations[child] == .adjective || tree.relations[child] == .nominal
      || tree.relations[child] == .compound
    {
      for member in members(of: child) {
        if let mention = mention(at: member), mention.isAdjective { speakers.append(mention) }
      }
    }
    if let first = speakers.first {
      var result = party(of: first)
      for other in speakers.dropFirst() {
        result.actors += other.actors.filter { !result.actors.contains($0) }
      }
      let speaks = speaksForOthers(word)
      guard speaks || allowsThings else { return nil }
      result.span = min(word, result.span.lowerBound)..<max(word + 1, result.span.upperBound)
      return result.reached(speaks ? "body" : "thing", speaks ? 1.4 : 1)
    }
    guard speaksForOthers(word) || allowsThings else { return nil }
    for child in children where tree.relations[child] == .nominal {
      guard ["de", "of", "'s"].contains(tree.markers[child]), let mention = mention(at: child),
        !mention.isAdjective
      else { continue }
      let whole = party(at: child, allowsThings: false) ?? party(of: mention)
      return whole.reached(
        speaksForOthers(word) ? "body" : "thing", speaksForOthers(word) ? 0.85 : 0.6)
    }
    return nil
  }

  private func isNominal(_ word: Int) -> Bool {
    switch tree.parts[word] {
    case .noun, .name, .pronoun, .numeral, .other: true
    case .adjective:
      tree.relations[word] != .adjective
    default: false
    }
  }

  /// Whether a noun acts for the body that it belongs to.
  private func speaksForOthers(_ word: Int) -> Bool {
    functions.bodies.contains(tree.words[word].key) || functions.bodies.contains(tree.lemmas[word])
      || Self.representatives.contains(tree.lemmas[word])
  }

  private static let representatives: Set<String> = [
    "ministre", "président", "présidente", "dirigeant", "chef", "porte-parole", "négociateur",
    "délégation", "représentant", "ambassadeur", "ambassade", "diplomate", "soldat", "troupe",
    "force", "avion", "chasseur", "armée", "marine", "aviation", "parlement", "député", "sénateur",
    "police", "policier", "gendarme", "justice", "procureur", "tribunal", "autorité", "diplomatie",
    "premier", "roi", "reine", "émissaire", "envoyé", "responsable", "homologue", "gouvernement",
    "minister", "president", "leader", "spokesman", "spokeswoman", "spokesperson", "negotiator",
    "delegation", "envoy", "ambassador", "diplomat", "soldier", "troop", "troops", "forces", "army",
    "navy", "jet", "warplane", "aircraft", "parliament", "police", "authority", "official",
    "government",
    "prosecutor", "court", "king", "queen", "premier", "chancellor", "military", "regime",
    "officer",
    "representative", "counterpart", "agent", "lawmaker", "senator", "general",
  ]

  private func party(of mention: Mention) -> Party {
    Party(actors: mention.actors, span: mention.words, certainty: mention.certainty, way: "")
  }
}
