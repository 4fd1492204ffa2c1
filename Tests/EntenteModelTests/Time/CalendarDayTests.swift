import EntenteModel
import EntenteTestSupport
import Testing

@Suite("Calendar days")
struct CalendarDayTests {
  @Test(
    "count from 1970",
    arguments: [
      ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
      ("2023-07-11", 19_549, 2), ("0000-03-01", -719_468, 3), ("-0001-12-31", -719_529, 5),
    ])
  func counts(text: String, ordinal: Int, weekday: Int) throws {
    let day = try #require(CalendarDay(text))
    #expect(Int(day.ordinal) == ordinal)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(
    "that the calendar does not have are refused",
    arguments: [
      "2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-1-01", "23-01-01",
      "2023-01-01T00:00", "+2023-01-01", "2023-01-0x", "", "--2023-01-01", "2023-01",
    ])
  func refuses(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test("walk through the calendar without gap", arguments: [-9999, -401, -1, 1600, 1899, 9996])
  func walks(year: Int) throws {
    var day = try #require(CalendarDay(year: year, month: 1, day: 1))
    for month in 1...12 {
      for number in 1...CalendarDay.length(ofMonth: month, in: year) {
        let parts = day.components
        #expect(parts.year == year && parts.month == month && parts.day == number)
        #expect(CalendarDay(year: year, month: month, day: number) == day)
        day = day.advanced(by: 1)
      }
    }
    #expect(day.components.year == year + 1)
  }

  @Test("saturate at both ends of the calendar")
  func saturates() {
    #expect(CalendarDay.first.description == "-9999-01-01")
    #expect(CalendarDay.last.description == "9999-12-31")
    #expect(CalendarDay.last.advanced(by: 1) == .last)
    #expect(CalendarDay.first.advanced(by: .min / 2) == .first)
  }

  @Test("round-trip through text", arguments: UInt64(0)..<20)
  func roundTrips(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let range = CalendarDay.first.ordinal...CalendarDay.last.ordinal
      let day = CalendarDay(ordinal: Int32.random(in: range, using: &generator))
      #expect(CalendarDay(day.description) == day)
    }
  }
}
