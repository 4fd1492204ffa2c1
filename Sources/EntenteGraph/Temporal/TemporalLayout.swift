/// The contacts of a view, and what searches through time need besides when they first need it.
final class TemporalLayout: Sendable {
  let contacts: Contacts
  private let keptIndex = Kept<ContactIndex>()
  private let keptMirror = Kept<ContactIndex>()

  init(_ view: ViewStorage) { contacts = Contacts(view) }

  init(_ contacts: Contacts) { self.contacts = contacts }

  /// The contacts by source.
  var index: ContactIndex { keptIndex.get { ContactIndex(contacts) } }

  /// The contacts seen against the run of time, by source; a contact's edge is its number here.
  var mirror: ContactIndex {
    keptMirror.get {
      let mirrored = (0..<contacts.count).map { number in
        var contact = contacts.contact(number).mirrored
        contact.edge = Int32(number)
        return contact
      }
      return ContactIndex(Contacts(actorCount: contacts.actorCount, mirrored))
    }
  }
}
