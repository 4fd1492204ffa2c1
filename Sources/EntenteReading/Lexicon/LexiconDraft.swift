internal import EntenteModel

/// A lexicon in the making: what files say is added row by row, then laid out as a ``Lexicon``.
struct LexiconDraft {
  let language: LanguageCode
  var bytes: [UInt8] = []
  var places: [LexiconPlace] = []
  var lines: [LexiconLine] = []
  /// The notations of the frames.
  var frames: [String] = []
  var events: [TypedRelation] = []

  /// Begins a lexicon without entries.
  init(language: LanguageCode) {
    self.language = language
  }

  /// Begins with the entries of a lexicon.
  init(_ lexicon: Lexicon) {
    language = lexicon.language
    bytes = Array(lexicon.bytes)
    places = Array(lexicon.places)
    lines = Array(lexicon.lines)
    frames = lexicon.frames.all
    events = lexicon.events.all.map(TypedRelation.init(joined:))
  }

  /// Whether the head of a noun phrase stands last: "air strike".
  var nounHeadsAreFinal: Bool { language == .english }
}

extension TypedRelation {
  /// The event of `family:type`, as a lexicon writes it.
  init(joined text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"))
    self.init(
      relation: Relation(rawValue: String(Substring(parts[0]))),
      type: EventType(rawValue: String(Substring(parts[1]))))
  }

  /// The family and the type in one text.
  var joined: String { "\(relation.rawValue):\(type.rawValue)" }
}
