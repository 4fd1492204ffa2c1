internal import EntenteGraph
public import EntenteModel

/// Events in order of time, one lane a family, earliest at the top.
///
/// Each event is a card whose border tells its modality; undated events stand at the end.
public struct LanesTimeline: Sendable {
  private let chronicle: Chronicle
  private let options: PictureOptions

  /// Creates the timeline of `chronicle`.
  ///
  /// - Parameters:
  ///   - chronicle: What is drawn.
  ///   - options: How the picture is to look.
  public init(_ chronicle: Chronicle, options: PictureOptions = PictureOptions()) {
    self.chronicle = chronicle
    self.options = options
  }

  /// Places the events and writes the picture.
  ///
  /// - Returns: A whole SVG document.
  /// - Throws: A `DrawingError` if there is no event.
  /// - Complexity: O(n log n) in the number of events.
  public func svg() throws(DrawingError) -> String {
    guard !chronicle.events.isEmpty else { throw .nothingToDraw }
    return LanesWriter(chronicle, options: options).svg()
  }
}
