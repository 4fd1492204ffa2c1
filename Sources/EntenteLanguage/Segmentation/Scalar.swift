/// A character as the segmenter sees it: its bytes and its class.
struct Scalar {
  enum Class { case letter, digit, space, apostrophe, hyphen, period, open, close, other }

  let value: UInt32
  let length: Int
  let kind: Class

  /// Decodes the character at `index`; a stray byte is a letter of length 1.
  init(_ bytes: [UInt8], at index: Int, end: Int) {
    let lead = bytes[index]
    if lead < 0x80 {
      self.init(ascii: lead)
      return
    }
    let size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard size > 1, lead < 0xF5, index + size <= end else {
      self.init(value: 0xFFFD, length: 1, kind: .letter)
      return
    }
    var value = UInt32(lead) & (size == 2 ? 0x1F : size == 3 ? 0x0F : 0x07)
    for offset in 1..<size {
      let next = bytes[index + offset]
      guard next & 0xC0 == 0x80 else {
        self.init(value: 0xFFFD, length: 1, kind: .letter)
        return
      }
      value = value << 6 | UInt32(next & 0x3F)
    }
    self.init(value: value, length: size, kind: Self.kind(of: value))
  }

  private init(value: UInt32, length: Int, kind: Class) {
    self.value = value
    self.length = length
    self.kind = kind
  }

  private init(ascii byte: UInt8) {
    let kind: Class =
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
      case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
      case 0...0x20, 0x7F: .space
      case UInt8(ascii: "'"): .apostrophe
      case UInt8(ascii: "-"): .hyphen
      case UInt8(ascii: "."): .period
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
      default: .other
      }
    self.init(value: UInt32(byte), length: 1, kind: kind)
  }

  private static func kind(of value: UInt32) -> Class {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      .space
    case 0x2018: .open
    case 0x2019, 0x02BC: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0xAB, 0x201C, 0x201E, 0x2039: .open
    case 0xBB, 0x201D, 0x203A: .close
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC...0xBE: .letter
    case 0xA1...0xBF, 0xD7, 0xF7, 0x2012...0x2027, 0x2030...0x205E, 0x20A0...0x20CF,
      0x2190...0x2BFF, 0x3001...0x3004, 0x3008...0x3011:
      .other
    default: .letter
    }
  }

  /// Whether it is a letter in upper case; exact for Latin, Greek and Cyrillic letters.
  var isUpper: Bool {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x400...0x42F: true
    case 0x100...0x137, 0x14A...0x177: value & 1 == 0
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1
    case 0x178: true
    default: false
    }
  }

  /// Whether it is a letter in lower case.
  var isLower: Bool { kind == .letter && !isUpper && value < 0x500 }
}
