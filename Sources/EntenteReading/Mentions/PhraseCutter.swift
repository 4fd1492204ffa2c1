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
    if let keys = Self.plainKeys(of: phrase) { return keys }
    let bytes = Array(phrase)
    return segmenter.tokens(ofPhrase: bytes).map {
      Word.key(of: String(decoding: bytes[$0], as: UTF8.self))
    }
  }

  /// The keys of a phrase of plain letters and single spaces, as most names are; they need not be
  /// looked at further. `nil` where a phrase is not as plain.
  private static func plainKeys(of phrase: ArraySlice<UInt8>) -> [String]? {
    var keys: [String] = []
    var word: [UInt8] = []
    var isAfterC3 = false
    for byte in phrase {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !isAfterC3: word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !isAfterC3: word.append(byte | 0x20)
      // À to ÿ, but not × and ÷.
      case 0xC3 where !isAfterC3: word.append(byte)
      case 0x80...0xBF where isAfterC3 && byte & 0x1F != 0x17:
        word.append(byte < 0x9F ? byte | 0x20 : byte)
      case 0x20 where !isAfterC3 && !word.isEmpty:
        keys.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      default: return nil
      }
      isAfterC3 = byte == 0xC3
    }
    guard !word.isEmpty, !isAfterC3 else { return nil }
    keys.append(String(decoding: word, as: UTF8.self))
    // The one word that is two.
    return keys.contains("cannot") ? nil : keys
  }
}
