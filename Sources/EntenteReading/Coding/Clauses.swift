internal import EntenteModel

/// A sentence with its mentions grouped: what bindings search.
struct Clauses: Sendable {
  let words: [Word]
  let mentions: [Mention]
  let functions: FunctionWords
  private(set) var groups: [MentionGroup] = []
  /// The group that covers a word, or -1.
  private(set) var groupAt: [Int32] = []
  /// The mention that covers a word, or -1.
  private(set) var mentionAt: [Int32] = []

  init(words: [Word], mentions: [Mention], functions: FunctionWords) {
    self.words = words
    self.mentions = mentions
    self.functions = functions
    mentionAt = Array(repeating: -1, count: words.count)
    for (index, mention) in mentions.enumerated() {
      for word in mention.words { mentionAt[word] = Int32(index) }
    }
    makeGroups()
    groupAt = Array(repeating: -1, count: words.count)
    for (index, group) in groups.enumerated() {
      for word in group.words { groupAt[word] = Int32(index) }
    }
  }

  private mutating func makeGroups() {
    var index = 0
    while index < mentions.count {
      guard !mentions[index].isAdjective else {
        index += 1
        continue
      }
      var group = group(of: index)
      var last = index
      var seesConjunction = false
      var pending: [Int] = []
      while last + 1 < mentions.count, !mentions[last + 1].isAdjective,
        let link = link(from: last, to: last + 1, group)
      {
        pending.append(last + 1)
        last += 1
        if link {
          seesConjunction = true
          group.mentions += pending
          pending = []
        }
      }
      if seesConjunction {
        group.words =
          group.words.lowerBound..<mentions[group.mentions.last ?? index].words.upperBound
      }
      index = (group.mentions.last ?? index) + 1
      groups.append(group)
    }
  }

  /// Whether two mentions are links of one list: by a conjunction (`true`) or a comma (`false`).
  private func link(from: Int, to: Int, _ group: MentionGroup) -> Bool? {
    let between = mentions[from].words.upperBound..<mentions[to].words.lowerBound
    guard !between.isEmpty, between.count <= 4, group.marker != "'s" else { return nil }
    var conjunction = false
    var comma = false
    for index in between {
      let key = words[index].key
      if functions.conjunctions.contains(key) || key == "ainsi" || key == "que" && conjunction {
        conjunction = true
      } else if key == "," {
        comma = true
      } else if let marker = functions.prepositions[key] {
        // The preposition is told again: "avec la Chine et avec la Russie".
        guard marker == group.marker || functions.determiners.contains(key) && key == "des"
        else { return nil }
      } else if !functions.determiners.contains(key) {
        return nil
      }
    }
    guard conjunction || comma else { return nil }
    // "En Russie, le Japon et la Chine ..." opens with an adjunct, not with a list.
    if !conjunction, group.marker != nil, group.words.lowerBound == 0 { return nil }
    return conjunction
  }

  private func group(of index: Int) -> MentionGroup {
    let mention = mentions[index]
    var start = mention.words.lowerBound
    var marker: String?
    // "la société Renault", "le constructeur Renault": the noun belongs to the name.
    if start > 1, mention.manner == .name, isNoun(start - 1),
      functions.determiners.contains(words[start - 2].key)
    {
      start -= 1
    }
    while start > 0, functions.determiners.contains(words[start - 1].key), marker == nil {
      start -= 1
      marker = functions.prepositions[words[start].key]
    }
    if marker == nil, start > 0, let preposition = functions.prepositions[words[start - 1].key] {
      marker = preposition
      start -= 1
    }
    var group = MentionGroup(
      mentions: [index], words: start..<mention.words.upperBound, marker: marker)
    let after = mention.words.upperBound
    if after < words.count, words[after].key == "'s" || words[after].key == "’s", marker != "by" {
      group.outerMarker = marker
      group.outerStart = start
      group.marker = "'s"
    } else if marker == "de" || marker == "of" {
      headPhrase(of: &group)
    }
    return group
  }

  /// Finds the noun phrase before "de" and the preposition before that.
  private func headPhrase(of group: inout MentionGroup) {
    var index = group.words.lowerBound
    var steps = 0
    while index > 0, steps < 4, isNoun(index - 1) {
      index -= 1
      steps += 1
    }
    guard steps > 0, index > 0 else { return }
    let key = words[index - 1].key
    if functions.determiners.contains(key) {
      group.outerStart = index - 1
      group.outerMarker = functions.prepositions[key]
      if group.outerMarker == nil, index > 1 {
        group.outerMarker = functions.prepositions[words[index - 2].key]
      }
    } else if let marker = functions.prepositions[key] {
      group.outerStart = index - 1
      group.outerMarker = marker
    }
  }

  /// Whether a word is a plain lower-case word, as nouns and adjectives are.
  func isNoun(_ index: Int) -> Bool {
    let word = words[index]
    return !word.isPunctuation && !functions.isFunction(word.key)
      && (mentionAt.isEmpty || mentionAt[index] < 0)
  }

  /// Whether no binding crosses a word.
  func isBarrier(_ index: Int) -> Bool {
    switch words[index].key {
    case ";", ":", "«", "»", "“", "”", "\"", "—", "–", "(", ")", ".", "!", "?", "...", "…", "|":
      true
    default: functions.subordinators.contains(words[index].key)
    }
  }
}
