internal import EntenteModel

/// Who in an article arrests, judges and dismisses, where a sentence does not say who did.
///
/// "Trois manifestants ont été arrêtés" leaves the police out because there is but one; "le député
/// a été suspendu" leaves out his party.
struct Institutions {
  /// The organizations that each actor belongs to or works for.
  private var wholes: [Int: [Int]] = [:]
  /// Whose part each actor is.
  private var parents: [Int: Int] = [:]
  private var police: [Int] = []
  private var courts: [Int] = []
  /// Who blamed whom last, by whom it was.
  private var accusers: [Int: [Int]] = [:]
  /// Who asked or offered something last, by whom it was.
  private var askers: [Int: [Int]] = [:]
  /// Who asked or offered something last, of whomever.
  private(set) var asker: [Int]?
  /// Who blamed somebody last.
  private(set) var accuser: [Int]?
  /// Who arrested or jailed somebody who is not free yet, by whom it is.
  private var holders: [Int: [Int]] = [:]
  /// Who punished somebody last, by whom it is.
  private var punishers: [Int: [Int]] = [:]
  /// Who did violence to somebody last, by whom it is.
  private var assailants: [Int: [Int]] = [:]
  /// Who did violence last.
  private var attackers: [Int]?
  /// Who did what a verb says, the last time that the article said it.
  private var agents: [String: [Int]] = [:]
  /// The state that the article tells of, if it is one.
  var state: Int?

  /// Those whom only a description names and who are spoken of but in passing.
  var passersby: Set<Int> = []

  init() {}

  /// Gathers the institutions of an article.
  ///
  /// - Complexity: O(actors and affiliations).
  init(of actors: ArticleActors, _ vocabulary: CoderVocabulary) {
    var places: [Identifier<Actor>: Int] = [:]
    for (index, actor) in actors.actors.enumerated() { places[actor.id] = index }
    func note(_ part: Int, _ whole: Identifier<Actor>?) {
      guard let whole = whole.flatMap({ places[$0] }),
        [.organization, .other].contains(actors.actors[whole].kind),
        !wholes[part, default: []].contains(whole)
      else { return }
      wholes[part, default: []].append(whole)
    }
    for (index, actor) in actors.actors.enumerated() {
      note(index, actor.parent)
      parents[index] = actor.parent.flatMap { places[$0] }
      guard actor.kind == .organization || actor.kind == .group else { continue }
      let words = NameKey(actor.name).text.split(separator: " ").map(String.init)
      if words.contains(where: vocabulary.policeNouns.contains) { police.append(index) }
      if words.contains(where: vocabulary.courtNouns.contains) { courts.append(index) }
    }
    for affiliation in actors.affiliations {
      if let part = places[affiliation.actor] { note(part, affiliation.whole) }
    }
  }

  /// Whose part an actor is.
  func whole(of actor: Int) -> Int? { parents[actor] }

  /// Notes who did what a verb says.
  mutating func note(_ event: CodedEvent, of verb: String) {
    agents[verb] = event.sources
    if event.type == "assault", !event.isMutual, event.modality == .actual {
      attackers = event.sources
    }
    if event.modality == .actual { noteFate(event) }
    switch event.type {
    // Critics blame by being critics, and are not answered.
    case "accuse" where event.rule != "noun-self":
      accuser = event.sources
      for target in event.targets { accusers[target] = event.sources }
    case "request": noteAsker(event)
    // What was offered can be declined as what was asked.
    case "aid" where Self.offering.contains(verb): noteAsker(event)
    default: break
    }
  }

  private static let offering: Set<String> = ["offer", "propose", "offrir", "proposer"]

  private mutating func noteAsker(_ event: CodedEvent) {
    asker = event.sources
    for target in event.targets { askers[target] = event.sources }
  }

  /// Notes what an event leaves its targets in.
  private mutating func noteFate(_ event: CodedEvent) {
    for target in event.targets {
      switch event.type {
      case "assault" where !event.isMutual: assailants[target] = event.sources
      case "coerce":
        holders[target] = event.sources
        punishers[target] = event.sources
      case "sanction": punishers[target] = event.sources
      // Who has been let go is held no more.
      case "concede": holders[target] = nil
      default: break
      }
    }
  }

  /// Whose requests and offers some actors can decline: of who asked them, or their whole, last.
  func askers(of actors: [Int]) -> [Int]? { latest(askers, of: actors) }

  /// Who did the violence that a noun takes up: the last who did what the noun's own verb says,
  /// else the last who did any.
  func attackers(by noun: String) -> [Int]? { agents[noun] ?? attackers }

  /// Whose accusations some actors can answer: of who blamed them, or their whole, last.
  func accusers(of actors: [Int]) -> [Int]? { latest(accusers, of: actors) }

  /// Who can set some actors free: who arrested or sentenced them.
  func holders(of actors: [Int]) -> [Int]? { latest(holders, of: actors) }

  /// Who punished some actors last.
  func punishers(of actors: [Int]) -> [Int]? { latest(punishers, of: actors) }

  /// Who did violence to some actors last.
  func assailants(of actors: [Int]) -> [Int]? { latest(assailants, of: actors) }

  private func latest(_ known: [Int: [Int]], of actors: [Int]) -> [Int]? {
    for actor in actors {
      if let found = known[actor] ?? parents[actor].flatMap({ known[$0] }),
        !found.contains(where: actors.contains)
      {
        return found
      }
    }
    return nil
  }

  /// Who does what a verb says to somebody; `nil` where the article leaves it open.
  func agent(of verb: String, on targets: [Int], _ vocabulary: CoderVocabulary) -> [Int]? {
    // "Officers caught the men, and they were arrested": no police arrests its own.
    if vocabulary.arrests.contains(verb), targets.allSatisfy(police.contains) { return nil }
    let isDismissal = vocabulary.dismissals.contains(verb)
    if isDismissal, let groups = targets.first.flatMap({ wholes[$0] }), groups.count == 1,
      agents[verb] == nil
    {
      return groups
    }
    if isDismissal || vocabulary.arrests.contains(verb) || vocabulary.sentences.contains(verb),
      let known = agents[verb], !known.contains(where: targets.contains)
    {
      return known
    }
    if vocabulary.arrests.contains(verb), police.count == 1 { return police }
    if vocabulary.sentences.contains(verb), courts.count == 1 { return courts }
    return nil
  }
}
