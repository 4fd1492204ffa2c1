import EntenteLanguage

/// The sentences of a treebank, and what it is worth.
struct Treebank {
  var sentences: [CoNLLUSentence]
  /// How often an epoch shows its sentences.
  var repeats = 1
  /// Whether its features are those of the other treebanks.
  var hasFeatures = true

  /// A treebank by a name like `file.conllu:2`, seen twice an epoch, or `file.conllu:1-`, whose
  /// features are not learnt.
  init(argument: String, read: (String) throws -> [CoNLLUSentence]) rethrows {
    var file = argument[...]
    if file.hasSuffix("-") {
      hasFeatures = false
      file = file.dropLast()
    }
    if let colon = file.lastIndex(of: ":"), let number = Int(file[file.index(after: colon)...]) {
      repeats = number
      file = file[..<colon]
    }
    sentences = try read(String(file))
  }

  init(_ sentences: [CoNLLUSentence]) { self.sentences = sentences }
}
