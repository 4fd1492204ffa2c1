internal import EntenteModel

/// Common given names with the gender of those who bear them.
///
/// The table is searched where it stands, so that a program that starts does not wait for it.
struct GivenNames: Sendable {
  /// Whose name it is.
  enum Gender: Hashable, Sendable {
    case feminine, masculine, either
  }

  /// The program's names.
  static let standard = GivenNames(EmbeddedText.givenNames.bytes)

  /// Lines of a name in lower case, a tab and `f`, `m` or `e`, sorted by their bytes.
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The gender of a given name in lower case; of a double name ("jean-luc") that of its first
  /// part.
  ///
  /// - Complexity: O(log n) in the length of the table.
  func gender(of key: String) -> Gender? {
    if let known = lookUp(Array(key.utf8)) { return known }
    guard let dash = key.utf8.firstIndex(of: UInt8(ascii: "-")) else { return nil }
    return lookUp(Array(key.utf8[..<dash]))
  }

  private func lookUp(_ name: [UInt8]) -> Gender? {
    guard name.count > 1, name.count < 40 else { return nil }
    var (low, high) = (0, bytes.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != 10 { start -= 1 }
      guard let tab = bytes[start...].firstIndex(of: 9), tab + 1 < bytes.count else { return nil }
      let line = bytes[start..<tab]
      if line.elementsEqual(name) {
        switch bytes[tab + 1] {
        case UInt8(ascii: "f"): return .feminine
        case UInt8(ascii: "m"): return .masculine
        default: return .either
        }
      }
      if line.lexicographicallyPrecedes(name) {
        low = (bytes[tab...].firstIndex(of: 10) ?? bytes.count - 1) + 1
      } else {
        high = start
      }
    }
    return nil
  }
}
