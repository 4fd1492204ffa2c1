extension LexicalPhrase {
  /// What is wrong with the text of a phrase.
  struct Fault: Error, Hashable {
    let reason: String
  }

  /// Finds the head of a phrase.
  ///
  /// - Parameters:
  ///   - text: The phrase as a file has it.
  ///   - kind: The part of speech.
  ///   - nounHeadsAreFinal: Whether the head of a noun phrase stands last.
  ///   - isKnownGood: Whether tests have found no fault in it: the program's own.
  /// - Returns: The bytes of the head, without marks.
  /// - Throws: A `Fault` if the text is no phrase.
  static func head(
    of text: ArraySlice<UInt8>, kind: LexiconEntry.Kind, nounHeadsAreFinal: Bool,
    isKnownGood: Bool = false
  ) throws(Fault) -> Range<Int> {
    if isKnownGood, kind != .noun || !nounHeadsAreFinal,
      let end = firstWordEnd(of: text, from: reflexiveLength(of: text, kind: kind))
    {
      return end
    }
    guard text.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw Fault(reason: "it holds a control character")
    }
    let start = text.startIndex + reflexiveLength(of: text, kind: kind)
    // Most lemmas are one word.
    if start < text.endIndex, text[start] >= UInt8(ascii: "a"), !text[start...].contains(0x20) {
      return start..<text.endIndex
    }
    var first: Range<Int>?
    var marked: Range<Int>?
    var beforePreposition: Range<Int>?
    var last: Range<Int>?
    var hasObject = false
    for word in words(of: text[start...]) {
      guard !hasObject else { throw Fault(reason: "nothing may follow the object") }
      switch text[word.lowerBound] {
      case UInt8(ascii: "+"):
        guard kind == .verb, first != nil else {
          throw Fault(reason: "'+' marks the object of a verb")
        }
        guard choices(of: text[word]).allSatisfy({ !$0.isEmpty }) else {
          throw Fault(reason: "'+' marks no word")
        }
        hasObject = true
        continue
      case UInt8(ascii: "^"):
        guard word.count > 1 else { throw Fault(reason: "'^' marks no word") }
        guard marked == nil else { throw Fault(reason: "it has two heads") }
        marked = (word.lowerBound + 1)..<word.upperBound
      default: break
      }
      if nounHeadsAreFinal, kind == .noun, beforePreposition == nil, last != nil,
        prepositions.contains(where: { text[word].elementsEqual($0) })
      {
        beforePreposition = last
      }
      first = first ?? word
      last = word
    }
    guard let first, let last else { throw Fault(reason: "it has no word") }
    if let marked { return marked }
    return kind == .noun && nounHeadsAreFinal ? beforePreposition ?? last : first
  }

  /// The first word after some bytes, where nothing marks another as the head.
  private static func firstWordEnd(of text: ArraySlice<UInt8>, from skipped: Int) -> Range<Int>? {
    let count = unsafe text.withUnsafeBufferPointer { text -> Int in
      var end = text.count
      for index in skipped..<max(skipped, text.count) {
        switch unsafe text[index] {
        case UInt8(ascii: "^"), UInt8(ascii: "'"): return 0
        case 0x20: if index < end { end = index }
        // Objects follow, which are no heads.
        case UInt8(ascii: "+"): return end < index ? end - skipped : 0
        default: continue
        }
      }
      return end - skipped
    }
    let start = text.startIndex + skipped
    return count > 0 ? start..<(start + count) : nil
  }

  /// The number of bytes before the verb of "se rapprocher", "s'opposer"; 0 if it has none.
  static func reflexiveLength(of text: some ByteSlice, kind: LexiconEntry.Kind) -> Int {
    guard kind == .verb, text.first == UInt8(ascii: "s") else { return 0 }
    return reflexives.first { text.starts(with: $0) }?.count ?? 0
  }

  /// The words of a phrase: what spaces separate, cut at apostrophes as tokens are.
  ///
  /// "d'accord" is two words, and so is "arm's".
  static func words(of text: some ByteSlice) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = text.startIndex
    func end(at index: Int) {
      if index > start { words.append(start..<index) }
      start = index
    }
    for index in text.startIndex..<text.endIndex {
      switch text[index] {
      case 0x20:
        end(at: index)
        start = index + 1
      case UInt8(ascii: "'"):
        let rest = text[(index + 1)...].prefix(2)
        let isPossessive = rest.first == UInt8(ascii: "s") && (rest.count == 1 || rest.last == 0x20)
        end(at: isPossessive ? index : index + 1)
      default: break
      }
    }
    end(at: text.endIndex)
    return words
  }

  /// The lemmas that an object stands for: of `+{a,b}`, "a" and "b".
  static func choices<Text: ByteSlice>(of object: Text) -> [Text] {
    var text = object.dropFirst()
    guard text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") else { return [text] }
    text = text.dropFirst().dropLast()
    return text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
  }

  /// The longest of the words beside the head without which the phrase does not stand.
  static func companion(
    of text: ArraySlice<UInt8>, head: Range<Int>, kind: LexiconEntry.Kind
  ) -> Range<Int>? {
    let start = text.startIndex + reflexiveLength(of: text, kind: kind)
    var longest: Range<Int>?
    for var word in words(of: text[start...]) where !word.overlaps(head) {
      if text[word.lowerBound] == UInt8(ascii: "+") {
        // Any word of a choice will do.
        guard text[word.lowerBound + 1] != UInt8(ascii: "{") else { continue }
        word = (word.lowerBound + 1)..<word.upperBound
      }
      if word.count > longest?.count ?? 0 { longest = word }
    }
    return longest
  }

  private static let reflexives = ["se ", "s'", "s’"].map { Array($0.utf8) }

  private static let prepositions = ["of", "to", "on", "in", "for", "with", "against"].map {
    Array($0.utf8)
  }
}
