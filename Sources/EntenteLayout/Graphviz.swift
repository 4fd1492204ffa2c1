internal import CGraphviz
internal import Glibc
internal import Synchronization

/// The one door to libgraphviz.
///
/// libgraphviz is not thread-safe, and a second context in a process reads memory of the first:
/// so there is one context, never freed, behind one lock.
enum Graphviz {
  @safe
  private struct Context: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private static let context = Mutex<Context?>(nil)
  private static let messages = Mutex<[String]>([])

  static func layout(_ graph: LayoutGraph) throws(LayoutError) -> Layout {
    let result: Result<Layout, LayoutError> = context.withLock { context in
      do throws(LayoutError) {
        let opened: Context
        if let known = context { opened = known } else { opened = try open() }
        context = opened
        _ = takeMessages()
        guard var drawing = GraphvizDrawing(graph) else { throw .failed(takeMessages()) }
        try drawing.build()
        return .success(unsafe try drawing.layout(in: opened.pointer))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Returns what libgraphviz has said since, each message in one piece.
  static func takeMessages() -> [String] {
    let pieces = messages.withLock { pieces in
      defer { pieces = [] }
      return pieces
    }
    var joined: [String] = []
    for piece in pieces {
      if piece.hasPrefix("Error") || piece.hasPrefix("Warning") || joined.isEmpty {
        joined.append(piece)
      } else {
        joined[joined.count - 1] += piece
      }
    }
    return joined.map { String($0.prefix { $0 != "\n" }) }
  }

  /// Opens a context with two plugins that are opened by path, so that neither the configuration
  /// file nor the fonts of the machine matter.
  private static func open() throws(LayoutError) -> Context {
    let folder = try folder()
    var symbols: [lt_symlist_t] = unsafe []
    for name in ["dot_layout", "neato_layout", "core"] {
      let path = "\(folder)/graphviz/libgvplugin_\(name).so.6"
      guard let library = unsafe dlopen(path, RTLD_NOW) else {
        throw .unavailable("cannot open \(path)")
      }
      let symbol = "gvplugin_\(name)_LTX_library"
      guard let address = unsafe dlsym(library, symbol), let copy = unsafe strdup(symbol) else {
        throw .unavailable("\(path) has no \(symbol)")
      }
      unsafe symbols.append(lt_symlist_t(name: UnsafePointer(copy), address: address))
    }
    unsafe symbols.append(lt_symlist_t(name: nil, address: nil))
    // The context keeps the list, so it is never freed.
    let list = unsafe UnsafeMutablePointer<lt_symlist_t>.allocate(capacity: symbols.count)
    unsafe list.initialize(from: symbols, count: symbols.count)
    guard let pointer = unsafe gvContextPlugins(list, 0) else {
      throw .unavailable("no context")
    }
    unsafe agseterrf { text in
      guard let text = unsafe text else { return 0 }
      let message = unsafe String(cString: text)
      Graphviz.messages.withLock { $0.append(message) }
      return 0
    }
    return unsafe Context(pointer: pointer)
  }

  /// The folder from which libgvc was loaded.
  private static func folder() throws(LayoutError) -> String {
    var place = unsafe EntenteSymbolPlace()
    guard let program = unsafe dlopen(nil, RTLD_NOW),
      let symbol = unsafe dlsym(program, "gvContextPlugins"),
      unsafe entente_dladdr(symbol, &place) != 0, let name = unsafe place.file
    else { throw .unavailable("libgvc is not loaded") }
    let path = unsafe String(cString: name)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
