internal import EntenteLanguage
internal import EntenteModel

/// What English does something for: it is still to be done.
extension ModalityReader {
  /// "Is available to help X", "is in talks to help X": the clause says for what, which the word
  /// above it leaves open.
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

  /// What becomes of what means are for: they may be lacking.
  func means(_ noun: Int) -> Modality {
    let verb = tree.heads[noun]
    guard verb >= 0, tree.relations[noun] == .object else { return .planned }
    if own(verb) == .denied { return .denied }
    return ["lack", "need", "want", "seek", "await"].contains(tree.lemmas[verb])
      ? .possible : .planned
  }

  /// "Was created to help X", "arrived to help X".
  func isErrand(_ clause: Int, of verb: Int) -> Bool {
    guard tree.language == .english, tree.relations[clause] == .openComplement,
      tree.grammar[clause].form == .infinitive, tree.parts[verb] == .verb
    else { return false }
    return Self.journeys.contains(tree.lemmas[verb])
      || roles.isPassive(verb) && Self.makings.contains(tree.lemmas[verb])
      || Self.hirings.contains(tree.lemmas[verb])
  }

  /// "Could win friends by helping X", "could send ships, helping X": it is no surer than what it
  /// is done with. "Will close its ports, accusing X" accuses him now.
  func isWay(_ gerund: Int, of trigger: Int) -> Bool {
    let head = tree.heads[gerund]
    guard tree.language == .english, tree.grammar[gerund].form != .finite, !hasAuxiliary(gerund)
    else { return false }
    let above = own(head)
    guard above == .possible || above == .planned else { return false }
    let marker = tree.markers[gerund]
    if ["by", "as_well_as", "besides", "while", "when", "from"].contains(marker) { return true }
    return marker.isEmpty && gerund > head && tree.grammar[gerund].tense == .present
      && readings[trigger].contains {
        guard let type = $0.entry.type?.rawValue else { return false }
        return Self.doings.contains(type)
      }
  }

  private static let doings: Set<String> = [
    "aid", "cooperate", "concede", "sanction", "coerce", "assault", "retreat", "mobilize", "visit",
    "meet", "host",
  ]

  /// "Would build a fleet that helps X", "proposed a fund giving X money": what there is not yet
  /// does nothing yet.
  func imagined(_ noun: Int, in clause: Int) -> Modality? {
    let grammar = tree.grammar[clause]
    guard tree.language == .english,
      grammar.form == .finite ? grammar.tense == .present : grammar.tense != .past,
      grammar.form != .infinitive,
      tree.relations[noun] == .object || tree.relations[noun] == .oblique,
      !hasAuxiliary(clause)
    else { return nil }
    let determiner = tree.child(of: noun, .determiner)
    guard determiner.map({ ["a", "an", "any", "another"].contains(tree.words[$0].key) }) ?? false
    else { return nil }
    let verb = tree.heads[noun]
    guard verb >= 0, tree.parts[verb] == .verb, !roles.isPassive(verb) else { return nil }
    let above = own(verb)
    if above == .possible || above == .planned { return above }
    guard above == .actual else { return nil }
    if tree.relations[noun] == .object {
      switch effect(at: verb, over: .object, form: nil) {
      case .planned: return .planned
      case .possible: return .possible
      default: return isWished(by: verb) ? .possible : nil
      }
    }
    return foreseen(noun, by: verb) == .possible ? .possible : nil
  }

  /// "Is strong enough to help X", "is too weak to help X", "was quick to help X", "did much to
  /// help X": what is said of somebody tells whether he does it.
  func verdict(of word: Int, on clause: Int) -> Modality? {
    guard tree.language == .english, tree.grammar[clause].form == .infinitive,
      tree.markers[clause] == "to", tree.parts[word] != .verb
    else { return nil }
    if Self.amounts.contains(tree.words[word].key), tree.heads[word] >= 0,
      tree.lemmas[tree.heads[word]] == "do"
    {
      return own(tree.heads[word])
    }
    let isJudged = Self.judged.contains(tree.lemmas[word])
    for child in tree.children(of: word) where child < clause {
      switch tree.words[child].key {
      case "too" where child < word: return own(word) == .denied ? .possible : .denied
      case "enough" where child > word:
        return isJudged ? own(word) : stronger(own(word), .possible)
      default: continue
      }
    }
    return isJudged ? own(word) : nil
  }

  private static let amounts: Set<String> = ["much", "more", "lot", "everything", "plenty", "most"]

  private static let judged: Set<String> = [
    "quick", "swift", "right", "wrong", "wise", "unwise", "foolish", "brave", "kind", "generous",
    "lucky", "fortunate", "first", "last", "second", "only", "mad", "crazy", "stupid", "reckless",
    "correct", "clever", "bold", "nice", "good",
  ]

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

  private static let hirings: Set<String> = [
    "train", "hire", "recruit", "appoint", "commission", "nominate", "mobilize", "mobilise",
    "deploy", "dispatch",
  ]

  private static let makings: Set<String> = [
    "send", "dispatch", "deploy", "create", "establish", "found", "form", "set", "launch", "build",
    "design", "mobilize", "mobilise", "hire", "recruit", "assign", "spend", "allocate", "earmark",
    "reserve", "raise", "collect", "fly", "conceive", "devise", "draft", "write", "call", "aim",
    "intend", "gear", "tailor", "calculate", "introduce", "adopt", "pass", "buy", "need", "require",
  ]
}
