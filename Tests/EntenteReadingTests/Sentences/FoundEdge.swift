import EntenteModel

/// A pair of actors that an event of a reading ties.
struct FoundEdge: Sendable {
  /// The words by which an actor can be told: those of its identifier and its names.
  struct Party: Sendable {
    let id: String
    let words: Set<String>

    init(_ actor: Actor) {
      id = actor.id.rawValue
      var words = Set(id.split(separator: "-").map(String.init))
      // What an article says of somebody without a name holds words of others.
      let aliases = actor.aliases.filter { $0.first?.isUppercase == true }
      for name in [actor.name] + aliases + Array(actor.names.values) {
        words.formUnion(NameKey(name).text.split(separator: " ").map(String.init))
      }
      self.words = words
    }

    /// Whether one of `names` is the identifier, or all its words are among the actor's.
    func isNamed(_ names: [String]) -> Bool {
      names.contains { name in
        name == id || name.split(separator: "-").allSatisfy { words.contains(String($0)) }
      }
    }
  }

  let source: Party
  let type: String
  let target: Party
  let modality: String
  let date: String?

  /// The edges of a chronicle; what a host does is told as the visit.
  static func edges(of chronicle: Chronicle) -> [FoundEdge] {
    var parties: [Identifier<Actor>: Party] = [:]
    for actor in chronicle.actors { parties[actor.id] = Party(actor) }
    var edges: [FoundEdge] = []
    for event in chronicle.events where event.relation != .other {
      var pairs: [(Identifier<Actor>, Identifier<Actor>)] = []
      for (place, source) in event.sources.enumerated() {
        let others = event.isMutual ? Array(event.sources[(place + 1)...]) : event.targets
        for target in others {
          pairs.append(event.type == "host" ? (target, source) : (source, target))
        }
      }
      for (source, target) in pairs {
        guard let source = parties[source], let target = parties[target] else { continue }
        edges.append(
          FoundEdge(
            source: source, type: event.type == "host" ? "visit" : event.type.rawValue,
            target: target,
            modality: event.modality.rawValue, date: event.date?.edtf))
      }
    }
    return edges
  }
}

extension FoundEdge: CustomStringConvertible {
  var description: String {
    "\(source.id) \(type) \(target.id) \(modality)\(date.map { " @\($0)" } ?? "")"
  }
}
