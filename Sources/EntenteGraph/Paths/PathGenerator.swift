/// What makes the paths of an answer one after the other.
protocol PathGenerator {
  /// The next path; `nil` if there is none left.
  mutating func next() -> Path?

  /// Whether paths may be missing because a limit on work was reached.
  var isCut: Bool { get }
}

/// The one path, or none, that was found already.
struct SinglePath: PathGenerator {
  var path: Path?

  let isCut = false

  mutating func next() -> Path? {
    defer { path = nil }
    return path
  }
}
