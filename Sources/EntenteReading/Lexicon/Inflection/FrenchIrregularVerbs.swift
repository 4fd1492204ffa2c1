/// The French verbs that follow neither "parler" nor "finir", by the ending they share.
enum FrenchIrregularVerbs {
  /// Ending; present; stem of the future; stem and class of the simple past; stems of the
  /// subjunctive; participle; then perhaps the stem of the imperfect and the present participle.
  /// `=` marks a whole verb, `-` what does not exist; a subjunctive without stems has six forms.
  private static let table: [String] = [
    "=être|suis es est sommes êtes sont|ser|f:u|sois sois soit soyons soyez soient|été|ét|étant",
    "=avoir|ai as a avons avez ont|aur|e:u|aie aies ait ayons ayez aient|eu|av|ayant",
    "=aller|vais vas va allons allez vont|ir|all:a|aill all|allé",
    "=devoir|dois dois doit devons devez doivent|devr|d:u|doiv dev|dû",
    "=pouvoir|peux peux peut pouvons pouvez peuvent|pourr|p:u|puiss puiss|pu",
    "=vouloir|veux veux veut voulons voulez veulent|voudr|voul:u|veuill voul|voulu",
    "=savoir|sais sais sait savons savez savent|saur|s:u|sach sach|su|sav|sachant",
    "=falloir|- - faut - - -|faudr|fall:u|faill fall|fallu|fall|-",
    "=dire|dis dis dit disons dites disent|dir|d:i|dis dis|dit",
    "=redire|redis redis redit redisons redites redisent|redir|red:i|redis redis|redit",
    "tenir|tiens tiens tient tenons tenez tiennent|tiendr|t:in|tienn ten|tenu",
    "venir|viens viens vient venons venez viennent|viendr|v:in|vienn ven|venu",
    "prendre|prends prends prend prenons prenez prennent|prendr|pr:i|prenn pren|pris",
    "mettre|mets mets met mettons mettez mettent|mettr|m:i|mett mett|mis",
    "battre|bats bats bat battons battez battent|battr|batt:i|batt batt|battu",
    "dre|ds ds d dons dez dent|dr|d:i|d d|du",
    "pre|ps ps pt pons pez pent|pr|p:i|p p|pu",
    "vaincre|vaincs vaincs vainc vainquons vainquez vainquent|vaincr|vainqu:i|vainqu vainqu|vaincu",
    "indre|ins ins int ignons ignez ignent|indr|ign:i|ign ign|int",
    "uire|uis uis uit uisons uisez uisent|uir|uis:i|uis uis|uit",
    "nuire|nuis nuis nuit nuisons nuisez nuisent|nuir|nuis:i|nuis nuis|nui",
    "dire|dis dis dit disons disez disent|dir|d:i|dis dis|dit",
    "crire|cris cris crit crivons crivez crivent|crir|criv:i|criv criv|crit",
    "lire|lis lis lit lisons lisez lisent|lir|l:u|lis lis|lu",
    "suivre|suis suis suit suivons suivez suivent|suivr|suiv:i|suiv suiv|suivi",
    "vivre|vis vis vit vivons vivez vivent|vivr|véc:u|viv viv|vécu",
    "faire|fais fais fait faisons faites font|fer|f:i|fass fass|fait",
    "traire|trais trais trait trayons trayez traient|trair|-|trai tray|trait",
    "taire|tais tais tait taisons taisez taisent|tair|t:u|tais tais|tu",
    "plaire|plais plais plaît plaisons plaisez plaisent|plair|pl:u|plais plais|plu",
    "croire|crois crois croit croyons croyez croient|croir|cr:u|croi croy|cru",
    "voir|vois vois voit voyons voyez voient|verr|v:i|voi voy|vu",
    "prévoir|prévois prévois prévoit prévoyons prévoyez prévoient|prévoir|prév:i|prévoi prévoy|prévu",
    "pourvoir|pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient|pourvoir|pourv:u"
      + "|pourvoi pourvoy|pourvu",
    "cevoir|çois çois çoit cevons cevez çoivent|cevr|ç:u|çoiv cev|çu",
    "valoir|vaux vaux vaut valons valez valent|vaudr|val:u|vaill val|valu",
    "mouvoir|meus meus meut mouvons mouvez meuvent|mouvr|m:u|meuv mouv|mu",
    "aître|ais ais aît aissons aissez aissent|aîtr|:u|aiss aiss|u",
    "croître|crois crois croît croissons croissez croissent|croîtr|cr:u|croiss croiss|cru",
    "partir|pars pars part partons partez partent|partir|part:i|part part|parti",
    "sortir|sors sors sort sortons sortez sortent|sortir|sort:i|sort sort|sorti",
    "sentir|sens sens sent sentons sentez sentent|sentir|sent:i|sent sent|senti",
    "mentir|mens mens ment mentons mentez mentent|mentir|ment:i|ment ment|menti",
    "servir|sers sers sert servons servez servent|servir|serv:i|serv serv|servi",
    "vrir|vre vres vre vrons vrez vrent|vrir|vr:i|vr vr|vert",
    "ffrir|ffre ffres ffre ffrons ffrez ffrent|ffrir|ffr:i|ffr ffr|ffert",
    "courir|cours cours court courons courez courent|courr|cour:u|cour cour|couru",
    "fuir|fuis fuis fuit fuyons fuyez fuient|fuir|fu:i|fui fuy|fui",
    "quérir|quiers quiers quiert quérons quérez quièrent|querr|qu:i|quièr quér|quis",
    "mourir|meurs meurs meurt mourons mourez meurent|mourr|mour:u|meur mour|mort",
    "saillir|saille sailles saille saillons saillez saillent|saillir|saill:i|saill saill|sailli",
    "cueillir|cueille cueilles cueille cueillons cueillez cueillent|cueiller|cueill:i"
      + "|cueill cueill|cueilli",
    "soudre|sous sous sout solvons solvez solvent|soudr|sol:u|solv solv|solu",
    "clure|clus clus clut cluons cluez cluent|clur|cl:u|clu clu|clu",
    "inclure|inclus inclus inclut incluons incluez incluent|inclur|incl:u|inclu inclu|inclus",
    "haïr|hais hais hait haïssons haïssez haïssent|haïr|-|haïss haïss|haï",
    "nvoyer|nvoie nvoies nvoie nvoyons nvoyez nvoient|nverr|nvoy:a|nvoi nvoy|nvoyé",
  ]

