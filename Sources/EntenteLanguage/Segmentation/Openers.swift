/// Words that have a capital only where a sentence starts.
enum Openers {
  private static let words = set(
    """
    The This That These Those He She It They We I You In But And A An On At For If When However
    There His Her Its Their Our My As After Before While Although Because Since So Then Also What
    Who Why How Where With From By To Some Many Most All Both Each Other Another Such
    Le La Les L' L’ Il Elle Ils Elles On Un Une Des En Ce Cet Cette Ces C' C’ Cela Ceci Celui
    Celle Ceux Mais Et Dans Pour Par Selon Son Sa Ses Leur Leurs Notre Nos Votre Vos Mon Ma Mes
    Au Aux Du De D' D’ À Je J' J’ Nous Vous Qu' Qu’ Que Quand Si S' S’ Lors Lorsque Lorsqu' Ainsi
    Après Avant Depuis Puis Cependant Toutefois Aussi Alors Avec Sans Sous Sur Entre Comme Car
    Donc Or Ni Néanmoins Enfin Ensuite Pendant Plus Parmi Chez Tout Tous Toutes Certains Plusieurs
    Aucun Aucune N' N’ Ne Y
    """)

  private static let small = set(
    """
    i it he she they we you the this there these if but what why where how when who so then my our
    il elle ils elles on je j' j’ nous vous c' c’ cela ce cette ces les la le l' l’
    """)

  private static func set(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }

  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let bold = set("Il Ils Elles Ce Cet Cette Ces C' C’ Cela On J' J’")

  /// Those that open a sentence even where the one before has no end.
  static func opensWithoutStop(_ word: String) -> Bool { bold.contains(word) }

  /// Those that a careless writer starts a sentence with in small letters.
  static func containsSmall(_ word: String) -> Bool { word.utf8.count <= 6 && small.contains(word) }
}
