internal import EntenteLanguage
internal import EntenteModel

/// Cuts names and titles into the keys of their words, as they would be cut in a text.
struct PhraseCutter {
  private let segmenter: TextSegmenter

  init(language: LanguageCode) {
    segmenter = TextSegmenter(language: language)
  }

  /// The keys of the words of a phrase.
  func keys(of phrase: ArraySlice<UInt8>) -> [String] {
    if let key = Self.plainKey(of: phrase) { return [key] }
    let bytes = Array(phrase)
    return segmenter.tokens(ofPhrase: bytes).map {
      Word.key(of: String(decoding: bytes[$0], as: UTF8.self))
    }
  }

  /// The key of a word of plain letters, as most names are; they need not be looked at further.
  private static func plainKey(of phrase: ArraySlice<UInt8>) -> String? {
    let isPlain = phrase.allSatisfy { byte in
      (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }
    guard isPlain, !phrase.isEmpty else { return nil }
    let key = String(decoding: phrase.map { $0 | 0x20 }, as: UTF8.self)
    // The one word that is two.
    return key == "cannot" ? nil : key
  }
}
