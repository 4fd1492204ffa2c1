import EntenteModel
import Testing

@testable import EntenteReading

@Suite("French inflection")
struct FrenchInflectionTests {
  static let verbs: [InflectionCase] = [
    .init(
      "accuser",
      "accuse P3s,accuse J3s,accuse M2s,accuses P2s,accusons P1p,accusez P2p,accusent P3p,"
        + "accusait I3s,accusaient I3p,accusa S3s,accusèrent S3p,accusera F3s,accuseront F3p,"
        + "accuserait C3s,accusât K3s,accuser inf,accusé ppms,accusée ppfs,accusés ppmp,"
        + "accusées ppfp,accusant ger,!accusateur,!accusation"),
    .init(
      "menacer",
      "menace P3s,menaçons P1p,menaçait I3s,menaça S3s,menacèrent S3p,menacions I1p,"
        + "menaçant ger,menacera F3s,menacé ppms,!menacait"),
    .init(
      "exiger",
      "exige P3s,exigeons P1p,exigeait I3s,exigea S3s,exigèrent S3p,exigeant ger,exigions I1p,"
        + "exigera F3s,!exigons"),
    .init(
      "appeler",
      "appelle P3s,appelons P1p,appelait I3s,appellera F3s,appela S3s,appelé ppms,"
        + "appelleraient C3p,!appele"),
    .init("rejeter", "rejette P3s,rejetons P1p,rejettera F3s,rejeta S3s,rejetant ger,!rejète"),
    .init("harceler", "harcèle P3s,harcelait I3s,harcèlera F3s,harcelé ppms,!harcelle"),
    .init("acheter", "achète P3s,achetons P1p,achèterait C3s,achetait I3s,!achette"),
    .init("mener", "mène P3s,menons P1p,mènera F3s,menait I3s,menée ppfs,!mene"),
    .init("lever", "lève P3s,levait I3s,lèverait C3s,levées ppfp"),
    .init(
      "céder",
      "cède P3s,cédons P1p,cédait I3s,cédera F3s,cèdera F3s,cédé ppms,cédant ger,!cede"),
    .init("protéger", "protège P3s,protégeons P1p,protégeait I3s,protégera F3s,protégé ppms"),
    .init("célébrer", "célèbre P3s,célébrons P1p,célébrera F3s,célébré ppms"),
    .init("reléguer", "relègue P3s,reléguons P1p,relégua S3s"),
    .init("envoyer", "envoie P3s,envoyons P1p,enverra F3s,enverrait C3s,envoya S3s,envoyait I3s"),
    .init("appuyer", "appuie P3s,appuyons P1p,appuiera F3s,appuyait I3s,!appuyera"),
    .init("payer", "paie P3s,paye P3s,payons P1p,paiera F3s,payera F3s,payé ppms"),
    .init("saluer", "salue P3s,salua S3s,saluent P3p,saluait I3s"),
    .init("créer", "crée P3s,créé ppms,créée ppfs,créait I3s"),
    .init("évoquer", "évoque P3s,évoquait I3s,évoqua S3s"),
    .init(
      "punir",
      "punit P3s,punit S3s,punissent P3p,punissait I3s,punira F3s,puni ppms,punies ppfp,"
        + "punissant ger,punisse J3s,punîmes S1p,!punient"),
    .init("saisir", "saisit P3s,saisissait I3s,saisi ppms,saisiront F3p"),
    .init("envahir", "envahit P3s,envahissent P3p,envahirent S3p,envahie ppfs"),
    .init("répartir", "répartit P3s,répartissent P3p,!réparts"),
    .init(
      "tenir",
      "tient P3s,tiennent P3p,tenons P1p,tenait I3s,tint S3s,tinrent S3p,tiendra F3s,tienne J3s,"
        + "tenu ppms,tenue ppfs,tenant ger"),
    .init("soutenir", "soutient P3s,soutiendra F3s,soutenait I3s,soutint S3s,soutenu ppms"),
    .init("intervenir", "intervient P3s,intervint S3s,interviendra F3s,intervenu ppms"),
    .init(
      "prendre", "prend P3s,prennent P3p,prenait I3s,prit S3s,prirent S3p,prendra F3s,pris ppm"),
    .init("promettre", "promet P3s,promettent P3p,promit S3s,promise ppfs,promettrait C3s"),
    .init("combattre", "combat P3s,combattent P3p,combattit S3s,combattu ppms"),
    .init("défendre", "défend P3s,défendent P3p,défendit S3s,défendu ppms,défendra F3s"),
    .init("rompre", "rompt P3s,rompent P3p,rompit S3s,rompu ppms,rompra F3s"),
    .init("convaincre", "convainc P3s,convainquent P3p,convainquit S3s,convaincu ppms"),
    .init("contraindre", "contraint P3s,contraint ppms,contraignent P3p,contraignit S3s"),
    .init("détruire", "détruit P3s,détruit ppms,détruisent P3p,détruisit S3s,détruira F3s"),
    .init("interdire", "interdit P3s,interdisez P2p,interdisait I3s,interdira F3s,!interdites P2p"),
    .init("dire", "dit P3s,dites P2p,disent P3p,disait I3s,dira F3s"),
    .init("écrire", "écrit P3s,écrivent P3p,écrivit S3s,écrira F3s"),
    .init("élire", "élit P3s,élisent P3p,élut S3s,élu ppms"),
    .init("poursuivre", "poursuit P3s,poursuivent P3p,poursuivit S3s,poursuivi ppms"),
    .init("faire", "fait P3s,fait ppms,font P3p,faisait I3s,fit S3s,fera F3s,fasse J3s,faites P2p"),
    .init("revoir", "revoit P3s,revoient P3p,revit S3s,reverra F3s,revu ppms"),
    .init("prévoir", "prévoit P3s,prévoira F3s,prévu ppms,prévoyait I3s,!préverra"),
    .init("recevoir", "reçoit P3s,reçoivent P3p,recevait I3s,reçut S3s,recevra F3s,reçus ppmp"),
    .init(
      "reconnaître",
      "reconnaît P3s,reconnaissent P3p,reconnut S3s,reconnu ppms,reconnaîtra F3s"),
    .init("accroître", "accroît P3s,accroissent P3p,accrut S3s,accru ppms"),
    .init("promouvoir", "promeut P3s,promeuvent P3p,promu ppms,promut S3s"),
    .init("partir", "part P3s,partent P3p,partit S3s,partira F3s,parties ppfp,partait I3s"),
    .init("démentir", "dément P3s,démentent P3p,démentit S3s,démenti ppms"),
    .init("offrir", "offre P3s,offrent P3p,offrit S3s,offert ppms,offrira F3s"),
    .init("secourir", "secourt P3s,secourent P3p,secourut S3s,secouru ppms,secourra F3s"),
    .init("conquérir", "conquiert P3s,conquièrent P3p,conquit S3s,conquis ppm,conquerra F3s"),
    .init("accueillir", "accueille P3s,accueillit S3s,accueillera F3s,accueilli ppms"),
    .init("assaillir", "assaille P3s,assaillent P3p,assailli ppms"),
    .init("dissoudre", "dissout P3s,dissolvent P3p,dissoudra F3s"),
    .init("conclure", "conclut P3s,conclut S3s,concluent P3p,conclu ppms,conclura F3s"),
    .init("exclure", "exclut P3s,exclu ppms,excluait I3s"),
    .init("haïr", "hait P3s,haïssent P3p,haï ppms"),
    .init("aller", "va P3s,vont P3p,ira F3s,alla S3s,allait I3s,aille J3s,allée ppfs,vas P2s"),
  ]

