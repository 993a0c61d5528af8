import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Predicate } from '../../model/claim.ts';
import { countsPersons } from './groups.ts';
import type { Token } from '../../text/tokens.ts';
import { wordAt, type Site } from './site.ts';
import { revisedFigure } from './corrections.ts';
import { FIRING, LIGHT_VERBS, NOUN_CUES, VERB_CUES, WEAK_NOUNS } from './tables/predicateTable.ts';
import { readNominal, readNumberOf, readToll } from './tolls.ts';
import {
  readAsPart,
  readBracketed,
  readChanged,
  readCompared,
  readNumberBehind,
  readPlacedItem,
  readReferredTotal,
  readRunningTotal,
} from './sharedPredicates.ts';
import { readLeft } from './verbBefore.ts';
import { readRight } from './verbBehind.ts';
import { readBehindRelative } from './relativeClauses.ts';
import { cueFor, driven, isTransparent, known, pairedWith, type PredicateReading } from './verbCues.ts';

const NOTHING: PredicateReading = { predicate: 'other', cue: null, verb: null, role: 'none' };

/**
 * The predicate of a figure: said by the counted noun itself, by the word right behind it, by the verb whose object or subject it is, or by the
 * noun of a toll. `earlier` are the readings of the figures before it: the items of a list share theirs.
 */
export function readPredicate(site: Site, lexicon: Lexicon, earlier: readonly (PredicateReading | undefined)[]): PredicateReading {
  const inside = readInside(site, lexicon);
  if (inside && (!inside.weak || isPeopled(site, inside.reading))) return inside.reading;
  // "141 people OUT OF 3,870 known cases": only the base.
  if (wordAt(site, site.first - 1) === 'of' && wordAt(site, site.first - 2) === 'out') return inside?.reading ?? NOTHING;
  const adjacent = readAdjacent(site, lexicon) ?? readBehindRelative(site, lexicon);
  if (adjacent) return adjacent;
  const revised = revisedFigure(site);
  if (revised) return earlier[revised.index] ?? NOTHING;
  const shared =
    readAsPart(site, earlier) ??
    readBracketed(site, earlier) ??
    readRunningTotal(site, earlier) ??
    readChanged(site, earlier) ??
    readNumberBehind(site) ??
    readCompared(site, earlier) ??
    readReferredTotal(site, earlier);
  if (shared) return shared;
  const item = readPlacedItem(site, earlier);
  if (item && !known(readRight(site, lexicon))) return item;
  const role = roleOf(site, lexicon);
  // "two OF THE 12 DEAD were children"
  const inWhole = site.after !== null && site.figure.partOf === site.after.index ? readInside(site.after, lexicon) : null;
  const governed = role === 'list' ? readListed(site, lexicon, earlier) : readGoverned(site, lexicon, role);
  if (inside && (governed === null || governed.predicate === 'other')) return { ...inside.reading, verb: governed?.verb ?? null };
  return known(governed) ?? heldBefore(site) ?? inWhole?.reading ?? governed ?? NOTHING;
}

/** "seized 250 hostages, and about 130 REMAIN in Kestria": captives who are only said to remain are captives still. */
function heldBefore(site: Site): PredicateReading | null {
  const predicate = site.figure.counted === null ? NOUN_CUES.get(site.figure.head ?? '') : undefined;
  return predicate === 'captured' ? { predicate, cue: null, verb: null, role: 'none' } : null;
}

/** "a port WITH 40,000 inhabitants", "home TO 900 residents": whatever happened there. */
const isPeopled = (site: Site, { predicate }: PredicateReading): boolean =>
  predicate === 'population' && /^(?:with|to|has|had)$/.test(wordAt(site, site.first - 1));

