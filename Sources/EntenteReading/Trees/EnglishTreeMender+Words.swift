internal import EntenteLanguage

extension EnglishTreeMender {
  /// "A demand from neighbouring Bolivia": the adjective was taken for a verb with an object.
  mutating func mendNeighbours() {
    for word in words.indices
    where ["neighbouring", "neighboring"].contains(words[word].key) && parts[word] == .verb {
      guard heads[word] >= 0,
        let name = words.indices.first(where: {
          $0 > word && heads[$0] == word && relations[$0] == .object
        })
      else { continue }
      var above = heads[word]
      if parts[above] == .verb, word > 1, isNoun(word - 2), heads[word - 2] == above {
        // "Rejected a demand from": of the demand.
        above = word - 2
      }
      for index in words.indices where heads[index] == word && index != name {
        if relations[index] == .marker {
          heads[index] = name
          relations[index] = .adposition
        } else {
          heads[index] = above
        }
      }
      parts[word] = .adjective
      heads[name] = above
      relations[name] = parts[above] == .verb ? .oblique : .nominal
      heads[word] = name
      relations[word] = .adjective
    }
  }

  /// "Demanded that Peru apologise": a verb that the parser does not know was taken for a noun with
  /// a name before it.
  mutating func mendClausesInDisguise() {
    for word in words.indices where parts[word] == .noun && word > 1 && heads[word] >= 0 {
      let subject = word - 1
      guard heads[subject] == word, relations[subject] == .compound, words[subject].isCapitalized,
        !words[word].isCapitalized, !has(word, .copula),
        words.indices.contains(where: {
          $0 < subject && heads[$0] == word && relations[$0] == .marker && words[$0].key == "that"
        })
      else { continue }
      parts[word] = .verb
      relations[word] = .complement
      relations[subject] = .subject
    }
  }
}
