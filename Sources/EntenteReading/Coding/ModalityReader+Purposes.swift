internal import EntenteLanguage
internal import EntenteModel

/// What English does something for: it is still to be done.
extension ModalityReader {
  /// "Is available to help X", "is in talks to help X": the clause says for what, which the word above
  /// it leaves open.
  func isReadiness(_ head: Int, for clause: Int) -> Bool {
    tree.language == .english && tree.parts[head] != .verb
      && tree.grammar[clause].form == .infinitive && tree.markers[clause] == "to"
      && effect(at: head, over: .openComplement, form: .infinitive) != nil
  }

  /// "Sent teams to assist X", "money to help X".
  func isMeans(_ noun: Int, to clause: Int) -> Bool {
    guard tree.language == .english, tree.grammar[clause].form == .infinitive,
      tree.parts[noun] == .noun, tree.markers[clause] == "to",
      !Self.virtues.contains(tree.lemmas[noun])
    else { return false }
    // "The first to help X", "one of three states to help X" did.
    return !tree.children(of: noun).contains {
      $0 < noun
        && (Self.ranks.contains(tree.words[$0].key) || tree.words[$0].key.hasSuffix("est")
          || tree.relations[$0] == .number && tree.markers[noun] == "of")
    }
  }

  /// "Was created to help X", "arrived to help X".
  func isErrand(_ clause: Int, of verb: Int) -> Bool {
    guard tree.language == .english, tree.relations[clause] == .openComplement,
      tree.grammar[clause].form == .infinitive, tree.parts[verb] == .verb
    else { return false }
    return Self.journeys.contains(tree.lemmas[verb])
      || roles.isPassive(verb) && Self.makings.contains(tree.lemmas[verb])
  }

  /// "Could win friends by helping X", "will build roads as well as helping X": it is no surer than what
  /// it is done with.
  func isWay(_ gerund: Int) -> Bool {
    tree.language == .english
      && ["by", "as_well_as", "besides", "while", "when"].contains(tree.markers[gerund])
      && tree.grammar[gerund].form != .finite && !hasAuxiliary(gerund)
      && own(tree.heads[gerund]) != .denied
  }

  /// "Under the plan, X gives Y aid": what a scheme lays down is still to be done.
  func isLaidDown(_ verb: Int) -> Bool {
    guard tree.language == .english, tree.parts[verb] == .verb,
      tree.grammar[verb].tense == .present, tree.grammar[verb].form == .finite
    else { return false }
    return tree.children(of: verb).contains {
      $0 < verb && tree.relations[$0] == .oblique && tree.markers[$0] == "under"
        && (Self.schemes.contains(tree.lemmas[$0]) || Self.agreements.contains(tree.lemmas[$0]))
    }
  }

  /// Nouns by which somebody brings himself to do something, and does.
  private static let virtues: Set<String> = [
    "courage", "decency", "luck", "privilege", "honour", "honor", "pleasure", "fortune", "audacity",
    "temerity", "nerve", "sense", "grace", "cheek", "gut", "guts", "person", "man", "woman",
  ]

  private static let ranks: Set<String> = [
    "first", "last", "only", "second", "third", "fourth", "fifth", "next", "most", "sole",
  ]

  private static let journeys: Set<String> = [
    "arrive", "travel", "fly", "head", "rush", "race", "sail", "drive", "march", "gather",
    "convene", "assemble", "queue",
  ]

  private static let makings: Set<String> = [
    "send", "dispatch", "deploy", "create", "establish", "found", "form", "set", "launch", "build",
    "design", "mobilize", "mobilise", "hire", "recruit", "assign", "spend", "allocate", "earmark",
    "reserve", "raise", "collect", "fly", "conceive", "devise", "draft", "write", "call", "aim",
    "intend", "gear", "tailor", "calculate", "introduce", "adopt", "pass", "buy", "need", "require",
  ]
}
