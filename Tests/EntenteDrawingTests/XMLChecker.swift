/// A small check of well-formedness, for machines without xmllint.
struct XMLChecker {
  /// Returns whether tags nest, attributes are quoted and no character is one that XML lacks.
  func accepts(_ text: String) -> Bool {
    var open: [Substring] = []
    var rest = text[...]
    for scalar in text.unicodeScalars
    where (scalar.value < 32 && scalar != "\n") || scalar.value == 0xFFFE { return false }
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else { return false }
      let tag = rest[rest.index(after: start)..<end]
      guard !tag.contains("<"), tag.count(where: { $0 == "\"" }).isMultiple(of: 2) else {
        return false
      }
      let name = tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return false }
      } else if !tag.hasSuffix("/") {
        open.append(name)
      }
      rest = rest[rest.index(after: end)...]
    }
    return open.isEmpty
  }

  /// Returns the values of all `id` attributes.
  static func identifiers(in text: String) -> [String] {
    text.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}
