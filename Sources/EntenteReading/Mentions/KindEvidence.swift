internal import EntenteLanguage
internal import EntenteModel

/// What an article tells of the kinds of actors whose names alone leave them open.
struct KindEvidence {
  private let vocabulary: MentionVocabulary
  private let functions: FunctionWords
  private let words: NameWords
  /// Votes by actor and kind.
  private var votes: [Int: [ActorKind: Int]] = [:]

  init(vocabulary: MentionVocabulary, functions: FunctionWords) {
    self.vocabulary = vocabulary
    self.functions = functions
    words = .words(of: vocabulary.isFrench ? .french : .english)
  }

  /// Weighs how a sentence uses its names.
  mutating func read(_ mentions: [Mention], in tree: SentenceTree, _ actors: ArticleActors) {
    guard mentions.contains(where: { $0.manner == .name && actors.isGuessed($0.actor) }) else {
      return
    }
    var mentionAt = [Int](repeating: -1, count: tree.count)
    for (position, mention) in mentions.enumerated() { mentionAt[mention.head] = position }
    for mention in mentions where mention.manner == .name && actors.isGuessed(mention.actor) {
      let actor = mention.actor
      for word in tree.describers(of: mention) {
        if let kind = kind(ofNoun: word, tree) { vote(kind, of: actor, 4) }
      }
      if let noun = tree.listNoun(before: mention.words.lowerBound),
        let kind = kind(ofNoun: noun, tree)
      {
        vote(kind, of: actor, 4)
      }
      let head = mention.head
      let top = tree.coordinationHead(of: head)
      for member in tree.conjuncts(of: top) where member != head && mentionAt[member] >= 0 {
        let other = mentions[mentionAt[member]].actor
        // An acronym is an organization's as good as always.
        let isAcronym = tree.words[mentions[mentionAt[member]].words.lowerBound].isAcronym
        guard !actors.isGuessed(other) || isAcronym else { continue }
        let kind = actors.actors[other].kind
        guard kind != .person || !tree.words[mention.words.lowerBound].isAcronym else { continue }
        vote(kind == .state ? .place : kind, of: actor, kind == .state ? 1 : 2)
      }
      role(of: mention, top, tree, actors)
    }
  }

  /// Lets the guesses follow the votes.
  func settle(_ actors: inout ArticleActors) {
    for (actor, kinds) in votes {
      let best = kinds.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
      guard let best, best.value > 0 else { continue }
      if best.value >= 4 {
        actors.learn(best.key, of: actor, isGuess: false)
      } else {
        actors.guess(best.key, of: actor)
      }
    }
  }

  private mutating func vote(_ kind: ActorKind, of actor: Int, _ weight: Int) {
    guard kind != .other else { return }
    votes[actor, default: [:]][kind, default: 0] += weight
  }

  private func kind(ofNoun word: Int, _ tree: SentenceTree) -> ActorKind? {
    guard tree.parts[word] == .noun || tree.parts[word] == .name,
      let noun = vocabulary.nouns.classes(of: tree, at: word).first(where: { !$0.isQuantity })
    else { return nil }
    let isPlural = tree.grammar[word].isPlural ?? false
    switch isPlural ? noun.pluralKind : noun.kind {
    case .state: return .organization
    case .group: return noun.kind == .group ? .organization : noun.kind
    case let kind: return kind
    }
  }

  /// Verbs of what persons do.
  private static let personal: Set<String> = [
    "rencontrer", "rendre", "arriver", "visiter", "épouser", "naître", "mourir", "décéder",
    "marier",
    "écrire", "chanter", "dîner", "déjeuner", "voyager", "démissionner", "plaider", "témoigner",
    "incarner", "sourire", "pleurer", "meet", "visit", "arrive", "travel", "marry", "die", "bear",
    "write", "sing", "resign", "testify", "plead", "score", "retire", "smile", "weep", "dine",
  ]

  /// French verbs and nouns whose "à" opens who gets or suffers something, never a place.
  private static let datives: Set<String> = [
    "infliger", "accorder", "reprocher", "refuser", "interdire", "demander", "réclamer", "proposer",
    "promettre", "imposer", "confier", "céder", "vendre", "prêter", "octroyer", "attribuer",
    "verser", "opposer", "ordonner", "permettre", "enjoindre", "emprunter", "devoir", "soutien",
    "appui", "amende", "hommage", "réponse", "reproche", "prêt", "subvention", "opposition",
  ]

