internal import EntenteLanguage

/// Names that belong to the noun before them.
extension FrenchTreeMender {
  /// "Du jeune républicain Paul Sorel": a name belongs to the noun right before it.
  mutating func mendApposition(_ name: Int) {
    let head = heads[name]
    guard parts[name] == .name, name > 1, head >= 0 else { return }
    if mendManner(name, of: head) { return }
    if head == name - 1 {
      mendMaker(name, of: head)
      return
    }
    guard head < name - 1 else { return }
    var noun = name - 1
    if parts[noun] == .adjective, heads[noun] >= 0, heads[noun] < noun {
      // "Le sauteur en longueur danois Paul Sorel": the adjective is the jumper's.
      if let own = grammar[noun].isFeminine, let other = grammar[heads[noun]].isFeminine,
        own != other
      {
        return
      }
      noun = heads[noun]
    }
    guard parts[noun] == .noun, noun != head, noun > head, isAbove(head, noun),
      words[noun].isCapitalized == false, relations[noun] == .nominal
    else { return }
    move(name, to: noun, as: .apposition)
  }

  /// "La maison de disques Velmor", "l'agence de notation Fitch": the house has the name, not what
  /// it makes.
  private mutating func mendMaker(_ name: Int, of ware: Int) {
    guard parts[ware] == .noun, relations[ware] == .nominal, !words[ware].isCapitalized,
      let marker = adposition(of: ware), marker == ware - 1, lemmas[marker] == "de",
      !["du", "des"].contains(words[marker].key), !hasChild(ware, .determiner),
      heads[ware] == marker - 1, parts[marker - 1] == .noun, hasChild(marker - 1, .determiner)
    else { return }
    move(name, to: marker - 1, as: .apposition)
  }

  /// "Rachète la société Velmor", "au quotidien Le Soir": of two complements in a row the name
  /// belongs to the noun.
  mutating func mendSecond(_ name: Int) {
    var noun = name - 1
    if noun > 0, relations[noun] == .determiner, words[noun].isCapitalized { noun -= 1 }
    guard noun >= 0, parts[name] == .name || noun < name - 1, words[name].isCapitalized,
      parts[noun] == .noun, relations[noun] == relations[name], heads[noun] == heads[name],
      !words[noun].isCapitalized, adposition(of: name) == nil, !isFixed(noun)
    else { return }
    move(name, to: noun, as: .apposition)
  }

  /// "Met en examen Paul Sorel", "mettre à pied Paul Sorel": a noun without determiner behind its
  /// preposition belongs to the verb, and no name to it.
  private func isFixed(_ noun: Int) -> Bool {
    guard noun > 0, relations[noun] == .oblique else { return false }
    return ["en", "à", "hors", "sous", "hors_de", "par", "avec", "sans"]
      .contains(words[noun - 1].key)
      && relations[noun - 1] == .adposition
  }
}
