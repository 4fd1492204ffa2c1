internal import Foundation

/// The folder with the material for evaluation, which lies beside a developer's checkout.
///
/// Users do not have it: a test that needs it is skipped where it is absent.
public enum SharedFolder {
  /// The folder, or `nil` where it is absent.
  public static var path: String? {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared").path
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }

  /// Whether the folder is there.
  public static var exists: Bool { path != nil }

  /// Reads a file of the folder as UTF-8.
  ///
  /// - Parameter name: The path inside the folder.
  /// - Returns: The text.
  /// - Throws: An error if the folder or the file is absent.
  public static func text(_ name: String) throws -> String {
    try String(contentsOfFile: (path ?? "") + "/" + name, encoding: .utf8)
  }
}
