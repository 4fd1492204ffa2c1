/// How the words of a class inflect: endings that take the place of the lemma's ending.
///
/// The verb "soutenir" is the stem "sou" in the paradigm of the ending "tenir", whose forms are
/// "tiens", "tenons", "tiendra". Words without a stem of their own ("être") have their whole lemma
/// for an ending.
struct Paradigm: Sendable {
  /// The ending of the lemma.
  let ending: String

  /// What each ending in its place says.
  private(set) var forms: [String: [Morphology]] = [:]

  init(ending: String) {
    self.ending = ending
  }

  mutating func add(_ form: String, _ morphology: Morphology) {
    guard forms[form]?.contains(morphology) != true else { return }
    forms[form, default: []].append(morphology)
  }
}
