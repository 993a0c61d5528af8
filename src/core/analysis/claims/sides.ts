import type { ActorMention } from '../../model/actor.ts';
import type { Predicate } from '../../model/claim.ts';
import { overlaps } from '../../model/span.ts';
import { ADJECTIVAL_NOUNS } from '../figures/tables/countedNounTable.ts';
import { countsPersons } from './groups.ts';
import { enemy, loser, ofToll } from './losses.ts';
import { spanOf, wordAt, type Site } from './site.ts';
import { ALL, isParty, OWN, speakerParty, subjectParty, UNKNOWN, type SideContext, type SideReading } from './speakerParty.ts';
import { harmedBySpeaker, isIrregular, toldBySpeaker } from './toldLosses.ts';
import type { PredicateReading } from './verbCues.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Facets whose side matters: losses and prisoners of a fight. Of other things "all" says that nobody is singled out. */
const OF_A_SIDE: ReadonlySet<Predicate> = new Set<Predicate>([
  'killed',
  'injured',
  'killed-or-injured',
  'missing',
  'captured',
  'destroyed',
  'damaged',
  'deployed',
  'other',
]);

/**
 * Whose people or things: named in the counted phrase ("Sulmark soldiers", "its soldiers"), behind it ("on their side", "of the Dravenian army"), as
 * possessor of a toll, as the one who lost them, as the enemy of the speaker; the speaker's own where a warring party tells of soldiers or civilians
 * and names nobody else. Nobody singled out of people at large is `all`; soldiers of nobody knows whom are null.
 */
export function readSide(site: Site, predicate: PredicateReading, group: string | null, context: SideContext): SideReading {
  const read = sideOf(site, predicate, group, context);
  // Of things that nobody fights with, an unknown owner says nothing.
  return read.side === null && group !== 'combatants' && countsPersons(site) === false ? ALL : read;
}

function sideOf(site: Site, predicate: PredicateReading, group: string | null, context: SideContext): SideReading {
  return (
    bothSides(site) ??
    namedIn(site, context) ??
    possessed(site, context) ??
    namedBehind(site, context) ??
    ofToll(site, predicate, context) ??
    loser(site, predicate, context) ??
    enemy(site, context) ??
    sharedWithList(site, predicate, group, context) ??
    harmedBySpeaker(site, predicate, group, context) ??
    toldBySpeaker(predicate, group, site, context) ??
    (group === 'combatants' && OF_A_SIDE.has(predicate.predicate) ? UNKNOWN : ALL)
  );
}

/** "974 of their troops …, as well as 37 civilians", "28 soldiers …, taking the total to 59": goes on from the figure before. */
function sharedWithList(
  site: Site,
  { predicate }: PredicateReading,
  group: string | null,
  { previous, source }: SideContext,
): SideReading | null {
  if (!previous || previous.side === 'all' || previous.side === null || previous.source.source?.start !== source.source?.start) return null;
  // "Ten Norwegians were killed and 30 WOUNDED"
  if (predicate !== 'other' && previous.predicate !== 'other' && isOfSameNoun(site)) return { side: previous.side, span: null };
  const fighters = group === 'combatants' && previous.group === 'combatants';
  // "four Frontier Corps men and three children": the name belongs to the first noun alone.
  if (fighters ? previous.predicate === 'other' : previous.predicate !== predicate || (previous.named && site.figure.counted !== null))
    return null;
  // "government troops suffered six dead, 65 rebels were killed"
  if (site.before && site.figure.counted && isIrregular(site) !== isIrregular(site.before)) return null;
  const before = wordAt(site, site.first - 1);
  return before === 'and' || before === ',' || before === 'as' || isContinued(site) ? { side: previous.side, span: null } : null;
}

/** So near a figure takes over the noun of the one before it. */
const NEAR = 8;

/** "killed 62 Dravenian troops and injured SOME 100 OTHERS": no noun of its own. */
const isOfSameNoun = ({ before, figure, tokens, counted, first }: Site): boolean =>
  before !== null &&
  figure.head === before.figure.head &&
  first - before.last <= NEAR &&
  (figure.counted === null || ADJECTIVAL_NOUNS.has(tokens[counted.last - 1]?.word.lower ?? ''));

/** "28 service personnel …, taking the total dead to 59": the toll goes on from a figure of one side. */
const isContinued = ({ before, figure }: Site): boolean =>
  before !== null && before.figure.measure === 'count' && figure.counted === null && before.figure.head !== 'people';

