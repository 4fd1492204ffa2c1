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
    var cut = CutPhrase()
    self.cut(phrase, into: &cut)
    return cut.keys
  }

  /// Puts the keys of the words of a phrase into `cut`.
  func cut(_ phrase: ArraySlice<UInt8>, into cut: inout CutPhrase) {
    if Self.cutPlain(phrase, into: &cut) { return }
    cut.removeAll()
    let bytes = Array(phrase)
    for token in segmenter.tokens(ofPhrase: bytes) {
      cut.append(Word.key(of: String(decoding: bytes[token], as: UTF8.self)))
    }
  }

  /// Cuts a phrase of plain letters and single spaces, as most names are; they need not be looked
  /// at further.
  ///
  /// - Returns: Whether the phrase is as plain.
  private static func cutPlain(_ phrase: ArraySlice<UInt8>, into cut: inout CutPhrase) -> Bool {
    cut.removeAll()
    cut.bytes.append(contentsOf: phrase)
    let count = cut.bytes.count
    var start = 0
    var isAfterC3 = false
    for index in 0..<count {
      let byte = cut.bytes[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z") where !isAfterC3: break
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !isAfterC3: cut.bytes[index] = byte | 0x20
      // À to ÿ, but not × and ÷.
      case 0xC3 where !isAfterC3: break
      case 0x80...0xBF where isAfterC3 && byte & 0x1F != 0x17:
        if byte < 0x9F { cut.bytes[index] = byte | 0x20 }
      case 0x20 where !isAfterC3 && index > start:
        cut.words.append(start..<index)
        start = index + 1
      default: return false
      }
      isAfterC3 = byte == 0xC3
    }
    guard start < count, !isAfterC3 else { return false }
    cut.words.append(start..<count)
    // The one word that is two.
    return !cut.words.contains {
      $0.count == 6 && cut.bytes[$0].elementsEqual("cannot".utf8)
    }
  }
}
