import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Predicate } from '../../model/claim.ts';
import type { Token } from '../../text/tokens.ts';
import { isPersonal } from './groups.ts';
import { wordAt, type Site } from './site.ts';
import {
  LIGHT_VERBS,
  NOMINAL_CUES,
  NOUN_CUES,
  TOLL_NOUNS,
  TRANSPARENT,
  VERB_CUES,
  WEAK_NOUNS,
  type VerbCue,
} from './tables/predicateTable.ts';

/** What a figure says of what it counts, and by which word. */
export interface PredicateReading {
  readonly predicate: Predicate;
  /** Token that says it; null where the measure alone does. */
  readonly cue: number | null;
  /** Dictionary form of the governing verb, also where no table knows it. */
  readonly verb: string | null;
  /** The figure is subject, object or part of a toll phrase of the cue. */
  readonly role: 'inside' | 'object' | 'subject' | 'toll' | 'none';
}

const NOTHING: PredicateReading = { predicate: 'other', cue: null, verb: null, role: 'none' };

/**
 * The predicate of a figure: said by the counted noun itself, by the word right behind it, by the verb whose object or subject it is, or by the
 * noun of a toll. `earlier` are the readings of the figures before it: the items of a list share theirs.
 */
export function readPredicate(site: Site, lexicon: Lexicon, earlier: readonly (PredicateReading | undefined)[]): PredicateReading {
  const inside = readInside(site);
  if (inside && !inside.weak) return inside.reading;
  const adjacent = readAdjacent(site, lexicon);
  if (adjacent) return adjacent;
  const role = roleOf(site, lexicon);
  const governed = role === 'list' ? readListed(site, lexicon, earlier) : readGoverned(site, lexicon, role);
  if (inside && (governed === null || governed.predicate === 'other')) return { ...inside.reading, verb: governed?.verb ?? null };
  return governed ?? NOTHING;
}

/** "5,000 deaths", "more than 20 dead and wounded". */
function readInside({ tokens, counted, figure }: Site): { reading: PredicateReading; weak: boolean } | null {
  let found: { predicate: Predicate; cue: number; weak: boolean } | null = null;
  for (let at = counted.first; at < counted.last; at++) {
    const word = tokens[at]?.word.lower ?? '';
    const predicate = NOUN_CUES.get(word);
    if (predicate === undefined) continue;
    const both: boolean = found !== null && new Set([found.predicate, predicate]).size === 2;
    found = { predicate: both ? 'killed-or-injured' : predicate, cue: at, weak: WEAK_NOUNS.has(word) && !both };
    // "300 wounded" alone says it, "12 wounded soldiers died" leaves it to the verb.
    if (counted.last - counted.first === 1 && (word === 'wounded' || word === 'injured')) found = { ...found, weak: false };
  }
  if (!found && figure.base && figure.measure === 'share') return null;
  return found && { reading: { predicate: found.predicate, cue: found.cue, verb: null, role: 'inside' }, weak: found.weak };
}

/** "hikers MISSING since", "30,000 KILLED", "people reported DEAD". */
function readAdjacent(site: Site, lexicon: Lexicon): PredicateReading | null {
  const { tokens, sentence } = site;
  let at = site.last;
  while (at < sentence.last && at < site.last + 3 && isTransparent(tokens[at], lexicon)) at++;
  const token = at < sentence.last ? tokens[at] : undefined;
  if (!token) return null;
  const noun = NOUN_CUES.get(token.word.lower);
  if (noun !== undefined && token.tag !== 'verb') return pairedWith(site, at, noun, lexicon);
  if (token.tag !== 'participle' && !(token.tag === 'past' && isShortened(site, at))) return null;
  const verb = lexicon.lemma(token.word, 'verb');
  const cue = verb === null ? undefined : cueFor(verb, 'passive', site);
  const main = cue && verb !== null ? readMain(site, at + 1, lexicon) : null;
  if (main) return main;
  if (!cue || verb === null)
    return verb !== null && token.tag === 'participle' && !LIGHT_VERBS.has(verb)
      ? { predicate: 'other', cue: at, verb, role: 'subject' }
      : null;
  return pairedWith(site, at, cue.predicate, lexicon, verb);
}

/** "nine soldiers held since December WERE FREED": the finite verb behind a shortened clause says more than the clause. */
function readMain(site: Site, from: number, lexicon: Lexicon): PredicateReading | null {
  const { tokens, sentence, after } = site;
  for (let at = from; at < Math.min(sentence.last, from + 10, after?.first ?? Infinity); at++) {
    const token = tokens[at];
    if (!token || token.tag === 'punctuation' || token.tag === 'conjunction') return null;
    if (token.tag !== 'auxiliary') continue;
    const reading = readRight({ ...site, last: at }, lexicon);
    return reading && reading.predicate !== 'other' ? reading : null;
  }
  return null;
}

