internal import CXML2
internal import EntenteModel

/// Reads web pages through libxml2: the visible text of the article and its metadata.
///
/// Nothing is fetched, no entity is expanded beyond the
/// characters of HTML, and scripts are dropped, never run.
enum HTMLReader {
  private typealias Node = UnsafeMutablePointer<EntenteXMLNode>

  static func article(
    id: Identifier<Article>, _ bytes: [UInt8], through library: XMLLibrary
  ) -> Article {
    var article = Article(id: id, extraction: "html", text: "")
    let options = Int32(
      ENTENTE_HTML_RECOVER | ENTENTE_HTML_NOERROR | ENTENTE_HTML_NOWARNING
        | ENTENTE_HTML_NONET | ENTENTE_HTML_NOBLANKS | ENTENTE_HTML_HUGE)
    // Without a declaration of its own the page is UTF-8 if its bytes are.
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let document = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe library.readHTML(
        start, Int32(clamping: buffer.count), nil, isUTF8 ? "UTF-8" : nil, options)
    }
    guard let document = unsafe document else { return article }
    defer { unsafe library.freeDocument(document) }
    guard let root = unsafe library.rootElement(document) else { return article }
    var page = HTMLPage()
    unsafe collect(root, into: &page)
    page.fill(&article)
    return article
  }

  /// Walks the tree without recursion, so that no page is too deep.
  private static func collect(_ root: Node, into page: inout HTMLPage) {
    var node: Node? = unsafe root
    while let current = unsafe node {
      var descends = true
      switch unsafe current.pointee.type {
      case Int32(ENTENTE_XML_TEXT), Int32(ENTENTE_XML_CDATA):
        unsafe page.add(text: string(current.pointee.content))
      case Int32(ENTENTE_XML_ELEMENT):
        let name = unsafe string(current.pointee.name).lowercased()
        let attributes = unsafe attributes(of: current)
        if name == "script", attributes["type"] == "application/ld+json",
          let child = unsafe current.pointee.children
        {
          unsafe page.add(linkedData: string(child.pointee.content))
        }
        descends = page.open(name, attributes)
      default: descends = false
      }
      if descends, let child = unsafe current.pointee.children {
        unsafe node = child
        continue
      }
      var up: Node? = unsafe current
      while let leaving = unsafe up {
        if unsafe leaving.pointee.type == Int32(ENTENTE_XML_ELEMENT) {
          unsafe page.close(string(leaving.pointee.name).lowercased())
        }
        if unsafe leaving == root { return }
        if let next = unsafe leaving.pointee.next {
          unsafe node = next
          break
        }
        unsafe up = leaving.pointee.parent
      }
    }
  }

  private static func attributes(of element: Node) -> [String: String] {
    var attributes: [String: String] = [:]
    var next = unsafe element.pointee.attributes
    while let attribute = unsafe next {
      let name = unsafe string(attribute.pointee.name).lowercased()
      var value = ""
      if let content = unsafe attribute.pointee.children {
        value = unsafe string(content.pointee.content)
      }
      attributes[name] = value
      unsafe next = attribute.pointee.next
    }
    return attributes
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }
}
