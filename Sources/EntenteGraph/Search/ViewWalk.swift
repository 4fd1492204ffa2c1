/// The way through a view that costs least, for what is not worth code of its own for each.
///
/// Generic types behind a protocol are not specialized; one type that chooses is.
enum ViewWalk: Walk {
  case ties(TieWalk)
  case window(WindowWalk)
  case edges(EdgeWalk)

  init(_ view: ViewStorage) {
    self =
      switch view.course {
      case .ties: .ties(TieWalk(view.index))
      case .window: .window(WindowWalk(view))
      case .edges: .edges(EdgeWalk(view))
      }
  }

  func visit(_ actor: Int, forward isForward: Bool, _ body: (Int) -> Bool) -> Bool {
    switch self {
    case .ties(let walk): walk.visit(actor, forward: isForward, body)
    case .window(let walk): walk.visit(actor, forward: isForward, body)
    case .edges(let walk): walk.visit(actor, forward: isForward, body)
    }
  }

  func effort(_ actor: Int, forward isForward: Bool) -> Int {
    switch self {
    case .ties(let walk): walk.effort(actor, forward: isForward)
    case .window(let walk): walk.effort(actor, forward: isForward)
    case .edges(let walk): walk.effort(actor, forward: isForward)
    }
  }
}