/** "killed and wounded" */
function pairedWith({ tokens }: Site, at: number, predicate: Predicate, lexicon: Lexicon, verb: string | null = null): PredicateReading {
  const second = tokens[at + 1]?.word.lower === 'and' || tokens[at + 1]?.word.lower === 'or' ? tokens[at + 2] : undefined;
  const lemma = second && (lexicon.lemma(second.word, 'verb') ?? second.word.lower);
  const other = lemma !== undefined ? (VERB_CUES.get(lemma)?.[0]?.predicate ?? NOUN_CUES.get(lemma)) : undefined;
  const both = other !== undefined && new Set([predicate, other, 'killed', 'injured']).size === 2;
  return { predicate: both ? 'killed-or-injured' : predicate, cue: at, verb, role: 'subject' };
}

const isTransparent = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token !== undefined &&
  (TRANSPARENT.has(token.word.lower) || (isPastForm(token) && TRANSPARENT.has(lexicon.lemma(token.word, 'verb') ?? '')));

const isPastForm = ({ tag }: Token): boolean => tag === 'participle' || tag === 'past';

/** A past form that a finite verb or a preposition follows is a shortened clause: "an estimated 30,000 killed." */
const isShortened = ({ tokens, sentence }: Site, at: number): boolean => {
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  return next === undefined || next.tag === 'punctuation' || next.tag === 'preposition';
};

/** What follows these is a clause of its own: "says 91 civilians have been killed". */
const SAYING = new Set('say claim report announce add tell state believe think fear confirm allege insist warn know'.split(' '));

type Role = 'object' | 'prepositional' | 'subject' | 'list';

function roleOf(site: Site, lexicon: Lexicon): Role {
  const { tokens, sentence, before } = site;
  let at = site.first - 1;
  while (
    at >= sentence.first &&
    (tokens[at]?.tag === 'adverb' || tokens[at]?.tag === 'determiner' || tokens[at]?.word.form === '“' || tokens[at]?.word.form === '"')
  )
    at--;
  const token = at >= sentence.first ? tokens[at] : undefined;
  if (!token) return 'subject';
  if (before && before.last >= at && (token.word.lower === 'and' || token.word.form === ',' || token.word.lower === 'or')) return 'list';
  switch (token.tag) {
    case 'past':
    case 'verb':
    case 'gerund':
    case 'participle':
      return SAYING.has(lexicon.lemma(token.word, 'verb') ?? '') ? 'subject' : 'object';
    case 'auxiliary':
      return 'object';
    case 'preposition':
    case 'to':
      return 'prepositional';
    default:
      return 'subject';
  }
}

/** An item of a list has a verb of its own, or that of the item before. */
function readListed(site: Site, lexicon: Lexicon, earlier: readonly (PredicateReading | undefined)[]): PredicateReading | null {
  const own = readRight(site, lexicon);
  const shared = site.before && earlier[site.before.index];
  if (own && own.predicate !== 'other') return own;
  if (!shared || shared.role === 'inside') return own ?? shared ?? null;
  // "lost 45 soldiers and 12 tanks": one verb says two things.
  const cue = shared.verb !== null && shared.role === 'object' ? cueFor(shared.verb, 'active', site) : undefined;
  return cue ? { ...shared, predicate: cue.predicate } : shared;
}

function readGoverned(site: Site, lexicon: Lexicon, role: 'object' | 'prepositional' | 'subject'): PredicateReading | null {
  switch (role) {
    case 'object':
      return (
        known(readLeft(site, lexicon)) ??
        known(readRight(site, lexicon)) ??
        readToll(site) ??
        readLeft(site, lexicon) ??
        readRight(site, lexicon)
      );
    case 'prepositional':
      if (ADJUNCTS.has(wordAt(site, site.first - 1)) || wordAt(site, site.first - 1) === 'to')
        return readNominal(site) ?? readAmount(site, lexicon) ?? readLeftVerb(site, lexicon);
      return readNominal(site) ?? readToll(site) ?? known(readLeft(site, lexicon)) ?? readRight(site, lexicon) ?? readLeft(site, lexicon);
    case 'subject': {
      const right = readRight(site, lexicon);
      return right ?? readToll(site) ?? readLeft(site, lexicon);
    }
  }
}

/** Behind these stands where or when, not what was done to: "wounded … in our two hospitals". */
const ADJUNCTS = new Set(
  'in at on from near across inside outside over within through after before during between into against among under around along'.split(
    ' ',
  ),
);

