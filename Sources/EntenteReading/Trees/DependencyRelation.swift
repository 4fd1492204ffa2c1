/// The relation of a word to its head, as far as reading tells relations apart.
///
/// The names are those of Universal Dependencies; subtypes that mean nothing here count as their
/// main type.
enum DependencyRelation: String, Hashable, Sendable, CaseIterable {
  case root
  case subject = "nsubj"
  case passiveSubject = "nsubj:pass"
  case clausalSubject = "csubj"
  case object = "obj"
  case indirectObject = "iobj"
  case oblique = "obl"
  case agent = "obl:agent"
  case nominal = "nmod"
  case apposition = "appos"
  case adjective = "amod"
  case adverb = "advmod"
  case number = "nummod"
  case determiner = "det"
  case marker = "mark"
  case adposition = "case"
  case auxiliary = "aux"
  case passiveAuxiliary = "aux:pass"
  case copula = "cop"
  case openComplement = "xcomp"
  case complement = "ccomp"
  case relativeClause = "acl:relcl"
  case adnominalClause = "acl"
  case adverbialClause = "advcl"
  case conjunct = "conj"
  case coordinator = "cc"
  case expletive = "expl"
  case compound
  case fixed
  case flat
  case parataxis
  case punctuation = "punct"
  case dislocated
  case vocative
  case orphan
  case other = "dep"

  /// Reads a relation as an analyzer names it.
  init(universal name: String) {
    if let exact = DependencyRelation(rawValue: name) {
      self = exact
      return
    }
    let main = name.prefix { $0 != ":" }
    self =
      name == "csubj:pass" ? .clausalSubject : DependencyRelation(rawValue: String(main)) ?? .other
  }

  /// Whether a subject stands in this relation to its verb.
  var isSubject: Bool { self == .subject || self == .passiveSubject }

  /// Whether a clause stands in this relation to its head.
  var isClause: Bool {
    switch self {
    case .openComplement, .complement, .relativeClause, .adnominalClause, .adverbialClause,
      .clausalSubject, .parataxis:
      true
    default: false
    }
  }
}
