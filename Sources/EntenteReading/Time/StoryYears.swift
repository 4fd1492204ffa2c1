/// The years of a text of no known day: a history is told in its order.
enum StoryYears {
  /// Whether a year that is named in passing takes a story on: neither behind it nor far ahead.
  static func takeOn(_ story: Int, to year: Int) -> Bool { (story...story + 5).contains(year) }
}
