package import EntenteGraph
package import EntenteModel

/// A path as the object that `--json` writes.
package enum PathRecord {
  /// Returns the object of a path, or that of an answer without one.
  ///
  /// - Parameters:
  ///   - path: The path; `nil` where there is none.
  ///   - from: Where it begins.
  ///   - to: Where it ends.
  ///   - isComplete: Whether the answer that it belongs to holds all that was asked for.
  /// - Returns: The object.
  package static func json(
    _ path: Path?, from: Identifier<Actor>, to: Identifier<Actor>, isComplete: Bool
  ) -> JSONValue {
    var members = [
      JSONMember("from", .string(from.rawValue)), JSONMember("to", .string(to.rawValue)),
      JSONMember("complete", .bool(isComplete)),
    ]
    guard let path else {
      return .object(members + [JSONMember("path", .null)])
    }
    var steps: [JSONValue] = [actor(from)]
    for hop in path.hops {
      for group in HopGroup.groups(of: hop) {
        steps.append(.object([JSONMember("hop", json(group))]))
      }
      steps.append(actor(hop.to))
    }
    members.append(JSONMember("path", .array(steps)))
    if let weight = path.weight { members.append(JSONMember("weight", .number("\(weight)"))) }
    if let day = path.departs { members.append(JSONMember("departs", .string("\(day)"))) }
    if let day = path.arrives { members.append(JSONMember("arrives", .string("\(day)"))) }
    return .object(members)
  }

  private static func actor(_ actor: Identifier<Actor>) -> JSONValue {
    .object([JSONMember("actor", .string(actor.rawValue))])
  }

  private static func json(_ group: HopGroup) -> JSONValue {
    var members = [
      JSONMember("relation", .string(group.relation.rawValue)),
      JSONMember("direction", .string(group.direction.rawValue)),
      JSONMember("from", .string(group.from.rawValue)),
      JSONMember("to", .string(group.to.rawValue)),
    ]
    if !group.affiliations.isEmpty {
      let roles = group.affiliations.map { affiliation in
        JSONValue.object([
          JSONMember("role", .string(affiliation.role)),
          JSONMember("during", affiliation.during.map { .string($0.edtf) } ?? .null),
        ])
      }
      members.append(JSONMember("affiliations", .array(roles)))
    }
    members.append(JSONMember("events", .array(group.events.map { json($0, of: group) })))
    return .object(members)
  }

  private static func json(_ event: Event, of group: HopGroup) -> JSONValue {
    var members = [
      JSONMember("id", .string(event.id.rawValue)),
      JSONMember("type", .string(event.type.rawValue)),
      JSONMember("date", event.date.map { .string($0.edtf) } ?? .null),
      JSONMember("modality", .string(event.modality.rawValue)),
      JSONMember("quote", event.firstQuote.map { .string($0) } ?? .null),
    ]
    if group.taken == event.id { members.append(JSONMember("taken", .bool(true))) }
    return .object(members)
  }
}
