/// Finds the tense that governs an expression: that of the nearest verb of its sentence.
///
/// It knows auxiliaries, some common forms, and endings; this is enough to tell past from future
/// and needs no analysis. A comma or a colon between verb and expression counts as five words.
struct TenseFinder {
  let tokens: [TimeToken]
  let bytes: [UInt8]
  let vocabulary: TimeVocabulary

  private static let reach = 30
  private static let clausePenalty = 5

  /// Returns the tense around the tokens of `range`, or `nil` if no verb near tells.
  func tense(around range: Range<Int>) -> Tense? {
    let before = nearest(from: range.lowerBound - 1, step: -1)
    let after = nearest(from: range.upperBound, step: 1)
    guard let before else { return after?.tense }
    guard let after else { return before.tense }
    // "Ont signé, dans la nuit de lundi à mardi, l'accord qui donnera": between commas the verb
    // before.
    let isInserted =
      range.upperBound < tokens.count && tokens[range.upperBound].isSymbol(",")
      && before.distance <= after.distance + Self.clausePenalty
    return after.distance < before.distance && !isInserted ? after.tense : before.tense
  }

  private func nearest(from start: Int, step: Int) -> (tense: Tense, distance: Int)? {
    var index = start
    var distance = 0
    while index >= 0, index < tokens.count, distance < Self.reach {
      let token = tokens[index]
      if token.shape == .paragraph || isSentenceEnd(index) { return nil }
      if token.shape == .symbol {
        if token.isSymbol(",") || token.isSymbol(":") || token.isSymbol(";") {
          distance += Self.clausePenalty
        }
      } else {
        distance += 1
      }
      switch cue(at: index) {
      case .tense(let tense): return (tense, distance)
      case .neutral: return nil
      case .none: break
      }
      index += step
    }
    return nil
  }

  /// A full stop ends a sentence unless it ends an abbreviation; a capital must follow.
  func isSentenceEnd(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isSymbol("!") || token.isSymbol("?") { return true }
    guard token.isSymbol("."), index + 1 < tokens.count else { return token.isSymbol(".") }
    let next = tokens[index + 1]
    guard !next.isGlued else { return false }
    guard index > 0 else { return true }
    let last = tokens[index - 1]
    // Initials and titles: "M. Macron", "U.S. Navy".
    return last.count > 2 || last.shape == .number || !last.isCapitalized
  }
}

extension TenseFinder {
  private enum Cue {
    case tense(Tense)
    /// The verb found says nothing about the time that it speaks of.
    case neutral
    case none
  }

  private func cue(at index: Int) -> Cue {
    let token = tokens[index]
    guard token.shape == .word else { return .none }
    if token.entry >= 0 {
      let entry = Int(token.entry)
      func has(_ kind: TimeWordKind) -> Bool { vocabulary.value(of: entry, as: kind) != nil }
      if has(.past) { return isPresentPassive(index) ? .none : .tense(.past) }
      if has(.future) { return .tense(.future) }
      if has(.planned) { return .tense(.future) }
      if has(.neutral) { return .neutral }
      if has(.perfect) { return perfect(at: index) }
      if let kind = vocabulary.value(of: entry, as: .going) { return going(at: index, kind) }
      return .none
    }
    // A capitalized word inside a sentence is a name.
    if token.isCapitalized, index > 0, tokens[index - 1].shape == .word { return .none }
    let word = bytes[Int(token.start)..<Int(token.end)]
    switch vocabulary.customs.endings(word) {
    case .past: return isPresentPassive(index) ? .none : .tense(.past)
    case .future: return .tense(.future)
    case .participle, .infinitive, .none: return .none
    }
  }

  /// "should be settled", "are held": the participle tells nothing.
  private func isPresentPassive(_ index: Int) -> Bool {
    guard vocabulary.customs.hasMonthBeforeDay, index > 0, tokens[index - 1].shape == .word else {
      return false
    }
    let word = bytes[Int(tokens[index - 1].start)..<Int(tokens[index - 1].end)]
    return ["be", "being", "is", "are"].contains { word.elementsEqual($0.utf8) }
  }

  /// "a rencontré", "has met": an auxiliary is a past only with its participle.
  private func perfect(at index: Int) -> Cue {
    for next in following(index, limit: 4) {
      let token = tokens[next]
      guard token.shape == .word else { continue }
      if token.entry >= 0 {
        let entry = Int(token.entry)
        if vocabulary.value(of: entry, as: .planned) != nil { return .tense(.future) }
        if vocabulary.value(of: entry, as: .neutral) != nil { return .neutral }
        if vocabulary.value(of: entry, as: .past) != nil { return .tense(.past) }
        if vocabulary.value(of: entry, as: .season) != nil { return .tense(.past) }
        continue
      }
      if token.isCapitalized { continue }
      let word = bytes[Int(token.start)..<Int(token.end)]
      let ending = vocabulary.customs.endings(word)
      if ending == .participle || ending == .past { return .tense(.past) }
    }
    return .none
  }

  /// "va rencontrer", "is to meet": ahead only before an infinitive.
  private func going(at index: Int, _ kind: Int) -> Cue {
    for next in following(index, limit: 4) {
      let token = tokens[next]
      guard token.shape == .word else { continue }
      if vocabulary.customs.hasMonthBeforeDay {
        let text = bytes[Int(token.start)..<Int(token.end)]
        if text.elementsEqual("to".utf8) || text.elementsEqual("going".utf8) {
          return .tense(.future)
        }
        if token.entry >= 0 {
          if vocabulary.value(of: Int(token.entry), as: .planned) != nil { return .tense(.future) }
        }
        return .none
      }
      let word = bytes[Int(token.start)..<Int(token.end)]
      if vocabulary.customs.endings(word) == .infinitive { return .tense(.future) }
    }
    return .none
  }

  private func following(_ index: Int, limit: Int) -> Range<Int> {
    index + 1..<min(index + 1 + limit, tokens.count)
  }
}
