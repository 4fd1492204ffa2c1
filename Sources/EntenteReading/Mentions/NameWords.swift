internal import EntenteModel

/// Words that names are made of and that stand beside names: what tells an institution from a
/// person and where a name ends.
struct NameWords: Sendable {
  /// Nouns that open (French) or close (English) the name of an institution.
  let institutions: Set<String>
  /// Those of them whose names go on in lower case: "Cour d'assises", "Fédération belge du
  /// pétrole".
  let openInstitutions: Set<String>
  /// Words by which names of companies, clubs and papers are known in any language.
  let companies: Set<String>
  /// Nouns that stand right before a name and belong to it: "place Vauban", "opération Aurore".
  let heads: Set<String>
  /// Nouns that say with "de" or "of" that a name is a place's: "la ville de Sens".
  let places: Set<String>
  /// Nouns of bodies that take a portfolio: "ministère de l'Équipement".
  let ministries: Set<String>
  /// Prepositions and articles inside the name of an institution.
  let linkers: Set<String>
  /// Prepositions before which a name is a place's.
  let placePrepositions: Set<String>
  /// Words that make an unknown number of people of a demonym: "des Belges", "two Danes".
  let quantities: Set<String>
  /// Fields of work that two of can name one body: "Ministry of Trade and Industry".
  let fields: Set<String>

  static func words(of language: LanguageCode) -> NameWords {
    language == .french ? french : english
  }

  /// Particles inside a person's name.
  static let particles: Set<String> = [
    "de", "von", "van", "der", "den", "bin", "ben", "al", "el", "da", "dos", "di", "du", "le",
    "la", "del", "della", "des", "do", "ter", "ibn", "zu", "y",
  ]

  /// Particles that may open a name where no sentence begins: "De Sorel", "Le Parisien".
  static let openers: Set<String> = [
    "de", "le", "la", "les", "du", "des", "di", "da", "el", "al", "los", "las", "von", "van", "ben",
    "bin", "the", "del", "dos", "san", "l'",
  ]

  /// Capitalized words of parties and prizes before a person's name: "Vert Paul Sorel", "le prix
  /// Nobel Anne Rode".
  static let labels: Set<String> = [
    "vert", "verte", "verts", "vertes", "insoumis", "insoumise", "nobel", "goncourt", "pulitzer",
    "renaudot", "femina",
  ]

  /// French words that open a heading before the name of whom it is about.
  static let stories: Set<String> = ["affaire", "procès", "scandale", "dossier", "crise"]

  /// Nouns whose names are no actors: what they name is an act, a text, a feast or a work.
  static let idle: Set<String> = [
    "coupe", "jeux", "tour", "guerre", "seconde", "première", "printemps", "révolution",
    "constitution", "euro", "mondial", "championnat", "championnats", "prix", "traité", "loi",
    "code", "plan", "accord", "accords", "pacte", "convention", "charte", "déclaration", "noël",
    "pâques", "ramadan", "internet", "cup", "war", "treaty", "act", "championship",
    "championships", "olympics", "prize", "award", "awards", "christmas", "easter", "agreement",
    "identity", "budget", "bill", "day", "election", "elections", "uprising", "spring",
    "open", "series", "certificate", "reform", "reformation", "deal", "protocol", "amendment",
    "directive", "law", "celsius", "fahrenheit", "oscars", "roland-garros", "wimbledon",
    "antiquité",
  ]

  /// Acronyms that name things.
  static let idleAcronyms: Set<String> = [
    "avc", "pc", "smic", "rsa", "tva", "pib", "cv", "sms", "dvd", "cd", "gps", "vih", "sida", "adn",
    "arn", "ogm", "utc", "gmt", "pme", "qcm", "cdi", "cdd", "hlm", "tgv", "suv", "gdp", "dna",
    "hiv",
    "aids", "tv", "vat", "iq", "am", "pm", "id", "ufo", "ak", "ceo", "pdg", "bac", "bd", "irm",
    "covid", "tnt", "rna", "usb", "html", "pdf", "ii", "iii", "ok", "sos", "vip", "rip",
  ]

