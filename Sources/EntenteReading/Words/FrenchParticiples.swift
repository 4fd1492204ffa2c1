/// The infinitives of past participles whose endings tell them without doubt: "soutenu",
/// "défendues", "rejoint".
///
/// The analyzer has seen few participles open a sentence with a capital and may make up the verb.
/// Endings from the conjugation tables of French.
enum FrenchParticiples {
  /// The infinitive of a participle in small letters; `nil` where its ending leaves it open.
  static func infinitive(of form: String) -> String? {
    for (participle, infinitive) in endings {
      // What ends in "s" is its own plural: "promis".
      let inflections =
        participle.hasSuffix("s") ? ["", "e", "es"] : ["", "e", "s", "es"]
      for inflection in inflections where form.hasSuffix(participle + inflection) {
        let stem = form.dropLast(participle.count + inflection.count)
        return stem + infinitive
      }
    }
    return nil
  }

  /// Endings of participles and of their infinitives, the longer of two that fit first.
  private static let endings: [(participle: String, infinitive: String)] = [
    ("enu", "enir"), ("endu", "endre"), ("ondu", "ondre"), ("ordu", "ordre"), ("erdu", "erdre"),
    ("andu", "andre"), ("attu", "attre"), ("rompu", "rompre"), ("connu", "connaître"),
    ("vaincu", "vaincre"), ("élu", "élire"), ("eçu", "ecevoir"), ("couru", "courir"),
    ("prévu", "prévoir"), ("omis", "omettre"), ("emis", "emettre"), ("admis", "admettre"),
    ("ansmis", "ansmettre"), ("oumis", "oumettre"), ("ermis", "ermettre"), ("pris", "prendre"),
    ("quis", "quérir"), ("conclu", "conclure"), ("exclu", "exclure"), ("inclus", "inclure"),
    ("ouvert", "ouvrir"), ("offert", "offrir"), ("ouffert", "ouffrir"), ("raint", "raindre"),
    ("laint", "laindre"), ("eint", "eindre"), ("oint", "oindre"), ("duit", "duire"),
    ("truit", "truire"), ("crit", "crire"), ("interdit", "interdire"), ("suivi", "suivre"),
    ("servi", "servir"), ("cueilli", "cueillir"),
  ]
}
