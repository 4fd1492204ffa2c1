internal import Glibc
public import EntenteModel

/// Finds bursts: stretches of days whose events a raised rate explains so much better than the
/// usual one that it pays to raise it.
///
/// Events come at the average rate of the whole time, or at a multiple of it. The likeliest course
/// of the two is found, each rise of the rate having a cost, so that single days do not count.
///
/// ```swift
/// let bursts = BurstFinder().bursts(of: chronicle.events)
/// ```
///
/// Source: J. Kleinberg, "Bursty and hierarchical structure in streams", 2002, with two states and
/// counts by day (Poisson).
public struct BurstFinder: Hashable, Sendable {
  /// How many times the average rate a burst has, above 1.
  public var ratio = 3.0

  /// What it costs to raise the rate, as a multiple of the logarithm of the number of events.
  public var cost = 1.0

  /// The most days that an event's date may leave open; events with wider dates do not count.
  public var widest = 31

  /// Creates a finder with the values above.
  public init() {}

  /// Finds the bursts of events, in order of time.
  ///
  /// An event counts on the first day that its date allows.
  ///
  /// - Parameter events: The events, in any order.
  /// - Returns: The bursts; none where fewer than two events have a date that is near enough.
  /// - Complexity: O(n log n).
  public func bursts(of events: [Event]) -> [Burst] {
    let days = events.compactMap { event in
      event.date.flatMap { date in
        // An extent has a first day too, unless it is open.
        let isNear =
          date.isExtent
          ? date.earliest != .first
          : Int(date.latest.ordinal) - Int(date.earliest.ordinal) < widest
        return isNear ? date.earliest.ordinal : nil
      }
    }
    return bursts(days: days)
  }

  /// Finds the bursts of days, counted as ``CalendarDay`` does.
  func bursts(days: [Int32]) -> [Burst] {
    var counts: [(day: Int32, events: Int)] = []
    for day in days.sorted() {
      if counts.last?.day == day {
        counts[counts.count - 1].events += 1
      } else {
        counts.append((day, 1))
      }
    }
    guard let first = counts.first?.day, let last = counts.last?.day, first < last, ratio > 1 else {
      return []
    }
    let span = Double(last) - Double(first) + 1
    let rate = Double(days.count) / span
    let raised = rate * ratio
    let rise = cost * log(Double(days.count))
    let gain = log(ratio)
    // What a day with events costs more in a burst than outside, and a day without any.
    func surplus(_ events: Int) -> Double { raised - rate - Double(events) * gain }
    let emptySurplus = raised - rate

    // Costs over those of staying outside all the time.
    var outside = 0.0
    var inside = rise + surplus(counts[0].events)
    var steps: [Step] = [Step(outsideFromInside: false, insideFrom: .rise)]
    for index in 1..<counts.count {
      let gap = Double(counts[index].day) - Double(counts[index - 1].day) - 1
      let (stay, pause, enter) = (inside + gap * emptySurplus, inside + rise, outside + rise)
      let best = min(stay, pause, enter)
      steps.append(
        Step(
          outsideFromInside: inside < outside,
          insideFrom: best == stay ? .inside : best == enter ? .rise : .pause))
      outside = min(outside, inside)
      inside = best + surplus(counts[index].events)
    }
    return read(steps, counts, endsInside: inside < outside).map { burst in
      Burst(
        first: CalendarDay(ordinal: burst.first), last: CalendarDay(ordinal: burst.last),
        events: burst.events,
        strength: Double(burst.events) * gain
          - (Double(burst.last) - Double(burst.first) + 1) * emptySurplus)
    }
  }

  /// How the likeliest course comes to a day with events.
  private struct Step {
    enum Origin {
      /// The burst goes on.
      case inside
      /// A burst begins, there was none before.
      case rise
      /// A burst begins, another one ended on the day before this one with events.
      case pause
    }
    let outsideFromInside: Bool
    let insideFrom: Origin
  }

  private func read(
    _ steps: [Step], _ counts: [(day: Int32, events: Int)], endsInside: Bool
  ) -> [(first: Int32, last: Int32, events: Int)] {
    var bursts: [(first: Int32, last: Int32, events: Int)] = []
    var isInside = endsInside
    var last: Int?
    var events = 0
    for index in steps.indices.reversed() {
      guard isInside else {
        isInside = steps[index].outsideFromInside
        continue
      }
      last = last ?? index
      events += counts[index].events
      if steps[index].insideFrom == .inside { continue }
      bursts.append((counts[index].day, counts[last ?? index].day, events))
      isInside = steps[index].insideFrom == .pause
      (last, events) = (nil, 0)
    }
    return bursts.reversed()
  }
}
