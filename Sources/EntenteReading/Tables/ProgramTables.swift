internal import CEntenteData
internal import EntenteModel

/// The tables that are laid out when the program is built, by the names of their files.
package enum ProgramTables {
  /// The names of the files.
  package static let files = ["lexicon.fr.bin", "lexicon.en.bin", "names.fr.bin", "names.en.bin"]

  /// Makes the bytes of a file from the program's texts; `nil` if there is no such file.
  package static func image(of file: String) -> [UInt8]? {
    switch file {
    case "lexicon.fr.bin": Lexicon.image(for: .french)
    case "lexicon.en.bin": Lexicon.image(for: .english)
    case "names.fr.bin": MentionVocabulary.image(for: .french)
    case "names.en.bin": MentionVocabulary.image(for: .english)
    default: nil
    }
  }

  /// The bytes of a file as the program holds them; `nil` if there is no such file.
  static func embedded(_ file: String) -> [UInt8]? {
    switch file {
    case "lexicon.fr.bin": unsafe bytes(of: entente_resource_lexicon_fr_table())
    case "lexicon.en.bin": unsafe bytes(of: entente_resource_lexicon_en_table())
    case "names.fr.bin": unsafe bytes(of: entente_resource_names_fr_table())
    case "names.en.bin": unsafe bytes(of: entente_resource_names_en_table())
    default: nil
    }
  }

  private static func bytes(of resource: EntenteResource) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
  }
}
