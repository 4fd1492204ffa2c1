extension Identifier where Subject == Event {
  /// Makes the identifier of an event from what it first rests on.
  ///
  /// It is `e-` and 12 hexadecimal digits, 48 bits of a SHA-256 digest: ten million events collide
  /// with a chance of one in six, which merging notices, a hundred thousand with one in 56,000.
  ///
  /// - Parameters:
  ///   - article: The article of the first evidence.
  ///   - part: The part of the article.
  ///   - range: The quoted bytes.
  ///   - relation: The family of the event's type.
  ///   - ordinal: The number of the event among those with the same evidence and relation.
  public init(
    article: Identifier<Article>, part: Quotation.Part, range: Range<Int>, relation: Relation,
    ordinal: Int
  ) {
    // A line feed cannot be part of a number or of a family's name, and the article's name, which
    // may hold anything, comes last: no two lists of fields give the same text.
    let fields = [
      part.rawValue, String(range.lowerBound), String(range.upperBound), String(ordinal),
      relation.rawValue, article.rawValue,
    ]
    let digest = SHA256.hexadecimal(of: fields.joined(separator: "\n").utf8)
    self.init("e-" + digest.prefix(12))
  }
}
