/// Finds the line that tells where a report comes from: "OSLO, May 3 (Reuters) -", "(Bruxelles)".
///
/// It is no part of the sentence behind it, and a parser that has to find it a place there takes the
/// town for a subject.
struct Dateline {
  let bytes: [UInt8]
  /// The tokens of a block.
  let tokens: ArraySlice<Range<Int>>
  let isFrench: Bool

  /// A dateline is short, and something is reported behind it.
  private static let mostTokens = 16
  private static let leastBehind = 4
  private static let longestAcronym = 5
  /// What stands between two dashes is no longer than this.
  private static let mostBetween = 40

  /// The token behind the dateline; `nil` if the block opens with none.
  ///
  /// - Complexity: O(1).
  var end: Int? {
    guard let first = tokens.first else { return nil }
    let opening = Scalar(bytes, at: first.lowerBound, end: first.upperBound)
    guard opening.isUpper || opening.value == 0x28 else { return nil }
    guard let end = opening.value == 0x28 ? enclosed(from: tokens.startIndex) : dashed,
      tokens.endIndex - end >= Self.leastBehind, opensReport(end)
    else { return nil }
    return end
  }

  /// "OSLO, Norway (AP) —", "Oslo (Reuters) -": a town, perhaps where it lies or a day, perhaps an
  /// agency, and a dash between spaces.
  private var dashed: Int? {
    let last = min(tokens.endIndex, tokens.startIndex + Self.mostTokens)
    var index = tokens.startIndex
    while index < last, isCapitalized(index) || isJoint(index) { index += 1 }
    // Only capitals, or an agency in brackets, tell a town from a subject.
    var isTold = (tokens.startIndex..<index).allSatisfy { isShouted($0) || isJoint($0) }
    if index < last, isMark(index, ","), isTold {
      while index < last, !isOpening(index), !isDash(index), !isMark(index, ".") { index += 1 }
    }
    if index < last, isOpening(index) {
      guard let end = enclosed(from: index) else { return nil }
      isTold = true
      index = end
    }
    guard isTold, index < last, isDash(index) else { return nil }
    // "USA - Iran talks": a hyphen joins as well.
    let town = tokens.startIndex..<index
    let isLong = town.contains { tokens[$0].count > Self.longestAcronym || isOpening($0) }
    let isHyphen = bytes[tokens[index].lowerBound] == UInt8(ascii: "-")
    guard isLong || !isHyphen && (town.count > 1 || !opensApposition(index)) else { return nil }
    return index + 1
  }

  /// "NATO — Norway and its allies — rejected the plan": whether a dash is one of two that enclose
  /// something, behind which the verb comes. Where one belongs to a dateline, the rest are pairs or
  /// open an afterthought.
  private func opensApposition(_ dash: Int) -> Bool {
    let last = min(tokens.endIndex, dash + Self.mostBetween)
    let end = (dash..<last).first { isMark($0, ".") || isMark($0, "?") || isMark($0, "!") }
    let others = (dash + 1..<(end ?? last)).filter { isDash($0) && isSame($0, dash) }
    guard let closing = others.first, !others.count.isMultiple(of: 2) else { return false }
    let next = tokens[closing + 1]
    let word = String(decoding: bytes[next], as: UTF8.self)
    return Scalar(bytes, at: next.lowerBound, end: next.upperBound).isLower
      && !Afterthoughts.opens(with: word, isFrench: isFrench)
  }

  private func isSame(_ token: Int, _ other: Int) -> Bool {
    bytes[tokens[token]] == bytes[tokens[other]]
  }

  /// The token behind the brackets that open at one, if they hold a few names.
  private func enclosed(from open: Int) -> Int? {
    var index = open + 1
    while index < tokens.endIndex, index - open < 6, isCapitalized(index) || isJoint(index) {
      index += 1
    }
    guard index > open + 1, index < tokens.endIndex, isMark(index, ")") else { return nil }
    return index + 1
  }

  /// Whether a sentence begins at a token, and no headline goes on in capitals.
  private func opensReport(_ index: Int) -> Bool {
    let token = tokens[index]
    let scalar = Scalar(bytes, at: token.lowerBound, end: token.upperBound)
    return scalar.isUpper && !(isShouted(index) && isShouted(index + 1))
      || scalar.kind == .open || scalar.value == 0xAB || scalar.value == 0x22
  }

  private func isCapitalized(_ index: Int) -> Bool {
    let token = tokens[index]
    return Scalar(bytes, at: token.lowerBound, end: token.upperBound).isUpper
  }

  /// Whether a word is all in capitals.
  private func isShouted(_ index: Int) -> Bool {
    let token = tokens[index]
    var (at, letters) = (token.lowerBound, 0)
    while at < token.upperBound {
      let scalar = Scalar(bytes, at: at, end: token.upperBound)
      if scalar.isLower { return false }
      if scalar.isUpper { letters += 1 }
      at += scalar.length
    }
    return letters > 1
  }

  /// "PARIS/BERLIN", "ST. LOUIS", "NEW-YORK": what joins the words of a town.
  private func isJoint(_ index: Int) -> Bool {
    isMark(index, "/") || isMark(index, ".") && index > tokens.startIndex
      || isMark(index, "-")
        && tokens[index].lowerBound == tokens[index - 1].upperBound
  }

  private func isOpening(_ index: Int) -> Bool { isMark(index, "(") }

  private func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    let token = tokens[index]
    return token.count == 1 && UInt32(bytes[token.lowerBound]) == mark.value
  }

  /// Whether a token is a dash with a space on both sides.
  private func isDash(_ index: Int) -> Bool {
    let token = tokens[index]
    let scalar = Scalar(bytes, at: token.lowerBound, end: token.upperBound)
    guard scalar.value == 0x2D || scalar.value == 0x2013 || scalar.value == 0x2014,
      index > tokens.startIndex,
      index + 1 < tokens.endIndex
    else { return false }
    return tokens[index - 1].upperBound < token.lowerBound
      && token.upperBound < tokens[index + 1].lowerBound
  }
}
