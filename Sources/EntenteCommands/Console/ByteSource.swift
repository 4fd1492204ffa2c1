/// Where bytes come from: a file, standard input or memory; by lines or as a whole.
package final class ByteSource {
  /// The name for messages; `-` is standard input.
  package let name: String
  private let descriptor: Int32?
  private let closes: Bool
  private var buffer: [UInt8]
  private var start = 0

  /// Creates a source over an open descriptor, which it does not close.
  package init(descriptor: Int32, name: String) {
    self.name = name
    self.descriptor = descriptor
    closes = false
    buffer = []
  }

  /// Creates a source over bytes in memory.
  package init(bytes: [UInt8], name: String = "-") {
    self.name = name
    descriptor = nil
    closes = false
    buffer = bytes
  }

  /// Opens a file.
  package init(path: String) throws(CommandError) {
    do {
      descriptor = try Descriptor.open(path)
    } catch {
      throw CommandError("cannot read '\(path)': \(error.reason)")
    }
    name = path
    closes = true
    buffer = []
  }

  deinit {
    if closes, let descriptor { Descriptor.close(descriptor) }
  }

  /// Returns all bytes that are left.
  package func readAll() throws(CommandError) -> [UInt8] {
    while try fill() {}
    defer {
      buffer = []
      start = 0
    }
    return start == 0 ? buffer : Array(buffer[start...])
  }

  /// Returns the bytes that come next without consuming them, at least `count` where there are.
  package func peek(_ count: Int) throws(CommandError) -> ArraySlice<UInt8> {
    while buffer.count - start < count, try fill() {}
    return buffer[start...].prefix(count)
  }

  /// Returns the bytes up to the next line feed, without it; `nil` at the end.
  package func readLine() throws(CommandError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count - start
      if start > 0 {
        buffer.removeSubrange(..<start)
        start = 0
      }
      if try !fill() { break }
    }
    guard !buffer.isEmpty else { return nil }
    defer { buffer = [] }
    return buffer
  }

  private func fill() throws(CommandError) -> Bool {
    guard let descriptor else { return false }
    do {
      return try Descriptor.read(descriptor, atMost: 1 << 16, into: &buffer)
    } catch {
      throw CommandError("cannot read '\(name)': \(error.reason)")
    }
  }
}
