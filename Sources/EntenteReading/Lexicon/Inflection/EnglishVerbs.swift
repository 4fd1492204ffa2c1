/// The conjugation of English verbs.
enum EnglishVerbs {
  /// Base, past tense, past participle; the last is left out where it equals the past tense.
  private static let table: [String] = [
    "be", "have had", "do did done", "go went gone", "say said", "tell told", "make made",
    "take took taken", "give gave given", "get got gotten", "come came come",
    "become became become",
    "meet met", "hold held", "withhold withheld", "uphold upheld", "lead led", "mislead misled",
    "send sent", "spend spent", "lend lent", "bend bent", "build built", "rebuild rebuilt",
    "fight fought", "bring brought", "buy bought", "seek sought", "think thought", "teach taught",
    "catch caught", "keep kept", "leave left", "lose lost", "sell sold", "shoot shot", "sit sat",
    "stand stood", "understand understood", "withstand withstood", "strike struck", "win won",
    "break broke broken", "speak spoke spoken", "steal stole stolen", "freeze froze frozen",
    "choose chose chosen", "forsake forsook forsaken", "undertake undertook undertaken",
    "overtake overtook overtaken", "shake shook shaken", "forbid forbade forbidden",
    "forgive forgave forgiven", "overthrow overthrew overthrown", "throw threw thrown",
    "withdraw withdrew withdrawn", "draw drew drawn", "know knew known", "see saw seen",
    "foresee foresaw foreseen", "oversee oversaw overseen", "begin began begun", "sink sank sunk",
    "swear swore sworn", "tear tore torn", "bear bore borne", "wear wore worn",
    "write wrote written", "rewrite rewrote rewritten", "underwrite underwrote underwritten",
    "drive drove driven", "ride rode ridden", "rise rose risen", "bite bit bitten",
    "hide hid hidden",
    "beat beat beaten", "eat ate eaten", "fall fell fallen", "fly flew flown", "feel felt",
    "find found", "bind bound", "lay laid", "pay paid", "repay repaid", "run ran run",
    "set set", "put put", "cut cut", "hit hit", "hurt hurt", "let let", "shut shut", "split split",
    "cast cast", "broadcast broadcast", "forecast forecast", "rid rid", "upset upset",
    "deal dealt", "mean meant", "read read", "feed fed", "flee fled", "bleed bled",
    "undergo underwent undergone", "hang hung", "stick stuck", "swing swung",
    "light lit", "slay slew slain", "bid bid", "spread spread",
    "offset offset", "backslide backslid", "hear heard", "show showed shown", "grow grew grown",
    "blow blew blown", "arise arose arisen", "strive strove striven", "sweep swept",
    "creep crept", "weep wept", "sleep slept", "swim swam swum", "ring rang rung", "sing sang sung",
  ]

  private static let irregular: [String: [String]] = {
    var result: [String: [String]] = [:]
    for line in table {
      let words = line.split(separator: " ").map(String.init)
      result[words[0]] = words
    }
    return result
  }()

  /// Verbs of more than one syllable that double their last consonant all the same.
  private static let doubling: Set<String> = [
    "commit", "recommit", "admit", "permit", "submit", "transmit", "omit", "emit", "remit", "refer",
    "confer", "defer", "infer", "prefer", "transfer", "deter", "incur", "occur", "concur", "recur",
    "compel", "expel", "repel", "propel", "dispel", "rebel", "control", "patrol", "extol", "abet",
    "acquit", "equip", "regret", "abhor", "outwit", "kidnap", "handicap", "entrap",
    "unplug", "outgun", "airdrop", "backstab", "embed", "annul", "quit", "sandbag", "debug",
    "format", "wiretap", "eavesdrop", "outbid",
  ]

  /// Verbs that double "l" in British spelling only.
  private static let british: Set<String> = [
    "cancel", "counsel", "signal", "travel", "label", "quarrel", "level", "marshal", "channel",
    "model", "shovel", "shrivel", "funnel", "fuel", "imperil", "rival", "equal", "total", "dial",
    "duel", "tunnel", "victual", "worship", "focus", "bias",
  ]

  static func ending(of lemma: String) -> String {
    if irregular[lemma] != nil || ["can", "may", "must", "shall", "will"].contains(lemma) {
      return lemma
    }
    let letters = Array(lemma)
    guard letters.count > 1, let last = letters.last else { return lemma }
    let before = letters[letters.count - 2]
    func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
    if british.contains(lemma) { return "+" + String(last) }
    if doubling.contains(lemma) { return String([last, last]) }
    switch last {
    case "e": return lemma.hasSuffix("ie") ? "ie" : lemma.hasSuffix("ee") ? "ee" : "e"
    case "y" where !isVowel(before): return "y"
    case "s", "x", "z": return String(last)
    case "h" where before == "c" || before == "s": return String([before, last])
    case "o" where !isVowel(before): return "o"
    case "w", "y": return ""
    default: break
    }
    let vowels = letters.indices.filter { index in
      // "u" after "q" is no vowel: "quit" has one syllable and a short one.
      isVowel(letters[index])
        && !(letters[index] == "u" && index > 0 && letters[index - 1] == "q")
    }
    if vowels == [letters.count - 2], !isVowel(last) { return String([last, last]) }
    return ""
  }

