import { wordAt, type Site } from './site.ts';
import { PEOPLE } from './tables/groupTable.ts';
import { NOUN_CUES, TOLL_NOUNS } from './tables/predicateTable.ts';
import { OPENS_ITEM } from './tables/placeTable.ts';
import {
  BEFORE_COMPARED,
  CARRIED_NOUNS,
  CARRYING,
  ITEM_PLACES,
  LEADS_IN,
  RUNNING_NOUNS,
  TOTALS,
  WITHIN_CHANGE,
} from './tables/totalTable.ts';
import { known, type PredicateReading } from './verbCues.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Readings of the figures before, by index. */
type Earlier = readonly (PredicateReading | undefined)[];

/** The same as another figure says: by that one's words, so this one is neither subject nor object of its own. */
function sharing(other: PredicateReading | undefined): PredicateReading | null {
  const reading = known(other ?? null);
  return reading && { ...reading, role: 'none' };
}

const IN_LIST: ReadonlySet<string> = new Set<string>(['noun', 'possessive', 'determiner', 'conjunction']);
const OF_WHOM: ReadonlySet<string> = new Set(['them', 'whom', 'which']);

/** "Eleven villagers were killed, AMONG THEM three children": happened what happened to the whole. */
export function readAsPart(site: Site, earlier: Earlier): PredicateReading | null {
  const { partOf } = site.figure;
  let at = site.first - 1;
  while (at > site.first - 4 && LEADS_IN.has(wordAt(site, at))) at--;
  // "including HER HUSBAND AND three children"
  while (at >= 0 && at > site.first - 7 && IN_LIST.has(site.tokens[at]?.tag ?? '')) at--;
  const opener = wordAt(site, at);
  const including = opener === 'including' || (opener === 'them' && wordAt(site, at - 1) === 'among');
  const whole = earlier[partOf ?? (including && site.before && at - site.before.last <= 1 ? site.before.index : site.index)];
  if (including) return sharing(whole);
  // "40 OF THEM combatants", "of whom nearly 500 were Hazaras": no verb of its own.
  if (!OF_WHOM.has(wordAt(site, site.last - 1)) && opener !== 'whom' && opener !== 'which') return null;
  const noun = /^(?:noun|adjective|name|preposition|punctuation)$/.test(site.tokens[site.last]?.tag ?? 'punctuation');
  const copula =
    /^(?:were|was|are|is)$/.test(wordAt(site, site.last)) && /^(?:noun|name|determiner)$/.test(site.tokens[site.last + 1]?.tag ?? '');
  return noun || copula ? sharing(whole) : null;
}

/** "239 people (89 IN LISK AND 150 IN VARN) have been killed": a bracket breaks down the figure right before it. */
export function readBracketed(site: Site, earlier: Earlier): PredicateReading | null {
  const { before } = site;
  return before && (isInBracketBehind(site, before) || isInBracketBehind(site, before.before)) ? sharing(earlier[before.index]) : null;
}

/** A bracket opens right behind the other figure, and this one stands in it: of two in one bracket the first has taken over what stands before it. */
function isInBracketBehind(site: Site, whole: Site | null): boolean {
  if (whole === null || wordAt(site, whole.last) !== '(') return false;
  for (let at = whole.last + 1; at < site.first; at++) if (wordAt(site, at) === ')') return false;
  return true;
}

/** "12 bodies were found — EIGHT IN SENN, four in Varn": each with its place and no noun or verb of its own. */
export function readPlacedItem(site: Site, earlier: Earlier): PredicateReading | null {
  const { before, figure, first, last } = site;
  if (!before || figure.counted !== null || figure.measure !== 'count' || before.figure.measure !== 'count') return null;
  return ITEM_PLACES.has(wordAt(site, last)) && (OPENS_ITEM.has(wordAt(site, first - 1)) || wordAt(site, first - 1) === 'and')
    ? sharing(earlier[before.index])
    : null;
}

const LONGEST_TOTAL = 8;

/** "Nine more bodies were found, TAKING THE TOTAL TO 48": goes on counting what the figure before it counts. */
export function readRunningTotal(site: Site, earlier: Earlier): PredicateReading | null {
  const { before, figure } = site;
  if (!before || figure.counted !== null || figure.measure !== before.figure.measure || wordAt(site, site.first - 1) !== 'to') return null;
  let at = site.first - 2;
  while (at > site.first - LONGEST_TOTAL && !CARRIED_NOUNS.has(wordAt(site, at))) at--;
  const of = wordAt(site, at + 1) === 'of' && wordAt(site, at + 2) !== 'those';
  if (of || ![at - 1, at - 2, at - 3].some((verb) => verb >= before.last && CARRYING.has(wordAt(site, verb)))) return null;
  return sharing(earlier[before.index]);
}

