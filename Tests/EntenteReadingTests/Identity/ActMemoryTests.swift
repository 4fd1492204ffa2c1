import Testing

@testable import EntenteReading

@Suite("Memory of acts")
struct ActMemoryTests {
  @Test(
    "a noun is known for a verb's act by what they share",
    arguments: [
      ("ban", "ban"), ("suppression", "supprimer"), ("interdiction", "interdire"),
      ("suspension", "suspend"), ("recognition", "recognize"), ("limogeage", "limoger"),
      ("arrestation", "arrêter"), ("sale", "sell"), ("reconnaissance", "reconnaître"),
    ])
  func related(noun: String, verb: String) {
    #expect(ActMemory.names(noun, theActOf: verb))
  }

  @Test(
    "nouns of other verbs are not",
    arguments: [
      ("report", "repose"), ("law", "lie"), ("contract", "contest"), ("mesure", "mentir"),
      ("visite", "voir"), ("accord", "accorder"), ("partie", "partir"), ("sale", "sack"),
      ("marche", "mander"),
    ])
  func unrelated(noun: String, verb: String) {
    #expect(!ActMemory.names(noun, theActOf: verb))
  }

  @Test("the latest doer of the same act is meant")
  func latest() {
    var memory = ActMemory()
    memory.note("ban", isVerb: true, doers: [1], in: 1)
    memory.note("ban", isVerb: true, doers: [2], in: 3)
    #expect(memory.doers(of: "ban", before: 4, except: []) == [2])
    #expect(memory.doers(of: "ban", before: 4, except: [2]) == [1])
    #expect(memory.doers(of: "ban", before: 3, except: []) == [1])
    #expect(memory.doers(of: "ban", before: 1, except: []) == nil)
  }

  @Test("acts of a family stand for one another, others do not")
  func families() {
    var memory = ActMemory()
    memory.note("annull", isVerb: true, doers: [1], in: 1)
    #expect(memory.doers(of: "ruling", before: 2, except: []) == [1])
    #expect(memory.doers(of: "attack", before: 2, except: []) == nil)
  }

  @Test("what bears the noun itself is remembered longer than an act that a verb tells")
  func treaty() {
    var memory = ActMemory()
    memory.note("treaty", isVerb: false, doers: [1], in: 1)
    memory.note("sign", isVerb: true, doers: [2], in: 1)
    #expect(memory.doers(of: "treaty", before: 20, except: []) == [1])
    #expect(memory.doers(of: "pact", before: 20, except: []) == nil)
    #expect(memory.doers(of: "treaty", before: 30, except: []) == nil)
  }

  @Test("an act is forgotten after five sentences, however many there were")
  func forgetting() {
    var memory = ActMemory()
    memory.note("ban", isVerb: true, doers: [1], in: 1)
    #expect(memory.doers(of: "ban", before: 6, except: []) == [1])
    #expect(memory.doers(of: "ban", before: 7, except: []) == nil)
    for sentence in 2..<1_000 {
      memory.note("lift", isVerb: true, doers: [2], in: sentence)
    }
    #expect(memory.doers(of: "ban", before: 1_000, except: []) == nil)
    #expect(memory.doers(of: "lift", before: 1_000, except: []) == [2])
  }
}