  /// Verbs on such an ending that follow "finir" all the same.
  private static let regular: Set<String> = [
    "répartir", "impartir", "asservir", "assortir", "sertir",
  ]

  /// The lines of the table by ending; whole verbs keep their mark.
  private static let lines: [String: String] = Dictionary(
    uniqueKeysWithValues: table.map { line in
      (String(line.prefix { $0 != "|" }), line)
    })

  private static let longest = 10

  /// Returns the ending whose line a verb follows, or `nil` for a regular verb.
  static func ending(of lemma: String) -> String? {
    guard !regular.contains(lemma) else { return nil }
    if lines["=" + lemma] != nil { return "=" + lemma }
    for length in stride(from: min(longest, lemma.count), to: 2, by: -1) {
      let ending = String(lemma.suffix(length))
      if lines[ending] != nil { return ending }
    }
    return nil
  }

  /// Returns the parts of the verbs on an ending that ``ending(of:)`` gave.
  static func conjugation(ending: String) -> FrenchConjugation? {
    guard let line = lines[ending] else { return nil }
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let stems = parts[4].split(separator: " ").map(String.init)
    let past = parts[3].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    return FrenchConjugation(
      present: parts[1].split(separator: " ").map(String.init), future: parts[2],
      past: past.count == 2
        ? FrenchConjugation.SimplePast(rawValue: past[1]).map { (past[0], $0) } : nil,
      subjunctive: (stems[0], stems[1]), subjunctiveForms: stems.count == 6 ? stems : nil,
      participle: parts[5],
      imperfect: parts.count > 6 ? parts[6] : nil, gerund: parts.count > 7 ? parts[7] : nil)
  }
}