/** "The new FIGURE is 63", "put the NUMBER at 81", "lowering the TOTAL from 70": where dead were counted right before, the dead. */
export function readReferredTotal(site: Site, earlier: Earlier): PredicateReading | null {
  const { before, figure, first, tokens } = site;
  if (figure.measure !== 'count' || (figure.counted !== null && !PEOPLE.has(figure.head ?? ''))) return null;
  const counted = justBefore(earlier, site.index);
  if (counted?.predicate !== 'killed') return null;
  for (let at = first - 1; at >= Math.max(site.sentence.first, before?.last ?? 0, first - LONGEST_TOTAL); at--) {
    const word = wordAt(site, at);
    if (word === ',' || word === ';') return null;
    // "The number remains 63" may be any number: only "the NEW figure", "PUT the figure at".
    if (!TOTALS.has(word) || ofSomething(site, at)) continue;
    if (/^(?:adjective|possessive)$/.test(tokens[at - 1]?.tag ?? '') || /^(?:at|from|of)$/.test(wordAt(site, first - 1)))
      return sharing(counted);
  }
  return null;
}

/** "the number OF HOMES that" */
const ofSomething = (site: Site, total: number): boolean => wordAt(site, total + 1) === 'of' && total + 2 !== site.first;

/** "3,072 died in 2014, COMPARED WITH 700 in 2013", "400 deaths on Monday, WITH 50 MORE on Friday": the same of another time or place. */
export function readCompared(site: Site, earlier: Earlier): PredicateReading | null {
  const { before, figure, first } = site;
  if (!before || before.figure.measure !== 'count' || figure.measure !== 'count' || figure.counted !== null) return null;
  let at = first - 1;
  // "with AN ESTIMATE OF 700"
  while (at > first - 5 && BEFORE_COMPARED.has(wordAt(site, at))) at--;
  const compared = /^(?:with|to|against)$/.test(wordAt(site, at)) && wordAt(site, at - 1) === 'compared';
  const more = wordAt(site, at) === 'with' && wordAt(site, site.last - 1) === 'more';
  return compared || more ? sharing(earlier[before.index]) : null;
}

/** "raised the toll FROM 29 TO 31", "was put at four, THEN RAISED TO 15": the old and the new number of one thing. */
export function readChanged(site: Site, earlier: Earlier): PredicateReading | null {
  const { before, figure, first } = site;
  if (!before || before.figure.measure !== figure.measure || wordAt(site, first - 1) !== 'to') return null;
  if (figure.counted !== null && !PEOPLE.has(figure.head ?? '')) return null;
  const isChange = (before.last === first - 1 && wordAt(site, before.first - 1) === 'from') || isChangedAgain(site, before);
  return isChange ? known(earlier[before.index] ?? null) : null;
}

/** Nothing but a participle of change between: no subject or object of its own. */
function isChangedAgain({ tokens, first }: Site, before: Site): boolean {
  if (first - before.last > LONGEST_TOTAL) return false;
  let changed = false;
  for (let at = before.last; at < first - 1; at++) {
    const { tag, word } = tokens[at] ?? {};
    if (tag === 'past' || tag === 'participle') changed = true;
    else if (!WITHIN_CHANGE.has(word?.lower ?? '')) return false;
  }
  return changed;
}

/** "bringing TO 26 THE NUMBER OF DEATHS": what is counted follows. */
export function readNumberBehind(site: Site): PredicateReading | null {
  const { first, last, figure } = site;
  if (figure.counted !== null || wordAt(site, first - 1) !== 'to' || wordAt(site, last) !== 'the') return null;
  for (let at = last + 1; at < last + 7; at++) {
    const word = wordAt(site, at);
    const predicate = TOLL_NOUNS.get(word) ?? NOUN_CUES.get(word);
    if (predicate !== undefined && (RUNNING_NOUNS.has(wordAt(site, last + 1)) || RUNNING_NOUNS.has(wordAt(site, last + 2))))
      return { predicate, cue: at, verb: null, role: 'toll' };
  }
  return null;
}
