package import EntenteModel

extension Chronicle {
  /// The language that most articles have of those that Entente writes; English where none has.
  package var outputLanguage: OutputLanguage {
    let french = articles.count { $0.language == .french }
    let english = articles.count { $0.language == .english }
    return french > english || (french == english && articles.first?.language == .french)
      ? .french : .english
  }
}