/** "5,000 deaths", "more than 20 dead and wounded", "210 collapsed buildings". */
function readInside(site: Site, lexicon: Lexicon): { reading: PredicateReading; weak: boolean } | null {
  const { tokens, counted, figure } = site;
  let found: { predicate: Predicate; cue: number; weak: boolean } | null = null;
  for (let at = counted.first; at < counted.last; at++) {
    const word = tokens[at]?.word.lower ?? '';
    // "65 DEATH sentences"
    if (word === 'death' && at < counted.last - 1) continue;
    const predicate: Predicate | undefined =
      NOUN_CUES.get(word) ?? (found === null && at < counted.last - 1 ? becomeOf(tokens[at], lexicon) : undefined);
    if (predicate === undefined) continue;
    const both: boolean = found !== null && new Set([found.predicate, predicate]).size === 2;
    const weak: boolean = WEAK_NOUNS.has(word) || (!NOUN_CUES.has(word) && predicate !== 'killed');
    found = { predicate: both ? 'killed-or-injured' : predicate, cue: at, weak: weak && !both };
    // "300 wounded" and "hundreds more wounded" alone say it, "12 wounded soldiers died" leaves it to the verb.
    if (isAlone(site, at) && (word === 'wounded' || word === 'injured')) found = { ...found, weak: false };
  }
  if (!found && figure.base && figure.measure === 'share') return null;
  return found && { reading: { predicate: found.predicate, cue: found.cue, verb: null, role: 'inside' }, weak: found.weak };
}

/** The only word of the counted noun, but for one that puts it beside others. */
const isAlone = (site: Site, at: number): boolean =>
  at === site.counted.last - 1 &&
  (at === site.counted.first || (at === site.counted.first + 1 && /^(?:more|other|others)$/.test(wordAt(site, at - 1))));

/** "COLLAPSED buildings", "KILLED servicemen": what has become of those whom a participle describes. */
function becomeOf(token: Token | undefined, lexicon: Lexicon): Predicate | undefined {
  if (!token || !/(?:ed|nt|n)$/.test(token.word.lower) || !/^(?:adjective|participle|past)$/.test(token.tag)) return undefined;
  const [cue] = VERB_CUES.get(lexicon.lemma(token.word, 'verb') ?? '') ?? [];
  return cue && DESCRIBED.has(cue.predicate) ? cue.predicate : undefined;
}

const DESCRIBED: ReadonlySet<Predicate> = new Set<Predicate>([
  'killed',
  'injured',
  'arrested',
  'captured',
  'displaced',
  'destroyed',
  'damaged',
]);

/** "hikers MISSING since", "30,000 KILLED", "people reported DEAD". */
function readAdjacent(site: Site, lexicon: Lexicon): PredicateReading | null {
  const { tokens, sentence } = site;
  let at = site.last;
  while (at < sentence.last && at < site.last + 4 && (isTransparent(tokens[at], lexicon) || isManner(site, at) || isReportedAs(site, at)))
    at++;
  // "27 believed TO HAVE BEEN killed"
  if (at > site.last && tokens[at]?.tag === 'to') while (at < site.last + 5 && /^(?:to|have|be|been)$/.test(wordAt(site, at))) at++;
  const token = at < sentence.last ? tokens[at] : undefined;
  if (!token) return null;
  const noun = NOUN_CUES.get(token.word.lower);
  if (noun !== undefined && token.tag !== 'verb')
    return { predicate: pairedWith(site, at, noun, lexicon), cue: at, verb: null, role: 'subject' };
  if (token.tag === 'adjective' && token.word.lower.endsWith('ed') && isShortened(site, at))
    return { predicate: 'other', cue: at, verb: lexicon.lemma(token.word, 'verb'), role: 'subject' };
  if (token.tag !== 'participle' && !(token.tag === 'past' && isShortened(site, at))) return null;
  const verb = lexicon.lemma(token.word, 'verb');
  const cue = verb === null ? undefined : (driven(site, verb, at) ?? cueFor(verb, 'passive', site));
  const main = verb !== null && token.tag === 'participle' ? readMain(site, at + 1, lexicon) : null;
  if (main) return main;
  if (!cue || verb === null)
    return verb !== null && token.tag === 'participle' && !LIGHT_VERBS.has(verb)
      ? { predicate: 'other', cue: at, verb, role: 'subject' }
      : null;
  return { predicate: pairedWith(site, at, cue.predicate, lexicon), cue: at, verb, role: 'subject' };
}

/** "reported AS still missing", "lists another 10,100 AS missing" */
const isReportedAs = (site: Site, at: number): boolean =>
  wordAt(site, at) === 'as' &&
  (at > site.last
    ? site.tokens[at - 1]?.tag !== 'adverb'
    : NOUN_CUES.has(wordAt(site, wordAt(site, at + 1) === 'still' ? at + 2 : at + 1)));

