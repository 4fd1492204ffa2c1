extension EventDate {
  /// Creates the date "some day of the hundred years that begin with `century`", for example
  /// `19XX`.
  ///
  /// The result is `nil` unless the year is a multiple of a hundred between 0 and 9900.
  public init?(century: Int) {
    guard (0...9900).contains(century), century.isMultiple(of: 100) else { return nil }
    self.init(
      point: Self.day(century, 1, 1)...Self.day(century + 99, 12, 31),
      edtf: "\(Self.text(ofYear: century).dropLast(2))XX")
  }
}
