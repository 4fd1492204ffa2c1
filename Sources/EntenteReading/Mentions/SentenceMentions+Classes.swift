internal import EntenteLanguage

extension SentenceMentions {
  /// Whether a noun of a wide class can mean somebody with a name: "the council" is no league.
  func canBe(_ lemma: String, _ noun: String, _ names: [String]) -> Bool {
    if !isFrench, Self.businesses.contains(lemma) {
      return !names.contains { hasWord($0, of: Self.bodies) }
    }
    if isFrench {
      // "La ligue", "la fédération" is called so: no club is meant.
      guard let kin = Self.frenchKin.first(where: { $0.contains(lemma) }) else { return true }
      return names.contains { hasWord($0, of: kin) }
    }
    guard noun == "association", !Self.associations.contains(lemma) else { return true }
    let kin = Self.kin.first { $0.contains(lemma) } ?? [lemma]
    return names.contains { hasWord($0, of: kin) }
  }

  private func hasWord(_ name: String, of kin: Set<String>) -> Bool {
    name.lowercased().split(separator: " ").contains { kin.contains(String($0)) }
  }

  /// Nouns for businesses, and words in the names of what is none.
  private static let businesses: Set<String> = [
    "company", "firm", "manufacturer", "maker", "carmaker", "airline", "retailer", "corporation",
  ]
  private static let bodies: Set<String> = [
    "federation", "union", "party", "association", "committee", "ministry", "council", "court",
    "police", "army", "university", "church", "commission", "nations", "parliament", "institute",
    "authority", "movement", "league", "alliance", "agency",
  ]

  /// Nouns for any association, whatever its name says that it is.
  private static let associations: Set<String> = [
    "association", "organization", "organisation", "ngo", "charity", "foundation", "nonprofit",
    "body", "lobby", "lobby group", "pressure group", "advocacy group", "rights group",
  ]

  /// French nouns of bodies that are called by them, or by one another.
  private static let frenchKin: [Set<String>] = [
    ["ligue", "fédération", "confédération", "association"], ["comité", "commission", "conseil"],
    ["université", "faculté", "école", "institut", "académie", "collège", "lycée"],
  ]

  /// Nouns by which bodies are called that are named by one another.
  private static let kin: [Set<String>] = [
    [
      "regulator", "watchdog", "authority", "commission", "agency", "office", "administration",
      "inspectorate",
    ], ["commission", "committee", "panel"], ["league", "federation", "association"],
    ["institute", "institution", "center", "centre", "academy"],
  ]
}
