/// The articles of several chronicles, each once, and the identifiers that they end up with.
struct ArticleUnion {
  /// The articles, sorted by identifier.
  let articles: [Article]

  /// The new identifier of the article with an identifier and a digest.
  private let names: [Identifier<Article>: [String: Identifier<Article>]]

  init(of parts: [Chronicle]) {
    var groups: [Identifier<Article>: [String: Article]] = [:]
    for article in parts.lazy.flatMap(\.articles) {
      let digest = article.knownDigest ?? ""
      groups[article.id, default: [:]][digest] =
        groups[article.id]?[digest].map { Self.joined($0, article) } ?? article
    }
    var names: [Identifier<Article>: [String: Identifier<Article>]] = [:]
    var result: [Identifier<Article>: Article] = [:]
    for (id, group) in groups.sorted(by: { $0.key < $1.key }) {
      let digests = group.keys.filter { !$0.isEmpty }.sorted()
      // An article without text and digest can only be told by its identifier.
      names[id, default: [:]][""] = id
      if let bare = group[""] { result[id] = result[id].map { Self.joined($0, bare) } ?? bare }
      for digest in digests {
        var name = digest == digests.first ? id : id.suffixed(byDigest: digest)
        if let other = result[name]?.knownDigest, other != digest {
          name = .init("\(id)-\(digest)")
        }
        names[id, default: [:]][digest] = name
        guard var article = group[digest] else { continue }
        article.id = name
        result[name] = result[name].map { Self.joined($0, article) } ?? article
      }
    }
    self.names = names
    articles = result.values.sorted { $0.id < $1.id }
  }

  private static func joined(_ first: Article, _ second: Article) -> Article {
    Article(
      id: first.id,
      language: .least(first.language, second.language),
      published: .least(first.published, second.published),
      title: .least(first.title, second.title),
      url: .least(first.url, second.url),
      extraction: .least(first.extraction, second.extraction),
      digest: .least(first.digest, second.digest),
      text: first.text ?? second.text,
      unknownFields: JSONMember.union(first.unknownFields, second.unknownFields))
  }

  /// Returns the events of `part` with the identifiers of their articles and, where these changed,
  /// identifiers of their own.
  func repointed(_ part: Chronicle) -> [Event] {
    let homes = Dictionary(grouping: part.articles, by: \.id)
    let isMoved = homes.contains { id, articles in
      articles.contains { names[id]?[$0.knownDigest ?? ""] != id }
    }
    guard isMoved else { return part.events }
    var renamed: [Identifier<Event>: Identifier<Event>] = [:]
    var events = part.events
    for index in events.indices {
      let old = events[index]
      events[index].evidence = old.evidence.map { repointed($0, homes) }
      guard case .quote(let before)? = old.evidence.first,
        case .quote(let after)? = events[index].evidence.first, before.article != after.article,
        let ordinal = Self.ordinal(of: old, before)
      else { continue }
      events[index].id = Identifier(
        article: after.article, part: after.part, range: after.range, relation: old.relation,
        ordinal: ordinal)
      renamed[old.id] = events[index].id
    }
    for index in events.indices {
      events[index].merged = events[index].merged.map { renamed[$0] ?? $0 }
      events[index].conflictsWith = events[index].conflictsWith.map { renamed[$0] ?? $0 }
    }
    return events
  }

  /// Returns the ordinal from which the identifier was made; `nil` if it was given.
  private static func ordinal(of event: Event, _ quotation: Quotation) -> Int? {
    (0..<64).first { ordinal in
      event.id
        == Identifier(
          article: quotation.article, part: quotation.part, range: quotation.range,
          relation: event.relation, ordinal: ordinal)
    }
  }

  private func repointed(
    _ evidence: Evidence, _ homes: [Identifier<Article>: [Article]]
  ) -> Evidence {
    guard case .quote(var quotation) = evidence, let articles = homes[quotation.article] else {
      return evidence
    }
    // Blocks of different articles with one identifier can stand in one file: the words tell.
    let home = articles.first { quotation.stands(in: $0) } ?? articles[0]
    quotation.article = names[quotation.article]?[home.knownDigest ?? ""] ?? quotation.article
    return .quote(quotation)
  }
}

extension Quotation {
  /// Whether exactly these bytes stand in `article` at their place.
  package func stands(in article: Article) -> Bool {
    guard let bytes = (part == .text ? article.text : article.title)?.utf8, range.lowerBound >= 0,
      let start = bytes.index(
        bytes.startIndex, offsetBy: range.lowerBound, limitedBy: bytes.endIndex),
      let end = bytes.index(start, offsetBy: range.count, limitedBy: bytes.endIndex)
    else { return false }
    return bytes[start..<end].elementsEqual(quote.utf8)
  }
}
