internal import CGraphviz
internal import Glibc
internal import Synchronization

/// The one door to libgraphviz.
///
/// The library is opened for the first layout, so that a program that draws nothing starts without
/// it. libgraphviz is not thread-safe, and a second context in a process reads memory of the first:
/// so there is one context, never freed, behind one lock.
enum Graphviz {
  @safe
  private struct Context: @unchecked Sendable {
    let library: UnsafePointer<EntenteGraphviz>
    let pointer: OpaquePointer
    /// The engines whose plugin is open.
    var engines: [LayoutGraph.Engine]
  }

  private static let context = Mutex<Context?>(nil)
  private static let messages = Mutex<[String]>([])

  static func layout(_ graph: LayoutGraph) throws(LayoutError) -> Layout {
    let result: Result<Layout, LayoutError> = context.withLock { context in
      do throws(LayoutError) {
        let opened = try ready(&context, for: graph.engine)
        _ = takeMessages()
        guard var drawing = unsafe GraphvizDrawing(graph, opened.library) else {
          throw .failed(takeMessages())
        }
        try drawing.build()
        return .success(unsafe try drawing.layout(in: opened.pointer))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Opens what the first layout in layers needs, so that it does not have to wait for that.
  static func prepare() {
    context.withLock { context in
      // Whoever lays out meets the same failure and says so.
      _ = try? ready(&context, for: .layers)
    }
  }

  /// The context with the plugin of an engine.
  private static func ready(
    _ context: inout Context?, for engine: LayoutGraph.Engine
  ) throws(LayoutError) -> Context {
    var opened: Context
    if let known = context { opened = known } else { opened = try open(for: engine) }
    if !opened.engines.contains(engine) {
      opened.engines.append(engine)
      let plugin = unsafe try plugin(of: engine, in: try folder(of: opened.library))
      unsafe entente_add_library(
        opened.library, opened.pointer,
        plugin.address.assumingMemoryBound(to: gvplugin_library_t.self))
    }
    context = opened
    return opened
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

  /// Opens an engine's plugin by path, so that neither the configuration file nor the fonts of the
  /// machine matter. The plugin of springs needs libraries of its own and is opened at need.
  @unsafe
  private static func plugin(
    of engine: LayoutGraph.Engine, in folder: String
  ) throws(LayoutError) -> (symbol: String, address: UnsafeMutableRawPointer) {
    let path = "\(folder)/graphviz/libgvplugin_\(engine.rawValue)_layout.so.6"
    guard let library = unsafe dlopen(path, RTLD_NOW) else {
      throw .unavailable("cannot open \(path)")
    }
    let symbol = "gvplugin_\(engine.rawValue)_layout_LTX_library"
    guard let address = unsafe dlsym(library, symbol) else {
      throw .unavailable("\(path) has no \(symbol)")
    }
    return unsafe (symbol, address)
  }

  /// Opens the one context with the plugin of an engine.
  private static func open(for engine: LayoutGraph.Engine) throws(LayoutError) -> Context {
    // The library is never closed, so its functions are never freed.
    let library = UnsafeMutablePointer<EntenteGraphviz>.allocate(capacity: 1)
    unsafe library.initialize(to: EntenteGraphviz())
    guard unsafe entente_graphviz(library) != 0 else {
      throw .unavailable("cannot open libgvc.so.6")
    }
    let plugin = unsafe try plugin(of: engine, in: try folder(of: library))
    guard let copy = unsafe strdup(plugin.symbol) else { throw .unavailable("no memory") }
    var symbols = unsafe [lt_symlist_t(name: UnsafePointer(copy), address: plugin.address)]
    unsafe symbols.append(lt_symlist_t(name: nil, address: nil))
    // The context keeps the list, so it is never freed.
    let list = unsafe UnsafeMutablePointer<lt_symlist_t>.allocate(capacity: symbols.count)
    unsafe list.initialize(from: symbols, count: symbols.count)
    guard let pointer = unsafe entente_context(library, list) else {
      throw .unavailable("no context")
    }
    _ = unsafe entente_agseterrf(library) { text in
      guard let text = unsafe text else { return 0 }
      let message = unsafe String(cString: text)
      Graphviz.messages.withLock { $0.append(message) }
      return 0
    }
    return unsafe Context(library: library, pointer: pointer, engines: [engine])
  }

  /// The folder from which libgvc was loaded.
  private static func folder(
    of library: UnsafePointer<EntenteGraphviz>
  ) throws(LayoutError) -> String {
    var place = unsafe EntenteSymbolPlace()
    guard let symbol = unsafe dlsym(library.pointee.handle, "gvContextPlugins"),
      unsafe entente_dladdr(symbol, &place) != 0, let name = unsafe place.file
    else { throw .unavailable("libgvc is not loaded") }
    let path = unsafe String(cString: name)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
