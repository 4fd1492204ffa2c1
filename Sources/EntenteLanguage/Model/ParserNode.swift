/// What a parser's state knows of one word: its head and its children so far.
package struct ParserNode: Sendable {
  package var head: Int16 = -1
  package var relation: UInt8 = 0
  var leftCount: UInt8 = 0
  var rightCount: UInt8 = 0
  var left: Int16 = -1
  var left2: Int16 = -1
  var right: Int16 = -1
  var right2: Int16 = -1
  /// The relations of its children, one bit each.
  var relationSet: UInt64 = 0
}
