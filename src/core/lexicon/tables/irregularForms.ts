/**
 * Verbs that do not form their past by rule: base, past, participle (the participle only where it differs), alternatives after a slash.
 * From the school grammars' list of irregular verbs, without those that hardly stand in news. In a sentence `be`, `have` and
 * `do` are closed words (`text/tables/closedClasses.ts`).
 */
export const IRREGULAR_VERBS = `
be was/were been|have had|do did done|arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen|begin began begun|behold beheld
bend bent|beset beset|bet bet|bid bid/bade bid/bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast/broadcasted|build built|burn burned/burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come
cost cost|creep crept|cut cut|deal dealt|dig dug|dive dived/dove dived|draw drew drawn|dream dreamed/dreamt|drink drank drunk|drive drove driven
dwell dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
forecast forecast/forecasted|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen
get got got/gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung/hanged|hear heard|hide hid hidden|hit hit|hold held|hurt hurt
keep kept|kneel knelt|knit knitted/knit|know knew known|lay laid|lead led|lean leaned/leant|leap leaped/leapt|learn learned/learnt|leave left|lend lent
let let|lie lay lain|light lit/lighted|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood
mow mowed mown|offset offset|outdo outdid outdone|outgrow outgrew outgrown|overcome overcame overcome|overdo overdid overdone|overhear overheard
override overrode overridden|oversee oversaw overseen|overrun overran overrun|oversleep overslept|overtake overtook overtaken|overthrow overthrew overthrown
partake partook partaken|pay paid|plead pleaded/pled|prove proved proved/proven|put put|quit quit|read read|rebuild rebuilt|redo redid redone|repay repaid
resell resold|rethink rethought|retake retook retaken|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|sow sowed sown
speak spoke spoken|speed sped/speeded|spell spelled/spelt|spend spent|spill spilled/spilt|spin spun|spit spat|split split|spoil spoiled/spoilt
spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strew strewed strewn|stride strode|strike struck
string strung|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|thrust thrust|tread trod trodden|undercut undercut|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|unwind unwound|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written`
  .trim()
  .split(/[\n|]/)
  .map((entry) => {
    const [base = '', past = '', participle = past] = entry.split(' ');
    return { base, past: past.split('/'), participle: participle.split('/') };
  });

/** Nouns that do not form their plural by rule: singular, plural. */
export const IRREGULAR_PLURALS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|half halves|life lives|wife wives|knife knives
leaf leaves|loaf loaves|thief thieves|self selves|shelf shelves|wolf wolves|calf calves|hoof hooves|scarf scarves|wharf wharves|elf elves
criterion criteria|phenomenon phenomena|medium media|bacterium bacteria|datum data|memorandum memoranda|referendum referenda|curriculum curricula
stadium stadia|forum fora|crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses|diagnosis diagnoses|oasis oases|axis axes
emphasis emphases|parenthesis parentheses|synthesis syntheses|nucleus nuclei|radius radii|fungus fungi|cactus cacti|alumnus alumni|stimulus stimuli
bureau bureaux|plateau plateaux|tableau tableaux|index indices|matrix matrices|vertex vertices|appendix appendices|larva larvae|formula formulae
policeman policemen|policewoman policewomen|fireman firemen|gunman gunmen|spokesman spokesmen|spokeswoman spokeswomen|congressman congressmen
congresswoman congresswomen|chairman chairmen|businessman businessmen|businesswoman businesswomen|fisherman fishermen|serviceman servicemen
servicewoman servicewomen|tribesman tribesmen|militiaman militiamen|clergyman clergymen|statesman statesmen|airman airmen|seaman seamen
crewman crewmen|cameraman cameramen|councilman councilmen|assemblyman assemblymen|grandchild grandchildren|schoolchild schoolchildren
stepchild stepchildren|salesman salesmen|foreman foremen|layman laymen|craftsman craftsmen|rifleman riflemen|infantryman infantrymen|workman workmen
aircraft aircraft|spacecraft spacecraft|hovercraft hovercraft|sheep sheep|deer deer|fish fish|series series|species species|headquarters headquarters
means means|offspring offspring|personnel personnel|police police|cattle cattle|barracks barracks|crossroads crossroads|passer-by passers-by`
  .trim()
  .split(/[\n|]/)
  .map((entry) => {
    const [singular = '', plural = ''] = entry.split(' ');
    return { singular, plural };
  });

/** Adjectives and adverbs whose degrees are words of their own: form, base. */
export const IRREGULAR_DEGREES =
  `better good|best good|worse bad|worst bad|further far|furthest far|farther far|farthest far|elder old|eldest old`
    .split('|')
    .map((entry) => {
      const [form = '', base = ''] = entry.split(' ');
      return { form, base };
    });

/** Words of the news that WordNet 3.1 does not have, in the notation of `words.txt`. */
export const LATER_WORDS = (
  'airstrikeN5 ceasefireN6 coronavirusN5 lockdownN4 livestreamN2V2 spokespersonN4 lawmakerN5 frontlineN4 peacekeeperN4 healthcareN5 smartphoneN4 tweetN4V4 ' +
  'websiteN5 onlineA5R5 blogN3V2 googleV2 emailN5V4 podcastN3 crowdfundV1 drone' +
  'N5 geopoliticalA3 paramilitaryA4N3 rebelN5A3V1 shellN4V4 shellingN4 alsoR9 untilR1 saidA1'
).split(' ');
