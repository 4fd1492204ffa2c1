import Foundation

/// The built program, run as a process of its own.
struct Executable {
  struct Result {
    let status: Int32
    let output: Data
    let diagnostics: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The program beside the test bundle; `nil` where it was not built.
  static var path: String? {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let path = folder.appendingPathComponent("entente").path
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  /// Runs the program in `folder`, or another one.
  ///
  /// The program reads from and writes to files, so that no pipe can fill up and block the test.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [],
    environment: [String: String] = [:], program: String? = nil
  ) throws -> Result {
    let process = Process()
    guard let path = program ?? Self.path else { throw CocoaError(.fileNoSuchFile) }
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.root)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let names = (0..<3).map { _ in NSTemporaryDirectory() + "entente-" + UUID().uuidString }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    try Data(input).write(to: URL(fileURLWithPath: names[0]))
    for name in names[1...] { try Data().write(to: URL(fileURLWithPath: name)) }
    process.standardInput = FileHandle(forReadingAtPath: names[0])
    process.standardOutput = FileHandle(forWritingAtPath: names[1])
    process.standardError = FileHandle(forWritingAtPath: names[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: FileManager.default.contents(atPath: names[1]) ?? Data(),
      diagnostics: String(
        decoding: FileManager.default.contents(atPath: names[2]) ?? Data(), as: UTF8.self))
  }

  /// Returns the path of a tool of the system, `nil` where it is absent.
  static func tool(_ name: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
