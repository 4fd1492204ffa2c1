internal import CXML2
internal import Glibc

/// The functions of libxml2 that read web pages.
///
/// The library is opened when the first page is read: with the ICU and the C++ library that it
/// needs it would take a millisecond of every run of the program, and most runs read no page.
@safe struct XMLLibrary: Sendable {
  typealias ReadHTML =
    @convention(c) (
      UnsafePointer<CChar>?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, Int32
    ) -> OpaquePointer?
  typealias RootElement = @convention(c) (OpaquePointer?) -> UnsafeMutablePointer<EntenteXMLNode>?
  typealias FreeDocument = @convention(c) (OpaquePointer?) -> Void

  let readHTML: ReadHTML
  let rootElement: RootElement
  let freeDocument: FreeDocument

  /// The library of this machine; `nil` if it has none.
  static let shared = XMLLibrary()

  private init?() {
    guard let library = unsafe dlopen("libxml2.so.2", RTLD_NOW),
      let read = unsafe dlsym(library, "htmlReadMemory"),
      let root = unsafe dlsym(library, "xmlDocGetRootElement"),
      let free = unsafe dlsym(library, "xmlFreeDoc")
    else { return nil }
    unsafe readHTML = unsafeBitCast(read, to: ReadHTML.self)
    unsafe rootElement = unsafeBitCast(root, to: RootElement.self)
    unsafe freeDocument = unsafeBitCast(free, to: FreeDocument.self)
  }
}
