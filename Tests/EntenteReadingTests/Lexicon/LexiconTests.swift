import EntenteModel
import Testing

@testable import EntenteReading

@Suite("Lexicon")
struct LexiconTests {
  @Test("holds enough, of every type, nothing twice", arguments: [LanguageCode.french, .english])
  func standard(language: LanguageCode) {
    let lexicon = Lexicon.standard(for: language)
    let stating = lexicon.entries.count { !$0.isTrap && !$0.isJudgement }
    #expect(stating >= (language == .french ? 1200 : 1000))
    #expect(Set(lexicon.entries.map(\.id)).count == lexicon.entries.count)
    let types = Set(lexicon.entries.compactMap(\.type))
    #expect(Taxonomy.standard.types.filter { !types.contains($0.type) }.map(\.type) == [])
    for (place, entry) in lexicon.entries.enumerated() {
      #expect(entry.lemma == entry.lemma.lowercased(), "\(entry.id)")
      #expect(
        lexicon.places(of: entry.phrase.head, kind: entry.kind).contains(place),
        "\(entry.id) is not found by its head")
    }
    #expect(Set(lexicon.entries.compactMap(\.effect)) == Set(ComplementEffect.allCases))
  }

  @Test("name an object of a verb in one frame once", arguments: [LanguageCode.french, .english])
  func objects(language: LanguageCode) {
    var seen: Set<String> = []
    for entry in Lexicon.standard(for: language).entries {
      for object in entry.phrase.objects {
        let id = entry.narrowed(to: object).id
        #expect(seen.insert(id).inserted, "\(id) stands there twice")
      }
    }
    #expect(seen.count > 1000)
  }

  @Test("divide a user's objects, which may overrule one another's")
  func userObjects() throws {
    let text = "kind\tlemma\ttype\tframe\nverb\t{dire,faire} +{oui,non}\tagree\tnsubj>obl:à\n"
    let lexicon = try Lexicon(language: .french).adding(text, file: "x", taxonomy: .standard)
    #expect(
      lexicon.entries.map(\.lemma) == ["dire +oui", "dire +non", "faire +oui", "faire +non"])
    let choice = try #require(
      Lexicon.standard(for: .french).entries.first { $0.phrase.objects.count > 1 })
    #expect(choice.narrowed(to: "x").phrase.objects == ["x"])
    #expect(choice.narrowed(to: "x").lemma.hasSuffix("+x"))
  }

  @Test("tell judgements from deeds and both from words that state nothing")
  func kinds() throws {
    let text = """
      kind\tlemma\ttype\tframe
      adjective\tindigne\taccuse\tnsubj
      adjective\thostile\treject\tnsubj>obl:à
      noun\thonte\taccuse\tnsubj
      noun\tvisite guidée\tnone
      """
    let lexicon = try Lexicon(language: .french).adding(text, file: "x", taxonomy: .standard)
    #expect(lexicon.entries.map(\.isJudgement) == [true, false, true, false])
    #expect(lexicon.entries.map(\.isTrap) == [false, false, false, true])
  }

  @Test("has no entries for other languages")
  func otherLanguage() {
    let lexicon = Lexicon.standard(for: LanguageCode(rawValue: "de"))
    #expect(lexicon.entries.isEmpty)
    #expect(lexicon.places(of: "treffen", kind: .noun).isEmpty)
  }

  @Test(
    "find words by their lemmas, in the order of the entries",
    arguments: [
      ("fr", "rencontrer", LexiconEntry.Kind.verb, "meet"), ("fr", "opposer", .verb, "reject"),
      ("fr", "bombardement", .noun, "assault"), ("fr", "hostile", .adjective, "reject"),
      ("fr", "accueillir", .verb, "host"), ("en", "condemn", .verb, "accuse"),
      ("en", "talk", .noun, "consult"), ("en", "withdraw", .verb, "retreat"),
      ("fr", "table", .verb, ""), ("fr", "voiture", .noun, ""), ("en", "weather", .noun, ""),
      ("en", "", .noun, ""), ("fr", "Accueillir", .verb, ""),
    ])
  func words(language: String, lemma: String, kind: LexiconEntry.Kind, type: String) {
    let lexicon = Lexicon.standard(for: LanguageCode(rawValue: language))
    let places = lexicon.places(of: lemma, kind: kind)
    #expect(places == places.sorted())
    let types = places.compactMap { lexicon.entries[$0].type?.rawValue }
    #expect(type.isEmpty ? places.isEmpty : types.contains(type), "\(types)")
    #expect(places.allSatisfy { lexicon.entries[$0].phrase.head == lemma })
  }

  @Test(
    "trace a form whose lemma is a bad guess back to its verb",
    arguments: [
      ("en", "toppl", "toppled", "topple"), ("en", "riote", "rioted", "riot"),
      ("en", "shel", "shelled", "shell"), ("en", "vot", "voting", "vote"),
      ("en", "den", "denies", "deny"), ("en", "accus", "accuses", "accuse"),
      ("fr", "réjouire", "réjouit", "réjouir"), ("fr", "vot", "vota", "voter"),
      ("fr", "bombard", "bombardaient", "bombarder"), ("en", "plane", "planes", ""),
      ("fr", "x", "a", ""), ("en", "s", "s", ""), ("fr", "vot", "vot", ""),
    ])
  func forms(language: String, guess: String, form: String, lemma: String) {
    let lexicon = Lexicon.standard(for: LanguageCode(rawValue: language))
    let places = lexicon.places(of: guess, form: form, kind: .verb)
    #expect(Set(places.map { lexicon.entries[$0].phrase.head }) == (lemma.isEmpty ? [] : [lemma]))
  }

  @Test("cut phrases into head, particles and object")
  func phrases() throws {
    func phrase(_ text: String, _ kind: LexiconEntry.Kind, final: Bool = false) throws
      -> LexicalPhrase
    {
      let bytes = Array(text.utf8)[...]
      let head = try LexicalPhrase.head(of: bytes, kind: kind, nounHeadsAreFinal: final)
      return LexicalPhrase(bytes, head: head, kind: kind)
    }
    let visit = try phrase("effectuer +visite", .verb)
    #expect(visit.head == "effectuer" && visit.object == "visite" && visit.after.isEmpty)
    let closer = try phrase("s'opposer", .verb)
    #expect(closer.isReflexive && closer.head == "opposer")
    let agreeing = try phrase("se mettre d'accord", .verb)
    #expect(
      agreeing.isReflexive && agreeing.head == "mettre" && agreeing.after == ["d'", "accord"])
    let warning = try phrase("mise en garde", .noun)
    #expect(warning.head == "mise" && warning.after == ["en", "garde"])
    let strike = try phrase("air strike", .noun, final: true)
    #expect(strike.head == "strike" && strike.before == ["air"])
    let show = try phrase("show of force", .noun, final: true)
    #expect(show.head == "show" && show.after == ["of", "force"])
    #expect(try phrase("crack down on", .verb).after == ["down", "on"])
    #expect(try phrase("bras ^droit", .noun).before == ["bras"])
  }

  @Test("learns a word in two lines, and lets a user overrule the program")
  func user() throws {
    let text = "kind\tlemma\ttype\tframe\nverb\ttransférer\tcooperate\tnsubj>obl:à\n"
    let base = Lexicon.standard(for: .french)
    let lexicon = try base.adding(text, file: "club.tsv", taxonomy: .standard)
    let place = try #require(lexicon.places(of: "transférer", kind: .verb).last)
    #expect(lexicon.entries[place].type == "cooperate")
    let again = "kind\tlemma\ttype\tframe\nverb\taccuser\tsupport\tnsubj>obj\n"
    let changed = try base.adding(again, file: "x.tsv", taxonomy: .standard)
    #expect(changed.entries.count == base.entries.count)
    let accusing = changed.places(of: "accuser", kind: .verb).map { changed.entries[$0] }
    #expect(accusing.filter { $0.frame.notation == "nsubj>obj" }.map(\.type) == ["support"])
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
      ("verb\tx\tnone\tnsubj>obj", "2:13: error: 'nsubj>obj' is no frame: words of the type"),
      ("verb\tx\tnone\t\t\tdenied", "2:15: error: 'denied' is no effect: words of the type"),
      ("verb\tx +y z\tmeet\tnsubj", "2:6: error: 'x +y z' is no lemma: nothing may follow"),
      ("verb\tx +\tmeet\tnsubj>obj", "2:6: error: 'x +' is no lemma: '+' marks no word"),
      ("verb\tx\tmeet\tnsubj>obj\t\t\tfra", "2:25: error: 'fra' is no language; known are fr, en"),
      ("verb\t^x ^y\tmeet\tnsubj>obj", "2:6: error: '^x ^y' is no lemma: it has two heads"),
      ("verb\tx\tmeet\tnsubj>obj\t2", "2:23: error: '2' is no weight"),
      ("verb\tx\tmeet\tnsubj>obj\t1\tmaybe", "2:25: error: 'maybe' is no effect"),
      ("verb\tx|x\tmeet\tnsubj>obj", "2:6: error: 'fr:verb:x nsubj>obj' is defined twice"),
      ("noun\tx +y\tmeet\tnmod:de", "2:6: error: 'x +y' is no lemma: '+' marks"),
      ("verb\tx ^\tmeet\tnsubj", "2:6: error: 'x ^' is no lemma: '^' marks no word"),
    ])
  func refuses(row: String, message: String) {
    let text = "kind\tlemma\ttype\tframe\tweight\teffect\tlanguage\n\(row)\n"
    let error = #expect(throws: DataFileError.self) {
      try Lexicon(language: .french).adding(text, file: "x.tsv", taxonomy: .standard)
    }
    #expect(error?.description.hasPrefix("x.tsv:" + message) == true, "\(error?.description ?? "")")
  }
}
