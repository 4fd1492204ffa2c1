/// The weights of one parser.
package struct ParserTables: Sendable {
  let actions: ByteTable
  let relations: ByteTable
  let actionRows: Int
  let relationRows: Int
  let relationCount: Int

  init(_ actions: ByteTable, _ relations: ByteTable, _ relationCount: Int) throws(ModelError) {
    self.actions = actions
    self.relations = relations
    self.relationCount = relationCount
    actionRows = actions.count / 2
    relationRows = relations.count / relationCount
    guard actionRows > 0, relationRows > 0, actions.count % 2 == 0,
      relations.count % relationCount == 0
    else { throw ModelError("the weights of a parser have a wrong size") }
  }
}