/** "has risen to 59", "stood at 28 people": a light verb carries the number of the noun to its left. */
function readAmount(site: Site, lexicon: Lexicon): PredicateReading | null {
  const total = site.figure.counted === null || isPersonal(site.figure.head) === true ? readToll(site) : null;
  if (total) return total;
  const left = readLeft(site, lexicon);
  if (left?.role === 'toll') return left;
  const light = left !== null && LIGHT_VERBS.has(left.verb ?? '');
  return light ? readToll(site) : isChange(site, lexicon) ? (readToll(site) ?? known(left)) : null;
}

/** A verb of standing or changing right before the preposition: "risen to". */
function isChange({ tokens, first }: Site, lexicon: Lexicon): boolean {
  const verb = tokens[first - 2];
  return verb !== undefined && LIGHT_VERBS.has(lexicon.lemma(verb.word, 'verb') ?? '');
}

/** The verb to the left, without what it does to its object. */
function readLeftVerb(site: Site, lexicon: Lexicon): PredicateReading | null {
  const left = readLeft(site, lexicon);
  return left && { predicate: 'other', cue: left.cue, verb: left.predicate === 'other' ? left.verb : null, role: 'none' };
}

const known = (reading: PredicateReading | null): PredicateReading | null => (reading && reading.predicate !== 'other' ? reading : null);

/** "an enclave of fewer than 150,000 people" */
const PEOPLED = new Set(
  'enclave city town village country region island nation district province community republic state territory suburb port settlement municipality county capital hamlet'.split(
    ' ',
  ),
);

/** "the deaths of 14 detainees", "a population of 40,000" */
function readNominal(site: Site): PredicateReading | null {
  const of = site.first - 1;
  if (wordAt(site, of) !== 'of') return null;
  const predicate =
    NOMINAL_CUES.get(wordAt(site, of - 1)) ??
    (isPersonal(site.figure.head) && PEOPLED.has(wordAt(site, of - 1)) ? 'population' : undefined);
  return predicate === undefined ? null : { predicate, cue: of - 1, verb: null, role: 'toll' };
}

/** "The death toll … neared 5,000", "taking the total dead … to 59": a toll noun to the left, with no other figure between. */
function readToll(site: Site): PredicateReading | null {
  const from = site.before?.last ?? site.sentence.first;
  for (let at = site.first - 1; at >= from; at--) {
    const predicate = TOLL_NOUNS.get(wordAt(site, at));
    if (predicate !== undefined && site.tokens[at]?.tag !== 'verb') return { predicate, cue: at, verb: null, role: 'toll' };
  }
  return null;
}

/** The verb to the left whose object the figure is; light verbs are looked through. */
function readLeft(site: Site, lexicon: Lexicon): PredicateReading | null {
  const { tokens, sentence } = site;
  let light: PredicateReading | null = null;
  for (let at = site.first - 1; at >= sentence.first && at >= site.first - 18; at--) {
    const token = tokens[at];
    if (!token || token.word.form === ';') break;
    const toll = TOLL_NOUNS.get(token.word.lower);
    if (light && toll !== undefined && token.tag !== 'verb') return { predicate: toll, cue: at, verb: null, role: 'toll' };
    if (token.tag !== 'past' && token.tag !== 'verb' && token.tag !== 'gerund' && token.tag !== 'participle') continue;
    const verb = lexicon.lemma(token.word, 'verb');
    if (verb === null || verb === 'accord') continue;
    const cue = cueFor(verb, 'active', site) ?? driven(site, verb, at);
    if (cue) return { predicate: cue.predicate, cue: at, verb, role: 'object' };
    if (!LIGHT_VERBS.has(verb)) return light && token.tag !== 'participle' ? light : { predicate: 'other', cue: at, verb, role: 'object' };
    light ??= { predicate: 'other', cue: at, verb, role: 'object' };
  }
  return light;
}

/** "driven some 3,000 people from their homes", "shot dead six": verbs that need their other half. */
function driven(site: Site, verb: string, at: number): { predicate: Predicate } | null {
  const near = (word: string): boolean => {
    for (let i = at + 1; i < Math.min(site.sentence.last, site.last + 8); i++) if (wordAt(site, i) === word) return true;
    return false;
  };
  if (/^(?:drive|force|chase|push|leave|abandon)$/.test(verb) && (near('homes') || near('home') || near('flee')))
    return { predicate: 'displaced' };
  if (/^(?:make|render|leave)$/.test(verb) && near('homeless')) return { predicate: 'displaced' };
  if (/^(?:shoot|burn|beat|stab|trample|crush|gun|mow)$/.test(verb) && (near('dead') || near('death'))) return { predicate: 'killed' };
  if (verb === 'shoot' && near('down')) return { predicate: 'destroyed' };
  if (verb === 'take' && (near('prisoner') || near('hostage') || near('captive'))) return { predicate: 'captured' };
  if (verb === 'pull' && (near('alive') || (near('rubble') && site.figure.head !== 'bodies'))) return { predicate: 'rescued' };
  return null;
}

