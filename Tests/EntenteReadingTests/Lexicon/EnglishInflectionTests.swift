import EntenteModel
import Testing

@testable import EntenteReading

@Suite("English inflection")
struct EnglishInflectionTests {
  static let verbs: [InflectionCase] = [
    .init(
      "attack", "attack inf,attack P,attacks P3s,attacked S,attacked pp,attacking ger,!attackes"),
    .init("accuse", "accuse inf,accuses P3s,accused S,accused pp,accusing ger,!accuseing"),
    .init("condemn", "condemns P3s,condemned S,condemning ger"),
    .init("deny", "deny P,denies P3s,denied S,denied pp,denying ger,!denys"),
    .init("destroy", "destroys P3s,destroyed S,destroying ger,!destroies"),
    .init("ban", "bans P3s,banned S,banned pp,banning ger,!baned"),
    .init("commit", "commits P3s,committed S,committing ger,!commited"),
    .init("visit", "visits P3s,visited S,visiting ger,!visitted"),
    .init("expel", "expels P3s,expelled S,expelling ger"),
    .init("quit", "quits P3s,quitting ger"),
    .init("cancel", "cancels P3s,cancelled S,canceled S,cancelling ger,canceling ger"),
    .init("travel", "travels P3s,travelled pp,traveled pp"),
    .init("punish", "punishes P3s,punished S,punishing ger,!punishs"),
    .init("reach", "reaches P3s,reached S,reaching ger"),
    .init("oppose", "opposes P3s,opposed pp,opposing ger"),
    .init("press", "presses P3s,pressed S,pressing ger"),
    .init("veto", "vetoes P3s,vetoed S,vetoing ger"),
    .init("agree", "agrees P3s,agreed S,agreeing ger"),
    .init("free", "frees P3s,freed S,freeing ger"),
    .init("tie", "ties P3s,tied S,tying ger"),
    .init("meet", "meets P3s,met S,met pp,meeting ger,!meeted"),
    .init("hold", "holds P3s,held S,held pp,holding ger"),
    .init("strike", "strikes P3s,struck S,striking ger"),
    .init("break", "breaks P3s,broke S,broken pp,breaking ger"),
    .init("withdraw", "withdraws P3s,withdrew S,withdrawn pp,withdrawing ger"),
    .init("overthrow", "overthrows P3s,overthrew S,overthrown pp"),
    .init("fight", "fights P3s,fought S,fought pp,fighting ger"),
    .init("shoot", "shoots P3s,shot S,shooting ger,!shootting"),
    .init("speak", "speaks P3s,spoke S,spoken pp,speaking ger"),
    .init("write", "writes P3s,wrote S,written pp,writing ger"),
    .init("give", "gives P3s,gave S,given pp,giving ger"),
    .init("take", "takes P3s,took S,taken pp,taking ger"),
    .init("cut", "cuts P3s,cut S,cut pp,cutting ger"),
    .init("hit", "hits P3s,hit S,hitting ger"),
    .init("put", "puts P3s,put pp,putting ger"),
    .init("set", "sets P3s,set S,setting ger"),
    .init("send", "sends P3s,sent S,sent pp,sending ger"),
    .init("pay", "pays P3s,paid S,paid pp,paying ger,!payed"),
    .init("say", "says P3s,said S,saying ger"),
    .init("go", "goes P3s,went S,gone pp,going ger"),
    .init("have", "has P3s,had S,having ger,!haves"),
    .init("make", "makes P3s,made pp,making ger"),
    .init("leave", "leaves P3s,left S,leaving ger"),
    .init("forgive", "forgives P3s,forgave S,forgiven pp"),
    .init("seek", "seeks P3s,sought S,seeking ger"),
    .init("lead", "leads P3s,led S,leading ger"),
    .init("sink", "sinks P3s,sank S,sunk pp"),
    .init("flee", "flees P3s,fled S,fleeing ger"),
    .init("fly", "flies P3s,flew S,flown pp,flying ger"),
    .init("begin", "begins P3s,began S,begun pp,beginning ger"),
    .init("beat", "beats P3s,beat S,beaten pp,beating ger"),
    .init("run", "runs P3s,ran S,run pp,running ger"),
    .init("host", "hosts P3s,hosted S,hosting ger"),
    .init("ally", "allies P3s,allied pp,allying ger"),
  ]

  @Test("conjugate verbs", arguments: verbs)
  func verb(item: InflectionCase) throws {
    let lexicon = try Lexicon.word(item.lemma, kind: "verb", language: .english)
    for (form, code) in item.forms {
      if form.hasPrefix("!") {
        #expect(lexicon.codes(of: String(form.dropFirst())) == [], "\(form)")
      } else {
        #expect(lexicon.codes(of: form).contains(code), "\(form) \(lexicon.codes(of: form))")
      }
    }
  }

  @Test("make plurals of nouns")
  func nouns() throws {
    for (lemma, plural) in [
      ("visit", "visits"), ("ally", "allies"), ("crisis", "crises"), ("clash", "clashes"),
      ("air strike", "strikes"), ("embassy", "embassies"), ("speech", "speeches"),
      ("exchange of views", "exchanges"), ("boss", "bosses"), ("talks", "talks"),
    ] {
      let lexicon = try Lexicon.word(lemma, kind: "noun", language: .english)
      #expect(lexicon.codes(of: plural) == ["np"], "\(plural)")
    }
  }
}