  @Test("conjugate verbs", arguments: verbs)
  func verb(item: InflectionCase) throws {
    let lexicon = try Lexicon.word(item.lemma, kind: "verb", language: .french)
    for (form, code) in item.forms {
      if form.hasPrefix("!") {
        let found = lexicon.codes(of: String(form.dropFirst()))
        #expect(code.isEmpty ? found == [] : !found.contains(code), "\(form)")
      } else {
        #expect(lexicon.codes(of: form).contains(code), "\(form) \(lexicon.codes(of: form))")
      }
    }
  }

  @Test("make plurals of nouns")
  func nouns() throws {
    for (lemma, plural) in [
      ("visite", "visites"), ("mise en garde", "mises"), ("tribunal", "tribunaux"),
      ("aveu", "aveux"), ("accord", "accords"), ("drapeau", "drapeaux"),
    ] {
      let lexicon = try Lexicon.word(lemma, kind: "noun", language: .french)
      #expect(lexicon.codes(of: plural) == ["np"], "\(plural)")
    }
    let lexicon = try Lexicon.word("refus", kind: "noun", language: .french)
    #expect(lexicon.codes(of: "refus") == ["n"])
    #expect(lexicon.codes(of: "refuss") == [])
  }

  @Test("agree adjectives")
  func adjectives() throws {
    for (lemma, form) in [
      ("opposé", "opposées"), ("hostile", "hostiles"), ("loyal", "loyales"), ("fier", "fières"),
      ("furieux", "furieuses"), ("offensif", "offensives"), ("réticent", "réticentes"),
    ] {
      let lexicon = try Lexicon.word(lemma, kind: "adjective", language: .french)
      #expect(lexicon.codes(of: form).contains("afp"), "\(form)")
    }
  }

  @Test("ignore case, keep ambiguity")
  func ambiguity() {
    let lexicon = Lexicon.standard(for: .french)
    #expect(lexicon.forms(of: "ACCUSÉE") == lexicon.forms(of: "accusée"))
    let kinds = Set(lexicon.forms(of: "visite").map { lexicon.entries[$0.entry].kind })
    #expect(kinds == [.verb, .noun, .adjective])
    // Whether "les parties" are a participle is the reader's question: the form allows it.
    let parties = lexicon.forms(of: "parties").map { $0.morphology.form }
    #expect(parties.allSatisfy { $0 == .pastParticiple })
    #expect(lexicon.forms(of: "xylophone").isEmpty)
    #expect(lexicon.forms(of: "").isEmpty)
  }
}
