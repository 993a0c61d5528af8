/** Who speaks without a name: nouns by what they tell about the actor behind them. Singular forms; plurals are formed by rule. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** They speak for an institution: the institution is the actor. */
export const SPOKESPEOPLE = words(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative spokesmodel speaker-in-chief',
);

/** They are the state, or the authority, that is named with them. */
export const STATE_VOICES = words(
  'officials official authorities authority government governments leadership leaders administration regime presidency ambassador envoy embassy ' +
    'consul diplomats diplomat emissary delegation delegates negotiators cabinet',
);

/** Bodies that are actors of their own where they have a name, and else belong to the state named with them. */
export const BODIES = words(
  'ministry army military forces police navy department agency office parliament court committee commission council company firm bank union party ' +
    'campaign group organization organisation association foundation institute university newspaper paper magazine network station website team ' +
    'club federation authority board bureau service centre center fund alliance bloc coalition movement corporation airline operator regulator charity ' +
    'observatory watchdog think-tank tribunal senate congress assembly troops rebels separatists outlet agency intelligence prosecutors hospital school',
);

/** Of those, what an organisation of any name may be called later: "the agency", "the group". */
export const ANY_BODY = words(
  'agency office department commission council company firm bank group organization organisation association foundation institute newspaper paper magazine ' +
    'network station website team club federation authority board bureau service centre center fund alliance union party bloc coalition movement ' +
    'corporation airline operator regulator charity observatory watchdog think-tank tribunal outlet committee body hospital university school campaign',
);

/** Persons by office: "the president", "the Turkish foreign minister" mean the one so titled before. */
export const OFFICES = words(
  'president minister premier chancellor king queen prince princess emperor pope governor mayor senator congressman congresswoman lawmaker secretary ' +
    'chief chairman chairwoman chair director head leader general colonel commander captain major admiral judge justice prosecutor lawyer attorney ' +
    'professor economist analyst scientist doctor physicist historian author writer journalist reporter editor correspondent candidate nominee ' +
    'politician diplomat ambassador envoy official spokesman spokeswoman spokesperson executive founder owner manager coach player captain star actor ' +
    'actress singer activist advocate widow mother father son daughter brother sister wife husband resident officer deputy bishop archbishop cardinal ' +
    'imam rabbi priest businessman businesswoman billionaire mogul strategist adviser advisor aide consultant expert researcher physician surgeon ' +
    'veteran soldier pilot driver witness man woman teenager student teacher speaker representative congresswoman ombudsman commissioner sheriff ' +
    'superintendent principal dean president-elect incumbent democrat republican',
);

/** Of those, offices that one person holds at a time: whoever is known by another office is not meant. */
export const SINGLE_OFFICES = words(
  'president minister premier chancellor king queen emperor pope governor mayor secretary chairman chairwoman general colonel commander captain major admiral ' +
    'ambassador envoy bishop archbishop cardinal judge prosecutor manager coach sheriff commissioner principal dean ombudsman',
);

/** Other persons that articles call by a common noun, beside those whose ending tells (`isPersonNoun`). */
export const COMMON_PERSONS = words(
  'source neighbour neighbor survivor victim relative friend colleague patient pensioner migrant refugee nurse mechanic cook chef guard suspect defendant ' +
    'plaintiff aide nominee student accountant lieutenant sergeant servant applicant participant assistant inhabitant girl boy child fiance fiancee ' +
    'cousin uncle aunt nephew niece grandmother grandfather bride groom monk nun saint prophet critic mechanic athlete guest host spy thief',
);

/** A woman or a man by the noun alone. */
export const FEMALE_NOUNS = words(
  'spokeswoman chairwoman congresswoman businesswoman mother daughter sister wife widow queen princess actress woman girl duchess',
);
export const MALE_NOUNS = words('spokesman chairman congressman businessman father son brother husband king prince man boy duke');

/** "according to its figures": whoever stands in the genitive, or behind "from" and "by", is the source. */
export const INFORMATION = words(
  'information data figure report statement tally count account estimate count record statistic release announcement tweet post survey poll study analysis ' +
    'document letter memo email message communique communiqué text transcript filing testimony ad article book story piece clip film footage brief complaint lawsuit ' +
    'submission phrase index website column editorial',
);

/** Of those, what somebody issues in his own name: "the statement said" is his word. */
export const ISSUED = words(
  'statement announcement tweet post letter memo email text release communique communiqué report brief filing message',
);
