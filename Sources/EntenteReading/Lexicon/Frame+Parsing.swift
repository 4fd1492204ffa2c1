extension Frame {
  /// What is wrong with the text of a frame.
  struct Fault: Error, Hashable {
    let reason: String
  }

  /// Reads the notation that ``Frame`` describes.
  ///
  /// - Parameters:
  ///   - notation: The text of the frame.
  ///   - kind: The part of speech of the word, which decides what relations its slots may have.
  /// - Throws: A `Fault` if the text is no frame for a word of that kind.
  init(_ notation: String, kind: LexiconEntry.Kind) throws(Fault) {
    let bytes = Array(notation.utf8)
    let separators = bytes.indices.filter {
      bytes[$0] == UInt8(ascii: ">") || bytes[$0] == UInt8(ascii: "+")
    }
    guard separators.count <= 1 else { throw Fault(reason: "it has more than two slots") }
    self.notation = notation
    guard let middle = separators.first else {
      source = try FrameSlot(bytes[...], kind: kind, isAlone: true)
      target = nil
      isMutual = false
      return
    }
    isMutual = bytes[middle] == UInt8(ascii: "+")
    source = try FrameSlot(bytes[..<middle], kind: kind)
    let rest = bytes[(middle + 1)...]
    if rest.isEmpty, isMutual {
      target = nil
    } else {
      let slot = try FrameSlot(rest, kind: kind)
      guard slot.dependency != source.dependency || slot.markers != source.markers else {
        throw Fault(reason: "both slots are the same")
      }
      target = slot
    }
  }
}

extension FrameSlot {
  init(
    _ text: ArraySlice<UInt8>, kind: LexiconEntry.Kind, isAlone: Bool = false
  ) throws(Frame.Fault) {
    var text = text
    isPlace = text.first == UInt8(ascii: "@")
    if isPlace { text = text.dropFirst() }
    isOptional = text.last == UInt8(ascii: "?")
    if isOptional { text = text.dropLast() }
    let colon = text.firstIndex(of: UInt8(ascii: ":"))
    let name = String(decoding: text[..<(colon ?? text.endIndex)], as: UTF8.self)
    guard let dependency = Dependency(rawValue: name) else {
      let known = Dependency.allCases.map(\.rawValue).joined(separator: ", ")
      throw Frame.Fault(reason: "'\(name)' is no slot; known are \(known)")
    }
    self.dependency = dependency
    markers = colon.map { Self.markers(text[($0 + 1)...]) } ?? []
    guard !markers.contains(where: \.isEmpty) else {
      throw Frame.Fault(reason: "a marker of '\(name)' is empty")
    }
    let needsMarker = [.oblique, .nominal, .objectNominal].contains(dependency)
    guard needsMarker == !markers.isEmpty || dependency == .openClause || dependency == .clause
    else {
      throw Frame.Fault(
        reason: needsMarker ? "'\(name)' needs a preposition" : "'\(name)' takes no preposition")
    }
    // A noun that judges has a subject only.
    guard dependency.isPossible(for: kind) || isAlone && dependency == .subject else {
      throw Frame.Fault(reason: "'\(name)' cannot depend on a word of the kind \(kind.rawValue)")
    }
  }
}

extension FrameSlot {
  /// The words of a list, the empty ones among them.
  private static func markers(_ list: ArraySlice<UInt8>) -> [String] {
    var markers: [String] = []
    var start = list.startIndex
    for end in list.startIndex...list.endIndex
    where end == list.endIndex || list[end] == UInt8(ascii: ",") {
      markers.append(String(decoding: list[start..<end], as: UTF8.self))
      start = end + 1
    }
    return markers
  }
}

extension FrameSlot.Dependency {
  fileprivate func isPossible(for kind: LexiconEntry.Kind) -> Bool {
    switch (kind, self) {
    case (_, .openClause), (_, .clause): true
    case (.noun, .nominal), (.noun, .itself): true
    case (_, .itself): false
    case (.noun, _), (.verb, .nominal): false
    case (.verb, _): true
    case (.adjective, .subject), (.adjective, .oblique): true
    case (.adjective, _): false
    }
  }
}
