public import EntenteLayout

/// Why a picture could not be drawn.
public enum DrawingError: Error, Hashable, Sendable {
  /// The chronicle has nothing to draw.
  case nothingToDraw
  /// The layout failed.
  case layout(LayoutError)
}

extension DrawingError: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .nothingToDraw: "there is nothing to draw"
    case .layout(let error): error.description
    }
  }
}
