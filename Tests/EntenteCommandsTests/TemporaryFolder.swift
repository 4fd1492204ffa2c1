import EntenteCommands
import Foundation

/// A folder that a test has to itself and that is gone after it.
struct TemporaryFolder {
  let root: String

  private init() throws {
    root = NSTemporaryDirectory() + "entente-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  static func with(_ body: (TemporaryFolder) throws -> Void) throws {
    let folder = try TemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.root) }
    try body(folder)
  }

  static func with(_ body: (TemporaryFolder) async throws -> Void) async throws {
    let folder = try TemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.root) }
    try await body(folder)
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
  }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }
}

extension Console {
  /// A console in memory whose texts nobody reads.
  static var memory: Console {
    Console(input: ByteSource(bytes: []), output: ByteSink(), diagnostics: ByteSink())
  }
}
