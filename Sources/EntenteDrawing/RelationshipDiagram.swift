internal import EntenteGraph
internal import EntenteLayout
public import EntenteModel

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

  /// Opens the layout engine ahead of the first diagram, from another thread than reads the articles.
  public static func prepare() { LayoutGraph.prepare() }

  /// Lays the picture out and writes it.
  ///
  /// - Returns: A whole SVG document.
  /// - Throws: A `DrawingError` if there is no tie or the layout fails.
  public func svg() throws(DrawingError) -> String {
    let scene = DiagramScene(chronicle, options: options)
    guard !scene.ties.isEmpty else { throw .nothingToDraw }
    let layout: Layout
    do {
      layout = try scene.graph.layout()
    } catch {
      throw .layout(error)
    }
    return DiagramWriter(scene: scene, layout: layout).svg()
  }
}
