/// A chronicle whose ties change, for the commands that ask about ties and paths.
enum TieChronicle {
  /// An event as its record, with a hand entry for evidence.
  static func event(
    _ id: String, _ relation: String, _ type: String, _ source: String, _ target: String,
    _ date: String?, modality: String = "actual", confidence: String = "1"
  ) -> String {
    """
    {"record":"event","id":"\(id)","relation":"\(relation)","type":"\(type)","sources":["\(source)"],\
    "targets":["\(target)"],"date":\(date.map { "\"\($0)\"" } ?? "null"),"modality":"\(modality)",\
    "confidence":\(confidence),"evidence":[{"hand":"test"}]}

    """
  }

  static let text =
    """
    {"record":"chronicle","format":1}
    {"record":"actor","id":"alba","kind":"state","name":"Alba","names":{"en":"Alba","fr":"Albe"}}
    {"record":"actor","id":"bora","kind":"state","name":"Bora"}
    {"record":"actor","id":"ceda","kind":"state","name":"Ceda"}
    {"record":"actor","id":"dora","kind":"state","name":"Dora"}
    {"record":"actor","id":"league","kind":"organization","name":"League","aliases":["Dora Pact"]}
    {"record":"actor","id":"pact","kind":"organization","name":"Pact","aliases":["Dora Pact"]}
    {"record":"actor","id":"mina","kind":"person","name":"Mina"}
    {"record":"affiliation","actor":"mina","of":"dora","role":"head of government"}

    """
    + event("e-01", "cooperates-with", "consult", "alba", "bora", "2020-03-01")
    + event("e-02", "cooperates-with", "aid", "bora", "alba", "2021-04")
    + event("e-03", "opposes", "accuse", "alba", "bora", "2022-05-02")
    + event("e-04", "opposes", "sanction", "bora", "alba", "2022-06-03")
    + event("e-05", "opposes", "reject", "alba", "bora", "2022-07-04")
    + event("e-06", "cooperates-with", "consult", "bora", "ceda", "2020-05-01")
    + event("e-07", "opposes", "accuse", "ceda", "alba", "2020-02-01")
    + event("e-08", "opposes", "accuse", "ceda", "alba", "2022-02-01")
    + event("e-09", "cooperates-with", "agree", "ceda", "dora", "2022-08")
    + event("e-10", "opposes", "reject", "dora", "bora", "2022-09-10", modality: "denied")
    + event("e-11", "visits", "visit", "mina", "league", "2020-01/2020-02")
    + event("e-12", "other", "state", "alba", "league", "2022-01-01")
    + event("e-13", "visits", "visit", "ceda", "league", nil, confidence: "0.4")
}
