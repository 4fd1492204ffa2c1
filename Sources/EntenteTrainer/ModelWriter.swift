import EntenteLanguage

/// Writes the sections of a model.
struct ModelWriter {
  /// A table of slots that ``LanguageModel`` looks up: fingerprint and value.
  static func table(_ entries: [(key: UInt32, value: Int)], width: Int, load: Int) -> [UInt8] {
    let slots = max(8, entries.count * 100 / load)
    var table = [UInt8](repeating: 0, count: slots * width)
    for entry in entries {
      var (index, print) = LanguageModel.slot(entry.key, slots: slots)
      for _ in 0..<LanguageModel.probes {
        let start = index * width
        if table[start] == 0, table[start + 1] == 0 {
          table[start] = UInt8(print & 0xFF)
          table[start + 1] = UInt8(print >> 8)
          if width == 3 {
            table[start + 2] = UInt8(entry.value)
          } else {
            let (bundle, rule) = (entry.value >> 16, entry.value & 0xFFFF)
            table.replaceSubrange(
              (start + 2)..<(start + 6),
              with: [
                UInt8(bundle & 0xFF), UInt8(bundle >> 8), UInt8(rule & 0xFF), UInt8(rule >> 8),
              ])
          }
          break
        }
        index = index + 1 == slots ? 0 : index + 1
      }
    }
    return table
  }

  static func bytes32(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  static func rules(_ rules: [[UInt8]]) -> [UInt8] {
    var offsets = bytes32(rules.count)
    var offset = 8 + rules.count * 4
    for rule in rules {
      offsets += bytes32(offset)
      offset += rule.count
    }
    return offsets + bytes32(offset) + rules.joined()
  }

  /// The file of the sections, in the order of ``ModelSection``.
  static func file(_ sections: [[UInt8]]) -> [UInt8] {
    var header = ModelSection.magic
    var offset = ModelSection.headerSize
    for section in sections {
      header += bytes32(offset) + bytes32(section.count)
      offset += section.count
    }
    return header + sections.joined()
  }
}
