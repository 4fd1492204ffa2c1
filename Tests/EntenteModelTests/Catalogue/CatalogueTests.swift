import Testing

@testable import EntenteModel

@Suite("The actor catalogue")
struct CatalogueTests {
  private let catalogue = Catalogue.standard

  /// The members of the United Nations, ISO 3166-1 alpha-3.
  private static let members = """
    afg ago alb and are arg arm atg aus aut aze bdi bel ben bfa bgd bgr bhr bhs bih blr blz bol bra
    brb brn btn bwa caf can che chl chn civ cmr cod cog col com cpv cri cub cyp cze deu dji dma dnk
    dom dza ecu egy eri esp est eth fin fji fra fsm gab gbr geo gha gin gmb gnb gnq grc grd gtm guy
    hnd hrv hti hun idn ind irl irn irq isl isr ita jam jor jpn kaz ken kgz khm kir kna kor kwt lao
    lbn lbr lby lca lie lka lso ltu lux lva mar mco mda mdg mdv mex mhl mkd mli mlt mmr mne mng moz
    mrt mus mwi mys nam ner nga nic nld nor npl nru nzl omn pak pan per phl plw png pol prk prt pry
    qat rou rus rwa sau sdn sen sgp slb sle slv smr som srb ssd stp sur svk svn swe swz syc syr tcd
    tgo tha tjk tkm tls ton tto tun tur tuv tza uga ukr ury usa uzb vct ven vnm vut wsm yem zaf zmb
    zwe
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test("holds every state, with names in both languages")
  func states() {
    #expect(Set(Self.members).count == 193)
    for code in Self.members + ["vat", "pse", "twn", "xkx"] {
      let entry = catalogue[Identifier(code)]
      #expect(entry?.actor.kind == .state, "\(code)")
      #expect(entry?.actor.names.count == 2, "\(code)")
    }
  }

  @Test(
    "holds every territory that has a code of its own, with its state",
    arguments: [
      ("fra", "French Guiana, Guadeloupe, Martinique, Mayotte, New Caledonia, Réunion"),
      ("fra", "French Polynesia, French Southern Territories, Saint Barthélemy, Saint Martin"),
      ("fra", "Saint Pierre and Miquelon, Wallis and Futuna"),
      ("gbr", "Anguilla, Bermuda, British Indian Ocean Territory, British Virgin Islands"),
      ("gbr", "Cayman Islands, Falkland Islands, Gibraltar, Guernsey, Isle of Man, Jersey"),
      ("gbr", "Montserrat, Pitcairn Islands, Saint Helena, Turks and Caicos Islands"),
      ("gbr", "South Georgia and the South Sandwich Islands"),
      ("usa", "American Samoa, Guam, Northern Mariana Islands, Puerto Rico"),
      ("usa", "United States Minor Outlying Islands, United States Virgin Islands"),
      ("nld", "Aruba, Caribbean Netherlands, Curaçao, Sint Maarten"),
      ("dnk", "Faroe Islands, Greenland"), ("fin", "Åland Islands"), ("chn", "Hong Kong, Macau"),
      ("nor", "Bouvet Island, Svalbard"), ("nzl", "Cook Islands, Niue, Tokelau"),
      ("aus", "Christmas Island, Cocos Islands, Norfolk Island"),
      ("aus", "Heard Island and McDonald Islands"), ("", "Antarctica, Western Sahara"),
    ])
  func territories(state: String, list: String) {
    var places: [String: Actor] = [:]
    for entry in catalogue.entries where entry.actor.kind == .place {
      places[entry.actor.names[.english] ?? entry.actor.name] = entry.actor
    }
    for name in list.split(separator: ", ") {
      let place = places[String(name)]
      #expect(place != nil, "\(name)")
      #expect(place?.names[.french] != nil, "\(name)")
      #expect(place?.parent?.rawValue ?? "" == state, "\(name)")
    }
  }

  @Test("has acronyms in both languages or in none")
  func acronyms() {
    for entry in catalogue.entries where entry.actor.kind == .organization {
      // Parties and armies are known by the acronym of their own language.
      guard entry.actor.parent == nil else { continue }
      let languages = [LanguageCode.french, .english].filter {
        entry.acronyms[$0]?.isEmpty == false
      }
      #expect(languages.count != 1, "\(entry.actor.id)")
    }
  }

  @Test("holds at least 150 organizations and as many places")
  func counts() {
    #expect(catalogue.entries.count { $0.actor.kind == .organization } >= 150)
    #expect(catalogue.entries.count { $0.actor.kind == .place } >= 150)
    #expect(catalogue.entries.allSatisfy { $0.actor.kind != .person })
  }

  @Test("gives no unambiguous name to two states")
  func distinctNames() {
    var owners: [String: Identifier<Actor>] = [:]
    for name in catalogue.names where !name.isAmbiguous {
      guard catalogue[name.actor]?.actor.kind == .state else { continue }
      let key = "\(name.language?.rawValue ?? "") \(name.text)"
      let owner = owners[key]
      #expect(owner == nil || owner == name.actor, "\(key)")
      owners[key] = name.actor
    }
  }

  @Test("has short forms that are shorter")
  func shortNames() {
    var count = 0
    for entry in catalogue.entries {
      for (language, short) in entry.shortNames {
        #expect(short.count <= entry.actor.name(in: language).count, "\(entry.actor.id)")
        count += 1
      }
    }
    #expect(count >= 30)
  }

  @Test("marks only names that the entry has")
  func marks() {
    for entry in catalogue.entries {
      let names = catalogue.names.lazy.filter { $0.actor == entry.actor.id }.map(\.text)
      #expect(Set(entry.ambiguous).isSubset(of: Set(names)), "\(entry.actor.id)")
    }
  }

  @Test(
    "knows what the press calls them",
    arguments: [
      ("jpn", "Tokyo", CatalogueName.Kind.seat), ("jpn", "japonaises", .demonym),
      ("fra", "Élysée", .seat), ("rus", "Kremlin", .seat), ("chn", "Pékin", .seat),
      ("usa", "Maison-Blanche", .seat), ("nato", "Otan", .acronym), ("nato", "NATO", .acronym),
      ("un", "ONU", .acronym), ("eu", "UE", .acronym), ("asean", "ASEAN", .acronym),
      ("iaea", "AIEA", .acronym), ("grc", "grecques", .demonym), ("bel", "belges", .demonym),
      ("ita", "italienne", .demonym), ("gbr", "British", .demonym),
      ("nzl", "néo-zélandaise", .demonym),
      ("syr", "Damas", .seat), ("bgr", "bulgares", .demonym), ("fra", "françaises", .demonym),
      ("fra", "français", .demonym), ("bra", "brésilienne", .demonym),
      ("arg", "argentins", .demonym),
    ])
  func names(id: String, text: String, kind: CatalogueName.Kind) {
    #expect(
      catalogue.names.contains {
        $0.actor.rawValue == id && $0.text == text && $0.kind == kind
      })
  }

  @Test("passes the checks of a user's file")
  func soundness() throws {
    let text = EmbeddedText.catalogue.text
    let checked = try Catalogue().adding(text, file: "catalogue.tsv")
    #expect(checked.entries == catalogue.entries)
  }

  @Test("goes through the same names by their bytes", arguments: [LanguageCode.french, .english])
  func namesByBytes(language: LanguageCode) throws {
    let larger = try catalogue.adding(
      "id\tkind\tname:fr\tseat:fr\tambiguous\njpn\t\tNippon\tEdo|Tokyo\tEdo\nclub\tgroup\tLe Club\n",
      file: "mine.tsv")
    var found: [CatalogueName] = []
    larger.forEachName(in: language) { position, name, kind, isAmbiguous in
      found.append(
        CatalogueName(
          text: String(decoding: name, as: UTF8.self), language: language, kind: kind,
          actor: larger.entry(at: position).actor.id, isAmbiguous: isAmbiguous))
    }
    let expected = larger.names.filter { $0.language ?? language == language }.map {
      CatalogueName(
        text: $0.text, language: language, kind: $0.kind, actor: $0.actor,
        isAmbiguous: $0.isAmbiguous)
    }
    #expect(found == expected)
  }

  @Test("grows with a user's file, whose columns override")
  func adding() throws {
    let larger = try catalogue.adding(
      "id\tkind\tname:fr\tseat:fr\tof\nclub\torganization\tLe Club\t\tfra\njpn\t\tNippon\t\t\n",
      file: "mine.tsv")
    #expect(larger["club"]?.actor.parent == "fra")
    #expect(larger["jpn"]?.actor.names[.french] == "Nippon")
    #expect(larger["jpn"]?.actor.names[.english] == "Japan")
    #expect(larger["jpn"]?.seats[.french] == ["Tokyo", "Kantei"])
    #expect(larger.entries.count == catalogue.entries.count + 1)
    #expect(larger.entries.map(\.actor.id) == larger.entries.map(\.actor.id).sorted())
  }

  @Test(
    "says what is wrong with a user's file and where",
    arguments: [
      ("name\nx", "m.tsv:1:1: error: unknown column 'name'"),
      ("id\tkind\nx\tking", "m.tsv:2:1: error: the field 'name:fr' is empty"),
      ("id\tname:fr\tkind\nx\tX\tking", "m.tsv:2:5: error: 'king' is no kind"),
      ("id\tname:fr\tkind\nx\tX\tperson", "m.tsv:2:5: error: 'person' is no kind"),
      ("id\tname:fr\nfra\tF\nfra\tG", "m.tsv:3:1: error: 'fra' is defined twice"),
      ("id\tof\nfra\tzzz", "m.tsv:2:5: error: nothing defines 'zzz'"),
      ("id\tname:fr\n\tF", "m.tsv:2:1: error: the field 'id' is empty"),
    ])
  func faults(text: String, message: String) {
    let error = #expect(throws: DataFileError.self) { try catalogue.adding(text, file: "m.tsv") }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }
}
