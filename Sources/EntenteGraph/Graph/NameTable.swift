/// Different names, numbered from 0 in the order in which they came.
///
/// The bytes of all names stand one after another, with one table of hashes beside: no string and
/// no object for a name. It grows while a graph is built and is only read afterwards.
package final class NameTable: @unchecked Sendable {
  private struct Slot {
    var hash: UInt32
    /// The number of the name, -1 if the slot is free.
    var number: Int32
  }

  private var bytes: UnsafeMutablePointer<UInt8>
  private var byteCapacity: Int
  private var starts: UnsafeMutablePointer<Int>
  private var startCapacity: Int
  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int

  /// The number of names.
  package private(set) var count = 0

  /// Whether a name is no UTF-8.
  private(set) var isFaulty = false

  /// Bytes behind the last name that can be read, so that names are read in words of eight bytes.
  static let slack = 16

  init() {
    byteCapacity = 1 << 12
    bytes = .allocate(capacity: byteCapacity + Self.slack)
    startCapacity = 1 << 8
    starts = .allocate(capacity: startCapacity + 1)
    starts[0] = 0
    mask = (1 << 9) - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(hash: 0, number: -1), count: mask + 1)
  }

  deinit {
    bytes.deallocate()
    starts.deallocate()
    slots.deallocate()
  }

  /// The bytes of memory that the names take.
  package var byteCount: Int {
    byteCapacity + startCapacity * 8 + (mask + 1) * MemoryLayout<Slot>.stride
  }

  /// The name of a number.
  package subscript(number: Int) -> String {
    precondition(number >= 0 && number < count)
    let name = UnsafeBufferPointer(
      start: bytes + starts[number], count: starts[number + 1] - starts[number])
    return String(decoding: name, as: UTF8.self)
  }

  /// The number of a name; `nil` if there is none.
  ///
  /// - Complexity: O(length).
  package func number(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { utf8 in
      guard let start = utf8.baseAddress else { return find(bytes, 0, NameHash().value) }
      var hash = NameHash()
      var index = 0
      while index + 8 <= utf8.count {
        hash.mix(UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self))
        index += 8
      }
      var tail: UInt64 = 0
      for rest in index..<utf8.count { tail |= UInt64(utf8[rest]) << UInt64(8 * (rest - index)) }
      hash.mix(tail)
      return find(start, utf8.count, hash.value)
    }
  }

  /// The number of a name, which is added if it is new.
  @discardableResult
  package func insert(_ name: String) -> Int {
    if let number = number(of: name) { return number }
    var name = name
    return name.withUTF8 { utf8 in
      let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: utf8.count + Self.slack)
      defer { copy.deallocate() }
      copy.initialize(repeating: 0, count: utf8.count + Self.slack)
      for (index, byte) in utf8.enumerated() { copy[index] = byte }
      return insert(copy, utf8.count, NameHash.of(copy, utf8.count))
    }
  }

  private func find(_ name: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt32) -> Int? {
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      guard entry.number >= 0 else { return nil }
      if entry.hash == hash {
        let start = starts[Int(entry.number)]
        if starts[Int(entry.number) + 1] - start == length {
          var index = 0
          while index < length, bytes[start + index] == name[index] { index += 1 }
          if index == length { return Int(entry.number) }
        }
      }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a name of which the hash is known; ``slack`` bytes behind it can be read.
  @inline(__always)
  func insert(_ name: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt32) -> Int {
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry.number < 0 { return append(name, length, hash, slot) }
      if entry.hash == hash {
        let start = starts[Int(entry.number)]
        if starts[Int(entry.number) + 1] - start == length, areEqual(bytes + start, name, length) {
          return Int(entry.number)
        }
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func areEqual(
    _ first: UnsafePointer<UInt8>, _ second: UnsafePointer<UInt8>, _ length: Int
  ) -> Bool {
    let (first, second) = (UnsafeRawPointer(first), UnsafeRawPointer(second))
    var index = 0
    while index + 8 <= length {
      if first.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        != second.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      {
        return false
      }
      index += 8
    }
    guard index < length else { return true }
    let difference =
      first.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      ^ second.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return difference << UInt64(64 - 8 * (length - index)) == 0
  }

  @inline(never)
  private func append(
    _ name: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt32, _ slot: Int
  ) -> Int {
    let end = starts[count]
    if end + length > byteCapacity {
      let capacity = max(byteCapacity * 2, end + length)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.slack)
      larger.update(from: bytes, count: end)
      bytes.deallocate()
      (bytes, byteCapacity) = (larger, capacity)
    }
    (bytes + end).update(from: name, count: length)
    (bytes + end + length).initialize(repeating: 0, count: Self.slack)
    if count == startCapacity {
      let larger = UnsafeMutablePointer<Int>.allocate(capacity: startCapacity * 2 + 1)
      larger.update(from: starts, count: count + 1)
      starts.deallocate()
      (starts, startCapacity) = (larger, startCapacity * 2)
    }
    starts[count + 1] = end + length
    let text = UnsafeBufferPointer(start: bytes + end, count: length)
    if String(validating: text, as: UTF8.self) == nil { isFaulty = true }
    slots[slot] = Slot(hash: hash, number: Int32(count))
    count += 1
    if count * 2 > mask { growSlots() }
    return count - 1
  }

  private func growSlots() {
    let (old, size) = (slots, mask + 1)
    mask = size * 2 - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(hash: 0, number: -1), count: mask + 1)
    for index in 0..<size where old[index].number >= 0 {
      var slot = Int(old[index].hash) & mask
      while slots[slot].number >= 0 { slot = (slot + 1) & mask }
      slots[slot] = old[index]
    }
    old.deallocate()
  }
}
