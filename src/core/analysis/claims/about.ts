import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Token } from '../../text/tokens.ts';
import { ABOUT_OF, ACTIVITY_OF, CHANGE_OF, subjectNoun, wordNear } from './aboutWords.ts';
import { countsPersons } from './groups.ts';
import { readMoneyKind } from './moneyAbout.ts';
import { wordAt, type Site } from './site.ts';
import type { PredicateReading } from './verbCues.ts';
import { ABOUT_WORDS } from './tables/aboutTable.ts';
import { TIMES } from './tables/placeTable.ts';
import { justBefore } from '../../text/justBefore.ts';

/**
 * What is measured or done, in one to three normalised words, where predicate and group do not tell: the activity that lasts, the two ends of a
 * distance, the kind of payment, the base of a share, the verb of a plain count. Synonyms share a word ("borrowed", "lent": loan).
 */
export function readAbout(site: Site, reading: PredicateReading, lexicon: Lexicon): string | null {
  switch (site.figure.measure) {
    case 'duration':
      return isComparison(site)
        ? 'record'
        : (attributedTo(site, lexicon) ?? activityNear(site, lexicon) ?? doing(reading) ?? subjectNoun(site));
    case 'distance':
      return distanceBetween(site);
    case 'money':
      return moneyOf(site, lexicon) ?? paying(reading);
    case 'share':
      return shareOf(site, lexicon, reading);
    case 'area':
    case 'mass':
    case 'other':
    case 'magnitude':
    case 'rate':
      if (site.figure.unit?.startsWith('°')) return 'temperature';
      return wordNear(site, lexicon, ABOUT_OF) ?? verbOf(reading) ?? subjectNoun(site);
    case 'count':
      return reading.predicate === 'other' ? countedAction(site, lexicon, reading) : null;
  }
}

/** The governing verb, if it says more than that something is. */
const doing = (reading: PredicateReading): string | null => {
  const verb = verbOf(reading);
  return verb !== null && !PRESENCE.has(verb) ? verb : null;
};

/** Verbs of analysts: what they expect or compare is told by the sum's noun, if at all. */
const OF_ANALYSTS = new Set('be compare expect wait forecast project predict estimate report'.split(' '));

const paying = (reading: PredicateReading): string | null => {
  const verb = verbOf(reading);
  return verb !== null && !OF_ANALYSTS.has(verb) ? verb : null;
};

const verbOf = ({ verb }: PredicateReading): string | null => (verb === null ? null : (ABOUT_WORDS.get(verb) ?? verb));

function activityNear(site: Site, lexicon: Lexicon): string | null {
  return wordNear(site, lexicon, ACTIVITY_OF, 22);
}

/** "a three-year CONTRACT": what the hyphenated length belongs to. */
function attributedTo({ tokens, sentence, last }: Site, lexicon: Lexicon): string | null {
  if (!tokens[last - 1]?.word.form.includes('-')) return null;
  let noun: Token | undefined;
  for (let at = last; at < Math.min(sentence.last, last + 5); at++) {
    const token = tokens[at];
    if (token?.tag === 'noun') noun = token;
    else if (noun !== undefined || !/^(?:adjective|name|participle|gerund)$/.test(token?.tag ?? '')) break;
  }
  return noun === undefined ? null : (ACTIVITY_OF.get(noun.word, lexicon) ?? lexicon.lemma(noun.word, 'noun') ?? noun.word.lower);
}

/** "the worst fighting in 25 years", "the first visit for four years": how long since the like of it, not how long it lasted. */
function isComparison(site: Site): boolean {
  if (!/^(?:in|for|of)$/.test(wordAt(site, site.first - 1))) return false;
  for (let at = site.first - 2; at >= site.sentence.first && at >= site.first - 14; at--) {
    const word = wordAt(site, at);
    if (/^(?:worst|best|most|first|least)$/.test(word) || (/[^r]est$/.test(word) && site.tokens[at]?.tag === 'adjective')) return true;
    if (site.tokens[at]?.tag === 'past' || word === ';') return false;
  }
  return false;
}

/** "12 kilometres from the centre of Brellin": what stands at one end and the name at the other. */
function distanceBetween(site: Site): string | null {
  const { tokens, sentence } = site;
  let to: string | null = null;
  for (let at = site.last; at < Math.min(sentence.last, site.last + 14) && to === null; at++) {
    const word = wordAt(site, at);
    if (!/^(?:from|of|to|north|south|east|west|away|off|outside)$/.test(word)) continue;
    to = lastName(site, at + 1);
  }
  const thing = nounInApposition(site) ?? subjectNoun(site) ?? nounAfter(site, 'separate') ?? nounAfter(site, 'separates');
  const ends = [thing, to].filter((end) => end !== null);
  if (ends.length > 0) return ends.join(' ');
  return tokens[site.last]?.tag === 'adjective' ? wordAt(site, site.last) : null;
}

/** "the REGION, about 600 miles south-east of the capital": what the distance stands beside. */
function nounInApposition({ tokens, sentence, first }: Site): string | null {
  const noun = first - 2 >= sentence.first && tokens[first - 1]?.word.form === ',' ? tokens[first - 2] : undefined;
  return noun?.tag === 'noun' || noun?.tag === 'name' ? noun.word.lower : null;
}

function lastName({ tokens, sentence }: Site, from: number): string | null {
  let name: string | null = null;
  for (let at = from; at < Math.min(sentence.last, from + 7); at++) {
    const token = tokens[at];
    if (token?.tag === 'punctuation' && name !== null) break;
    if (token?.tag === 'name' && TIMES.has(token.word.lower)) break;
    if (token?.tag === 'name') name = token.word.lower;
    else if (name !== null) break;
  }
  return name;
}

