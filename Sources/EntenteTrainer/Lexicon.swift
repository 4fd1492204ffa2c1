import EntenteLanguage

/// A form of the dictionary: its lemma and what it is.
struct LexiconEntry {
  let form: String
  let lemma: String
  /// `nom`, `adj`, `v...`, or another part of speech of the dictionary.
  let part: String
  let marks: [String]

  var isVerb: Bool { part.hasPrefix("v") && part.dropFirst().first?.isNumber == true }

  private var gender: String {
    marks.contains("mas") ? "m" : marks.contains("fem") ? "f" : ""
  }

  private var number: String { marks.contains("pl") ? "p" : marks.contains("sg") ? "s" : "" }

  /// Whether it is a form of the simple past or the imperfect subjunctive that nobody uses.
  var isObsolete: Bool {
    guard isVerb, let person = marks.last(where: { $0.first?.isNumber == true }) else {
      return false
    }
    return marks.contains("simp") && person != "3sg"
      || marks.contains("ipsi") && !person.hasPrefix("3")
  }

  /// What the form may be, in few letters.
  var analysis: String {
    guard isVerb else {
      if part == "nom" || part == "adj" { return part + gender + number }
      return part
    }
    if marks.contains("infi") { return "vi" }
    if marks.contains("ppre") { return "vg" }
    if marks.contains("ppas") { return "vp" + gender + number }
    return "vf" + (marks.first { $0.first?.isNumber == true } ?? "")
  }

  /// The tags and features in UD that the form may have, where affixes or marks tell them.
  var universals: [(tag: String, features: String)] {
    let past = "Tense=Past|VerbForm=Part"
    let third = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
    switch part {
    case "+S": return [("NOUN", "Number=Plur")]
    case "+Sv": return [("VERB.Fin", third), ("NOUN", "Number=Plur")]
    case "+D": return [("VERB.Fin", "Mood=Ind|Tense=Past|VerbForm=Fin"), ("VERB.Part", past)]
    case "+G":
      return [("VERB.Ger", "VerbForm=Ger"), ("VERB.Part", "Tense=Pres|VerbForm=Part")]
    case "+R", "+T": return [("ADJ", "_")]
    default: return universal.map { [$0] } ?? []
    }
  }

  /// The tag and features in UD, if the form is one that a tag tells.
  private var universal: (tag: String, features: String)? {
    let gender = self.gender == "m" ? "Gender=Masc|" : self.gender == "f" ? "Gender=Fem|" : ""
    let number = self.number == "p" ? "Number=Plur" : self.number == "s" ? "Number=Sing" : ""
    if part == "nom" || part == "adj" {
      return (part == "nom" ? "NOUN" : "ADJ", gender + number)
    }
    guard isVerb else { return nil }
    if marks.contains("infi") { return ("VERB.Inf", "VerbForm=Inf") }
    if marks.contains("ppre") { return ("VERB.Part", "Tense=Pres|VerbForm=Part") }
    if marks.contains("ppas") {
      return ("VERB.Part", gender + number + "|Tense=Past|VerbForm=Part")
    }
    let moods = [
      "ipre": "Mood=Ind|Tense=Pres", "iimp": "Mood=Ind|Tense=Imp", "ipsi": "Mood=Ind|Tense=Past",
      "ifut": "Mood=Ind|Tense=Fut", "cond": "Mood=Cnd|Tense=Pres", "spre": "Mood=Sub|Tense=Pres",
      "simp": "Mood=Sub|Tense=Imp", "impe": "Mood=Imp|Tense=Pres",
    ]
    guard let mood = marks.lazy.compactMap({ moods[$0] }).first,
      let person = marks.last(where: { $0.first?.isNumber == true })
    else { return nil }
    let count = person.contains("pl") ? "Plur" : "Sing"
    return (
      "VERB.Fin", "\(mood)|Number=\(count)|Person=\(person.prefix(1))|VerbForm=Fin"
    )
  }
}

/// The classes of words by all that they may be.
struct Lexicon {
  var entries: [LexiconEntry] = []
  /// The class of each word's hash, from 1.
  var classes: [UInt32: UInt8] = [:]

  /// Gathers the words of a dictionary, and forms of which it lists no more than the letters.
  init(_ entries: [LexiconEntry], irregular: [LexiconEntry] = []) {
    let entries = entries.filter { !$0.isObsolete }
    self.entries = entries + irregular
    var analyses: [UInt32: Set<String>] = [:]
    for entry in entries {
      let lower = LemmaRule.lower(Array(entry.form.utf8))
      analyses[FeatureHash.bytes(lower[...], seed: 1) | 1, default: []].insert(entry.analysis)
    }
    for entry in irregular {
      let word = FeatureHash.bytes(Array(entry.form.utf8)[...], seed: 1) | 1
      let isBare = analyses[word]?.allSatisfy { $0 == "=" } ?? true
      if isBare || IrregularForms.verbsFirst.contains(entry.form) {
        analyses[word] = [entry.analysis]
      }
    }
    let names = analyses.mapValues { $0.sorted().joined(separator: "/") }
    var counts: [String: Int] = [:]
    for name in names.values { counts[name, default: 0] += 1 }
    let table = NameTables.Table(counts, limit: 254)
    let known = Set(table.names)
    for (word, name) in names {
      classes[word] = known.contains(name) ? UInt8(table.index(name) + 1) : 255
    }
  }
}
