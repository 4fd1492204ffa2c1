/// A unit of the calendar that expressions count in.
enum CalendarUnit: Int, Sendable {
  case day = 1
  case week = 2
  case weekend = 3
  case fortnight = 4
  case month = 5
  case quarter = 6
  case half = 7
  case year = 8
  case decade = 9
  case century = 10
  case season = 11
}
