import EntenteModel

/// An event that a sentence states, as the table writes it.
///
/// `rus+chn reject usa`, `jpn+kor meet` for parties that do the same to each other, then the
/// modality where it is not `actual` and `@` with the date where it counts. `|` stands between
/// choices: of names, types or modalities. A leading `?` marks an event that may be found but need
/// not.
struct ExpectedEvent: Sendable {
  let text: String
  let isOptional: Bool
  let sources: [[String]]
  let types: [String]
  let targets: [[String]]
  let modalities: [String]
  let date: String?

  init?(_ text: Substring) {
    var words = text.split(separator: " ").map(String.init)
    self.text = words.joined(separator: " ")
    isOptional = words.first?.hasPrefix("?") ?? false
    if isOptional { words[0].removeFirst() }
    guard words.count > 1 else { return nil }
    func choices(_ word: String) -> [String] { word.split(separator: "|").map(String.init) }
    func actors(_ word: String) -> [[String]] {
      word.split(separator: "+").map(String.init).map(choices)
    }
    sources = actors(words[0])
    types = choices(words[1])
    var rest = words[2...]
    if let last = rest.last, last.hasPrefix("@") {
      date = String(last.dropFirst())
      rest.removeLast()
    } else {
      date = nil
    }
    let known = Modality.allCases.map(\.rawValue)
    if let last = rest.last, choices(last).allSatisfy(known.contains) {
      modalities = choices(last)
      rest.removeLast()
    } else {
      modalities = ["actual"]
    }
    guard rest.count < 2 else { return nil }
    targets = rest.first.map(actors) ?? []
    guard !targets.isEmpty || sources.count > 1 else { return nil }
  }

  /// Every pair of actors that the event ties.
  var edges: [ExpectedEdge] {
    let isMutual = targets.isEmpty
    var pairs: [([String], [String])] = []
    for (place, source) in sources.enumerated() {
      for target in isMutual ? Array(sources[(place + 1)...]) : targets {
        pairs.append((source, target))
      }
    }
    return pairs.map {
      ExpectedEdge(
        source: $0.0, types: types, target: $0.1, isMutual: isMutual,
        modalities: modalities,
        date: date)
    }
  }
}