  /// Words that a state's full name opens with.
  static let realms: Set<String> = [
    "state", "republic", "kingdom", "commonwealth", "federation", "sultanate", "emirate", "état",
    "etat", "république", "royaume", "fédération", "sultanat", "émirat", "principauté", "duché",
  ]

  /// Words before a place's name that tell it from a person's.
  static let placeStarts: Set<String> = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western", "new", "upper",
    "lower", "greater", "central", "mount", "lake", "fort", "port", "cape", "point", "camp", "san",
    "santa", "saint", "los", "las", "st.", "el", "des", "rio", "costa", "puerto", "sierra", "isle",
  ]

  /// Titles of courtesy, which no name includes.
  static let courtesies: Set<String> = [
    "m.", "mme", "mm.", "mlle", "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr", "dr.", "me", "miss",
    "monsieur", "madame", "mademoiselle", "sir", "lord", "lady", "dame", "pr", "pr.", "prof.",
  ]

  private static let companies: Set<String> = [
    "sa", "sas", "inc", "inc.", "ltd", "ltd.", "ag", "gmbh", "plc", "corp", "corp.", "co", "co.",
    "llc", "nv", "n.v.", "s.a.", "spa", "s.p.a.", "kg", "bv", "oy", "ab", "cie", "incorporated",
    "corporation", "company", "limited", "fc", "f.c.", "afc", "cf", "sc", "ac", "rc", "racing",
    "olympique", "sporting", "rovers", "wanderers", "pictures", "records", "entertainment",
    "motors", "airlines", "airways", "aircraft", "aerospace", "aviation", "systems", "technologies",
    "technology", "industries", "partners", "holding", "holdings", "bros", "brothers", "media",
    "news", "times", "post", "journal", "tribune", "herald", "gazette", "telegraph", "observer",
    "chronicle", "studio", "studios", "games", "foods", "energy", "energies", "telecom", "télécom",
    "mobile", "bank", "group", "international", "labs", "laboratories", "laboratoires",
    "pharmaceuticals", "chemicals", "electronics", "networks", "software", "interactive", "press",
    "presse", "radio", "tv", "télévision", "television", "télévisions", "wiki", "torrent", "watch",
    "express", "magazine", "online", "web", "services", "solutions", "consulting", "capital",
    "investments", "assurances", "insurance", "finance", "paribas", "populaire", "mutuel",
    "mutuelle", "airbus", "motor", "steel", "petroleum", "oil", "gas", "mining", "resources",
    "logistics", "hotels", "stores", "supermarkets", "theatre", "theater", "orchestra",
    "philharmonic", "ballet", "museum", "gallery", "bancorp", "trust", "fund", "&", "beef",
    "copper",
    "coal", "metals", "minerals", "cement", "dairy", "dairies", "farms", "brands", "shipping",
    "railways", "railway", "electric", "chemical", "biotech", "pharma", "therapeutics", "analytics",
    "robotics", "semiconductor", "semiconductors", "microsystems", "instruments", "engineering",
    "construction", "properties", "realty", "securities", "ventures", "equity", "advisors",
    "associates", "offshore", "leisure", "outfitters", "apparel", "breweries", "brewery",
    "distillers", "restaurants", "publishing", "maritime", "refining", "telecommunications",
    "broadband", "wireless", "broadcasting", "satellites", "fisheries", "seafood", "meats",
    "poultry", "textiles", "plastics", "timber", "lumber", "solar", "renewables", "utilities",
    "transit", "freight", "cargo", "trucking", "haulage", "ferries", "cruises",
  ]

  private static let french = NameWords(
    institutions: [
      "parti", "front", "bloc", "assemblée", "parquet", "cour", "chambre", "conseil", "musée",
      "fédération", "confédération", "union", "ligue", "mouvement", "force", "forces", "lutte",
      "ministère", "commission", "comité", "banque", "bourse", "académie", "haut", "haute",
      "office", "institut", "école", "université", "tribunal", "sénat", "congrès", "parlement",
      "collège", "lycée", "collectif", "syndicat", "association", "société", "groupe", "agence",
      "autorité", "bureau", "caisse", "centre", "compagnie", "coordination", "croix",
      "direction", "fondation", "fonds", "garde", "hôpital", "laboratoire", "maison", "mairie",
      "observatoire", "ordre", "organisation", "rassemblement", "alliance", "coalition",
      "régiment", "secrétariat", "secours", "service", "services", "sûreté", "police",
      "gendarmerie", "armée", "marine", "théâtre", "opéra", "orchestre", "bibliothèque", "action",
      "solidarité", "gauche", "droite", "jeunesse", "jeunesses", "nouvelle", "réseau",
      "médecins", "reporters", "radio", "télévision", "crédit", "électricité", "gaz", "club",
      "stade", "olympique", "racing", "journal", "magazine", "observateur", "éditions",
      "galeries", "brigade", "cabinet", "chancellerie", "présidence", "préfecture", "région",
      "département", "inspection", "défenseur", "médiateur", "délégation", "mission", "pôle",
      "cité", "as", "us", "fc", "rc", "aj", "ogc", "église", "diocèse", "archevêché", "quotidien",
      "voix", "dépêche", "courrier", "progrès", "gazette", "tribune", "écho", "festival", "salon",
      "biennale", "mutuelle", "coopérative", "patriarcat", "conférence", "conservatoire", "régie",
      "intersyndicale", "amicale", "guilde", "cercle", "cellule", "médiathèque", "cinémathèque",
      "rectorat", "ballet", "métropole", "agglomération", "communauté", "trésor",
      "haut-commissariat", "jury", "protection", "sauvegarde", "sécurité", "assistance", "amis",
      "amies",
    ],
    openInstitutions: [
      "parti", "front", "bloc", "parquet", "cour", "chambre", "conseil", "musée", "fédération",
      "confédération", "union", "ligue", "mouvement", "ministère", "commission", "comité",
      "académie", "haut", "haute", "office", "institut", "école", "université", "tribunal",
      "collège", "collectif", "syndicat", "association", "agence", "autorité", "bureau",
      "caisse", "centre", "coordination", "direction", "fonds", "observatoire", "ordre",
      "organisation", "régiment", "secrétariat", "service", "services", "bibliothèque",
      "médecins", "reporters", "société", "inspection", "défenseur", "médiateur", "délégation",
      "mission", "brigade", "assemblée", "fondation", "théâtre", "banque", "quotidien", "voix",
      "dépêche", "courrier", "progrès", "gazette", "tribune", "écho", "journal", "festival",
      "salon", "biennale", "mutuelle", "coopérative", "conférence", "conservatoire", "régie",
      "amicale", "guilde", "cercle", "laboratoire", "hôpital", "institution", "garde", "orchestre",
      "communauté", "haut-commissariat", "parlement", "intersyndicale", "sauvegarde", "amis",
      "amies",
    ],
    companies: companies,
    heads: [
      "place", "rue", "avenue", "boulevard", "gare", "école", "lycée", "collège", "université",
      "hôpital", "clinique", "stade", "gymnase", "aéroport", "pont", "camp", "prison", "église",
      "mosquée",
      "musée", "théâtre", "opération", "gouvernement", "cabinet", "régime", "dynastie", "fondation",
      "institut", "centre", "salle", "quai", "porte", "parc", "cimetière", "basilique", "abbaye",
      "librairie", "galerie", "hôtel", "île", "mont", "lac", "port", "fort", "base", "commission",
      "mission", "administration", "présidence", "clan", "opéra", "caserne", "usine",
    ],
    places: [
      "ville", "commune", "village", "région", "province", "département", "quartier", "district",
      "canton", "port", "aéroport", "gare", "capitale", "préfecture", "métropole", "banlieue",
      "île", "îles", "vallée", "forêt", "localité", "bourg", "bourgade", "faubourg", "comté",
      "cité", "station", "territoire", "villes", "communes", "villages", "provinces", "régions",
      "wilaya", "baie", "golfe", "lac", "plateau", "désert", "détroit", "péninsule", "périphérie",
    ],
    ministries: [
      "ministère", "ministères", "ministres", "ministre", "secrétariat", "secrétaire", "commission",
      "direction",
      "délégation", "commissariat", "conseil", "sous-secrétaire", "vice-ministre", "chancellerie",
    ],
    linkers: ["de", "du", "des", "d'", "la", "l'", "les", "pour", "aux"],
    placePrepositions: ["à", "en", "dans", "vers", "depuis", "jusqu'"],
    quantities: [
      "des", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "plusieurs",
      "quelques", "certains", "certaines", "nombreux", "nombreuses", "jeunes",
    ],
    fields: [
      "arts", "sciences", "technologie", "technologies", "industrie", "commerce", "culture",
      "santé", "travail", "famille", "finances", "économie", "recherche", "sécurité",
    ])

  private static let english = NameWords(
    institutions: [
      "party", "front", "assembly", "court", "chamber", "council", "museum", "federation",
      "confederation", "union", "league", "movement", "force", "forces", "ministry", "commission",
      "committee", "bank", "academy", "office", "institute", "school", "university", "tribunal",
      "senate", "congress", "parliament", "college", "association", "society", "group", "agency",
      "authority", "bureau", "center", "centre", "company", "foundation", "fund", "guard",
      "hospital", "laboratory", "observatory", "organization", "organisation", "alliance",
      "coalition", "regiment", "secretariat", "service", "services", "police", "army", "navy",
      "theatre", "theater", "orchestra", "library", "network", "department", "division", "board",
      "church", "municipality", "administration", "club", "house", "institution", "corps",
      "brigade", "battalion", "squadron", "exchange", "treasury", "reserve", "airlines",
      "airways", "corporation", "trust", "registry", "inspectorate", "ombudsman", "cabinet",
      "government", "diocese", "synod", "temple", "mosque", "newspaper", "magazine", "band",
      "congregation", "conference", "initiative", "project", "campaign", "fellowship", "order",
      "register", "archives", "consulate", "embassy", "mission", "command", "intelligence",
      "constabulary", "militia", "brotherhood", "resistance", "rebels", "state", "city",
    ],
    openInstitutions: [],
    companies: companies,
    heads: ["operation"],
    places: [
      "city", "town", "village", "region", "province", "county", "district", "state", "port",
      "suburb", "island", "islands", "valley", "borough", "territory", "cities", "towns",
      "villages",
      "provinces", "regions", "counties", "capital", "outskirts", "bay", "gulf", "north", "south",
      "east", "west",
    ],
    ministries: [
      "ministry", "ministries", "ministers", "minister", "department", "secretary",
      "undersecretary", "commission", "chamber",
      "office", "board", "bureau",
    ],
    linkers: ["of", "the", "for"],
    placePrepositions: ["in", "at", "near", "throughout", "across", "outside"],
    quantities: [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some",
      "many", "few", "most", "other", "young", "all", "more", "fellow",
    ],
    fields: [
      "engineering", "health", "safety", "education", "science", "sciences", "arts", "technology",
      "economic", "social", "foreign", "industry", "trade", "commerce", "environment",
      "environmental", "food", "agriculture", "justice", "culture", "sport", "sports", "energy",
      "climate", "development", "security", "human", "research", "alcohol", "drug", "nutrition",
      "finance", "business", "labor", "labour", "housing", "transport", "transportation", "atomic",
      "aeronautics", "oceanic", "fire", "parks", "fish", "standards", "immigration", "colonization",
      "colonisation", "media", "communications", "tourism", "planning", "budget", "ways", "rules",
      "banking", "veterans", "natural", "urban", "rural", "customs", "revenue", "borders",
    ])
}
