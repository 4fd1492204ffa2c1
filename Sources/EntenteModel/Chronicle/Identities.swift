/// Decides which actors of different articles are one.
///
/// Articles are read apart, so "Kishida" of one is an actor of his own until "Fumio Kishida" of
/// another explains him. A name alone is no proof: two names are one actor only if something else
/// in the articles agrees and nothing contradicts. In doubt there are two.
///
/// - The same full name, under two identifiers.
/// - A surname, where only one person has it and both hold office for the same state or body, or
///   act with the same others; of several persons who have it the only one of that state or body.
///   Persons of whom two articles know the surname alone are one for the same reasons.
/// - An acronym that is an alias of only one body, and both act with the same others.
///
/// Two actors of one article are never one: whoever read it has told them apart. Neither are two
/// who speak for different states.
struct Identities {
  private var chronicle: Chronicle
  private let apart: Set<Identifier<Actor>>

  /// Returns the chronicle with the actors that are one joined.
  ///
  /// - Parameters:
  ///   - chronicle: A chronicle in which every actor stands once.
  ///   - apart: Actors that are never joined.
  /// - Returns: The chronicle; what was joined and why stands in the actors' `identities`.
  /// - Complexity: O(n log n) in the number of records, for each link of a chain of names.
  static func resolved(_ chronicle: Chronicle, keepingApart apart: Set<Identifier<Actor>>)
    -> Chronicle
  {
    var identities = Identities(chronicle: chronicle, apart: apart)
    // What is joined may explain others.
    while identities.joinOnce() {}
    return identities.chronicle
  }

  /// A finding: the actor at `index` is the actor at `heir`.
  private struct Finding {
    let index: Int
    let heir: Int
    let reason: String
  }

  private mutating func joinOnce() -> Bool {
    let findings = self.findings()
    guard !findings.isEmpty else { return false }
    var heirs: [Identifier<Actor>: Identifier<Actor>] = [:]
    var gone: Set<Int> = []
    for finding in findings {
      // One step at a time: who takes in another is not taken in himself.
      let id = chronicle.actors[finding.index].id
      let heir = chronicle.actors[finding.heir].id
      guard heirs[heir] == nil, !heirs.values.contains(id), heirs[id] == nil else { continue }
      heirs[id] = heir
      gone.insert(finding.index)
      chronicle.actors[finding.heir].absorb(
        chronicle.actors[finding.index], because: finding.reason)
    }
    chronicle.actors = chronicle.actors.indices.filter { !gone.contains($0) }.map {
      chronicle.actors[$0]
    }
    chronicle.renameActors(heirs)
    return true
  }

  private func findings() -> [Finding] {
    let actors = chronicle.actors
    let traces = ActorTraces(chronicle)
    let names = ActorNames(actors)
    return actors.indices.compactMap { index -> Finding? in
      let actor = actors[index]
      guard !apart.contains(actor.id),
        [.person, .organization, .group, .other].contains(actor.kind)
      else { return nil }
      var possible = names.candidates(for: index).filter { heir in
        !apart.contains(actors[heir].id) && traces.areCompatible(index, heir)
      }
      // Of several nothing tells which, but whom they serve.
      if possible.count > 1 { possible = possible.filter { traces.serveTheSame(index, $0) } }
      guard possible.count == 1, let heir = possible.first else { return nil }
      if names.isSameFullName(index, heir) {
        return Finding(index: index, heir: heir, reason: "the same full name")
      }
      guard let trace = traces.commonTrace(index, heir) else { return nil }
      let kind =
        actors[heir].kind == .person ? "the only person of that name" : "the only one of that name"
      return Finding(index: index, heir: heir, reason: "\(kind), and both \(trace)")
    }
  }
}
