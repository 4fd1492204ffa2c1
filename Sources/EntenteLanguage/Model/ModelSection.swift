/// The sections of a model file, in order.
package enum ModelSection: Int, CaseIterable {
  /// Language, tags, relations and bundles of features, one list a line.
  case names
  /// Tagger weights: rows of one byte a tag.
  case tags
  /// Action weights of the first parser, which reads from the right: rows of two bytes.
  case guideActions
  /// Its relation weights: rows of one byte a relation.
  case guideRelations
  /// Lexicon: slots of fingerprint (2) and class (1).
  case lexicon
  /// Words: slots of fingerprint (2), bundle (2), lemma rule (2).
  case words
  /// Endings: as words.
  case endings
  /// Lemma rules: their count, offsets, bytes.
  case rules
  /// The network that makes the trees; see ``NetworkTables``.
  case network

  /// The first bytes of a model.
  package static let magic: [UInt8] = Array("ENTENTE2".utf8)
  /// The bytes before the first section.
  package static var headerSize: Int { magic.count + allCases.count * 8 }
}
