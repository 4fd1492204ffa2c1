internal import EntenteLanguage
internal import EntenteModel

/// Where a phrase without a name ends.
extension NominalFinder {
  /// Where the phrase ends: after its adjectives and its complement with "de" or "of". What tells
  /// unnamed persons from others belongs to it: "rebels in the south", "people who fled".
  func end(of head: Int, isOpen: Bool, depth: Int = 0) -> Int {
    var upper = head + 1
    for child in tree.children(of: head) where child > head {
      let span = tree.span(of: child)
      guard span.lowerBound == upper, !["(", "[", ":"].contains(tree.words[upper].key) else {
        break
      }
      let marker = tree.markers[child]
      switch tree.relations[child] {
      case .adjective where span.count <= 3, .flat, .compound, .number:
        upper = span.upperBound
      case .nominal
      where depth < 2 && ["de", "of"].contains(marker)
        && !Self.noComplements.contains(lemma(child))
        // "Discute avec son homologue des quotas de pêche".
        && (lemma(head) != "homologue" || tree.words[child].isCapitalized):
        switch tree.parts[child] {
        case .verb, .pronoun, .adverb, .auxiliary: return upper
        default: break
        }
        // "Cleared the mayor of corruption".
        if !isFrench, marker == "of", isCharge(child, of: head) { return upper }
        // "Accused the union of lying".
        if !isFrench, span.count == 2, tree.words[child].key.hasSuffix("ing"),
          !tree.words[child].isCapitalized, !["school", "college"].contains(lemma(head))
        {
          return upper
        }
        // "Qualifie son voisin de « menteur »".
        if isFrench,
          span.contains(where: { $0 < child && ["«", "“", "\""].contains(tree.words[$0].key) })
        {
          return upper
        }
        upper = end(of: child, isOpen: false, depth: depth + 1)
      case .nominal
      where marker.isEmpty && tree.words[child].isCapitalized
        && (isFrench || !Self.calendar.contains(tree.words[child].key)),
        .nominal where marker.isEmpty && isYear(child):
        upper = end(of: child, isOpen: false, depth: depth + 1)
      case .nominal
      where isOpen && depth == 0
        && (isVoid(head)
          && (isFrench || !["over", "for", "after", "about", "during", "by"].contains(marker))
          || !isFrench && !isTime(child)
            && ["in", "throughout", "at", "from", "across"].contains(marker)):
        return cut(span, from: child)
      case .nominal
      where FrenchTreeMender.seated.contains(lemma(head)) && tree.parts[child] == .name
        && !isSent(head):
        // "l'ambassade de Suède à Rome"
        upper = span.upperBound
      case .adnominalClause
      where isFrench && span.count == 1 && tree.grammar[child].form == .participle
        && tree.grammar[head].isPlural == true:
        // "les militaires tués" are not all soldiers spoken of.
        upper = span.upperBound
      case .apposition where depth == 0 && isTwin(child, span),
        .nominal where depth == 0 && isTwin(child, span):
        // "la famille fondatrice", "la maison mère"
        upper = span.upperBound
      case .apposition
      where isFrench && depth > 0 && tree.parts[child] == .name && tree.words[child].isCapitalized:
        // "les salariés de l'usine Fabrel"
        upper = end(of: child, isOpen: false, depth: depth + 1)
      case .relativeClause, .adnominalClause:
        guard isOpen, isVoid(head), !isCleft(head) else { return upper }
        let end = cut(span, from: child)
        return end - upper < 11 ? end : upper
      default: return upper
      }
    }
    return upper
  }

  /// The end of a complement: before the next conjunct or comma.
  private func cut(_ span: Range<Int>, from child: Int) -> Int {
    span.first {
      $0 > child
        && (tree.relations[$0] == .coordinator || tree.words[$0].isPunctuation || opensDate($0)
          || !isFrench && Self.conjunctions.contains(tree.words[$0].key))
    } ?? span.upperBound
  }

  /// Words that open a clause.
  private static let conjunctions: Set<String> = [
    "that", "who", "which", "whose", "where", "when", "as", "after", "before", "while", "because",
    "if", "whether", "although", "though", "until",
  ]

  /// Where the words end that belong to the phrase alone: others are spoken of in its clauses.
  func covered(of head: Int, upTo upper: Int) -> Int {
    tree.children(of: head).first {
      $0 > head && $0 < upper
        && (tree.relations[$0] == .relativeClause || tree.relations[$0] == .adnominalClause)
    }.map { min(upper, max(head + 1, tree.span(of: $0).lowerBound)) } ?? upper
  }

  /// Whether a noun stands bare right behind another that it describes.
  private func isTwin(_ noun: Int, _ span: Range<Int>) -> Bool {
    isFrench && span.count == 1 && tree.parts[noun] == .noun && tree.markers[noun].isEmpty
      && !tree.words[noun].isCapitalized && !Self.noComplements.contains(tree.words[noun].key)
  }

  /// "Envoyer une délégation à Oslo": the town is where it goes, not where it sits.
  private func isSent(_ word: Int) -> Bool {
    let verb = tree.heads[word]
    return isFrench && verb >= 0 && tree.relations[word] == .object
      && ["envoyer", "dépêcher", "mander"].contains(tree.lemmas[verb])
  }

  private func isVoid(_ word: Int) -> Bool {
    Self.void.contains(lemma(word)) || Self.void.contains(tree.words[word].key)
  }

  /// "Gunmen in Mali in January": where a date begins, which describes nobody.
  private func opensDate(_ word: Int) -> Bool {
    guard !isFrench, word + 1 < tree.count,
      ["in", "on", "last", "since"].contains(tree.words[word].key)
    else { return false }
    return isYear(word + 1) || Self.calendar.contains(tree.words[word + 1].key)
  }

  /// "Shareholders in 1987", "governments in the spring": when, not who.
  func isTime(_ word: Int) -> Bool {
    !isFrench
      && (isYear(word) || Self.calendar.contains(tree.words[word].key)
        || ["spring", "summer", "autumn", "winter", "fall", "decade", "century", "time"]
          .contains(tree.words[word].key))
  }

  private func isYear(_ word: Int) -> Bool {
    let key = tree.words[word].key
    return key.utf8.count == 4 && key.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether "of" says what somebody is accused or cleared of rather than of whom he is: it has no
  /// article and no capital.
  private func isCharge(_ noun: Int, of person: Int) -> Bool {
    let verb = tree.heads[person]
    return verb >= 0 && Self.charging.contains(tree.lemmas[verb])
      && [.object, .passiveSubject].contains(tree.relations[person])
      && !tree.words[noun].isCapitalized && !tree.hasChild(of: noun, .determiner)
      && nouns.classes(of: tree, at: noun).isEmpty
  }

  private static let charging: Set<String> = [
    "accuse", "clear", "acquit", "convict", "suspect", "absolve", "exonerate", "rob", "warn",
    "strip", "deprive", "rid", "cure", "assure",
  ]
}
