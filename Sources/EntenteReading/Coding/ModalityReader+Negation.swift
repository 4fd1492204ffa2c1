internal import EntenteLanguage
internal import EntenteModel

extension ModalityReader {
  /// Whether a verb or noun stands under a negation of its own.
  func isDenied(_ word: Int) -> Bool {
    if vocabulary.denyingMarkers.contains(tree.markers[word]) { return true }
    // "Warned X against joining", "kept X from leaving".
    if tree.language == .english, tree.parts[word] == .verb, tree.heads[word] >= 0 {
      let above = tree.lemmas[tree.heads[word]]
      switch tree.markers[word] {
      case "against":
        if !["protest", "demonstrate", "rally", "march"].contains(above) { return true }
      case "from": if !Self.gaining.contains(above) { return true }
      default: break
      }
    }
    // "Stayed away from X".
    if tree.language == .english, Self.shunning.contains(tree.lemmas[word]),
      tree.children(of: word).contains(where: {
        $0 > word && ["away", "clear"].contains(tree.words[$0].key)
      })
    {
      return true
    }
    var particle = false
    var weak = false
    var strong = false
    for child in tree.children(of: word) {
      let key = tree.words[child].key
      switch tree.relations[child] {
      case .adverb, .expletive, .other, .coordinator, .auxiliary, .marker:
        // "May or may not have".
        if child > 1, tree.words[child - 2].key == "or", tree.language == .english { continue }
        if key == "ne" || key == "n'" || key == "n’" {
          particle = true
        } else if key == "longer", child > 0, tree.words[child - 1].key == "no" {
          strong = true
        } else if vocabulary.negations.contains(key) {
          strong = strong || key != "no" || tree.relations[child] == .adverb
        } else if vocabulary.weakNegations.contains(key) {
          weak = true
        }
      case .determiner:
        if vocabulary.negativeWords.contains(tree.lemmas[child]) { strong = true }
      case .subject, .passiveSubject, .object, .oblique:
        if isExcluded(child) { strong = true }
        // "Reçu en personne par X".
        if tree.markers[child] == "en" { continue }
        if vocabulary.negativeWords.contains(tree.lemmas[child])
          && tree.grammar[child].isPlural != true && !tree.hasChild(of: child, .determiner)
          && !tree.hasChild(of: child, .number)
          || tree.children(of: child).contains(where: {
            tree.relations[$0] == .determiner
              && vocabulary.negativeWords.contains(tree.lemmas[$0])
          })
        {
          strong = strong || tree.parts[word] == .verb
        }
      default: continue
      }
    }
    if strong {
      // "Jamais" and "personne" need their "ne" where it is not dropped: "a jamais" is rare.
      return true
    }
    if tree.language == .english { return weak }
    guard particle else { return false }
    if weak { return true }
    if isFeared(word) { return false }
    // "ne ... que" restricts and does not deny; a lone "ne" is "n'a cessé de", "n'ose".
    let restricts = tree.children(of: word).contains {
      ["que", "qu'", "qu’"].contains(tree.words[$0].key)
    }
    return !restricts && !isRestricted(word)
  }

  private static let shunning: Set<String> = ["stay", "keep", "steer", "shy"]

  /// Verbs beside which "from" and a gerund say where something comes from.
  private static let gaining: Set<String> = [
    "gain", "benefit", "profit", "learn", "come", "result", "emerge", "earn", "return", "recover",
    "suffer", "derive", "stem", "arise", "live", "go", "switch", "move", "graduate", "range",
  ]

  /// "N'en garda que la moitié : X partit": parsers hang "que" on the verb behind the colon.
  private func isRestricted(_ word: Int) -> Bool {
    let next = word + 1
    guard tree.language == .french, next < tree.count,
      ["que", "qu'", "qu’"].contains(tree.words[next].key)
    else { return false }
    return tree.words[next...].prefix(12).contains { [":", ";"].contains($0.text) }
  }

  /// "Craint que X ne provoque Y", "avant que X n'attaque": a "ne" that denies nothing.
  private func isFeared(_ word: Int) -> Bool {
    let first = tree.coordinationHead(of: word)
    if vocabulary.fearedMarkers.contains(tree.markers[first]) { return true }
    let head = tree.heads[first]
    return head >= 0 && tree.relations[first] == .complement
      && vocabulary.fears.contains(tree.lemmas[head])
  }
}
