@testable import EntenteGraph
import EntenteModel
import EntenteTestSupport

/// What the sweeps and searches answer, found the long way: by trying days and chains one by one.
struct ContactEnumeration {
  let actorCount: Int
  let contacts: [Contact]
  let rule: TimeRule
  let window: ClosedRange<Int32>

  /// The best that some chain to an actor shows.
  struct Best: Equatable {
    var arrival = Int32.max
    var duration = Int32.max
    var hops = Int.max
  }

  /// The best arrival, duration and number of hops of everyone, from a source.
  func best(from source: Int) -> [Best] {
    rule.certainty == .possible ? bestPossible(source) : bestCertain(source)
  }

  /// Walks over actors and days, from every day on which a first act can be.
  private func bestPossible(_ source: Int) -> [Best] {
    var best = [Best](repeating: Best(), count: actorCount)
    for departure in window {
      // The least number of hops to be with an actor on a day.
      var hops: [[Int32: Int]] = Array(repeating: [:], count: actorCount)
      var queue: [(actor: Int, day: Int32)] = []
      func reach(_ actor: Int, _ day: Int32, _ count: Int) {
        guard hops[actor][day] == nil else { return }
        hops[actor][day] = count
        queue.append((actor, day))
      }
      for contact in contacts where contact.source == source {
        if contact.earliest <= departure, departure <= contact.latest {
          reach(Int(contact.target), departure, 1)
        }
      }
      var next = 0
      while next < queue.count {
        let (actor, day) = queue[next]
        next += 1
        guard let count = hops[actor][day] else { continue }
        for contact in contacts where contact.source == actor {
          let first = max(contact.earliest, rule.isStrict ? day + 1 : day, window.lowerBound)
          var last = min(contact.latest, window.upperBound)
          if let limit = rule.waitingLimit { last = min(last, day + Int32(limit)) }
          guard first <= last else { continue }
          for arrival in first...last { reach(Int(contact.target), arrival, count + 1) }
        }
      }
      for actor in 0..<actorCount {
        for (day, count) in hops[actor] {
          best[actor].arrival = min(best[actor].arrival, day)
          best[actor].duration = min(best[actor].duration, day - departure)
          best[actor].hops = min(best[actor].hops, count)
        }
      }
    }
    return best
  }

  /// Tries chains of contacts, each of which must hold for every choice of days.
  private func bestCertain(_ source: Int) -> [Best] {
    var best = [Best](repeating: Best(), count: actorCount)
    func follows(_ next: Contact, _ before: Contact) -> Bool {
      for day in before.earliest...before.latest {
        for later in next.earliest...next.latest {
          if rule.isStrict ? later <= day : later < day { return false }
          if let limit = rule.waitingLimit, later - day > limit { return false }
        }
      }
      return true
    }
    func extend(_ chain: [Contact], _ actor: Int32) {
      if let first = chain.first, let last = chain.last {
        let index = Int(actor)
        best[index].arrival = min(best[index].arrival, last.latest)
        best[index].duration = min(best[index].duration, last.latest - first.earliest)
        best[index].hops = min(best[index].hops, chain.count)
      }
      for contact in contacts
      where contact.source == actor && contact.isCertain && !chain.contains(contact)
        && contact.earliest >= window.lowerBound && contact.latest <= window.upperBound
      {
        if let last = chain.last, !follows(contact, last) { continue }
        extend(chain + [contact], contact.target)
      }
    }
    extend([], Int32(source))
    return best
  }
}
