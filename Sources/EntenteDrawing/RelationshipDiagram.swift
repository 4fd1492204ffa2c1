internal import EntenteGraph
internal import EntenteLayout
public import EntenteModel
internal import Synchronization

/// Actors and their ties as a picture.
///
/// Ties are coloured by family, their lines styled by modality and as wide as they are many;
/// shapes tell the kinds of actors, and persons stand beside whom they speak for.
public struct RelationshipDiagram: Sendable {
  private let chronicle: Chronicle
  private let options: PictureOptions

  /// Creates the diagram of `chronicle`.
  ///
  /// - Parameters:
  ///   - chronicle: What is drawn; its ties, that is, without statements.
  ///   - options: How the picture is to look.
  public init(_ chronicle: Chronicle, options: PictureOptions = PictureOptions()) {
    self.chronicle = chronicle
    self.options = options
  }

  /// Gets ready for the first diagram, from another thread than reads the articles.
  ///
  /// A process's first diagram takes twice as long as its second: the layout engine is opened,
  /// types are made, pages of the program are read. So a small one is drawn that nobody sees.
  public static func prepare() {
    LayoutGraph.prepare()
    // Who draws already would wait for this.
    guard !hasBegun.load(ordering: .relaxed) else { return }
    _ = try? RelationshipDiagram(.sample).drawn()
  }

  private static let hasBegun = Atomic(false)

  /// Lays the picture out and writes it.
  ///
  /// - Returns: A whole SVG document.
  /// - Throws: A `DrawingError` if there is no tie or the layout fails.
  public func svg() throws(DrawingError) -> String {
    Self.hasBegun.store(true, ordering: .relaxed)
    return try drawn()
  }

  private func drawn() throws(DrawingError) -> String {
    var options = options
    while true {
      let scene = DiagramScene(chronicle, options: options)
      guard !scene.ties.isEmpty else { throw .nothingToDraw }
      do throws(LayoutError) {
        return DiagramWriter(scene: scene, layout: try scene.layout()).svg()
      } catch {
        // Too much for any layout: the busiest actors remain, and the legend says how many do not.
        guard case .tooLarge = error, scene.stacks.count > 8 else { throw .layout(error) }
        options.maxActors = scene.boxes.count * 3 / 4
      }
    }
  }
}
