/// Groups the tokens of a block into sentences.
struct SentenceSplitter {
  let bytes: [UInt8]
  let isFrench: Bool

  func split(_ tokens: Range<Int>, kind: TextBlock.Kind, of text: inout SegmentedText) {
    var first = tokens.lowerBound
    var index = first
    while index < tokens.upperBound {
      var next = index + 1
      if endsSentence(text.tokens, index, next < tokens.upperBound) {
        while next < tokens.upperBound, closes(text.tokens, next, first) { next += 1 }
        if next == tokens.upperBound || startsSentence(text.tokens, next, before: tokens.upperBound)
        {
          append(first..<next, to: &text)
          first = next
        }
      }
      index = next
    }
    if first < tokens.upperBound { append(first..<tokens.upperBound, to: &text) }
  }

  /// A unit of stray punctuation joins the sentence before it, if that is in the same block.
  private func append(_ range: Range<Int>, to text: inout SegmentedText) {
    let hasWord = range.contains { index in
      let token = text.tokens[index]
      let kind = Scalar(bytes, at: token.lowerBound, end: token.upperBound).kind
      return kind == .letter || kind == .digit || token.count > 3
    }
    let start = text.tokens[range.lowerBound].lowerBound
    let end = text.tokens[range.upperBound - 1].upperBound
    if !hasWord, let last = text.sentences.last, last.tokens.upperBound == range.lowerBound,
      !bytes[last.range.upperBound..<start].contains(0x0A)
    {
      text.sentences[text.sentences.count - 1] = TextSentence(
        range: last.range.lowerBound..<end, tokens: last.tokens.lowerBound..<range.upperBound)
      return
    }
    text.sentences.append(TextSentence(range: start..<end, tokens: range))
  }

  private func endsSentence(_ tokens: [Range<Int>], _ index: Int, _ hasNext: Bool) -> Bool {
    let token = tokens[index]
    let first = bytes[token.lowerBound]
    if first == UInt8(ascii: "!") || first == UInt8(ascii: "?") { return true }
    if first == UInt8(ascii: ".") { return true }
    if token.count == 3, first == 0xE2, bytes[token.lowerBound + 1] == 0x80,
      bytes[token.lowerBound + 2] == 0xA6
    {
      return true
    }
    // An abbreviation's point can be the full stop as well.
    guard hasNext, bytes[token.upperBound - 1] == UInt8(ascii: "."), token.count <= 12 else {
      return false
    }
    let word = String(decoding: bytes[token].dropLast(), as: UTF8.self)
    if Abbreviations.final.contains(word) { return true }
    let points = word.utf8.count { $0 == UInt8(ascii: ".") }
    guard points >= 1 else { return false }
    // "the U.S. The ..." ends; "the U.S. Senate" doesn't: only a function word tells.
    let next = tokens[index + 1]
    return Openers.contains(String(decoding: bytes[next], as: UTF8.self))
  }

  private func closes(_ tokens: [Range<Int>], _ index: Int, _ first: Int) -> Bool {
    let token = tokens[index]
    let scalar = Scalar(bytes, at: token.lowerBound, end: token.upperBound)
    if scalar.kind == .close { return true }
    if scalar.value == 0x21 || scalar.value == 0x3F || scalar.value == 0x2E { return true }
    guard scalar.value == 0x22 || scalar.kind == .apostrophe else { return false }
    if token.lowerBound == tokens[index - 1].upperBound { return true }
    // A straight quotation mark after a space closes if an odd number is open.
    var open = false
    var back = index - 1
    while back >= first, index - back < 200 {
      if bytes[tokens[back].lowerBound] == 0x22 { open.toggle() }
      back -= 1
    }
    return open
  }

  private func startsSentence(_ tokens: [Range<Int>], _ index: Int, before end: Int) -> Bool {
    let token = tokens[index]
    let before = tokens[index - 1].upperBound
    let scalar = Scalar(bytes, at: token.lowerBound, end: token.upperBound)
    guard before < token.lowerBound || scalar.kind == .open else {
      // "fin.Puis": no space, but a capital after a small letter's point.
      return scalar.isUpper && token.count > 1 && bytes[before - 1] == UInt8(ascii: ".")
        && tokens[index - 1].count == 1
    }
    switch scalar.kind {
    case .letter: return scalar.isUpper || !scalar.isLower
    case .digit: return true
    case .open, .hyphen, .other, .apostrophe:
      guard index + 1 < end else { return false }
      let next = Scalar(bytes, at: tokens[index + 1].lowerBound, end: tokens[index + 1].upperBound)
      return next.isUpper || next.kind == .digit || next.kind == .open
    case .period, .space, .close: return false
    }
  }
}

/// Words that open a sentence after an abbreviation with points.
enum Openers {
  private static let words: Set<String> = [
    "The", "This", "That", "These", "He", "She", "It", "They", "We", "I", "In", "But", "And", "A",
    "An", "On", "At", "For", "If", "When", "However", "There", "His", "Her", "Its", "Their",
    "Le", "La", "Les", "L'", "L’", "Il", "Elle", "Ils", "Elles", "Un", "Une", "Des", "En", "Ce",
    "Cette", "Ces", "Mais", "Et", "Dans", "Pour", "Selon", "Son", "Sa", "Ses", "Au", "Aux", "Du",
  ]

  static func contains(_ word: String) -> Bool { words.contains(word) }
}