/** "Seven miles separate the forward POSITIONS from …" */
function nounAfter({ tokens, sentence, last }: Site, verb: string): string | null {
  if (tokens[last]?.word.lower !== verb) return null;
  let noun: string | null = null;
  for (let at = last + 1; at < Math.min(sentence.last, last + 8); at++) {
    const token = tokens[at];
    if (token?.tag === 'noun' && tokens[at + 1]?.tag !== 'clitic') noun = token.word.lower;
    else if (noun !== null) break;
  }
  return noun;
}

function moneyOf(site: Site, lexicon: Lexicon): string | null {
  const kind = readMoneyKind(site, lexicon);
  if (kind !== 'cost' && kind !== 'price') return kind;
  const thing = subjectNoun(site);
  return thing === null ? kind : `${kind} ${thing}`;
}

/** Base of the share, and what it goes to: "budget debt service", "voters turnout". */
function shareOf(site: Site, lexicon: Lexicon, reading: PredicateReading): string | null {
  const near = wordNear(site, lexicon, ABOUT_OF, 14);
  const change = near === null || near === 'growth' ? (wordNear(site, lexicon, CHANGE_OF, 14) ?? near) : null;
  // "rose TO 5 percent" tells a level, "rose 5 percent" a change.
  const kind = change === null ? near : /^(?:to|at|from)$/.test(wordAt(site, site.first - 1)) ? null : change;
  const subject = compoundSubject(site);
  const base = site.figure.head ?? (kind === null ? null : subject);
  const thing = kind ?? purpose(site) ?? subject ?? verbOf(reading);
  const words = [base, thing].filter((word, index, all) => word !== null && all.indexOf(word) === index);
  return words.length > 0 ? words.join(' ') : null;
}

/** "a fifth of the budget FOR DEBT SERVICE" */
function purpose({ tokens, sentence, last }: Site): string | null {
  if (tokens[last]?.word.lower !== 'for') return null;
  const words: string[] = [];
  for (let at = last + 1; at < Math.min(sentence.last, last + 4); at++) {
    const token = tokens[at];
    if (token?.tag !== 'noun') break;
    words.push(token.word.lower);
  }
  return words.length > 0 ? words.join(' ') : null;
}

/** "DEBT SERVICE takes 20 percent": nouns right before the verb. */
function compoundSubject({ tokens, sentence, first }: Site): string | null {
  let verb = first - 1;
  while (verb > sentence.first && !/^(?:past|verb)$/.test(tokens[verb]?.tag ?? '')) verb--;
  // "Revenue FOR THE QUARTER rose"
  if (/^(?:quarter|year|month|week|period|half)$/.test(justBefore(tokens, verb)?.word.lower ?? '')) {
    let before = verb - 1;
    while (before > sentence.first && before > verb - 5 && tokens[before]?.tag !== 'preposition') before--;
    if (tokens[before]?.tag === 'preposition') verb = before;
  }
  const words: string[] = [];
  const nominal = (token: Token | undefined): boolean =>
    token?.tag === 'noun' || (token?.tag === 'name' && token.word.shape === 'capitalized');
  for (let at = verb - 1; at >= sentence.first && nominal(tokens[at]) && words.length < 3; at--)
    words.unshift(tokens[at]?.word.lower ?? '');
  return words.length > 0 ? words.join(' ') : null;
}

/** What people did or what was done: the activity if the sentence names one, else the verb. */
function countedAction(site: Site, lexicon: Lexicon, reading: PredicateReading): string | null {
  if (isOffWork(site)) return 'strike';
  if (isAboard(site)) return 'aboard';
  const { verb } = reading;
  if (verb !== null) {
    // "FIRED 40 rockets": rockets are not dismissed.
    const told = OF_PERSONS.has(verb) && countsPersons(site) === false ? verb : ABOUT_WORDS.get(verb);
    if (!PRESENCE.has(told ?? verb)) return told ?? wordNear(site, lexicon, ABOUT_OF, 8) ?? verb;
  }
  return wordNear(site, lexicon, ABOUT_OF, 8);
}

/** Verbs that share a word of `ABOUT_WORDS` only where people are counted. */
const OF_PERSONS: ReadonlySet<string> = new Set(['fire', 'sack']);

/** "stayed away from work", "stayed off work", "walked off the job" */
function isOffWork(site: Site): boolean {
  for (let at = site.last; at < Math.min(site.sentence.last, site.last + 8); at++) {
    const word = wordAt(site, at);
    if ((word === 'work' || word === 'job') && /^(?:from|off|the)$/.test(wordAt(site, at - 1))) return true;
  }
  return false;
}

/** "31 passengers and three crew members ON BOARD" */
function isAboard(site: Site): boolean {
  if (countsPersons(site) !== true) return false;
  for (let at = site.last; at < Math.min(site.sentence.last, site.last + 6); at++) {
    const word = wordAt(site, at);
    if (word === 'aboard' || (word === 'board' && wordAt(site, at - 1) === 'on')) return true;
    if (/^(?:past|verb|auxiliary|modal)$/.test(site.tokens[at]?.tag ?? '')) return false;
  }
  return false;
}

/** Verbs that only say that there is something. */
const PRESENCE = new Set(
  (
    'do say tell speak ask think find make get come go give take show know want try use call become begin include look need like start keep put let mean seem help work ' +
    'believe add point note insist warn argue claim stand reach total number rise fall record register confirm see treat be have hold shelter house host remain stay live ' +
    'contain count report'
  ).split(' '),
);
