/// The French words that matter to time: kind, number, words (see `TimeWordKind`).
///
/// Accents do not count, except in "à". An elided word stands without its apostrophe.
let frenchTimeWords = """
  month 1 janvier
  month 2 février
  month 3 mars
  month 4 avril
  month 5 mai
  month 6 juin
  month 7 juillet
  month 8 août
  month 9 septembre
  month 10 octobre
  month 11 novembre
  month 12 décembre
  shortMonth 1 janv jan
  shortMonth 2 févr fév
  shortMonth 4 avr
  shortMonth 7 juil
  shortMonth 9 sept
  shortMonth 10 oct
  shortMonth 11 nov
  shortMonth 12 déc
  weekday 1 lundi
  weekday 2 mardi
  weekday 3 mercredi
  weekday 4 jeudi
  weekday 5 vendredi
  weekday 6 samedi
  weekday 7 dimanche
  shortWeekday 1 lun
  shortWeekday 2 mar
  shortWeekday 3 mer
  shortWeekday 4 jeu
  shortWeekday 5 ven
  shortWeekday 6 sam
  shortWeekday 7 dim
  season 21 printemps
  season 22 été
  season 23 automne
  season 24 hiver
  unit 1 jour jours journée
  unit 2 semaine semaines
  unit 3 week weekend weekends
  unit 4 quinzaine
  unit 5 mois
  unit 6 trimestre trimestres
  unit 7 semestre semestres
  unit 8 an ans année années
  unit 9 décennie décennies
  unit 10 siècle siècles
  number 1 un une
  number 2 deux
  number 3 trois
  number 4 quatre
  number 5 cinq
  number 6 six
  number 7 sept
  number 8 huit
  number 9 neuf
  number 10 dix
  number 11 onze
  number 12 douze
  number 13 treize
  number 14 quatorze
  number 15 quinze
  number 16 seize
  number 20 vingt vingts
  number 30 trente
  number 40 quarante
  number 50 cinquante
  number 60 soixante
  number 70 septante
  number 80 octante huitante
  number 90 nonante
  number 100 cent cents
  roundNumber 10 dizaine
  roundNumber 12 douzaine
  roundNumber 15 quinzaine
  roundNumber 20 vingtaine
  roundNumber 30 trentaine
  roundNumber 40 quarantaine
  roundNumber 50 cinquantaine
  roundNumber 100 centaine
  ordinal 1 premier première premiers premières
  ordinal 2 deuxième second seconde
  ordinal 3 troisième
  ordinal 4 quatrième
  ordinal 5 cinquième
  ordinal 6 sixième
  ordinal 7 septième
  ordinal 8 huitième
  ordinal 9 neuvième
  ordinal 10 dixième
  ordinal 11 onzième
  ordinal 12 douzième
  ordinal 13 treizième
  ordinal 14 quatorzième
  ordinal 15 quinzième
  ordinal 16 seizième
  ordinal 20 vingtième
  ordinalSuffix 1 er re ère
  ordinalSuffix 2 e ème eme nd nde ième
  this 0 ce cet cette ces
  that 0 là
  last -1 dernier dernière derniers dernières passé passée passés passées écoulé écoulée écoulés écoulées
  next 1 prochain prochaine prochains prochaines
  previous -1 précédent précédente précédents précédentes
  following 1 suivant suivante suivants suivantes
  same 0 même
  article 0 le la les l
  of 0 de d du des
  from 0 du de des
  to 0 au à a` aux
  and 0 et
  between 0 entre
  in 0 en dès courant horizon vers an année jusqu
  since 0 depuis
  until 0 jusqu jusque
  by 0 ici
  before 0 avant
  after 0 après
  ahead 0 dans
  earlier 0 auparavant
  start 0 début débuts
  middle 0 mi milieu
  end 0 fin
  day -1 hier
  day 1 demain
  neighbour -1 veille
  neighbour 1 lendemain
  neighbour 2 surlendemain
  partOfDay 0 matin matinée soir soirée nuit midi
  every 0 chaque tous toutes par
  every 1 pendant durant
  about 0 environ près presque quelque plus moins peine vers peu bientôt exactement tout juste autour alentours
  keyword 1 tard
  keyword 2 tôt
  keyword 3 moitié
  keyword 4 unième
  keyword 5 voilà voici
  keyword 6 fête
  keyword 7 pères
  keyword 8 mères
  keyword 9 demi demie
  keyword 10 aujourd
  keyword 13 tout toute
  keyword 14 reste restant
  feast 1 noël
  feast 2 toussaint
  feast 3 pâques
  feast 4 ascension
  feast 5 pentecôte
  feast 6 sylvestre
  feast 7 armistice
  past 0 était étaient avait avaient fut furent eut eurent fit firent prit prirent mit mirent vint vinrent tint tinrent alla allait allaient annonça lança signa décida venait venaient fallait faisait faisaient
  perfect 0 a ont ai avons avez est sont suis sommes êtes ayant étant aurait auraient
  going 1 va vont vais allons allez
  going 2 doit doivent devrait devraient devra devront pourrait pourraient pourra pourront compte comptent entend entendent veut veulent souhaite souhaitent espère espèrent
  future 0 sera seront serait seraient aura auront fera feront ira iront tiendra tiendront viendra viendront verra verront mettra mettront permettra permettront promettra connaîtra paraîtra prochainement
  planned 0 prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées fixé fixée fixés fixées appelé appelée appelés censé censée censés planifié planifiée planifiés convoqué convoquée convoqués
  neutral 0 annoncé annoncée annoncés promis promise convenu invité invitée invités reporté reportée reportés proposé proposée confirmé confirmée
  noVerb 0 fait lait parfait trait souhait extrait portrait retrait attrait forfait bienfait plaît sait tait caméra opéra para contra vrai front affront délai essai balai mai quai palais opera agora diaspora ultra extra infra intra camera jura paraît connaît naît apparaît disparaît vertèbre
  function 0 un une et ou mais en par pour sur avec sans sous contre que qu qui où dont il elle ils elles on nous vous je j se s ne n y son sa ses leur leurs puis alors lors selon plus moins déjà comme notamment lorsque quand si aussi toutefois cependant ainsi car donc or ni parmi chez vers voire mon ma mes notre nos votre vos deux trois quatre plusieurs quelques certains certaines encore c afin malgré suite
  """