/** "on both sides" */
function bothSides(site: Site): SideReading | null {
  for (let at = site.last; at < Math.min(site.sentence.last, site.last + 12); at++) {
    if (wordAt(site, at) === 'both' && /^(?:sides|armies|countries|camps)$/.test(wordAt(site, at + 1)))
      return { side: 'all', span: spanOf(site.tokens, at, at + 2) };
  }
  return null;
}

/** A name right before a common noun, no possessor: what looked like a person may be a place nobody knows ("Sulmark soldiers"). */
function modifies({ tokens, counted }: Site, mention: ActorMention): boolean {
  for (let at = counted.first; at < counted.last; at++)
    if (tokens[at]?.end === mention.end) return tokens[at + 1]?.tag === 'noun' || tokens[at + 1]?.tag === 'adjective';
  return false;
}

/** "about 70 Sulmark soldiers", "10 Armenian air defence systems" */
function namedIn(site: Site, context: SideContext): SideReading | null {
  const { mentions } = context;
  const plain = site.figure.measure === 'count';
  const phrase = site.figure.counted ?? site.figure.base;
  if (!phrase) return null;
  const inside = mentions.find(
    (mention) => overlaps(mention, phrase) && (isParty(mention) || (plain && mention.type === 'person' && modifies(site, mention))),
  );
  return inside ? { side: inside.actor, span: { start: inside.start, end: inside.end } } : ownerOfThings(site, context);
}

/** "four RUSSIAN drones": an adjective of a people, which is no mention before things. */
function ownerOfThings(site: Site, { lexicon, parties }: SideContext): SideReading | null {
  if (countsPersons(site) !== false) return null;
  for (let at = site.counted.first; at < site.counted.last; at++) {
    const entry = site.tokens[at]?.word.shape === 'capitalized' ? lexicon.names.people(wordAt(site, at)) : undefined;
    const side = entry ? parties.actorOf(entry) : null;
    if (side !== null) return { side, span: spanOf(site.tokens, at, at + 1) };
  }
  return null;
}

/** "974 of their troops", "three of our ships": the party that speaks, else the subject of the clause. */
function possessed(site: Site, context: SideContext): SideReading | null {
  for (let at = site.first; at < site.last; at++) {
    if (!OWN.has(wordAt(site, at))) continue;
    const span = spanOf(site.tokens, at, at + 1);
    return owned(site, at, { side: speakerParty(site, context) ?? subjectParty(site, context), span });
  }
  const before = justBefore(site.tokens, site.first);
  if (before?.tag === 'possessive' && OWN.has(before.word.lower)) {
    const span = spanOf(site.tokens, site.first - 1, site.first);
    return owned(site, site.first - 1, { side: subjectParty(site, context) ?? speakerParty(site, context), span });
  }
  return null;
}

/** "her two sons" are nobody's side. */
const owned = (site: Site, at: number, reading: SideReading): SideReading | null =>
  reading.side === null && /^(?:his|her|my)$/.test(wordAt(site, at)) ? null : reading;

/** "on their side", "of the Dravenian army", "on the Kestrian side" */
function namedBehind(site: Site, context: SideContext): SideReading | null {
  const limit = Math.min(site.sentence.last, site.last + 7, site.after?.first ?? Infinity);
  for (let at = site.last; at < limit; at++) {
    const word = wordAt(site, at);
    const next = wordAt(site, at + 1);
    // "40 casualties AMONG ITS military"
    if ((word === 'on' && OWN.has(next) && wordAt(site, at + 2) === 'side') || (word === 'among' && /^(?:its|our)$/.test(next)))
      return { side: speakerParty(site, context) ?? subjectParty(site, context), span: spanOf(site.tokens, at, at + 3) };
    if (at === site.last && (word === 'of' || word === 'from') && (next === 'the' || site.tokens[at + 1]?.tag === 'name')) {
      const span = spanOf(site.tokens, at + 1, Math.min(limit, at + 5));
      const named = context.mentions.find(
        (mention) => isParty(mention) && !mention.asPlace && mention.start >= span.start && mention.start <= span.start + 5,
      );
      if (named && !/^(?:from)$/.test(word)) return { side: named.actor, span: { start: named.start, end: named.end } };
    }
    if (word === 'on' && next === 'the') {
      const named = context.mentions.find(
        (mention) => mention.start >= (site.tokens[at + 2]?.start ?? Infinity) && mention.start <= (site.tokens[at + 2]?.end ?? 0),
      );
      const behind = named && wordAt(site, at + 3) === 'side';
      if (named && behind) return { side: named.actor, span: { start: named.start, end: named.end } };
    }
  }
  return null;
}
