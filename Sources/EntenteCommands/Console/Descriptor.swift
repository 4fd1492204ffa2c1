internal import Glibc

/// Calls on file descriptors that are interrupted by signals are made again; errors get words.
package enum Descriptor {
  /// Why a call failed.
  package struct Failure: Error, Hashable {
    /// The error number of the system.
    package let code: Int32

    /// Whether the reader of a pipe went away.
    package var isBrokenPipe: Bool { code == EPIPE }

    /// The reason in words.
    package var reason: String {
      switch code {
      case ENOENT: "no such file"
      case EACCES: "permission denied"
      case EISDIR: "it is a folder"
      case ENOTDIR: "a part of the path is no folder"
      case ENOSPC: "no space left"
      case EROFS: "the file system is read-only"
      default: String(cString: strerror(code))
      }
    }

    init() { code = errno }
  }

  /// Why the last call of this thread failed.
  package static var lastFailure: Failure { Failure() }

  /// Whether a descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Opens a file to read.
  package static func open(_ path: String) throws(Failure) -> Int32 {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure() }
    return descriptor
  }

  /// Closes a descriptor.
  package static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// Appends at most `count` bytes to `bytes` and returns whether there were any.
  package static func read(
    _ descriptor: Int32, atMost count: Int, into bytes: inout [UInt8]
  ) throws(Failure) -> Bool {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    var result = -1
    repeat {
      result = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { Glibc.read(descriptor, $0 + start, count) } ?? 0
      }
    } while result < 0 && errno == EINTR
    let failure = result < 0 ? Failure() : nil
    bytes.removeLast(count - max(0, result))
    if let failure { throw failure }
    return result > 0
  }

  /// Writes all of `bytes`.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let result = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + start, bytes.count - start) } ?? 0
      }
      guard result >= 0 else {
        if errno == EINTR { continue }
        throw Failure()
      }
      start += result
    }
  }
}
