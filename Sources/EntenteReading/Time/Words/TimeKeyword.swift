/// A word that has a use of its own in a construct.
enum TimeKeyword: Int, Sendable {
  /// "tard" of "plus tard".
  case late = 1
  /// "tôt" of "plus tôt".
  case soon = 2
  /// "moitié".
  case half = 3
  /// "unième" of "vingt et unième".
  case firstOfTens = 4
  /// "voilà", "voici".
  case behold = 5
  /// "fête", whose "Pères" or "Mères" follow.
  case festival = 6
  case fathers = 7
  case mothers = 8
  /// "demi" of "un an et demi".
  case andHalf = 9
  /// "aujourd" of "aujourd'hui".
  case today = 10
  /// "EOM", the end of the month.
  case endOfMonth = 11
  /// "EOY", the end of the year.
  case endOfYear = 12
  /// "toute", "all": from end to end.
  case whole = 13
  /// "reste", "rest".
  case rest = 14
}
