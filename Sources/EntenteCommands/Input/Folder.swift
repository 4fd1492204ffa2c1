internal import Glibc

/// Folders among the inputs: they stand for the articles and chronicles below them.
package enum Folder {
  /// The endings of the files that are taken.
  private static let extensions = ["txt", "md", "markdown", "html", "htm", "jsonl", "ndjson"]

  /// Returns the paths with each folder replaced by the files below it, in the order of their
  /// names.
  ///
  /// Hidden files and files of other kinds are left out, and links to folders are not followed. A
  /// folder that cannot be read or holds nothing to read stays, so that reading it is reported.
  package static func expanding(_ paths: [String]) -> [String] {
    paths.flatMap { path -> [String] in
      guard path != "-", kind(of: path, followsLinks: true) == S_IFDIR else { return [path] }
      let files = files(below: path)
      return files.isEmpty ? [path] : files
    }
  }

  private static func files(below folder: String) -> [String] {
    var files: [String] = []
    for name in names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      switch kind(of: path, followsLinks: false) {
      case S_IFDIR: files += self.files(below: path)
      case nil: continue
      default:
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        if name.contains("."), extensions.contains(ending),
          kind(of: path, followsLinks: true) == S_IFREG
        {
          files.append(path)
        }
      }
    }
    return files
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  private static func kind(of path: String, followsLinks: Bool) -> mode_t? {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }
}
