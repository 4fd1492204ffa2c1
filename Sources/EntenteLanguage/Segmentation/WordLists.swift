/// Words that lose their vowel before another: the part before the apostrophe.
enum Elisions {
  private static let words: Set<String> = [
    "l", "d", "j", "m", "t", "s", "c", "n", "ç", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
  ]

  static func contains(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count <= 7 && words.contains(String(decoding: bytes, as: UTF8.self).lowercased())
  }
}

/// Pronouns that hang on a French verb by a hyphen.
enum Clitics {
  private static let words: Set<String> = [
    "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "t-il", "t-ils",
    "t-elle", "t-elles", "t-on", "moi", "toi", "le", "la", "les", "lui", "leur", "y", "en",
    "le-moi", "la-moi", "les-moi", "le-lui", "leur-en", "nous-en", "vous-en",
  ]

  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Words that end like one with a clitic.
  static let compounds = ["rendez-vous", "garde-la", "sous-le", "va-et-vient", "c'est-à-dire"]
}

/// Abbreviations whose point is theirs.
enum Abbreviations {
  static let french: Set<String> = [
    "M", "MM", "Dr", "Pr", "Me", "St", "Ste", "Mgr", "Vol", "vol", "av", "apr", "cf", "etc", "pp",
    "p", "art", "chap", "fig", "éd", "ex", "hab", "env", "No", "no", "Mr", "Gén", "Col", "Cdt",
    "Lt",
    "janv", "févr", "sept", "oct", "nov", "déc", "tél", "Inc", "Jr", "ap",
  ]
  static let english: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "St", "Prof", "Gen", "Col", "Lt", "Sgt", "Capt", "Maj", "Sen", "Rep",
    "Gov", "Rev", "Hon", "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "vs", "etc", "Jan", "Feb", "Mar",
    "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "No", "Ft", "Mt", "Ave", "Blvd", "Mon", "Tue",
    "Wed", "Thu", "Thur", "Fri", "Sat", "Sun", "approx", "dept", "est", "Messrs", "Bros", "Adm",
  ]
  /// Those that a name follows, which may look like the start of a sentence.
  static let titles: Set<String> = [
    "M", "MM", "Mr", "Mrs", "Ms", "Mme", "Mlle", "Dr", "Pr", "Prof", "Me", "St", "Ste", "Mgr",
    "Gen", "Gén", "Col", "Lt", "Sgt", "Capt", "Maj", "Cdt", "Sen", "Rep", "Gov", "Rev", "Hon",
    "Ft", "Mt", "Adm", "Messrs", "vs", "cf", "No", "no", "p", "pp", "vol", "Vol",
  ]
  /// English ones in small letters before which and after which small letters stand.
  static let small: Set<String> = [
    "approx", "dept", "est", "etc", "ext", "incl", "excl", "max", "min", "avg", "tel", "govt",
    "misc", "inc", "corp", "ltd", "fig", "vol", "pop", "sec", "mins", "hrs", "temp", "asst",
  ]
  /// Those that often end a sentence as well.
  static let final: Set<String> = ["etc", "Inc", "Co", "Corp", "Jr", "Ltd", "Sr", "Bros"]
}

/// English endings after an apostrophe, and prefixes that keep their hyphen.
enum Contractions {
  static func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 1 || bytes.count == 2 else { return false }
    return ["s", "d", "m", "ll", "re", "ve"]
      .contains(String(decoding: bytes, as: UTF8.self).lowercased())
  }

  static let prefixes: Set<String> = [
    "e", "co", "pre", "re", "non", "anti", "post", "ex", "semi", "multi", "sub", "un", "inter",
    "mid", "vice", "ultra", "intra", "neo", "mini",
  ]
}

/// States that headlines join by a hyphen.
enum States {
  private static let names: Set<String> = [
    "Algérie", "Allemagne", "Argentine", "Arménie", "Australie", "Autriche", "Belgique",
    "Biélorussie",
    "Brésil", "Canada", "Chine", "Corée", "Croatie", "Cuba", "Danemark", "Égypte", "Espagne",
    "Estonie", "Finlande", "France", "Géorgie", "Grèce", "Hongrie", "Inde", "Indonésie", "Irak",
    "Iran", "Irlande", "Israël", "Italie", "Japon", "Jordanie", "Kosovo", "Lettonie", "Liban",
    "Lituanie", "Maroc", "Mexique", "Moldavie", "Mongolie", "Norvège", "Pakistan", "Palestine",
    "Philippines", "Pologne", "Portugal", "Qatar", "Roumanie", "Russie", "Serbie", "Slovaquie",
    "Suède", "Suisse", "Syrie", "Taïwan", "Thaïlande", "Tunisie", "Turquie", "Ukraine", "Vietnam",
  ]

  static func contains(_ word: String) -> Bool { names.contains(word) }
}
