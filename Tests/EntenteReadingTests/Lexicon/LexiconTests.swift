import EntenteModel
import Testing

@testable import EntenteReading

@Suite("Lexicon")
struct LexiconTests {
  @Test("holds enough, of every type, nothing twice", arguments: [LanguageCode.french, .english])
  func standard(language: LanguageCode) {
    let lexicon = Lexicon.standard(for: language)
    #expect(lexicon.entries.count >= (language == .french ? 1200 : 1000))
    #expect(Set(lexicon.entries.map(\.id)).count == lexicon.entries.count)
    let types = Set(lexicon.entries.compactMap(\.type))
    #expect(Taxonomy.standard.types.filter { !types.contains($0.type) }.map(\.type) == [])
    for entry in lexicon.entries {
      #expect(entry.event != nil || entry.effect != nil, "\(entry.id)")
      #expect(
        lexicon.forms(of: entry.phrase.head).contains { lexicon.entries[$0.entry] == entry },
        "\(entry.id) is not found by its head")
    }
    #expect(Set(lexicon.entries.compactMap(\.effect)) == Set(ComplementEffect.allCases))
  }

  @Test("has no entries for other languages")
  func otherLanguage() {
    let lexicon = Lexicon.standard(for: LanguageCode(rawValue: "de"))
    #expect(lexicon.entries.isEmpty)
    #expect(lexicon.forms(of: "Treffen").isEmpty)
  }

  @Test(
    "read words of articles",
    arguments: [
      ("fr", "rencontreront", "meet", Morphology.Form.future),
      ("fr", "s’opposer", "", .infinitive), ("fr", "opposent", "reject", .present),
      ("fr", "sanctionnée", "sanction", .pastParticiple), ("fr", "bombardements", "assault", .noun),
      ("fr", "hostiles", "reject", .adjective), ("fr", "accueillera", "host", .future),
      ("en", "condemned", "accuse", .simplePast), ("en", "talks", "consult", .noun),
      ("en", "met", "meet", .simplePast), ("en", "withdrew", "retreat", .simplePast),
      ("en", "Sanctions", "sanction", .noun), ("en", "visiting", "visit", .presentParticiple),
      ("en", "threw", "sanction", .simplePast), ("en", "weather", "", .noun),
      ("fr", "table", "", .noun), ("fr", "voiture", "", .noun), ("en", "threwed", "", .simplePast),
    ])
  func words(language: String, word: String, type: String, form: Morphology.Form) {
    let lexicon = Lexicon.standard(for: LanguageCode(rawValue: language))
    let found = lexicon.forms(of: word).filter {
      $0.morphology.form == form && lexicon.entries[$0.entry].type?.rawValue == type
    }
    #expect(found.isEmpty == type.isEmpty, "\(lexicon.forms(of: word).count)")
  }

  @Test("cut phrases into head, particles and object")
  func phrases() throws {
    var french = Lexicon(language: .french)
    let visit = try french.phrase("effectuer +visite", kind: .verb)
    #expect(visit.head == "effectuer" && visit.object == "visite")
    #expect(visit.objectForms == ["visite", "visites"])
    let closer = try french.phrase("s'opposer", kind: .verb)
    #expect(closer.isReflexive && closer.head == "opposer")
    let warning = try french.phrase("mise en garde", kind: .noun)
    #expect(warning.head == "mise" && warning.after == ["en", "garde"])
    var english = Lexicon(language: .english)
    let strike = try english.phrase("air strike", kind: .noun)
    #expect(strike.head == "strike" && strike.before == ["air"])
    let show = try english.phrase("show of force", kind: .noun)
    #expect(show.head == "show" && show.after == ["of", "force"])
    #expect(try english.phrase("crack down on", kind: .verb).after == ["down", "on"])
  }

  @Test("learns a word in two lines, and lets a user overrule the program")
  func user() throws {
    let text = "kind\tlemma\ttype\tframe\nverb\ttransférer\tcooperate\tnsubj>obl:à\n"
    let base = Lexicon.standard(for: .french)
    let lexicon = try base.adding(text, file: "club.tsv", taxonomy: .standard)
    let form = try #require(lexicon.forms(of: "transfère").first)
    #expect(lexicon.entries[form.entry].type == "cooperate")
    let again = "kind\tlemma\ttype\tframe\nverb\taccuser\tsupport\tnsubj>obj\n"
    let changed = try base.adding(again, file: "x.tsv", taxonomy: .standard)
    #expect(changed.entries.count == base.entries.count)
    #expect(
      changed.forms(of: "accusa").compactMap { changed.entries[$0.entry].type } == ["support"])
  }

  @Test("takes the rows of its own language")
  func languages() throws {
    let text = """
      kind\tlemma\ttype\tframe\tlanguage
      verb\ttransférer\tcooperate\tnsubj>obj\tfr
      verb\ttransfer\tcooperate\tnsubj>obj\ten
      noun\tmercato\tcooperate\tnmod:de
      """
    let lexicon = try Lexicon(language: .french).adding(text, file: "x", taxonomy: .standard)
    #expect(lexicon.entries.map(\.lemma) == ["transférer", "mercato"])
  }

  @Test(
    "say what is wrong with a user's file",
    arguments: [
      ("verb\t\tmeet\tnsubj>obj", "2:6: error: the field 'lemma' is empty"),
      ("verb\tx\tdance\tnsubj>obj", "2:8: error: 'dance' is no type; known are agree"),
      ("verb\tx\t\tnsubj>obj", "2:8: error: the field 'type' is empty"),
      ("verb\tx\tmeet\t", "2:13: error: the field 'frame' is empty"),
      (
        "verb\tx\tmeet\tsubject>obj", "2:13: error: 'subject>obj' is no frame: 'subject' is no slot"
      ),
      ("verb\tx\tmeet\tnsubj>obl", "2:13: error: 'nsubj>obl' is no frame: 'obl' needs"),
      ("verb\tx\tmeet\tnsubj>obj:à", "2:13: error: 'nsubj>obj:à' is no frame: 'obj' takes no"),
      ("verb\tx\tmeet\tnsubj>nmod:de", "2:13: error: 'nsubj>nmod:de' is no frame: 'nmod' cannot"),
      ("noun\tx\tmeet\tnsubj>obj", "2:13: error: 'nsubj>obj' is no frame: 'nsubj' cannot"),
      ("verb\tx\tmeet\tnsubj>nsubj", "2:13: error: 'nsubj>nsubj' is no frame: both slots"),
      ("verb\tx\tmeet\tnsubj>obj>iobj", "2:13: error: 'nsubj>obj>iobj' is no frame: it has more"),
      ("verb\tx\tmeet\tnsubj>", "2:13: error: 'nsubj>' is no frame: '' is no slot"),
      ("verb\tx\tmeet\tnsubj>obl:à,", "2:13: error: 'nsubj>obl:à,' is no frame: a marker"),
      ("verb\tx\tmeet\tnsubj>obj\t2", "2:23: error: '2' is no weight"),
      ("verb\tx\tmeet\tnsubj>obj\t1\tmaybe", "2:25: error: 'maybe' is no effect"),
      ("verb\tx|x\tmeet\tnsubj>obj", "2:6: error: 'fr:verb:x nsubj>obj' is defined twice"),
      ("noun\tx +y\tmeet\tnmod:de", "2:6: error: 'x +y' is no lemma: '+' marks"),
      ("verb\tx ^\tmeet\tnsubj", "2:6: error: 'x ^' is no lemma: '^' marks no word"),
    ])
  func refuses(row: String, message: String) {
    let text = "kind\tlemma\ttype\tframe\tweight\teffect\n\(row)\n"
    let error = #expect(throws: DataFileError.self) {
      try Lexicon(language: .french).adding(text, file: "x.tsv", taxonomy: .standard)
    }
    #expect(error?.description.hasPrefix("x.tsv:" + message) == true, "\(error?.description ?? "")")
  }
}
