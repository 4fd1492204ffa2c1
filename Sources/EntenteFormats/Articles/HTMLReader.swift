internal import CXML2
internal import EntenteModel

/// Reads web pages through libxml2: the visible text of the article and its metadata.
///
/// This is the only file that calls libxml2. Nothing is fetched, no entity is expanded beyond the
/// characters of HTML, and scripts are dropped, never run.
enum HTMLReader {
  static func article(id: Identifier<Article>, _ bytes: [UInt8]) -> Article {
    var article = Article(id: id, extraction: "html", text: "")
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOBLANKS.rawValue)
    // Without a declaration of its own the page is UTF-8 if its bytes are.
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let document = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe htmlReadMemory(
        start, Int32(clamping: buffer.count), nil, isUTF8 ? "UTF-8" : nil, options)
    }
    guard let document = unsafe document else { return article }
    defer { unsafe xmlFreeDoc(document) }
    guard let root = unsafe xmlDocGetRootElement(document) else { return article }
    var page = HTMLPage()
    unsafe collect(root, into: &page)
    page.fill(&article)
    return article
  }

  /// Walks the tree without recursion, so that no page is too deep.
  private static func collect(_ root: xmlNodePtr, into page: inout HTMLPage) {
    var node: xmlNodePtr? = unsafe root
    while let current = unsafe node {
      var descends = true
      switch unsafe current.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        unsafe page.add(text: string(current.pointee.content))
      case XML_ELEMENT_NODE:
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
      var up: xmlNodePtr? = unsafe current
      while let leaving = unsafe up {
        if unsafe leaving.pointee.type == XML_ELEMENT_NODE {
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

  private static func attributes(of element: xmlNodePtr) -> [String: String] {
    var attributes: [String: String] = [:]
    var next = unsafe element.pointee.properties
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

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }

  private static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }
}
