extension CoNLLUSentence {
  /// The tree for people: one word a line, under its head, deeper by two spaces.
  public var tree: String {
    var children: [[Int]] = Array(repeating: [], count: tokens.count + 1)
    for (index, token) in tokens.enumerated() {
      children[min(max(0, token.head), tokens.count)].append(index)
    }
    var lines = ""
    var open = children[0].reversed().map { (index: $0, depth: 0) }
    while let (index, depth) = open.popLast() {
      let token = tokens[index]
      lines += String(repeating: "  ", count: depth)
      lines += "\(token.form) \(token.tag) \(token.relation)\n"
      for child in children[index + 1].reversed() { open.append((child, depth + 1)) }
    }
    return lines
  }
}