  /// What the place in its clause tells of a name: where one is, or who acts.
  private mutating func role(
    of mention: Mention, _ top: Int, _ tree: SentenceTree, _ actors: ArticleActors
  ) {
    let actor = mention.actor
    let guess = actors.actors[actor].kind
    let marker = tree.markers[top]
    let isSingle = mention.words.count == 1
    let first = tree.words[mention.words.lowerBound]
    if words.placePrepositions.contains(marker) {
      // "au Figaro", "à La Poste" and acronyms are no places.
      let before = mention.words.lowerBound > 0 ? tree.words[mention.words.lowerBound - 1].key : ""
      guard !first.isAcronym, !["au", "aux", "du"].contains(before),
        !NameWords.openers.contains(first.key) || first.key == "los" || first.key == "des"
      else { return }
      if marker == "à", tree.heads[top] >= 0, Self.datives.contains(tree.lemmas[tree.heads[top]]) {
        // "A infligé à Velmor une amende": who gets it is no place.
        vote(guess == .person ? .person : .organization, of: actor, 1)
        return
      }
      vote(.place, of: actor, marker == "à" && !isSingle ? 1 : 2)
      return
    }
    if marker == "chez" { vote(.organization, of: actor, 2) }
    let relation = tree.relations[top]
    guard relation.isSubject || relation == .agent || relation == .object, !first.isAcronym else {
      return
    }
    let verb = tree.heads[top]
    guard verb >= 0 else { return }
    let isDetermined = tree.hasChild(of: mention.head, .determiner)
    if !isDetermined, relation.isSubject, Self.personal.contains(tree.lemmas[verb]) {
      vote(.person, of: actor, 2)
    } else if functions.saying.contains(tree.words[verb].key), !isDetermined,
      relation == .subject || relation == .object && verb < top
    {
      vote(guess == .organization && !isSingle ? .organization : .person, of: actor, 1)
    } else if relation == .subject || relation == .agent {
      vote(guess == .person ? .person : .organization, of: actor, 1)
    }
  }
}

extension SentenceTree {
  /// The plural noun that a list of names follows: "trois villes, Sens, Gap et Die".
  func listNoun(before start: Int) -> Int? {
    var index = start - 1
    guard index > 0, [",", ":", "comme", "as", "including"].contains(words[index].key) else {
      return nil
    }
    if words[index - 1].key == "such" { index -= 1 }
    guard index > 0, parts[index - 1] == .noun, grammar[index - 1].isPlural == true else {
      return nil
    }
    return index - 1
  }

  /// The noun of an apposition by its commas, whatever the parser made of it: "Ruvel, un parti de
  /// gauche, appelle".
  func apposedNoun(after mention: Mention) -> Int? {
    let comma = mention.words.upperBound
    guard comma + 3 < count, words[comma].key == ",",
      ["un", "une", "a", "an", "le", "la", "l'", "the"].contains(words[comma + 1].key)
    else { return nil }
    var noun = comma + 2
    while noun < count, noun < comma + 4, parts[noun] == .adjective { noun += 1 }
    if language == .english {
      while noun + 1 < count, parts[noun] == .noun, parts[noun + 1] == .noun { noun += 1 }
    }
    guard noun < count, parts[noun] == .noun else { return nil }
    // "À Lyon, berceau de Velmor, le syndicat, reçu mardi, salue": who does it is nobody's name.
    if language == .french, relations[noun].isSubject, words[comma + 1].key.hasPrefix("l") {
      return nil
    }
    var end = noun + 1
    while end < count, end < noun + 7 {
      if words[end].isPunctuation {
        return [",", ".", ")", "–", "—"].contains(words[end].key) ? noun : nil
      }
      // "A company whose trucks".
      if ["who", "which", "whose", "that", "where"].contains(words[end].key) { return noun }
      guard parts[end] != .verb, parts[end] != .auxiliary, parts[end] != .coordinator else {
        return nil
      }
      end += 1
    }
    return nil
  }

  /// The capitalized word behind a noun that it may name, whatever the parser made of them: "son
  /// concurrent danois Medikor", "its rival Medikor", "his counterpart, Pedro Sorel,".
  func nameWord(behind noun: Int) -> Int? {
    var next = noun + 1
    if language == .french {
      while next < count, next < noun + 3, parts[next] == .adjective { next += 1 }
      guard next > noun + 1 else { return nil }
    } else if next < count, words[next].key == "," {
      next += 1
      var end = next
      while end < count, words[end].isCapitalized { end += 1 }
      guard end > next + 1, end == count || words[end].isPunctuation else { return nil }
    }
    guard next < count, parts[next] == .name, words[next].isCapitalized else { return nil }
    return next
  }

  /// The first word of the coordination that a name or the noun that it describes stands in: the
  /// subject of "le commentateur Paul Sorel parle" is Paul Sorel.
  func describedHead(of head: Int) -> Int {
    var top = coordinationHead(of: head)
    for _ in 0..<2 {
      let outer = heads[top]
      guard outer >= 0, outer < top, parts[outer] == .noun || parts[outer] == .adjective,
        markers[top].isEmpty,
        [.apposition, .flat, .nominal, .compound].contains(relations[top])
      else { break }
      top = coordinationHead(of: outer)
    }
    return top
  }

  /// Nouns beside a name that say what it is: "l'agence américaine Moody's", "X, un parti", "X est
  /// un parti".
  func describers(of mention: Mention) -> [Int] {
    let head = mention.head
    var found: [Int] = []
    if heads[head] >= 0, markers[head].isEmpty,
      relations[head] == .apposition
        || [.nominal, .flat, .compound].contains(relations[head]) && heads[head] < head
    {
      found.append(heads[head])
    }
    for child in children(of: head)
    where relations[child] == .apposition || relations[child] == .compound {
      found.append(child)
    }
    if let noun = apposedNoun(after: mention), !found.contains(noun) { found.append(noun) }
    if relations[head].isSubject, heads[head] >= 0, hasChild(of: heads[head], .copula),
      parts[heads[head]] == .noun, markers[heads[head]].isEmpty
    {
      found.append(heads[head])
    }
    return found
  }
}
