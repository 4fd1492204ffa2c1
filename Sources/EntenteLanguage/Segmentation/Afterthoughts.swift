/// Words with which a sentence adds something behind a dash, where no verb can stand.
enum Afterthoughts {
  private static let words = Set(
    """
    the an and but or nor so yet again one two which who whose that this these those for by with
    without in at on of from to into over under after before despite amid as like even not only
    also too then all both some many most more less its his her their our if when where while
    because though although including especially
    le la les l' l’ un une des du de d' d’ et mais ou ni donc car encore toujours deux dont qui que
    qu' qu’ ce cet cette ces pour par selon avec sans dans en à au aux sur sous vers chez entre
    après avant depuis dès malgré comme même aussi surtout non pas plus moins tout toute tous
    toutes son sa ses leur leurs notre nos si quand lorsque où y notamment puis soit
    """.split { $0.isWhitespace }.map(String.init))

  /// Whether a word begins one. "A" is an article in English, and a verb in French.
  static func opens(with word: String, isFrench: Bool) -> Bool {
    word == "a" ? !isFrench : words.contains(word)
  }
}
