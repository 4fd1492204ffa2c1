import EntenteLanguage
import Testing

/// Short sentences in languages that share words and letters with French and English, or none.
@Suite struct ForeignTextTests {
  private static let german = [
    "Die Regierung lehnt den Vorschlag ab.", "Berlin und Paris wollen enger zusammenarbeiten.",
    "Was hat der Kanzler in Rom gesagt?", "Im Hafen liegen drei Schiffe aus Norwegen.",
    "Nach dem Treffen reiste sie in die Schweiz.", "Proteste in Hamburg",
    "Man hat ihn in London am Flughafen gesehen.", "Der Text ist alt, aber gut.",
    "Am Montag beginnt in Wien die Konferenz.", "Wir warten auf den Bus.",
    "Die Note an Paris war kurz.", "Warum so spät?",
  ]

  private static let spanish = [
    "El presidente visita Francia.", "Las negociaciones entre los dos países continúan.",
    "La ministra no respondió a las preguntas.", "Protestas en Madrid por la reforma",
    "Se firmó un acuerdo de paz en Ginebra.", "No se sabe nada de los tres marinos.",
    "La reina y su hermano llegan mañana.", "Que no se diga que es tarde.",
    "Lima rechaza la oferta de Quito.", "Es un tema de actualidad.",
    "Tres barcos de guerra salen de Cádiz.", "Un total de tres.",
  ]

  private static let italian = [
    "Il presidente visita la Francia.", "La regina e il fratello arrivano domani.",
    "Le due parti non si parlano.", "Roma e Parigi firmano un accordo.",
    "Un incendio distrugge la villa.", "Che ne pensa il sindaco?",
    "Proteste a Milano contro la riforma", "La nave è partita da Genova.",
    "Si parla di pace a Ginevra.", "L'Italia si oppone alla proposta.",
    "Una nota del ministro degli Esteri", "Non ci sono notizie.", "Il papa parla in latino.",
  ]

  private static let portuguese = [
    "O presidente visita a França.", "As negociações entre os dois países continuam.",
    "A rainha e o irmão chegam amanhã.", "Três navios de guerra saem de Lisboa.",
    "Não se sabe nada dos pescadores.", "Protestos no Porto contra a reforma",
    "Um acordo de paz foi assinado em Genebra.", "Brasil recusa proposta de Paris.",
    "Ele disse que não vai.", "É um tema de atualidade.", "Se a paz vier, tanto melhor.",
  ]

  private static let dutch = [
    "De regering wijst het voorstel af.", "Brussel en Parijs willen samenwerken.",
    "Wat heeft de minister in Rome gezegd?", "In de haven liggen drie schepen.",
    "Na de vergadering ging zij naar huis.", "Protest in Den Haag", "Hij was in Londen.",
    "We hebben een plan.", "Is er nog hoop?", "Drie doden bij brand in Gent", "We are er bijna.",
  ]

  private static let arabic = [
    "وقعت فرنسا واليابان اتفاقا جديدا.", "رفض الرئيس الاقتراح.",
    "غادرت السفينة الميناء صباح اليوم.", "NATO رفض الحلف", "تستمر المفاوضات بين البلدين.",
    "وزير خارجية فرنسا Jean Dupont في باريس",
  ]

  @Test(arguments: german + spanish + italian + portuguese + dutch + arabic)
  func aSentenceIsNeverConfidentlyKnown(text: String) {
    let found = LanguageIdentifier().identify(text)
    #expect(found.language == nil || found.confidence < 0.5, "\(found)")
  }

  @Test(arguments: [german, spanish, italian, portuguese, dutch, arabic])
  func aTextIsKnownToBeForeign(sentences: [String]) {
    let found = LanguageIdentifier().identify(sentences.joined(separator: " "))
    #expect(found.language == nil)
    #expect(found.confidence >= 0.5, "\(found)")
  }
}