/** "others PARTIALLY destroyed", "classrooms PARTIALLY OR COMPLETELY wrecked" */
const isManner = ({ tokens }: Site, at: number): boolean =>
  tokens[at]?.tag === 'adverb' ||
  (tokens[at]?.tag === 'conjunction' && tokens[at - 1]?.tag === 'adverb' && tokens[at + 1]?.tag === 'adverb');

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

/** A past form that a preposition or a clause of time follows is a shortened clause: "an estimated 30,000 killed.", "Six killed WHEN a wall fell" */
const isShortened = ({ tokens, sentence }: Site, at: number): boolean => {
  // "40 killed OR INJURED in raids"
  const paired = tokens[at + 1]?.tag === 'conjunction' && /^(?:past|participle)$/.test(tokens[at + 2]?.tag ?? '');
  const behind = paired ? at + 3 : at + 1;
  const next = behind < sentence.last ? tokens[behind] : undefined;
  return (
    next === undefined ||
    next.tag === 'punctuation' ||
    next.tag === 'preposition' ||
    (next.tag === 'subordinator' && next.word.lower !== 'that')
  );
};

/** What follows these is a clause of its own: "says 91 civilians have been killed". */
const SAYING = new Set(
  'say claim report announce add tell state believe think fear confirm allege insist warn know indicate suggest reveal estimate'.split(' '),
);

type Role = 'object' | 'prepositional' | 'subject' | 'list';

