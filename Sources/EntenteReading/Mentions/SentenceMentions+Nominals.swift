internal import EntenteLanguage
internal import EntenteModel

extension SentenceMentions {
  /// The mention that a noun phrase is: of somebody spoken of before, or of an actor of its own.
  func mention(
    of nominal: Nominal, _ actors: inout ArticleActors, _ discourse: inout Discourse
  ) -> Mention? {
    guard finder.takesPart(nominal.head), !describesName(nominal), !isAct(nominal) else {
      return nil
    }
    let text = self.text(nominal.core).lowercased()
    let isDefinite = nominal.determination != .indefinite
    if let several = several(nominal, discourse) {
      return described(nominal, several, 0.7)
    }
    if isDefinite, nominal.noun.name == "country", nominal.isBare, !nominal.isPlural {
      guard let state = discourse.latestState() else { return nil }
      return described(nominal, state, 0.7)
    }
    // "le pays", "la capitale": what nobody named is no actor.
    if nominal.noun.name == "country", !nominal.isPlural { return nil }
    let known =
      isDefinite || !nominal.isBare
      ? discourse.antecedent(
        lemma: nominal.lemma, text: text, isBare: nominal.isBare && isDefinite,
        isPlural: nominal.isPlural, name: { actors.actors[$0].name }) : nil
    let found: [Int]
    if let known {
      found = known
    } else if isDefinite, !nominal.isPlural, Self.generic.contains(nominal.lemma),
      nominal.words.count <= 3,
      whole(of: nominal).map({ actors.actors[$0].kind == .state }) ?? true,
      let latest = discourse.latestOrganization(before: index)
    {
      found = latest
    } else {
      let whole = whole(of: nominal)
      let name = self.text(nominal.words)
      found = [actors.index(ofDescription: name, kind: nominal.kind, parent: whole)]
    }
    discourse.note(
      referent(
        found, kind: actors.actors[found[0]].kind, at: nominal.head, isPlural: nominal.isPlural,
        isFeminine: nominal.isFeminine, lemma: nominal.lemma, text: text))
    return described(nominal, found, known == nil ? 0.8 : 0.75)
  }

  /// Nouns that stand for an organization named before: "l'alliance", "le géant coréen".
  private static let generic: Set<String> = [
    "alliance", "organisation", "organization", "groupe", "group", "entreprise", "company",
    "société", "firme", "firm", "compagnie", "institution", "bloc", "géant", "giant",
    "constructeur", "fabricant", "manufacturer", "maker", "carmaker",
  ]

  /// Whether a noun that can be a body is an act here: "l'opposition de X à Y", "an alliance with Y".
  private func isAct(_ nominal: Nominal) -> Bool {
    let markers: Set<String> = ["à", "to", "contre", "against", "entre", "between", "avec", "with"]
    guard Self.acts.contains(nominal.lemma) else { return false }
    var open = [nominal.head]
    for _ in 0..<2 {
      open = open.flatMap { word in
        tree.children(of: word).filter {
          $0 > word && (tree.relations[$0] == .nominal || tree.relations[$0] == .oblique)
        }
      }
      if open.contains(where: { markers.contains(tree.markers[$0]) }) { return true }
    }
    return false
  }

  private static let acts: Set<String> = [
    "opposition", "union", "alliance", "coalition", "mobilisation", "mission", "intervention",
    "fédération", "association", "mouvement", "rassemblement", "movement", "rally", "majority",
    "challenge", "défense", "defence", "defense", "direction", "commission", "contingent",
  ]

  private func described(_ nominal: Nominal, _ actors: [Int], _ certainty: Double) -> Mention {
    Mention(
      words: nominal.words, head: nominal.head, actors: actors, manner: .description,
      certainty: certainty)
  }

  /// Whether the phrase only says what a name beside it is: "le constructeur Samsung".
  private func describesName(_ nominal: Nominal) -> Bool {
    let head = nominal.head
    for child in tree.children(of: head) {
      let relation = tree.relations[child]
      guard mentionAt[child] >= 0, !mentions[mentionAt[child]].isAdjective else { continue }
      switch relation {
      case .apposition, .flat: return true
      case .nominal where tree.markers[child].isEmpty:
        // "le gouvernement Martin" is not Martin.
        return nominal.noun.name != "government" && nominal.noun.name != "regime"
          && nominal.noun.name != "cabinet"
      default: continue
      }
    }
    let outer = tree.heads[head]
    guard outer >= 0 else { return false }
    switch tree.relations[head] {
    case .apposition, .flat, .compound: return mentionAt[outer] >= 0
    default: return false
    }
  }

  /// "les deux pays", "the two sides": the last two that were named.
  private func several(_ nominal: Nominal, _ discourse: Discourse) -> [Int]? {
    let isTwo = tree.children(of: nominal.head).contains {
      ["deux", "two", "both"].contains(tree.words[$0].key) && $0 < nominal.head
    }
    guard isTwo, nominal.determination == .definite, nominal.isBare else { return nil }
    switch nominal.noun.name {
    case "country": return discourse.latestTwo(from: index) { $0.kind == .state }
    case "company", "team", "party", "union", "association":
      return discourse.latestTwo(from: index) { $0.kind == .organization }
    case "civilian", "politician", "athlete", "worker":
      return discourse.latestTwo(from: index) { $0.kind == .person }
    default: return nil
    }
  }

  /// To whom the actors of a phrase belong: "la police afghane", "les rebelles de Homs".
  private func whole(of nominal: Nominal) -> Int? {
    for child in tree.children(of: nominal.head) where nominal.words.contains(child) {
      let position = mentionAt[child]
      guard position >= 0 else { continue }
      let mention = mentions[position]
      if mention.isAdjective || mention.manner == .body || mention.manner == .demonym {
        return mention.actor
      }
      if ["de", "of"].contains(tree.markers[child]) { return mention.actor }
    }
    return nil
  }

  func text(_ range: Range<Int>) -> String {
    var text = ""
    for word in range {
      if word > range.lowerBound,
        tree.words[word].range.lowerBound > tree.words[word - 1].range.upperBound
      {
        text += " "
      }
      text += tree.words[word].text
    }
    return text
  }
}
