/// The English words that matter to time: kind, number, words (see `TimeWordKind`).
let englishTimeWords = """
  month 1 january
  month 2 february
  month 7 july
  month 9 september
  month 10 october
  month 11 november
  month 12 december
  shortMonth 1 jan
  shortMonth 2 feb
  ambiguousMonth 3 march
  ambiguousMonth 4 april
  ambiguousMonth 5 may
  ambiguousMonth 6 june
  ambiguousMonth 8 august
  shortMonth 3 mar
  shortMonth 4 apr
  shortMonth 6 jun
  shortMonth 7 jul
  shortMonth 8 aug
  shortMonth 9 sept sep
  shortMonth 10 oct
  shortMonth 11 nov
  shortMonth 12 dec
  weekday 1 monday
  weekday 2 tuesday
  weekday 3 wednesday
  weekday 4 thursday
  weekday 5 friday
  weekday 6 saturday
  weekday 7 sunday
  shortWeekday 1 mon mondays
  shortWeekday 2 tue tues tuesdays
  shortWeekday 3 wed wednesdays
  shortWeekday 4 thu thur thurs thursdays
  shortWeekday 5 fri fridays
  shortWeekday 6 sat saturdays
  shortWeekday 7 sun sundays
  season 21 spring
  season 22 summer
  season 23 autumn fall
  season 24 winter
  unit 1 day days
  unit 2 week weeks wk
  unit 3 weekend weekends
  unit 4 fortnight fortnights
  unit 5 month months
  unit 6 quarter quarters qtr
  unit 7 half halves
  unit 8 year years yr yrs
  unit 9 decade decades
  unit 10 century centuries
  unit 11 season
  number 1 one a an
  number 2 two
  number 3 three
  number 4 four
  number 5 five
  number 6 six
  number 7 seven
  number 8 eight
  number 9 nine
  number 10 ten
  number 11 eleven
  number 12 twelve
  number 13 thirteen
  number 14 fourteen
  number 15 fifteen
  number 16 sixteen
  number 17 seventeen
  number 18 eighteen
  number 19 nineteen
  number 20 twenty
  number 30 thirty
  number 40 forty
  number 50 fifty
  number 60 sixty
  number 70 seventy
  number 80 eighty
  number 90 ninety
  number 100 hundred
  roundNumber 2 couple
  roundNumber 12 dozen
  ordinal 1 first
  ordinal 2 second
  ordinal 3 third
  ordinal 4 fourth
  ordinal 5 fifth
  ordinal 6 sixth
  ordinal 7 seventh
  ordinal 8 eighth
  ordinal 9 ninth
  ordinal 10 tenth
  ordinal 11 eleventh
  ordinal 12 twelfth
  ordinal 13 thirteenth
  ordinal 14 fourteenth
  ordinal 15 fifteenth
  ordinal 16 sixteenth
  ordinal 17 seventeenth
  ordinal 18 eighteenth
  ordinal 19 nineteenth
  ordinal 20 twentieth
  ordinal 30 thirtieth
  ordinalSuffix 1 st th nd rd
  decade 20 twenties
  decade 30 thirties
  decade 40 forties
  decade 50 fifties
  decade 60 sixties
  decade 70 seventies
  decade 80 eighties
  decade 90 nineties
  this 0 this
  that 0 that
  last -1 last past
  next 1 next coming upcoming
  previous -1 previous preceding prior
  following 1 following
  same 0 same
  article 0 the
  of 0 of
  from 0 from
  to 0 to through thru until till
  and 0 and
  between 0 between
  in 0 in on during since by before after until till from for through around circa mid early late throughout over year as
  since 0 since
  until 0 until till
  by 0 by
  before 0 before
  after 0 after
  ago 0 ago
  ahead 0 in within
  later 0 later after
  earlier 0 earlier before
  hence 0 hence
  now 0 now today
  start 0 beginning start early
  middle 0 middle mid
  end 0 end late
  day -1 yesterday
  day 0 today tonight
  day 1 tomorrow tomorrows
  partOfDay 0 morning evening afternoon night
  every 0 every each per
  about 0 about around nearly roughly some almost approximately over more less than only just exactly at least
  feast 1 christmas
  feast 3 easter
  feast 8 halloween
  feast 9 thanksgiving
  keyword 11 eom
  keyword 12 eoy
  keyword 13 all whole entire
  keyword 14 rest remainder
  past 0 was were had did said told went came met made took gave got saw held kept led sent spent won lost fell rose began broke chose drove flew grew knew wrote spoke stood sat ran beat bought brought caught fought heard paid sold shot struck taught thought threw understood withdrew underwent became built died left found
  perfect 0 has have
  going 1 is are am
  future 0 will ll shall would gonna upcoming let should
  planned 0 expected scheduled due set slated poised planned likely supposed hopes hoping plans planning expects intends aims
  neutral 0 announced agreed promised invited pledged vowed proposed postponed confirmed approved
  noVerb 0 need indeed speed feed seed exceed proceed succeed breed bleed weed hundred sacred naked wicked embed red bed shed led united
  function 0 and or but in on at by for with without under over against between that which who whom where when while it he she they we you i its his her their our my your this these those there then than as if so because although though however also not is are was were be been has have had will would can could may might must should do did does to from of the a an both all some many several two three four after before since until during amid among despite into about near following including said
  """
