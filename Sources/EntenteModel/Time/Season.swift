/// A season of the northern hemisphere, with its number in EDTF.
public enum Season: Int, Hashable, Sendable, CaseIterable {
  /// March to May.
  case spring = 21
  /// June to August.
  case summer = 22
  /// September to November.
  case autumn = 23
  /// December to February of the next year.
  case winter = 24

  /// The month in which the season begins, 1 to 12.
  public var firstMonth: Int { 3 * (rawValue - 20) }
}
