extension Identifier where Subject == Article {
  /// Returns the identifier with the first six digits of the article's digest, which tells it from
  /// another article with the same identifier.
  public func suffixed(byDigest digest: String) -> Identifier<Article> {
    Identifier("\(rawValue)-\(digest.prefix(6))")
  }
}

extension Article {
  /// The digest of the text: as stored, else computed; `nil` where there is neither.
  package var knownDigest: String? {
    digest ?? text.map { SHA256.hexadecimal(of: $0.utf8) }
  }
}
