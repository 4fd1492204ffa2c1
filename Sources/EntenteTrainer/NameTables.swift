import EntenteLanguage

/// The tags, relations and bundles of features of a training set, by frequency.
struct NameTables {
  struct Table {
    let names: [String]
    private let indices: [String: Int]

    init(_ counts: [String: Int], limit: Int) {
      names = Array(
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key).prefix(limit))
      indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    }

    func index(_ name: String) -> Int { indices[name] ?? 0 }
  }

  let tags: Table
  let relations: Table

  init(_ sentences: [CoNLLUSentence]) {
    var tags: [String: Int] = [:]
    var relations: [String: Int] = [:]
    for sentence in sentences {
      for token in sentence.tokens {
        tags[Self.tag(of: token), default: 0] += 1
        relations[Self.relation(of: token), default: 0] += 1
      }
    }
    self.tags = Table(tags, limit: 62)
    self.relations = Table(relations, limit: 62)
  }

  /// The part of speech, with the verb form and whether a pronoun is relative or asks.
  static func tag(of token: CoNLLUToken) -> String {
    let features = WordFeatures(conllu: token.features)
    switch token.tag {
    case "VERB", "AUX":
      return features.verbForm.map { "\(token.tag).\($0)" } ?? token.tag
    case "PRON", "DET", "ADV":
      guard let type = features.pronounType, type == "Rel" || type == "Int" else {
        return token.tag
      }
      return "\(token.tag).\(type)"
    default:
      return token.tag
    }
  }

  private static let kept: Set<String> = [
    "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent", "acl:relcl", "flat:name",
  ]

  static func relation(of token: CoNLLUToken) -> String {
    if token.relation == "nsubj:outer" { return "nsubj" }
    return kept.contains(token.relation)
      ? token.relation : String(token.relation.prefix { $0 != ":" })
  }
}
