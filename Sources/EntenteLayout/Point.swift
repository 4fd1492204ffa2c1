/// A place in a picture, in points; y grows downwards.
public struct Point: Hashable, Sendable {
  /// The distance from the left.
  public var x: Double

  /// The distance from the top.
  public var y: Double

  /// Creates a place.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
