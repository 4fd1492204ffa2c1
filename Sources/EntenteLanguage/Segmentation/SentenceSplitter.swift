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
      } else if startsWithoutStop(text.tokens, next, before: tokens.upperBound) {
        append(first..<next, to: &text)
        first = next
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
    if first == UInt8(ascii: ";") || first == UInt8(ascii: ")") {
      return hasNext && opensSentence(tokens[index + 1])
    }
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
    // "the U.S. The ..." ends; "the U.S. Senate" doesn't: only a function word tells.
    return !Abbreviations.titles.contains(word) && opensSentence(tokens[index + 1])
  }

  /// Whether a word is one that has a capital only at the start of a sentence.
  private func opensSentence(_ token: Range<Int>) -> Bool {
    token.count <= 12 && Openers.contains(String(decoding: bytes[token], as: UTF8.self))
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
      guard scalar.isUpper, token.count > 1, bytes[before - 1] == UInt8(ascii: "."),
        tokens[index - 1].count == 1, before >= 2
      else { return false }
      return isLowerASCII(bytes[before - 2]) && isLowerASCII(bytes[token.lowerBound + 1])
    }
    switch scalar.kind {
    case .letter:
      if scalar.isUpper || !scalar.isLower { return true }
      return index >= 2 && startsCarelessly(tokens, index)
    case .digit: return true
    case .open, .hyphen, .other, .apostrophe:
      guard index + 1 < end else { return false }
      let next = Scalar(bytes, at: tokens[index + 1].lowerBound, end: tokens[index + 1].upperBound)
      return next.isUpper || next.kind == .digit || next.kind == .open
    case .period, .space, .close: return false
    }
  }

  /// "prochain. on y va": a careless writer's full stop, after a word that is no abbreviation.
  private func startsCarelessly(_ tokens: [Range<Int>], _ index: Int) -> Bool {
    let stop = tokens[index - 1]
    let word = tokens[index - 2]
    let mark = bytes[stop.lowerBound]
    let isSmall = isLowerASCII(bytes[word.lowerBound]) && isLowerASCII(bytes[word.upperBound - 1])
    if isFrench {
      return mark != 0xE2 && stop.count == 1 && word.count >= 4 && isSmall
        && Openers.containsSmall(String(decoding: bytes[tokens[index]], as: UTF8.self))
    }
    switch mark {
    case UInt8(ascii: "?"): return true
    // "Yahoo! said": a name may end like a shout.
    case UInt8(ascii: "!"): return isSmall
    case UInt8(ascii: "."):
      return stop.count == 1 && isSmall && word.count >= 3
        && !Abbreviations.small.contains(String(decoding: bytes[word], as: UTF8.self))
    default: return false
    }
  }

  /// "sans se ruiner Il revient": a pronoun with a capital after a small word starts a sentence,
  /// though nothing ended the one before.
  private func startsWithoutStop(_ tokens: [Range<Int>], _ index: Int, before end: Int) -> Bool {
    guard isFrench, index + 1 < end, index >= 2, tokens[index].count <= 5 else { return false }
    let word = tokens[index - 1]
    return word.count >= 4 && isLowerASCII(bytes[word.lowerBound])
      && isLowerASCII(bytes[word.upperBound - 1])
      && word.upperBound < tokens[index].lowerBound
      && Openers.opensWithoutStop(String(decoding: bytes[tokens[index]], as: UTF8.self))
      && Scalar(bytes, at: tokens[index + 1].lowerBound, end: tokens[index + 1].upperBound).isLower
  }

  private func isLowerASCII(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
