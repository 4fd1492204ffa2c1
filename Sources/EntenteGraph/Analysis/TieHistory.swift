public import EntenteModel

/// What happened between two actors, in order of time, and how the balance moved.
public struct TieHistory: Hashable, Sendable {
  /// One event between them.
  public struct Step: Hashable, Sendable {
    /// The event.
    public let event: Event

    /// Who acts; of a symmetric family or a mutual event the first of the two.
    public let source: Identifier<Actor>

    /// On whom.
    public let target: Identifier<Actor>

    /// The number of cooperative events so far, this one included.
    public let positive: Int

    /// The number of opposing events so far, this one included.
    public let negative: Int

    /// Whether this event turns the balance: what prevailed before it no longer does, and the other
    /// sign prevails for the first time since.
    public let isTurn: Bool
  }

  /// The two actors, as they were asked for.
  public let actors: [Identifier<Actor>]

  /// The events by first possible day, then by identifier; those without date come last and do not
  /// turn the balance.
  public let steps: [Step]

  /// Gathers what lies between two actors.
  ///
  /// - Parameters:
  ///   - first: One actor.
  ///   - second: The other.
  ///   - chronicle: The chronicle.
  ///   - modalities: What counts; denied events say that something did not happen.
  /// - Complexity: O(n log n) in the number of events.
  public init(
    of first: Identifier<Actor>, and second: Identifier<Actor>, in chronicle: Chronicle,
    modalities: Set<Modality> = [.actual]
  ) {
    actors = [first, second]
    let events = chronicle.events
      .filter { modalities.contains($0.modality) && $0.relation != .other }
      .sorted { one, other in
        (one.date?.earliest ?? .last, one.date == nil ? 1 : 0, one.id)
          < (other.date?.earliest ?? .last, other.date == nil ? 1 : 0, other.id)
      }
    var steps: [Step] = []
    var (positive, negative) = (0, 0)
    var prevailing: TieSign?
    for event in events {
      for direction in Self.directions(of: event, first, second) {
        switch TieSign(event.relation) {
        case .positive: positive += 1
        case .negative: negative += 1
        case nil: break
        }
        let now: TieSign? =
          positive == negative ? nil : positive > negative ? .positive : .negative
        let isTurn = event.date != nil && prevailing != nil && now != nil && now != prevailing
        if let now, event.date != nil { prevailing = now }
        steps.append(
          Step(
            event: event, source: direction.source, target: direction.target, positive: positive,
            negative: negative, isTurn: isTurn))
      }
    }
    self.steps = steps
  }

  /// The directions in which an event ties the two, as ``Ties`` reads it.
  private static func directions(
    of event: Event, _ first: Identifier<Actor>, _ second: Identifier<Actor>
  ) -> [(source: Identifier<Actor>, target: Identifier<Actor>)] {
    guard first != second else { return [] }
    func isTied(_ source: Identifier<Actor>, _ target: Identifier<Actor>) -> Bool {
      event.sources.contains(source) && event.targets.contains(target)
    }
    if event.isMutual {
      return event.sources.contains(first) && event.sources.contains(second)
        ? [(first, second)] : []
    }
    var (there, back) = (isTied(first, second), isTied(second, first))
    if event.relation == .cooperatesWith { return there || back ? [(first, second)] : [] }
    if event.type == "host" { (there, back) = (back, there) }
    return (there ? [(first, second)] : []) + (back ? [(second, first)] : [])
  }
}
