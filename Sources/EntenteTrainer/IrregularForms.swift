/// English forms that no affix tells: the dictionary lists them as bare words.
///
/// A tagger that sees "struck" twice in its treebank takes it for a preposition in new company, and
/// the tree of "Lightning struck the village" has no verb.
enum IrregularForms {
  /// The lemma, the past and the past participle of each verb.
  private static let verbs = [
    "arise arose arisen", "awake awoke awoken", "bear bore borne", "beat beat beaten",
    "begin began begun", "bend bent bent", "bind bound bound", "bite bit bitten",
    "bleed bled bled", "blow blew blown", "break broke broken", "breed bred bred",
    "build built built", "burn burnt burnt", "choose chose chosen", "cling clung clung",
    "creep crept crept", "deal dealt dealt", "dig dug dug", "dive dove dived",
    "draw drew drawn", "drink drank drunk", "drive drove driven", "eat ate eaten",
    "fall fell fallen", "feed fed fed", "fight fought fought", "flee fled fled",
    "fling flung flung", "fly flew flown", "forbid forbade forbidden",
    "foresee foresaw foreseen", "forget forgot forgotten", "forgive forgave forgiven",
    "forsake forsook forsaken", "freeze froze frozen", "grind ground ground",
    "grow grew grown", "hang hung hung", "hide hid hidden", "kneel knelt knelt",
    "lay laid laid", "lend lent lent", "mean meant meant", "mislead misled misled",
    "mistake mistook mistaken", "outbid outbid outbid", "overcome overcame overcome",
    "override overrode overridden", "overrun overran overrun", "oversee oversaw overseen",
    "overtake overtook overtaken", "overthrow overthrew overthrown", "partake partook partaken",
    "plead pled pled", "prove proved proven", "rebuild rebuilt rebuilt",
    "redraw redrew redrawn", "repay repaid repaid", "resell resold resold",
    "retake retook retaken", "rewrite rewrote rewritten", "ride rode ridden", "ring rang rung",
    "rise rose risen", "shake shook shaken", "shine shone shone", "shoot shot shot",
    "show showed shown", "shrink shrank shrunk", "sing sang sung", "sink sank sunk",
    "sit sat sat", "slay slew slain", "sleep slept slept", "slide slid slid",
    "sling slung slung", "speak spoke spoken", "speed sped sped", "spill spilt spilt",
    "spin spun spun", "spring sprang sprung", "stand stood stood", "steal stole stolen",
    "stick stuck stuck", "sting stung stung", "stride strode stridden", "strike struck struck",
    "strive strove striven", "swear swore sworn", "sweep swept swept", "swell swelled swollen",
    "swim swam swum", "swing swung swung", "teach taught taught", "tear tore torn",
    "throw threw thrown", "tread trod trodden", "undergo underwent undergone",
    "understand understood understood", "undertake undertook undertaken", "undo undid undone",
    "uphold upheld upheld", "wake woke woken", "wear wore worn", "weave wove woven",
    "weep wept wept", "win won won", "withdraw withdrew withdrawn",
    "withhold withheld withheld", "withstand withstood withstood", "wring wrung wrung",
  ]

  /// Plurals of persons.
  private static let plurals = [
    "airmen", "aldermen", "assemblymen", "boatmen", "businessmen", "businesswomen", "cameramen",
    "cavalrymen", "chairmen", "clergymen", "congressmen", "congresswomen", "councilmen",
    "councilwomen", "countrymen", "craftsmen", "crewmen", "ferrymen", "firemen", "fishermen",
    "guardsmen", "gunmen", "hitmen", "horsemen", "huntsmen", "infantrymen", "lawmen",
    "middlemen", "militiamen", "newsmen", "noblemen", "policemen", "policewomen", "postmen",
    "railwaymen", "salesmen", "seamen", "servicemen", "servicewomen", "spokesmen",
    "spokeswomen", "sportsmen", "sportswomen", "statesmen", "stuntmen", "swordsmen",
    "tradesmen", "tribesmen", "watchmen", "workmen", "yachtsmen",
  ]

  /// Forms that are verbs before they are nouns of the same letters.
  static let verbsFirst: Set<String> = ["lent", "shot", "won", "sang"]

  /// The forms as a dictionary with affixes would have them.
  static let entries: [LexiconEntry] =
    verbs.flatMap { row in
      let forms = row.split(separator: " ").map(String.init)
      return Set(forms.dropFirst()).subtracting(forms.prefix(1)).sorted().map {
        LexiconEntry(form: $0, lemma: forms[0], part: "+D", marks: [])
      }
    }
    + plurals.map {
      LexiconEntry(form: $0, lemma: $0.dropLast(2) + "an", part: "+S", marks: [])
    }
}
