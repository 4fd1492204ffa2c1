internal import EntenteModel

/// Nouns that say how much or how many there is of what follows them: "une série de sanctions",
/// "two million dollars in aid".
enum MeasureNouns {
  /// The markers of what there is so much of.
  static let markers: Set<String> = ["de", "of", "in", "worth_of"]

  /// Whether a lemma is such a noun.
  static func contains(_ lemma: String, in language: LanguageCode) -> Bool {
    language == .english ? english.contains(lemma) : french.contains(lemma)
  }

  private static let french: Set<String> = [
    "série", "vague", "paquet", "train", "nombre", "millier", "million", "milliard", "tonne",
    "dizaine", "douzaine", "centaine", "quinzaine", "vingtaine", "trentaine", "cinquantaine",
    "sorte", "forme", "volet", "salve", "pluie", "flot", "ensemble", "partie", "lot", "poignée",
    "mot", "message", "nouveau", "multitude", "torrent", "déluge", "rafale", "arsenal", "batterie",
    "euro", "dollar", "livre", "franc", "kilo", "litre", "tour", "semblant", "minimum", "maximum",
    "peu", "volée", "bordée", "averse", "supplément", "brin", "début", "cargaison", "convoi",
  ]

  private static let english: Set<String> = [
    "$", "€", "£", "series", "wave", "package", "round", "set", "number", "million", "billion",
    "trillion",
    "thousand", "hundred", "dozen", "dollar", "euro", "pound", "yen", "franc", "ton", "tonne",
    "kind", "sort", "form", "volley", "flurry", "spate", "string", "barrage", "lot", "plenty",
    "amount", "worth", "bit", "piece", "slew", "raft", "deal", "quantity", "handful", "couple",
    "word", "message", "torrent", "flood", "stream", "shipment", "convoy", "load", "planeload",
    "truckload", "range", "array", "host", "variety", "batch", "measure", "type", "shred",
    "part", "half", "bulk", "rest", "portion", "share",
  ]
}
