internal import EntenteLanguage

/// Places that belong to what is or passes there.
extension FrenchTreeMender {
  /// "Avec le soutien de l'ambassade de Suède à Rome": the town belongs to the embassy.
  mutating func mendSeat(_ place: Int) {
    guard parts[place] == .name, let preposition = adposition(of: place),
      preposition == place - 1, ["à", "au", "aux", "en"].contains(words[preposition].key),
      preposition > 2
    else { return }
    let inner = preposition - 1
    let noun = heads[inner]
    guard parts[inner] == .name || parts[inner] == .adjective, noun >= 0, noun < inner,
      noun != heads[place], Self.seated.contains(lemmas[noun])
    else { return }
    move(place, to: noun, as: .nominal)
  }

  /// "X, de passage à Rome,": Rome is where X passes, and no part of his name.
  mutating func mendPassing(_ place: Int) {
    guard let preposition = adposition(of: place), preposition > 2,
      words[preposition - 1].key == "passage", words[preposition - 2].key == "de",
      heads[place] >= 0, heads[place] < preposition - 2
    else { return }
    move(place, to: preposition - 1, as: .nominal)
  }

  /// Nouns of bodies whose place is part of their name.
  static let seated: Set<String> = ["ambassade", "consulat", "représentation", "délégation"]
}
