/// Where a slot was filled, and how surely.
struct Filler: Hashable, Sendable {
  /// The mentions, as indices into the sentence's mentions.
  var mentions: [Int]
  /// The words that the filler spans.
  var words: Range<Int>
  /// How much the way to it leaves of the confidence, from 0 to 1.
  var factor: Double
  /// A word for the rule's name: how the filler was reached.
  var way: String?
  /// Where the clause starts in which it was found.
  var clauseStart = 0
}

extension Clauses {
  /// The subject of a verb group that starts at a word.
  func subject(before verb: Int, isVerb: (Int) -> Bool) -> Filler? {
    var index = verb - 1
    var crossed = 0
    let limit = max(0, verb - 24)
    while index >= limit {
      let key = words[index].key
      if groupAt[index] >= 0 {
        let group = groups[Int(groupAt[index])]
        if group.isDirect([]) {
          return filler(group, distance: verb - group.words.upperBound, crossed: crossed)
        }
        if group.isThroughThing([]) {
          // "Le gouvernement de la Russie": whose NP stands as the subject.
          var found = filler(group, distance: verb - group.words.upperBound, crossed: crossed)
          found?.factor *= 0.75
          found?.way = "thing"
          return found
        }
        index = group.words.lowerBound - 1
        continue
      }
      if functions.relatives.contains(key) { return antecedent(before: index) }
      if functions.pronouns[key] != nil { return nil }
      if isBarrier(index) { return nil }
      if key == ",", index + 1 < verb, crossed > 0 { return nil }
      if isVerb(index) {
        crossed += 1
        if crossed > 1 { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// The names right before a relative pronoun.
  func antecedent(before pronoun: Int) -> Filler? {
    var index = pronoun - 1
    if index >= 0, words[index].key == "," { index -= 1 }
    guard index >= 0, groupAt[index] >= 0 else { return nil }
    let group = groups[Int(groupAt[index])]
    // Of a list, only the last one is sure to be meant, unless all are.
    return Filler(
      mentions: group.mentions, words: group.words, factor: 0.85, way: "relative",
      clauseStart: pronoun)
  }

  private func filler(_ group: MentionGroup, distance: Int, crossed: Int) -> Filler? {
    guard group.marker != "'s" || group.outerStart != nil else { return nil }
    var factor = distance <= 3 ? 1.0 : distance <= 8 ? 0.9 : 0.7
    if crossed > 0 { factor *= 0.8 }
    return Filler(
      mentions: group.mentions, words: group.words, factor: factor,
      way: crossed > 0 ? "shared" : nil, clauseStart: group.words.lowerBound)
  }

  /// The first group after a word that the markers (or none) introduce.
  func complement(
    after word: Int, markers: [String], reach: Int, isVerb: (Int) -> Bool
  ) -> Filler? {
    var index = word + 1
    let limit = min(words.count, word + reach)
    var skipped = 0
    while index < limit {
      if groupAt[index] >= 0 {
        let group = groups[Int(groupAt[index])]
        let distance = group.words.lowerBound - word
        let factor = (distance <= 3 ? 1.0 : distance <= 7 ? 0.9 : 0.75) - 0.1 * Double(skipped)
        if group.isDirect(markers) {
          return Filler(mentions: group.mentions, words: group.words, factor: factor)
        }
        if let start = group.outerStart, start > word, group.isThroughThing(markers) {
          return Filler(
            mentions: group.mentions, words: start..<group.words.upperBound, factor: factor * 0.8,
            way: "thing")
        }
        skipped += 1
        if skipped > 2 { return nil }
        index = group.words.upperBound
        continue
      }
      if isBarrier(index) || functions.relatives.contains(words[index].key) { return nil }
      let key = words[index].key
      if key == "," || functions.pronouns[key] != nil { return nil }
      if functions.auxiliaries.contains(key), key != "a" || index > word + 1 { return nil }
      if markers.isEmpty, functions.prepositions[key] != nil, !functions.determiners.contains(key) {
        // What follows is a complement, no object.
        guard index > word + 1 else { return nil }
        if skipped == 0 { return nil }
      }
      if isVerb(index) { return nil }
      index += 1
    }
    return nil
  }
}
