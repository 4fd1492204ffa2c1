internal import EntenteModel

/// The closed classes of words that binding and modality turn on, by lemma.
struct CoderVocabulary: Sendable {
  /// Adverbs that deny their verb.
  let negations: Set<String>
  /// Adverbs that deny only beside another word: "plus" beside "ne".
  let weakNegations: Set<String>
  /// Determiners and pronouns that deny the clause they stand in.
  let negativeWords: Set<String>
  /// Markers of clauses and nominals that deny what they introduce.
  let denyingMarkers: Set<String>
  /// Markers of conditions.
  let conditions: Set<String>
  /// Pronouns for whoever is spoken to.
  let secondPersons: Set<String>
  /// Verbs that say what their subject takes their object for: "qualifier X de".
  let appraisals: Set<String>
  /// Verbs by which a fault or merit is pointed out: "pointer les erreurs de X".
  let mentioning: Set<String>
  /// Verbs whose object is what their subject did: "prendre une décision".
  let doing: Set<String>
  /// Markers of those who are named of a group: "tels que", "including".
  let examples: Set<String>
  /// Nouns of conjunctions: "dans la mesure où".
  let measures: Set<String>
  /// Verbs of fearing and avoiding, and markers of clauses, after which a lone negative particle
  /// denies nothing.
  let fears: Set<String>
  let fearedMarkers: Set<String>
  /// Markers of purposes.
  let purposes: Set<String>
  /// Markers of who says what the clause holds.
  let according: Set<String>
  /// Auxiliaries and verbs that announce what depends on them.
  let planning: Set<String>
  /// Auxiliaries and verbs that make it possible.
  let enabling: Set<String>
  /// Adjectives that make a noun's event planned.
  let plannedAdjectives: Set<String>
  /// Adjectives and adverbs that make an event possible.
  let possibleWords: Set<String>
  /// Verbs whose subject does what their object names: "mener une attaque".
  let lightVerbs: Set<String>
  /// Verbs whose subject suffers what their object names: "subir une attaque".
  let sufferingVerbs: Set<String>
  /// Verbs whose subject is what happens: "avoir lieu".
  let occurring: Set<String>
  /// Nouns by which somebody suffers what depends on them: "la cible de critiques".
  let victims: Set<String>
  /// Adpositions by which somebody suffers a noun: "under attack".
  let underMarkers: Set<String>
  /// Participles after an event noun whose object is acted on: "une attaque visant X".
  let aimingVerbs: Set<String>
  /// Verbs whose object does what their infinitive says: "forcer X à".
  let objectControls: Set<String>
  /// Verbs of what only the police do, and nouns in the names of such bodies.
  let arrests: Set<String>
  let policeNouns: Set<String>
  /// Verbs of what only courts do, and nouns in their names.
  let sentences: Set<String>
  let courtNouns: Set<String>
  /// Verbs of what one's own organization does: "suspendre", "licencier".
  let dismissals: Set<String>
  /// Verbs that answer an accusation without naming it: "X dément".
  let denials: Set<String>
  /// Nouns of what somebody blamed has in a deed: "denied any involvement".
  let involvements: Set<String>
  /// Nouns of what is done for whoever they name, by who holds him: "demanded the release of X".
  let releases: Set<String>
  /// Verbs of holding a deed against somebody, and what marks the deed.
  let charging: Set<String>
  let chargeMarkers: Set<String>
  /// Those of them by which it is no longer open.
  let deciding: Set<String>
  /// Verbs that say of somebody what he may not have done, and what he has not: "was accused of",
  /// "was acquitted of".
  let alleging: Set<String>
  let acquitting: Set<String>
  /// Verbs whose clause their subject believes or makes others believe.
  let believing: Set<String>
  /// Nouns of what is told and nobody vouches for.
  let hearsay: Set<String>
  /// Nouns of what is told, and verbs by which it is not quite said.
  let reports: Set<String>
  let hinting: Set<String>
  /// Verbs whose object is still to be given.
  let promising: Set<String>
  /// Verbs whose object may be declined, with the nouns of which that holds; none where of all.
  let offering: [String: Set<String>]
  /// Verbs whose infinitive says what their subject threatens to do: "vowed to attack".
  let vowing: Set<String>
  /// Verbs of telling somebody what he has to beware of.
  let cautioning: Set<String>
  /// Verbs of speaking to somebody, which with a thing for their object consult nobody.
  let addressing: Set<String>
  /// Verbs by which an army leaves a country, and a member a body.
  let withdrawing: Set<String>
  /// Nouns of an army's men.
  let troops: Set<String>
  /// Verbs of going from a place for good, or of leaving somebody as he is.
  let leaving: Set<String>
  /// Verbs of leaving a place in anger.
  let storming: Set<String>
  /// Verbs whose object goes to another place.
  let moving: Set<String>
  /// Nouns of what is put on goods, and meant for whose they are.
  let levies: Set<String>
  /// Nouns of what attackers do.
  let violence: Set<String>
  /// Nouns of what can be declined: offers, requests.
  let offers: Set<String>
  /// Nouns of what something is for: "un concert de soutien à X".
  let purposeNouns: Set<String>
  /// Verbs whose passive says of its subject that it goes from one to another.
  let giving: Set<String>
  /// Verbs whose active says so of its object, and of whose receiver one can be the opponent:
  /// "refuser de livrer X à Y".
  let handing: Set<String>
  /// Verbs between whose receiver and object nothing need stand: "livrer aux Danois des navires",
  /// "lend Denmark ships".
  let bestowing: Set<String>
  /// Verbs of who holds out to somebody what he then refuses.
  let proffering: Set<String>
  /// Nouns of what is done to whom they name: "the murder of X".
  let undergone: Set<String>
  /// Of these nouns those of penalties: who did so is who punished.
  let punishments: Set<String>
  /// Of these nouns those before which a people or an owner is who undergoes it: "the Russian
  /// defeat", "Cuba's exclusion".
  let fates: Set<String>
  /// Nouns by which somebody rises, so that who hails them hails him.
  let elevations: Set<String>
  /// Nouns of what changes in whatever "in" names: "a turn in the attitude of X".
  let changes: Set<String>
  /// Nouns of what somebody is tried in.
  let suits: Set<String>
  /// Verbs of holding a place.
  let holding: Set<String>
  /// Nouns of who and what is sent to those who need it.
  let relief: Set<String>
  /// What helps where relief is said of it: "a rescue team", "food parcels".
  let helpers: Set<String>
  /// Nouns of meetings and of what they end in, which are called by the towns where they are held.
  let venued: Set<String>
  /// Verbs of taking part.
  let attending: Set<String>
  /// Verbs whose object goes where they say, not their subject.
  let sending: Set<String>
  /// Nouns of what somebody is blamed by.
  let charges: Set<String>
  /// Nouns that speak for whom they belong to.
  let bodies: Set<String>
  /// Nouns that do not stand for whom they belong to: "l'ennemi de la Russie".
  let opaqueNouns: Set<String>
  /// Intransitive verbs that form the perfect with to be.
  let movements: Set<String>
  /// Adpositions of possessors.
  let possession: [String]
  /// Adpositions of agents.
  let agency: [String]
  /// Adpositions by which an event noun is the circumstance of what someone does.
  let circumstances: Set<String>
  /// Adpositions by which what somebody does is a hindrance to what the clause says.
  let despites: Set<String>
  /// Nouns for what somebody utters or issues, whose deeds are his.
  let utterances: Set<String>
  /// Verbs and adjectives by which relations are bad.
  let spoiling: Set<String>
  /// Verbs whose object did what the gerund after "for" says: "blamed X for leaving".
  let reproaches: Set<String>
  /// Nouns for what a state does as a whole, which are the state's where nothing says whose.
  let affairs: Set<String>
  /// Verbs whose subject may stand behind them after a quotation; empty where any may.
  let inverting: Set<String>
  /// Adpositions by which an event noun is how its subject comes to act, with the types of such
  /// events: "à l'appel de X", "avec le soutien de X", "malgré l'opposition de X".
  let occasions: [String: Set<String>]
  /// Adpositions by which somebody brings an event about.
  let origins: Set<String>
  /// Nouns that only introduce names: "les villes de X, Y et Z".
  let listings: Set<String>
  /// Verbs whose subject is who is asked, blamed or threatened by what they answer: "répondre aux
  /// critiques de X".
  let answering: Set<String>
  /// Verbs of who will not do what their infinitive says: those whose object is refused too, and
  /// those that only refuse the act.
  let refusing: Set<String>
  let declining: Set<String>
  /// Verbs that say of things as well as of guests that they come to somebody.
  let receiving: Set<String>
  /// Nouns that stand for whose they are besides those that end so; `nil` where any noun may.
  let deeds: Set<String>?
  /// Endings of nouns of acts and qualities.
  let deedEndings: [String]
  /// Reflexive pronouns that belong to the verb; empty where verbs have none.
  let reflexives: Set<String>

  static func words(of language: LanguageCode) -> CoderVocabulary {
    language == .english ? english : french
  }
}
