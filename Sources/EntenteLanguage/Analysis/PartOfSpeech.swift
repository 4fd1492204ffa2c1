/// A universal part of speech.
public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
  /// An adjective.
  case adjective = "ADJ"
  /// A preposition or postposition.
  case adposition = "ADP"
  /// An adverb.
  case adverb = "ADV"
  /// An auxiliary.
  case auxiliary = "AUX"
  /// A coordinating conjunction.
  case coordinator = "CCONJ"
  /// A determiner.
  case determiner = "DET"
  /// An interjection.
  case interjection = "INTJ"
  /// A noun.
  case noun = "NOUN"
  /// A number.
  case numeral = "NUM"
  /// A particle.
  case particle = "PART"
  /// A pronoun.
  case pronoun = "PRON"
  /// A name.
  case name = "PROPN"
  /// Punctuation.
  case punctuation = "PUNCT"
  /// A subordinating conjunction.
  case subordinator = "SCONJ"
  /// A symbol.
  case symbol = "SYM"
  /// A verb.
  case verb = "VERB"
  /// Anything else.
  case other = "X"
}
