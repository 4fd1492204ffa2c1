/// The format of a file to write, chosen by its extension.
package enum OutputFormat {
  /// Refuses a path whose extension stands for none of the formats that a command writes.
  ///
  /// - Parameters:
  ///   - path: The file to write; `nil` is standard output, where every format goes.
  ///   - known: The extensions of the formats.
  /// - Throws: A `UsageError` that lists the extensions known.
  package static func check(_ path: String?, isOneOf known: [String]) throws(UsageError) {
    guard let path, !known.contains(fileExtension(of: path)) else { return }
    throw .invalidValue(
      path, option: "--output",
      reason: "the name must end in \(known.map { ".\($0)" }.joined(separator: " or "))")
  }

  /// Returns the extension of a path in lower case, without its dot; empty where there is none.
  package static func fileExtension(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return Substring(name[name.index(after: dot)...]).lowercased()
  }
}
