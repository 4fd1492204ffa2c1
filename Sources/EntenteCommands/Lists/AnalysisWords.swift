package import EntenteGraph
package import EntenteModel

/// The words of what is found out about ties, in the languages that Entente writes.
package struct AnalysisWords: Sendable {
  private let language: OutputLanguage

  /// Creates the words of a language.
  package init(_ language: OutputLanguage) {
    self.language = language
  }

  private func choose(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  /// The header of the list of camps.
  package var campHeader: [String] { [choose("camp", "camp"), choose("acteurs", "actors")] }

  /// The header of the list of ties that camps do not explain.
  package var frustratedHeader: [String] {
    ["", choose("événements", "events"), choose("liens à contre-camp", "ties against the camps")]
  }

  /// The header of the list of triads.
  package var triadHeader: [String] {
    [choose("signes", "signs"), choose("triades en déséquilibre", "triads out of balance")]
  }

  /// Says how many triads are balanced, and whether better camps can exist.
  package func summary(triads: Int, balanced: Int, isBest: Bool) -> String {
    let counts = choose(
      "Triades en équilibre : \(balanced) sur \(triads).",
      "Triads in balance: \(balanced) of \(triads).")
    let doubt = choose(
      " La recherche des camps a été abrégée : il peut en exister de meilleurs.",
      " The search for camps was cut short: there may be better ones.")
    return counts + (isBest ? "" : doubt) + "\n"
  }

  /// The header of the list of whom an actor reaches.
  package var reachHeader: [String] {
    [choose("dès le", "from"), choose("acteur", "actor"), choose("par", "through")]
  }

  /// The header of the list of changes.
  package var changeHeader: [String] {
    language == .french
      ? ["changement", "avant", "après", "relation", "qui et à qui"]
      : ["change", "before", "after", "relation", "who and whom"]
  }

  /// Returns what became of a tie in words.
  package func word(for change: TieChange.Kind) -> String {
    switch change {
    case .gained: choose("apparu", "gained")
    case .lost: choose("disparu", "lost")
    case .stronger: choose("renforcé", "stronger")
    case .weaker: choose("affaibli", "weaker")
    case .turned: choose("retourné", "turned")
    }
  }
}