function roleOf(site: Site, lexicon: Lexicon): Role {
  const { tokens, sentence, before } = site;
  let at = site.first - 1;
  while (
    at >= sentence.first &&
    (tokens[at]?.tag === 'adverb' || tokens[at]?.tag === 'determiner' || tokens[at]?.word.form === '“' || tokens[at]?.word.form === '"')
  )
    at--;
  // "believes that ANYWHERE FROM 100 to 300 people were killed"
  if (wordAt(site, at) === 'from' && wordAt(site, at - 1) === 'anywhere') at -= 2;
  const token = at >= sentence.first ? tokens[at] : undefined;
  if (!token) return 'subject';
  if (
    before &&
    (before.last >= at || isPlacedList(site, before, at)) &&
    (token.word.lower === 'and' || token.word.form === ',' || token.word.lower === 'or')
  )
    return 'list';
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

/** "four in NAMPULA PROVINCE AND three in Niassa": each item with its place and no verb of its own. */
function isPlacedList({ tokens, last }: Site, before: Site, joint: number): boolean {
  if (joint - before.last > 10 || !isPlacePreposition(tokens[before.last]?.word.lower) || !isPlacePreposition(tokens[last]?.word.lower))
    return false;
  for (let at = before.last; at < joint; at++)
    if (!/^(?:preposition|determiner|name|noun|adjective|clitic|punctuation)$/.test(tokens[at]?.tag ?? '')) return false;
  return true;
}

const isPlacePreposition = (word: string | undefined): boolean => word === 'in' || word === 'at' || word === 'near' || word === 'from';

/** An item of a list has a verb of its own, or that of the item before. */
function readListed(site: Site, lexicon: Lexicon, earlier: readonly (PredicateReading | undefined)[]): PredicateReading | null {
  const own = readRight(site, lexicon);
  const shared = site.before && earlier[site.before.index];
  if (own && (own.predicate !== 'other' || site.before?.figure.measure !== site.figure.measure)) return own;
  if (!shared) return own;
  // "7,800 DEATHS and 20,000 cases": what the other noun alone says holds for no noun beside it.
  if (shared.role === 'inside') return own ?? (isOtherNoun(site, shared) ? null : shared);
  // "lost 45 soldiers and 12 tanks": one verb says two things.
  const cue = shared.verb !== null && shared.role === 'object' ? cueFor(shared.verb, 'active', site) : undefined;
  return cue ? { ...shared, predicate: cue.predicate } : shared;
}

const isOtherNoun = ({ before, figure, counted }: Site, { cue }: PredicateReading): boolean =>
  before !== null && cue === before.counted.last - 1 && counted.last > counted.first && figure.head !== before.figure.head;

function readGoverned(site: Site, lexicon: Lexicon, role: 'object' | 'prepositional' | 'subject'): PredicateReading | null {
  switch (role) {
    case 'object': {
      const left = readLeft(site, lexicon);
      // "a ferry CARRYING 260 passengers", "BURIED hundreds of homes": its own verb says what was done, whatever stands farther away.
      const own =
        left?.role === 'object' && left.cue !== null && left.verb !== null && !LIGHT_VERBS.has(left.verb) && isBeside(site, left.cue);
      return (
        known(left) ??
        (own
          ? left
          : (known(readRight(site, lexicon)) ?? readToll(site) ?? readNumberOf(site, lexicon) ?? left ?? readRight(site, lexicon)))
      );
    }
    case 'prepositional': {
      const preposition = wordAt(site, openerOf(site));
      // "15 were dead, WITH several more wounded": its own words or none.
      if (preposition === 'with') return readRight(site, lexicon) ?? readLeftVerb(site, lexicon);
      const agent = preposition === 'by' ? passiveBefore(site, lexicon) : null;
      if (agent) return agent;
      const target = targetOf(site, preposition, lexicon);
      if (target) return target;
      if (ADJUNCTS.has(preposition) || preposition === 'to')
        return readNominal(site) ?? readAmount(site, lexicon) ?? readLeftVerb(site, lexicon);
      return readNominal(site) ?? readToll(site) ?? known(readLeft(site, lexicon)) ?? readRight(site, lexicon) ?? readLeft(site, lexicon);
    }
    case 'subject': {
      const right = readRight(site, lexicon);
      return right ?? readToll(site) ?? (isClauseOfOwn(site) ? null : readLeft(site, lexicon));
    }
  }
}

/** "police FIRED AT around 5,000 marchers": whom the shots were meant for. */
function targetOf(site: Site, preposition: string, lexicon: Lexicon): PredicateReading | null {
  const cue = openerOf(site) - 1;
  const token = site.tokens[cue];
  const verb = token && countsPersons(site) === true ? lexicon.lemma(token.word, 'verb') : null;
  return verb !== null && FIRING.get(verb)?.has(preposition) ? { predicate: 'attacked', cue, verb, role: 'object' } : null;
}

/** "40 houses were destroyed AND 300 people WERE cut off": what befell others is not told of them. */
const isClauseOfOwn = (site: Site): boolean =>
  /^(?:was|were|are|is)$/.test(wordAt(site, site.last)) && site.tokens[site.first - 1]?.tag === 'conjunction';

/** "was attacked BY about 30 rebels", "hit BY 12 rockets": who or what does it, so that nothing befalls them. */
function passiveBefore(site: Site, lexicon: Lexicon): PredicateReading | null {
  const verb = site.tokens[openerOf(site) - 1];
  const lemma = verb?.tag === 'participle' || verb?.tag === 'past' ? lexicon.lemma(verb.word, 'verb') : null;
  if (lemma === null || site.figure.counted === null || !VERB_CUES.has(lemma)) return null;
  return { predicate: 'other', cue: null, verb: lemma, role: 'none' };
}

/** The preposition that the figure stands behind, over "a total of". */
function openerOf(site: Site): number {
  const at = site.first - 1;
  if (wordAt(site, at) !== 'of' || !/^(?:total|combined)$/.test(wordAt(site, at - 1))) return at;
  return site.tokens[at - 2]?.tag === 'determiner' ? at - 3 : at - 2;
}

/** Only adverbs and determiners between the verb and what it governs. */
function isBeside({ tokens, first }: Site, verb: number): boolean {
  for (let at = verb + 1; at < first; at++) if (tokens[at]?.tag !== 'adverb' && tokens[at]?.tag !== 'determiner') return false;
  return true;
}

/** Behind these stands where or when, not what was done to: "wounded … in our two hospitals". */
const ADJUNCTS = new Set(
  'in at on amid from near across inside outside over within through after before during between into against among under around along'.split(
    ' ',
  ),
);

/** "has risen to 59", "stood at 28 people": a light verb carries the number of the noun to its left. */
function readAmount(site: Site, lexicon: Lexicon): PredicateReading | null {
  const total = site.figure.counted === null || countsPersons(site) === true ? readToll(site) : null;
  if (total) return total;
  const numbered = site.figure.counted === null ? readNumberOf(site, lexicon) : null;
  if (numbered) return numbered;
  const left = readLeft(site, lexicon);
  if (left?.role === 'toll') return left;
  const changed = isChange(site, lexicon) ? readToll(site) : null;
  if (changed) return changed;
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