/** The verb to the right whose subject the figure is. */
function readRight(site: Site, lexicon: Lexicon, depth = 0): PredicateReading | null {
  const { tokens, sentence, after } = site;
  const inserted = after !== null && (after.figure.partOf === site.index || site.figure.partOf === after.index);
  const from = behindAside(site);
  const limit = Math.min(sentence.last, from + 16, inserted ? Infinity : nextFigure(site, from));
  if (after && !inserted && depth < LONGEST_LIST && isListed(site, after)) return readRight(after, lexicon, depth + 1);
  let passive = false;
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (!token || token.word.form === ';' || token.word.form === '.' || isNewClause(site, at)) break;
    if (token.tag === 'auxiliary' || token.tag === 'modal') {
      if (/^(?:was|were|been|be|are|is|being)$/.test(token.word.lower)) passive = true;
      continue;
    }
    const noun = NOUN_CUES.get(token.word.lower);
    if (
      noun !== undefined &&
      at < site.last + 7 &&
      token.tag !== 'verb' &&
      (passive || wordAt(site, at - 1) === 'had' || wordAt(site, at - 1) === 'suffered')
    ) {
      return { predicate: noun, cue: at, verb: null, role: 'subject' };
    }
    if (token.tag !== 'past' && token.tag !== 'verb' && token.tag !== 'participle') continue;
    // "would HAVE TO be evacuated"
    if (wordAt(site, at + 1) === 'to' && !passive) continue;
    const verb = lexicon.lemma(token.word, 'verb');
    const complement = NOUN_CUES.get(wordAt(site, at + 1));
    if (complement !== undefined && verb !== null && COPULAS.has(verb))
      return { predicate: complement, cue: at + 1, verb: null, role: 'subject' };
    if (verb === null || isTransparent(token, lexicon) || (passive && TRANSPARENT.has(verb))) continue;
    const voice = passive || token.tag === 'participle' ? 'passive' : 'subject';
    const cue = cueFor(verb, voice, site) ?? driven(site, verb, at);
    if (cue) return { predicate: cue.predicate, cue: at, verb, role: 'subject' };
    return { predicate: 'other', cue: at, verb, role: 'subject' };
  }
  return null;
}

/** An aside has so many tokens at most. */
const LONGEST_ASIDE = 12;
const OPENS_ASIDE = new Set('including among some most many mostly mainly half nearly almost about around roughly a'.split(' '));

/** "Six civilians, INCLUDING TWO CHILDREN, had died", "14,000 people, A TENTH OF THE TOWN, have fled": the token behind the closing comma. */
function behindAside(site: Site): number {
  const { tokens, sentence, last, after } = site;
  const opener = tokens[last + 1];
  if (tokens[last]?.word.form !== ',' || !opener || !(OPENS_ASIDE.has(opener.word.lower) || after?.first === last + 1)) return last;
  for (let at = last + 2; at < Math.min(sentence.last, last + LONGEST_ASIDE); at++) {
    if (tokens[at]?.word.form !== ',') continue;
    return /^(?:auxiliary|modal|past|verb)$/.test(tokens[at + 1]?.tag ?? '') ? at + 1 : last;
  }
  return last;
}

function nextFigure({ after }: Site, from: number): number {
  let next = after;
  while (next && next.first < from) next = next.after;
  return next?.first ?? Infinity;
}
/** "four people REMAIN missing" */
const COPULAS = new Set(['remain', 'go', 'stay', 'lie', 'leave', 'list', 'become']);

const LONGEST_LIST = 6;

/** "93 soldiers, 26 policemen and eight civilians died": only commas and "and" between. */
const isListed = ({ tokens, last, figure }: Site, after: Site): boolean =>
  after.figure.measure === figure.measure &&
  after.first > last &&
  after.first - last <= 2 &&
  tokens.slice(last, after.first).every(({ word }) => word.form === ',' || word.lower === 'and');

/** "and" or "but" before a verb of its own. */
const isNewClause = ({ tokens }: Site, at: number): boolean =>
  tokens[at]?.tag === 'conjunction' && /^(?:past|verb|auxiliary|modal)$/.test(tokens[at + 1]?.tag ?? '');

/** The cue that a verb is in a given position: active with the figure as object, passive, or with the figure as active subject. */
function cueFor(verb: string, position: 'active' | 'passive' | 'subject', site: Site): VerbCue | undefined {
  const personal = isPersonal(site.figure.head);
  return VERB_CUES.get(verb)?.find(({ voice, of }) => {
    if (of === 'people' && personal === false) return false;
    if (of === 'things' && personal === true) return false;
    if (of === 'people' && personal === null && verb === 'lose') return false;
    return position === 'subject' ? voice !== 'object' : position === 'passive' ? true : voice !== 'subject';
  });
}
