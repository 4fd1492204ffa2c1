internal import CEntenteData

/// A text file that is part of the program.
package struct EmbeddedText: Sendable {
  /// The bytes of the text.
  package let bytes: [UInt8]

  /// Its name, for messages.
  package let file: String

  private init(_ resource: EntenteResource, file: String) {
    bytes = unsafe Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
    self.file = file
  }

  /// The text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The actor catalogue.
  package static var catalogue: Self {
    unsafe .init(entente_resource_catalogue(), file: "catalogue.tsv")
  }

  /// Offices and titles.
  package static var titles: Self { unsafe .init(entente_resource_titles(), file: "titles.tsv") }

  /// Common nouns whose phrases are actors of their own.
  package static var nouns: Self { unsafe .init(entente_resource_nouns(), file: "nouns.tsv") }

  /// Common given names with their gender.
  package static var givenNames: Self {
    unsafe .init(entente_resource_given_names(), file: "given-names.tsv")
  }

  /// Families of relations and event types.
  package static var taxonomy: Self {
    unsafe .init(entente_resource_taxonomy(), file: "taxonomy.tsv")
  }

  /// French verbs and event nouns.
  package static var frenchLexicon: Self {
    unsafe .init(entente_resource_lexicon_fr(), file: "lexicon.fr.tsv")
  }

  /// English verbs and event nouns.
  package static var englishLexicon: Self {
    unsafe .init(entente_resource_lexicon_en(), file: "lexicon.en.tsv")
  }

  /// Whose work the program holds and under what licences.
  package static var notice: Self { unsafe .init(entente_resource_notice(), file: "NOTICE") }
}
