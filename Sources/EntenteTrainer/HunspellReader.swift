/// Expands a hunspell dictionary whose affixes say what a form is, as the French one does.
struct HunspellReader {
  private struct Suffix {
    let strip: [UInt8]
    let add: [UInt8]
    let condition: [[UInt8]]
    let flags: [Substring]
    let marks: [String]
  }

  private var suffixes: [Substring: [Suffix]] = [:]

  /// Flags are two characters long where the affix file says so.
  private let flagLength: Int

  init(affixes: String) {
    flagLength = affixes.contains("FLAG long") ? 2 : 1
    for line in affixes.split(separator: "\n") where line.hasPrefix("SFX ") {
      let fields = line.split(separator: " ")
      guard fields.count >= 5, fields[2] != "Y", fields[2] != "N" else { continue }
      let parts = fields[3].split(separator: "/")
      let added = parts.first ?? ""
      suffixes[fields[1], default: []].append(
        Suffix(
          strip: fields[2] == "0" ? [] : Array(fields[2].utf8),
          add: added == "0" ? [] : Array(added.utf8), condition: Self.condition(fields[4]),
          flags: parts.count > 1 ? Self.flags(flagLength, parts[1]) : [],
          marks: fields.dropFirst(5).compactMap(Self.mark)))
    }
  }

  private static func mark(_ field: Substring) -> String? {
    guard field.hasPrefix("po:") || field.hasPrefix("is:") else { return nil }
    return String(field.dropFirst(3).filter { $0 != "!" })
  }

  private static func flags(_ length: Int, _ text: Substring) -> [Substring] {
    var flags: [Substring] = []
    var rest = text
    while !rest.isEmpty {
      flags.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return flags
  }

  /// A condition as characters or sets of them, each as text; `^` first negates.
  private static func condition(_ text: Substring) -> [[UInt8]] {
    guard text != "." else { return [] }
    var result: [[UInt8]] = []
    var set: [UInt8]?
    for character in text {
      if character == "[" {
        set = []
      } else if character == "]" {
        result.append(set ?? [])
        set = nil
      } else if set != nil {
        set? += String(character).utf8
      } else {
        result.append(Array(String(character).utf8))
      }
    }
    return result
  }

  private static func holds(_ condition: [[UInt8]], _ word: String) -> Bool {
    var characters = word[...]
    for set in condition.reversed() {
      guard let last = characters.popLast() else { return false }
      let text = String(decoding: set, as: UTF8.self)
      let isNegated = text.hasPrefix("^")
      if text.contains(last) == isNegated { return false }
    }
    return true
  }

  /// All forms of a dictionary.
  func entries(of dictionary: String) -> [LexiconEntry] {
    var result: [LexiconEntry] = []
    for line in dictionary.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: " ")
      guard let head = fields.first else { continue }
      let sides = head.split(separator: "/")
      let lemma = String(sides[0])
      let flags = sides.count > 1 ? Self.flags(flagLength, sides[1]) : []
      let marks = fields.dropFirst().compactMap(Self.mark)
      let parts = fields.dropFirst().filter { $0.hasPrefix("po:") }.map { String($0.dropFirst(3)) }
      if parts.isEmpty { addPlain(lemma, flags, to: &result) }
      for part in parts {
        let isVerb = part.hasPrefix("v") && part.dropFirst().first?.isNumber == true
        if !isVerb {
          let own = marks + (flags.contains("S.") ? ["sg"] : [])
          result.append(LexiconEntry(form: lemma, lemma: lemma, part: part, marks: own))
        }
        for flag in flags {
          for suffix in suffixes[flag] ?? [] where Self.holds(suffix.condition, lemma) {
            let base = Array(lemma.utf8)
            guard base.suffix(suffix.strip.count).elementsEqual(suffix.strip) else { continue }
            let form = String(
              decoding: base.dropLast(suffix.strip.count) + suffix.add, as: UTF8.self)
            guard isVerb || form != lemma else { continue }
            result.append(
              LexiconEntry(
                form: form, lemma: lemma, part: part,
                marks: isVerb ? suffix.marks : marks + suffix.marks))
          }
        }
      }
    }
    return result
  }

  /// Forms of a dictionary that says no parts of speech: which affixes a word takes tells them.
  private func addPlain(_ lemma: String, _ flags: [Substring], to result: inout [LexiconEntry]) {
    let telling = flags.filter { "SMDGYRTPNX".contains($0) }.sorted().joined()
    let isName = lemma.first?.isUppercase == true
    result.append(
      LexiconEntry(form: lemma, lemma: lemma, part: (isName ? "^" : "=") + telling, marks: []))
    for flag in flags {
      for suffix in suffixes[flag] ?? [] where Self.holds(suffix.condition, lemma) {
        let base = Array(lemma.utf8)
        guard base.suffix(suffix.strip.count).elementsEqual(suffix.strip) else { continue }
        let form = String(decoding: base.dropLast(suffix.strip.count) + suffix.add, as: UTF8.self)
        guard !form.contains("'") else { continue }
        let verbal = flags.contains("G") && flag == "S" ? "v" : ""
        result.append(
          LexiconEntry(form: form, lemma: lemma, part: "+\(flag)\(verbal)", marks: []))
      }
    }
  }
}
