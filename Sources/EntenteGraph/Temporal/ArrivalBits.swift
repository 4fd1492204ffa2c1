internal import EntenteModel

/// Earliest arrivals from many sources in one pass over precise contacts, a bit for each source.
///
/// - Complexity: O(contacts × sources / 128).
package enum ArrivalBits {
  /// The number of sources of one pass.
  static let width = 128

  /// Finds the earliest arrivals from many sources; a waiting limit is not looked at.
  ///
  /// - Parameters:
  ///   - contacts: The contacts. Where some are wide, each source has a sweep of its own.
  ///   - sources: The sources.
  ///   - rule: What makes two acts follow each other.
  ///   - window: The first and last day that count; `nil` for all.
  /// - Returns: By source and actor, row after row: the day, `Int32.max` if not reached,
  ///   `Int32.min` for the source itself.
  package static func run(
    _ contacts: Contacts, from sources: [Int], rule: TimeRule = TimeRule(),
    window: ClosedRange<Int32>? = nil
  ) -> [Int32] {
    let count = contacts.actorCount
    guard contacts.wide.count == 0 else {
      return sources.flatMap {
        ArrivalSweep.run(contacts, from: $0, rule: rule, window: window).labels
      }
    }
    var days = [Int32](repeating: .max, count: sources.count * count)
    for first in stride(from: 0, to: sources.count, by: width) {
      let chunk = sources[first..<min(first + width, sources.count)]
      pass(contacts, Array(chunk), rule, window, into: &days, row: first)
    }
    return days
  }

  private static func pass(
    _ contacts: Contacts, _ sources: [Int], _ rule: TimeRule, _ window: ClosedRange<Int32>?,
    into days: inout [Int32], row: Int
  ) {
    let count = contacts.actorCount
    var reached = [UInt128](repeating: 0, count: count)
    var pending = reached
    var dirty = [Int32](repeating: 0, count: count)
    for (bit, source) in sources.enumerated() {
      reached[source] |= 1 << UInt128(bit)
      days[(row + bit) * count + source] = .min
    }
    let groups = DayOrder(contacts.precise, .forward, window ?? Contacts.allDays)
    reached.withUnsafeMutableBufferPointer { reached in
      pending.withUnsafeMutableBufferPointer { pending in
        dirty.withUnsafeMutableBufferPointer { dirty in
          days.withUnsafeMutableBufferPointer { days in
            contacts.precise.sources.withUnsafeBufferPointer { from in
              contacts.precise.targets.withUnsafeBufferPointer { to in
                for position in groups.range {
                  let (day, range) = groups.group(position)
                  repeat {
                    var dirtyCount = 0
                    for index in range {
                      let target = Int(to[index])
                      let new = reached[Int(from[index])] & ~reached[target]
                      if new != 0 {
                        if pending[target] == 0 {
                          dirty[dirtyCount] = to[index]
                          dirtyCount += 1
                        }
                        pending[target] |= new
                      }
                    }
                    for index in 0..<dirtyCount {
                      let target = Int(dirty[index])
                      let new = pending[target]
                      pending[target] = 0
                      reached[target] |= new
                      write(UInt64(truncatingIfNeeded: new), row, target, count, day, days)
                      write(
                        UInt64(truncatingIfNeeded: new >> 64), row + 64, target, count, day, days)
                    }
                    if dirtyCount == 0 { break }
                  } while !rule.isStrict
                }
              }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func write(
    _ bits: UInt64, _ row: Int, _ target: Int, _ count: Int, _ day: Int32,
    _ days: UnsafeMutableBufferPointer<Int32>
  ) {
    var bits = bits
    while bits != 0 {
      days[(row + bits.trailingZeroBitCount) * count + target] = day
      bits &= bits - 1
    }
  }
}
