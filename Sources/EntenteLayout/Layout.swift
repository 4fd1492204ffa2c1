/// Where everything of a graph stands. Lengths are points; y grows downwards.
public struct Layout: Hashable, Sendable {
  /// The course of an edge.
  public struct Route: Hashable, Sendable {
    /// The control points of cubic Bézier curves: one point, then three for each curve.
    public var curve: [Point]

    /// The tip of the arrow; the curve ends at its base.
    public var tip: Point

    /// The middle of the label.
    public var label: Point?

    /// Creates a course.
    ///
    /// - Parameters:
    ///   - curve: The control points of cubic Bézier curves.
    ///   - tip: The tip of the arrow.
    ///   - label: The middle of the label.
    public init(curve: [Point], tip: Point, label: Point?) {
      self.curve = curve
      self.tip = tip
      self.label = label
    }
  }

  /// The width of the picture.
  public var width: Double

  /// The height of the picture.
  public var height: Double

  /// The middles of the nodes.
  public var nodes: [Point]

  /// The courses of the edges.
  public var routes: [Route]

  /// What the layout engine complained of.
  public var warnings: [String]

  /// Creates a layout, of layouts put together as well.
  ///
  /// - Parameters:
  ///   - width: The width of the picture.
  ///   - height: The height of the picture.
  ///   - nodes: The middles of the nodes.
  ///   - routes: The courses of the edges.
  ///   - warnings: What the layout engine complained of.
  public init(
    width: Double, height: Double, nodes: [Point], routes: [Route], warnings: [String]
  ) {
    self.width = width
    self.height = height
    self.nodes = nodes
    self.routes = routes
    self.warnings = warnings
  }
}
