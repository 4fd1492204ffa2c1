extension Tokenizer {
  /// A word with its inner apostrophes, hyphens and points, cut where the language cuts.
  ///
  /// - Returns: The byte after the word.
  func word(_ start: Int, _ end: Int, _ tokens: inout [Range<Int>]) -> Int {
    if let stop = pointed(start, end) {
      tokens.append(start..<stop)
      return stop
    }
    var part = start
    var index = start
    while index < end {
      let scalar = Scalar(bytes, at: index, end: end)
      switch scalar.kind {
      case .letter, .digit:
        index += scalar.length
        continue
      case .apostrophe:
        let after = index + scalar.length
        if isFrench {
          if after - part <= 12, Elisions.contains(bytes[part..<index]) {
            let stop = isThatIs(part, after, end) ? after + Self.thatIs.count : after
            tokens.append(part..<stop)
            return stop
          }
          if isLetter(after, end) {
            index = after
            continue
          }
        } else if let cut = englishCut(part, index, after, end) {
          if cut.word > part { tokens.append(part..<cut.word) }
          tokens.append(cut.word..<cut.end)
          return cut.end
        } else if isLetter(after, end), after - part <= 4 {
          index = after  // O'Brien
          continue
        }
      case .hyphen:
        let after = index + scalar.length
        guard isLetter(after, end) || isDigitAt(after, end) else { break }
        if !isFrench {
          guard keepsEnglishHyphen(part, index, after, end) else { break }
          index = after
          continue
        }
        if let stop = clitic(index, end) {
          if index > part { tokens.append(part..<index) }
          tokens.append(index..<stop)
          return stop
        }
        if partsNames(part, index, after, end) { break }
        index = after
        continue
      case .period, .space, .open, .close, .other:
        break
      }
      break
    }
    if index == start { index += Scalar(bytes, at: start, end: end).length }
    if index < end, bytes[index] == UInt8(ascii: "."), isAbbreviation(part, index, end) {
      index += 1
    }
    if !isFrench, index - part == 6, text(part..<index).lowercased() == "cannot" {
      tokens.append(part..<(part + 3))
      part += 3
    }
    if index > part { tokens.append(part..<index) }
    return index
  }

  private static let thatIs = Array("est-à-dire".utf8)

  /// Whether a word is `c'est-à-dire`, of which the part from `after` is the rest.
  private func isThatIs(_ part: Int, _ after: Int, _ end: Int) -> Bool {
    bytes[part] | 0x20 == UInt8(ascii: "c") && after - part <= 4
      && bytes[after..<end].starts(with: Self.thatIs)
  }

  private func isLetter(_ index: Int, _ end: Int) -> Bool {
    index < end && Scalar(bytes, at: index, end: end).kind == .letter
  }

  private func isDigitAt(_ index: Int, _ end: Int) -> Bool {
    index < end && bytes[index] >= 0x30 && bytes[index] <= 0x39
  }

  /// `U.S.`, `J.-C.`, `R.E.M.`: letters that each have a point.
  private func pointed(_ start: Int, _ end: Int) -> Int? {
    var index = start
    var letters = 0
    while index < end {
      let scalar = Scalar(bytes, at: index, end: end)
      let point = index + scalar.length
      guard scalar.kind == .letter, point < end, bytes[point] == UInt8(ascii: ".") else { break }
      if point + 1 < end, bytes[point + 1] == UInt8(ascii: ".") { break }
      letters += 1
      index = point + 1
      if index + 1 < end, bytes[index] == UInt8(ascii: "-"), isLetter(index + 1, end) {
        let next = Scalar(bytes, at: index + 1, end: end)
        if index + 1 + next.length < end, bytes[index + 1 + next.length] == UInt8(ascii: ".") {
          index += 1
        }
      }
    }
    guard letters > 0 else { return nil }
    if letters == 1 {
      // An initial; a lone small letter or "I." that ends a sentence is none.
      let first = Scalar(bytes, at: start, end: end)
      guard first.isUpper, index < end, !(first.value == 0x49 && !isFrench) else { return nil }
      // "Une plainte contre X.": nobody's initial.
      if isFrench, first.value == 0x58, start >= 7, text((start - 7)..<start) == "contre " {
        return nil
      }
    } else if isLetter(index, end) {
      return nil
    }
    return index
  }

  /// A known abbreviation before the point at `index`.
  private func isAbbreviation(_ start: Int, _ index: Int, _ end: Int) -> Bool {
    guard index - start <= 6, index + 1 == end || bytes[index + 1] != UInt8(ascii: ".") else {
      return false
    }
    let word = text(start..<index)
    return (isFrench ? Abbreviations.french : Abbreviations.english).contains(word)
  }

  private func clitic(_ hyphen: Int, _ end: Int) -> Int? {
    var stop = hyphen + 1
    while stop < end, stop - hyphen < 9 {
      let scalar = Scalar(bytes, at: stop, end: end)
      guard scalar.kind == .letter || bytes[stop] == UInt8(ascii: "-") else { break }
      stop += scalar.length
    }
    if stop < end {
      let kind = Scalar(bytes, at: stop, end: end).kind
      guard kind != .letter, kind != .digit, kind != .apostrophe else { return nil }
    }
    guard Clitics.contains(text((hyphen + 1)..<stop).lowercased()) else { return nil }
    var start = hyphen
    while start > 0, bytes[start - 1] > 0x20, hyphen - start < 12 { start -= 1 }
    let whole = text(start..<stop).lowercased()
    return Clitics.compounds.contains(where: whole.hasSuffix) ? nil : stop
  }

  /// Whether a hyphen joins two actors, as in `Japon-OTAN`, rather than parts of one word.
  private func partsNames(_ part: Int, _ hyphen: Int, _ after: Int, _ end: Int) -> Bool {
    var stop = after
    while stop < end, Scalar(bytes, at: stop, end: end).kind == .letter {
      stop += Scalar(bytes, at: stop, end: end).length
    }
    guard hyphen - part <= 24, stop - after <= 24, stop == end || bytes[stop] != UInt8(ascii: "-")
    else { return false }
    let left = text(part..<hyphen)
    let right = text(after..<stop)
    func isAcronym(_ word: String) -> Bool {
      word.utf8.count >= 2 && word.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }
    func isActor(_ word: String) -> Bool { isAcronym(word) || States.contains(word) }
    return isActor(left) && isActor(right)
  }

  private func englishCut(
    _ part: Int, _ apostrophe: Int, _ after: Int, _ end: Int
  ) -> (word: Int, end: Int)? {
    var stop = after
    while stop < end, Scalar(bytes, at: stop, end: end).kind == .letter {
      stop += Scalar(bytes, at: stop, end: end).length
    }
    let ending = bytes[after..<stop]
    guard ending.count <= 2 else { return nil }
    if ending.count == 1, bytes[after] | 0x20 == UInt8(ascii: "t"), apostrophe > part,
      bytes[apostrophe - 1] | 0x20 == UInt8(ascii: "n")
    {
      return (apostrophe - 1, stop)
    }
    return Contractions.isEnding(ending) ? (apostrophe, stop) : nil
  }

  /// English hyphens part, but for prefixes that are no words: `e-mail`, `co-workers`.
  private func keepsEnglishHyphen(_ part: Int, _ hyphen: Int, _ after: Int, _ end: Int) -> Bool {
    Contractions.prefixes.contains(text(part..<hyphen).lowercased())
  }
}
