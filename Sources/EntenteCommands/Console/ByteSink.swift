/// Where text is written: a descriptor, through a buffer, or memory.
package final class ByteSink {
  private var buffer: [UInt8] = []
  private let descriptor: Int32?

  /// Creates a sink that writes to a descriptor, which it does not close.
  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Creates a sink that keeps what is written.
  package init() {
    descriptor = nil
  }

  /// What is written and not yet handed on: all of it for a sink in memory.
  package var text: String { String(decoding: buffer, as: UTF8.self) }

  /// Writes text.
  package func write(_ text: String) throws(Descriptor.Failure) {
    buffer.append(contentsOf: text.utf8)
    if descriptor != nil, buffer.count >= 1 << 16 { try flush() }
  }

  /// Hands on what waits in the buffer.
  package func flush() throws(Descriptor.Failure) {
    guard let descriptor else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    try Descriptor.write(buffer, to: descriptor)
  }
}
