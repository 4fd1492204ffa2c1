/// How a lemma is made from a word: small letters or not, how many bytes go, what comes.
package enum LemmaRule {
  /// The word in small letters, with `’` as `'`.
  package static func lower(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 60 else {
      var lower: [UInt8] = []
      TokenFacts.lower(bytes[...], into: &lower)
      return lower
    }
    return bytes
  }

  /// The bytes of the rule from `form` to `lemma`.
  package static func bytes(form: String, lemma: String, lowering: Bool = false) -> [UInt8] {
    let lemma = Array(lemma.utf8)
    func rule(_ base: [UInt8], _ letter: UInt8) -> [UInt8] {
      var common = 0
      while common < min(base.count, lemma.count), base[common] == lemma[common] { common += 1 }
      return [UInt8(min(255, base.count - common)), letter] + lemma[common...]
    }
    let small = rule(lower(Array(form.utf8)), 0x6C)
    if lowering { return small }
    let kept = rule(Array(form.utf8), 0x6B)
    return kept.count + Int(kept[0]) < small.count + Int(small[0]) ? kept : small
  }

  /// The lemma that a rule's bytes make of a form.
  package static func apply(_ rule: [UInt8], to form: String) -> [UInt8] {
    var base = Array(form.utf8)
    if rule[1] == 0x6C { base = lower(base) }
    base.removeLast(min(base.count, Int(rule[0])))
    return base + rule[2...]
  }
}