  static func paradigm(ending: String) -> Paradigm {
    if let forms = irregular[ending] { return irregular(forms, ending: ending) }
    switch ending {
    case "": return regular("", "", plural: "s", ending: ending)
    case "e": return regular("e", "", plural: "es", ending: ending)
    case "ee": return regular("ee", "e", plural: "ees", ending: ending, gerund: "eeing")
    case "ie":
      var paradigm = regular("ie", "i", plural: "ies", ending: ending, gerund: "ying")
      paradigm.add("ying", Morphology(.presentParticiple))
      return paradigm
    case "y": return regular("y", "i", plural: "ies", ending: ending, gerund: "ying")
    case "s", "x", "z", "ch", "sh", "o":
      return regular(ending, ending, plural: ending + "es", ending: ending)
    default: break
    }
    if ending.hasPrefix("+"), let last = ending.last {
      let single = String(last)
      let plural = single == "s" ? single + "es" : single + "s"
      var paradigm = regular(single, single, plural: plural, ending: single)
      paradigm.merge(regular(single, single + single, plural: plural, ending: single))
      return paradigm
    }
    if ending.count == 2, ending.first == ending.last, let last = ending.last {
      let single = String(last)
      return regular(single, ending, plural: single + "s", ending: single)
    }
    var modal = Paradigm(ending: ending)
    modal.add(ending, Morphology(.present))
    return modal
  }

  private static func regular(
    _ base: String, _ stem: String, plural: String, ending: String, gerund: String? = nil
  ) -> Paradigm {
    var paradigm = Paradigm(ending: ending)
    paradigm.addBase(base, third: plural)
    paradigm.add(stem + "ed", Morphology(.simplePast))
    paradigm.add(stem + "ed", Morphology(.pastParticiple))
    paradigm.add(gerund ?? stem + "ing", Morphology(.presentParticiple))
    return paradigm
  }

  private static func irregular(_ forms: [String], ending: String) -> Paradigm {
    let base = forms[0]
    var paradigm = Paradigm(ending: ending)
    if base == "be" {
      paradigm.addBe()
      return paradigm
    }
    // The third person and the gerund are those of a regular verb of the same spelling.
    let kind = regularEnding(of: base)
    let model = Self.paradigm(ending: kind)
    let stem = base.dropLast(model.ending.count)
    let wanted: [Morphology] = [
      Morphology(.present, person: 3, .singular), Morphology(.presentParticiple),
    ]
    for (form, readings) in model.forms {
      for reading in readings where wanted.contains(reading) { paradigm.add(stem + form, reading) }
    }
    if base == "have" {
      paradigm = Paradigm(ending: ending)
      paradigm.add("has", Morphology(.present, person: 3, .singular))
      paradigm.add("having", Morphology(.presentParticiple))
    }
    paradigm.addBase(base, third: nil)
    let past = forms.count > 1 ? forms[1] : base
    let participle = forms.count > 2 ? forms[2] : past
    paradigm.add(past, Morphology(.simplePast))
    paradigm.add(participle, Morphology(.pastParticiple))
    if base == "get" { paradigm.add("got", Morphology(.pastParticiple)) }
    return paradigm
  }

  private static func regularEnding(of base: String) -> String {
    if ["begin", "forbid", "upset", "offset", "outbid"].contains(base), let last = base.last {
      return String([last, last])
    }
    let letters = Array(base)
    guard let last = letters.last else { return "" }
    let vowels = letters.filter { "aeiou".contains($0) }.count
    switch last {
    case "e":
      return base == "see" || base == "flee" || base == "foresee" || base == "oversee" ? "" : "e"
    case "y" where !"aeiou".contains(letters[letters.count - 2]): return "y"
    case "h" where base.hasSuffix("ch"): return "ch"
    case "o": return "o"
    case "w", "y", "d", "k", "l", "n", "p", "r", "t", "g", "m":
      let before = letters[letters.count - 2]
      let isShort =
        vowels == 1 && "aeiou".contains(before) && last != "w" && last != "y"
      return isShort ? String([last, last]) : ""
    default: return ""
    }
  }
}

extension Paradigm {
  fileprivate mutating func addBase(_ base: String, third: String?) {
    add(base, Morphology(.infinitive))
    add(base, Morphology(.present))
    add(base, Morphology(.imperative))
    if let third { add(third, Morphology(.present, person: 3, .singular)) }
  }

  fileprivate mutating func addBe() {
    add("be", Morphology(.infinitive))
    add("be", Morphology(.imperative))
    add("am", Morphology(.present, person: 1, .singular))
    add("is", Morphology(.present, person: 3, .singular))
    add("are", Morphology(.present))
    add("was", Morphology(.simplePast, .singular))
    add("were", Morphology(.simplePast))
    add("been", Morphology(.pastParticiple))
    add("being", Morphology(.presentParticiple))
  }
}
