/// The sections of a model file, in order.
package enum ModelSection: Int, CaseIterable {
  /// Language, tags, relations and bundles of features, one list a line.
  case names
  /// Tagger weights: rows of one byte a tag.
  case tags
  /// Action weights: rows of three bytes.
  case actions
  /// Relation weights: rows of one byte a relation.
  case relations
  /// Action weights of the first parser, which reads from the right.
  case guideActions
  /// Its relation weights.
  case guideRelations
  /// Lexicon: slots of fingerprint (2) and class (1).
  case lexicon
  /// Words: slots of fingerprint (2), bundle (2), lemma rule (2).
  case words
  /// Endings: as words.
  case endings
  /// Lemma rules: their count, offsets, bytes.
  case rules

  /// The first bytes of a model.
  package static let magic: [UInt8] = Array("ENTENTE1".utf8)
  /// The bytes before the first section.
  package static var headerSize: Int { magic.count + allCases.count * 8 }
}
