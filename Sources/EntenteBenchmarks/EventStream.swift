/// A made-up stream of events in the order of days, as text or as numbers, as long as wished.
///
/// A few actors act often and most seldom, and two that met meet again, as in tables of news: four
/// events of five repeat one of the last pairs. Actors grow in number with the root of the events.
struct EventStream {
  let events: Int
  let actors: Int
  let days: Int
  private var random: StreamRandom
  private var recent: [(Int32, Int32)] = []
  private var made = 0

  static let relations = 40

  init(events: Int, seed: UInt64) {
    self.events = events
    var actors = 1
    while actors * actors < events * 64 { actors += 1 }
    self.actors = max(actors, 10)
    days = min(max(events / 100, 30), 36_500)
    random = StreamRandom(seed: seed)
    recent.reserveCapacity(1 << 16)
  }

  /// The next event; `nil` behind the last.
  @inline(__always)
  mutating func next() -> (source: Int32, relation: Int, target: Int32, day: Int)? {
    guard made < events else { return nil }
    let day = made * days / events
    made += 1
    let relation = random.below(Self.relations)
    if recent.count > 100, random.below(5) != 0 {
      let pair = recent[random.below(recent.count)]
      return (pair.0, relation, pair.1, day)
    }
    let pair = (actor(), actor())
    if recent.count < 1 << 16 { recent.append(pair) } else { recent[random.below(1 << 16)] = pair }
    return (pair.0, relation, pair.1, day)
  }

  /// The lesser of two numbers, so that low ones come often.
  private mutating func actor() -> Int32 {
    let (one, other) = (random.below(actors), random.below(actors))
    return Int32(one * other / actors)
  }

  /// Writes the next events as rows of a table until a block is nearly full.
  mutating func fill(_ block: inout [UInt8], size: Int = 1 << 18, dates: [[UInt8]]) -> Bool {
    block.removeAll(keepingCapacity: true)
    while block.count < size - 100 {
      guard let event = next() else { break }
      Self.append(event.source, &block)
      block += [9, UInt8(ascii: "r")]
      Self.append(Int32(event.relation), &block)
      block.append(9)
      Self.append(event.target, &block)
      block.append(9)
      block += dates[event.day]
      block.append(10)
    }
    return !block.isEmpty
  }

  /// A name as long as those of tables: the number in decimal behind a word.
  private static func append(_ number: Int32, _ block: inout [UInt8]) {
    block += "Actor ".utf8
    var digits: (UInt64, Int) = (0, 0)
    var rest = number
    repeat {
      digits.0 = digits.0 << 8 | UInt64(48 + rest % 10)
      digits.1 += 1
      rest /= 10
    } while rest > 0
    for _ in 0..<digits.1 {
      block.append(UInt8(truncatingIfNeeded: digits.0))
      digits.0 >>= 8
    }
  }
}
