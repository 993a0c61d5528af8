// Closed classes of English, as far as capitals are concerned.

/** Never a name by themselves, and never the first word of one (a newspaper's "The" apart). */
export const FUNCTION_WORDS = (
  'the a an this that these those some any each every both either neither another other others current such what which whose my your his her its our their he she it they we you i me him them us who whom whoever whatever someone somebody everyone anyone nobody anybody everybody nothing something everything anything ' +
  'and or but nor so yet for if when while where why how because since although though unless until whereas after before once as than whether lest ' +
  'of in on at by to from with without within into onto about against between among amid amidst under over above below behind beside beyond during despite except inside outside near off out up down through throughout toward towards upon via per like unlike across along around past plus minus regarding according due instead ' +
  'is are was were be been being am do does did done doing have has had having will would shall should can could may might must ought need dare cannot ' +
  'not never also too very only just even still already again now then there here today tomorrow yesterday tonight later earlier soon often always sometimes usually perhaps maybe however therefore moreover furthermore meanwhile nevertheless nonetheless otherwise thus hence indeed besides ' +
  'more most less least much many few several enough yes no oh ok okay well hello hi dear thanks thank please sorry ' +
  "let's lets let it's he's she's that's there's what's who's i'm we're they're you're i've we've they've you've i'll we'll they'll you'll i'd we'd they'd don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't shouldn't"
).split(' ');

/** Small words that begin a name where more of it follows ("New People Party", "First Bank"), but are none by themselves. */
export const LEADING_WORDS =
  'new old good best big bad small little great great-grand last next previous former latter same own all one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion hundreds thousands millions dozens first second third fourth fifth young free real true high long black white red blue green golden silver royal'.split(
    ' ',
  );

/** Days, months, feasts, and short forms: capitals that name no actor. */
export const CALENDAR_WORDS = (
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. mon tue wed thu fri january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'christmas easter ramadan thanksgiving halloween passover hanukkah eid noon midnight gmt edt est pst utc bst cet cest am pm a.m. p.m. et pt spring summer autumn winter bc ad bce'
).split(' ');

/** Capitals that are words of a language or a line of the page, not names. */
export const OTHER_CAPITALS =
  'medicaid medicare brexit fx caps ot rbi rbis pct pts gf ga gp olympic olympics paralympics islam sharia hajj nikkei ftse dow gen-z dax cac god gods internet web tv dvd cd pc ok vip ceo cfo mp mps ngo ngos gdp gnp uav uavs marxist-leninist covid covid-19 aids hiv sars dna wmd nuclear photo photos video image images file credit read watch listen share comments comment subscribe advertisement copyright reporting writing editing editor editors note update updated breaking exclusive related source sources by e-mail email phone fax tel. tel p.m. a.m. sr. jr. jr sr ii iii iv vi vii viii ix latin english-language pdf http https www url faq usd eur gbp english qc phd ph.d. ko tko er icu gps usb html http css url nasdaq-listed no. nos. vs v'.split(
    ' ',
  );

/** What stands before a hyphen in an adjective made of a name ("pro-European", "anti-Kelva"). */
export const NAME_PREFIXES = 'pro anti ex non mid post pre un inter intra trans sub cross re semi quasi neo pan ultra counter'.split(' ');
