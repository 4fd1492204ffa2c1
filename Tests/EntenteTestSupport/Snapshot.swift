internal import Foundation
public import Testing

/// Compares `text` with a file beside the calling test, and records the file on demand.
///
/// Snapshots lie in `__Snapshots__/<test file>/<name>`. `ENTENTE_RECORD=1` writes them; a recording
/// run fails, so that it cannot pass in CI.
///
/// - Parameters:
///   - text: The text to compare.
///   - name: The file's name.
///   - file: The calling test.
///   - sourceLocation: Where a difference is reported.
/// - Throws: An error if the snapshot cannot be read or written.
public func expectSnapshot(
  of text: String, named name: String, file: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let source = URL(fileURLWithPath: "\(file)")
  let folder = source.deletingLastPathComponent()
    .appendingPathComponent("__Snapshots__")
    .appendingPathComponent(source.deletingPathExtension().lastPathComponent)
  let snapshot = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: snapshot)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: snapshot, encoding: .utf8)
  guard expected != text else { return }
  Issue.record(
    "\(name) differs:\n\(firstDifference(expected, text))", sourceLocation: sourceLocation)
}

private func firstDifference(_ expected: String, _ found: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = found.split(separator: "\n", omittingEmptySubsequences: false)
  let line =
    zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    ?? min(old.count, new.count)
  let before = line < old.count ? String(old[line]) : "(end)"
  let after = line < new.count ? String(new[line]) : "(end)"
  return "line \(line + 1)\n- \(before)\n+ \(after)"
}
