/// Frequent words of French, English and the languages that look like them.
enum FrequentWords {
  /// French and English first; the others only keep them honest.
  static let languages: [(code: String, words: String)] = [
    (
      "fr",
      """
      le la les l un une des du de d et est sont a au aux en dans par pour sur avec sans que qu qui
      ne pas plus se s ce cette ces son sa ses leur leurs il elle ils elles nous vous je on mais ou
      où donc comme été être avoir ont fait entre après avant selon lors ainsi très tout tous toute
      aussi depuis contre sous deux si y dont même encore peut notre votre mon ma mes c j n quand
      était avait sera serait doit cela afin chez vers
      """
    ),
    (
      "en",
      """
      the of and to in a is was were are be been that this these those it its he she they we you i
      his her their our your with for on at by from as not but or an have has had will would can
      could should may which who what when where there more than other some any all no said after
      before between under over into about if so do does did also against them him while during
      """
    ),
    (
      "de",
      """
      der die das und ist nicht ein eine einen einem einer den dem des zu mit von im für auf sich
      es er sie wir ich auch an als nach bei aus wie werden wird hat haben sind war oder aber über
      noch nur kann zum zur durch um am dass daß seine ihre in so man
      """
    ),
    (
      "es",
      """
      el la los las de del y que en un una unos por con para no se su sus al es lo como más pero o
      ha fue son está este esta entre cuando muy sin sobre también hasta donde han ser tiene desde
      todo nos si ya le les a mi yo porque
      """
    ),
    (
      "it",
      """
      il lo la i gli le di del della dei delle e che in un una per con non si è sono al alla nel
      nella da dal dalla come più ma anche ha hanno suo sua questo questa su tra o se ci era stato
      essere l d a dell all le loro quando dopo molto
      """
    ),
    (
      "pt",
      """
      o a os as de do da dos das e que em um uma para com não no na nos nas por se mais é ao como
      mas foi são seu sua ou ser quando muito há está também pelo pela até isso ele ela entre
      depois sem mesmo aos
      """
    ),
    (
      "nl",
      """
      de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit
      door naar heeft hij ze we ik wordt werd nog wel deze die over tot zich je was had hebben
      """
    ),
    (
      "sv",
      """
      och att det som en på är av för med den till i inte om har de ett var jag han men vi från så
      kan
      """
    ),
    (
      "da",
      """
      og at det som en på er af for med den til i ikke om har de et var jeg han men vi fra så kan
      ikke blev
      """
    ),
    (
      "ro",
      """
      și de la în a cu pe un o nu care este din că se mai sunt pentru au fost prin sau ca al lui le
      """
    ),
    (
      "ca",
      """
      el la els les de del i que en un una per amb no es al són com més però o ha va aquest aquesta
      dels
      """
    ),
    (
      "pl", "i w na z nie się do że to jest o jak po co od za przez dla był ale czy tym tak jego"
    ),
    (
      "tr", "ve bir bu da de için ile olarak çok daha olan gibi en kadar ne var sonra ama değil"
    ),
    (
      "fi", "ja on ei se että oli hän ovat mutta kun niin myös tai joka sen ole kuin hänen"
    ),
    (
      "id",
      "yang dan di dari ini itu dengan untuk pada adalah tidak dalam akan ke juga oleh ada saya"
    ),
    (
      "la", "et in est non ad cum ut ex qui quod sed si per de atque enim nec esse quam autem sunt"
    ),
  ]

  /// Endings of words that are no frequent words, and the language that they speak for.
  static let endings: [(letters: String, language: Int)] = [
    ("é", 0), ("és", 0), ("ée", 0), ("ées", 0), ("ait", 0), ("aient", 0), ("eux", 0), ("aux", 0),
    ("eur", 0), ("ique", 0), ("elle", 0), ("ement", 0), ("ing", 1), ("ed", 1), ("ght", 1),
    ("ly", 1), ("th", 1), ("ness", 1), ("ship", 1),
  ]

  /// The languages of each word, as indices into ``languages``.
  static let table: [String: [Int]] = {
    var table: [String: [Int]] = [:]
    for (index, language) in languages.enumerated() {
      for word in Set(language.words.split { $0.isWhitespace }) {
        table[String(word), default: []].append(index)
      }
    }
    return table
  }()

  /// Latin letters that neither French nor English writes.
  static let foreignLetters: Set<UInt32> = [
    0xC3, 0xC4, 0xC5, 0xD0, 0xD1, 0xD5, 0xD6, 0xD8, 0xDD, 0xDE, 0xDF, 0xE3, 0xE4, 0xE5, 0xF0, 0xF1,
    0xF5, 0xF6, 0xF8, 0xFD, 0xFE, 0xC1, 0xCD, 0xD3, 0xDA, 0xE1, 0xED, 0xF3, 0xFA,
  ]
}
