/// Finds the blocks of a text by its lines.
struct BlockReader {
  let bytes: [UInt8]

  func blocks() -> [TextBlock] {
    let groups = lineGroups()
    return groups.enumerated().map { index, range in
      let kind = kind(of: range, isFirst: index == 0, isLast: index == groups.count - 1)
      return TextBlock(kind: kind, range: range, sentences: 0..<0)
    }
  }

  /// Lines that belong together: a blank line parts, a wrapped line doesn't.
  private func lineGroups() -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var open: Range<Int>?
    var lastLine = 0..<0
    var start = 0
    while start < bytes.count {
      let end = lineEnd(from: start)
      let line = trimmed(start..<end)
      start = end + (isCRLF(at: end) ? 2 : 1)
      guard !line.isEmpty else {
        if let group = open { groups.append(group) }
        open = nil
        continue
      }
      if let group = open, isWrapped(lastLine, before: line) || goesOn(lastLine, line, start) {
        open = group.lowerBound..<line.upperBound
      } else {
        if let group = open { groups.append(group) }
        open = line
      }
      lastLine = line
    }
    if let group = open { groups.append(group) }
    return groups
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return end
  }

  /// A return and a line feed end one line: between them is no blank one.
  private func isCRLF(at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0x0D && bytes[index + 1] == 0x0A
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let scalar = Scalar(bytes, at: start, end: end)
      guard scalar.kind == .space else { break }
      start += scalar.length
    }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Whether `next` goes on with what `line` says: text that was wrapped at a column.
  private func isWrapped(_ line: Range<Int>, before next: Range<Int>) -> Bool {
    guard listMarker(next) == nil, bytes[next.lowerBound] != UInt8(ascii: "#") else { return false }
    let first = Scalar(bytes, at: next.lowerBound, end: next.upperBound)
    if first.isLower { return true }
    return (50...110).contains(line.count) && !endsSentence(line)
  }

  /// Whether a short line goes on with the next: it ends in a comma, or both are about as long, the
  /// next goes on as well, and something stands above.
  private func goesOn(_ line: Range<Int>, _ next: Range<Int>, _ after: Int) -> Bool {
    guard line.count > 11, line.count < 50, listMarker(next) == nil, listMarker(line) == nil,
      bytes[next.lowerBound] != UInt8(ascii: "#"), bytes[line.lowerBound] != UInt8(ascii: "#"),
      !endsSentence(line)
    else { return false }
    if bytes[line.upperBound - 1] == UInt8(ascii: ",") { return true }
    guard line.lowerBound > 0, abs(line.count - next.count) < 10, after < bytes.count else {
      return false
    }
    let third = trimmed(after..<lineEnd(from: after))
    guard !third.isEmpty else { return false }
    return Scalar(bytes, at: third.lowerBound, end: third.upperBound).isLower
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      let byte = bytes[end - 1]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        return true
      }
      // Closing quotation marks and the ellipsis end in these bytes.
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte <= 0x20 {
        end -= 1
      } else if end - line.lowerBound >= 2, bytes[end - 2] == 0xC2, byte == 0xBB || byte == 0xA0 {
        end -= 2
      } else if end - line.lowerBound >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 {
        if byte == 0xA6 { return true }
        guard byte == 0x9D || byte == 0xAF else { return false }
        end -= 3
      } else {
        return false
      }
    }
    return false
  }

  /// The length of `- `, `• `, `3. `, `3) ` at the start of a line.
  private func listMarker(_ line: Range<Int>) -> Int? {
    let start = line.lowerBound
    let first = Scalar(bytes, at: start, end: line.upperBound)
    var end = start + first.length
    if first.kind == .digit {
      while end < line.upperBound, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
      guard end - start <= 3, end < line.upperBound else { return nil }
      guard bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else { return nil }
      end += 1
    } else {
      guard [0x2D, 0x2A, 0x2B, 0x2022, 0x2013, 0x25AA, 0xB7].contains(first.value) else {
        return nil
      }
    }
    guard end < line.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 else { return nil }
    return end - start
  }

  private func kind(of range: Range<Int>, isFirst: Bool, isLast: Bool) -> TextBlock.Kind {
    if bytes[range.lowerBound] == UInt8(ascii: "#") { return .heading }
    if listMarker(range) != nil { return .listItem }
    guard range.count <= 600 else { return .paragraph }
    let isSentence = range.count > 160 || endsSentence(range)
    if isSentence, !mayBeCaption(range) { return .paragraph }
    let words = String(decoding: bytes[range], as: UTF8.self).split { $0.isWhitespace }
    if isCaption(words) { return .caption }
    guard !isSentence else { return .paragraph }
    if isByline(words, atBorder: isFirst || isLast) { return .byline }
    guard !isLast, words.count <= 22, let last = bytes[range].last,
      last != UInt8(ascii: ":"), last != UInt8(ascii: ","), last != UInt8(ascii: ";")
    else { return .paragraph }
    return .heading
  }

  private static let credits: Set<String> = [
    "photo", "photos", "photographie", "crédit", "crédits", "credit", "credits", "image", "images",
    "illustration", "légende", "©",
  ]

  /// Whether lines hold a mark without which they are no caption: a colon, a slash or `©`.
  private func mayBeCaption(_ range: Range<Int>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes[range] {
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") { return true }
      if byte == 0xA9, previous == 0xC2 { return true }
      previous = byte
    }
    return false
  }

  /// A caption starts with its credit or has it near its end: `Photo: Nato.int`.
  private func isCaption(_ words: [Substring]) -> Bool {
    for (index, word) in words.enumerated() where index == 0 || index >= words.count - 8 {
      if word.hasPrefix("©") { return true }
      let hasColon =
        word.hasSuffix(":") || (index + 1 < words.count && words[index + 1] == ":")
      let bare = word.lowercased().drop { $0 == "(" || $0 == "[" }.prefix { $0 != ":" && $0 != "/" }
      if Self.credits.contains(String(bare)), hasColon || word.contains("/") { return true }
    }
    return false
  }

  private func isByline(_ words: [Substring], atBorder: Bool) -> Bool {
    guard let first = words.first, (2...10).contains(words.count) else { return false }
    let lead = first.lowercased()
    let names = words.dropFirst()
    if lead == "par" || lead == "by" {
      return names.allSatisfy {
        $0.first?.isUppercase == true || ["et", "and", "avec"].contains($0)
      }
    }
    let isShouted = words.allSatisfy { word in
      word.allSatisfy { $0.isUppercase || $0 == "-" || $0 == "." || $0 == "'" || $0 == "’" }
    }
    return atBorder && words.count <= 4 && isShouted
  }
}
