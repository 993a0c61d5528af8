import type { ActorMention } from '../../model/actor.ts';
import type { Predicate, Side } from '../../model/claim.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isPersonal } from './groups.ts';
import type { Parties } from './parties.ts';
import type { PredicateReading } from './verbCues.ts';
import { spanOf, wordAt, type Site } from './site.ts';
import { subjectBefore, type SourceReading } from './sources.ts';

/** Whose people or things are counted, and by which words. */
export interface SideReading {
  readonly side: Side;
  readonly span: Span | null;
  /** Those of "the enemy": who dies there are fighters. */
  readonly ofEnemy?: boolean;
}

const ALL: SideReading = { side: 'all', span: null };
const UNKNOWN: SideReading = { side: null, span: null };

export interface SideContext {
  readonly lexicon: Lexicon;
  readonly parties: Parties;
  /** Of the figure's sentence. */
  readonly mentions: readonly ActorMention[];
  readonly source: SourceReading;
  /** Party of the last speaker before who is no person. */
  readonly earlierSpeaker: string | null;
  /** What was read of the figure before in the same sentence. */
  readonly previous: { readonly side: Side; readonly predicate: Predicate; readonly source: SourceReading } | null;
}

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
  return read.side === null && group !== 'combatants' && isPersonal(site.figure.head) === false ? ALL : read;
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
    sharedWithList(site, predicate, context) ??
    ownOfSpeaker(predicate, group, site, context) ??
    (group === 'combatants' && OF_A_SIDE.has(predicate.predicate) ? UNKNOWN : ALL)
  );
}

/** "974 of their troops …, as well as 37 civilians", "28 soldiers …, taking the total to 59": goes on from the figure before. */
function sharedWithList(site: Site, { predicate }: PredicateReading, { previous, source }: SideContext): SideReading | null {
  if (!previous || previous.side === 'all' || previous.side === null || previous.predicate !== predicate) return null;
  const sameSource = previous.source.source?.start === source.source?.start;
  const joined =
    wordAt(site, site.first - 1) === 'and' ||
    wordAt(site, site.first - 1) === ',' ||
    wordAt(site, site.first - 1) === 'as' ||
    isContinued(site);
  return sameSource && joined ? { side: previous.side, span: null } : null;
}

/** "on both sides" */
function bothSides(site: Site): SideReading | null {
  for (let at = site.last; at < Math.min(site.sentence.last, site.last + 12); at++) {
    if (wordAt(site, at) === 'both' && /^(?:sides|armies|countries|camps)$/.test(wordAt(site, at + 1)))
      return { side: 'all', span: spanOf(site.tokens, at, at + 2) };
  }
  return null;
}

const isParty = ({ type }: ActorMention): boolean => type !== 'person' && type !== 'location';

/** A name right before a common noun, no possessor: what looked like a person may be a place nobody knows ("Sulmark soldiers"). */
function modifies({ tokens, counted }: Site, mention: ActorMention): boolean {
  for (let at = counted.first; at < counted.last; at++)
    if (tokens[at]?.end === mention.end) return tokens[at + 1]?.tag === 'noun' || tokens[at + 1]?.tag === 'adjective';
  return false;
}

/** "about 70 Sulmark soldiers", "10 Armenian air defence systems" */
function namedIn(site: Site, { mentions }: SideContext): SideReading | null {
  const plain = site.figure.measure === 'count';
  const phrase = site.figure.counted ?? site.figure.base;
  if (!phrase) return null;
  const inside = mentions.find(
    (mention) => overlaps(mention, phrase) && (isParty(mention) || (plain && mention.type === 'person' && modifies(site, mention))),
  );
  return inside ? { side: inside.actor, span: { start: inside.start, end: inside.end } } : null;
}

const OWN = /^(?:its|their|our|his|her|my)$/;

/** "974 of their troops", "three of our ships": the party that speaks, else the subject of the clause. */
function possessed(site: Site, context: SideContext): SideReading | null {
  for (let at = site.first; at < site.last; at++) {
    if (!OWN.test(wordAt(site, at))) continue;
    const span = spanOf(site.tokens, at, at + 1);
    return { side: speakerParty(site, context) ?? subjectParty(site, context), span };
  }
  const before = site.tokens[site.first - 1];
  if (before?.tag === 'possessive' && OWN.test(before.word.lower)) {
    return { side: subjectParty(site, context) ?? speakerParty(site, context), span: spanOf(site.tokens, site.first - 1, site.first) };
  }
  return null;
}

/** "the ombudsman of Karbesh": a name that nobody knows tells that the speaker is not who was taken for it. */
function namesAnother({ tokens, sentence }: Site, { source, mentions }: SideContext): boolean {
  const speaker = source.source;
  if (!speaker) return false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token?.tag === 'name' && overlaps(token, speaker) && !mentions.some((mention) => overlaps(mention, token))) return true;
  }
  return false;
}

/** The party that the speaker stands for: one named in the speaker's own phrase ("Sulmark's defence minister, …"), else the speaker's. */
function speakerParty(site: Site, context: SideContext): string | null {
  const { source, parties, mentions } = context;
  const { source: speaker } = source;
  if (!speaker) return null;
  const named = mentions.find((mention) => isParty(mention) && overlaps(mention, speaker));
  const actor = named?.actor ?? speaker.actors[0];
  if (actor === undefined || (!named && namesAnother(site, context))) return null;
  const party = parties.partyOf(actor);
  // A spokesman without a house speaks for the one who spoke before.
  return parties.isPerson(party) ? (context.earlierSpeaker ?? party) : party;
}

/** The last party named before that is no place of a preposition ("at the Karsov crossing"). */
function subjectParty(site: Site, { mentions }: SideContext): string | null {
  return (
    mentions.findLast((mention) => isParty(mention) && mention.end <= site.figure.start && !isBehindPreposition(site, mention))?.actor ??
    null
  );
}

function isBehindPreposition({ tokens, sentence }: Site, mention: ActorMention): boolean {
  let at = sentence.first;
  while (at < sentence.last && (tokens[at]?.start ?? Infinity) < mention.start) at++;
  return tokens[at - (tokens[at - 1]?.tag === 'determiner' ? 2 : 1)]?.tag === 'preposition';
}

/** "on their side", "of the Dravenian army", "on the Kestrian side" */
function namedBehind(site: Site, context: SideContext): SideReading | null {
  const limit = Math.min(site.sentence.last, site.last + 7, site.after?.first ?? Infinity);
  for (let at = site.last; at < limit; at++) {
    const word = wordAt(site, at);
    const next = wordAt(site, at + 1);
    if (word === 'on' && OWN.test(next) && wordAt(site, at + 2) === 'side')
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

/** "the Front's own losses at four men", "Kestria's death toll" */
function ofToll(site: Site, { cue, role }: PredicateReading, { mentions }: SideContext): SideReading | null {
  if (role !== 'toll' || cue === null) return null;
  for (let at = cue - 1; at >= site.sentence.first && at >= cue - 4; at--) {
    if (site.tokens[at]?.tag !== 'clitic') continue;
    const end = site.tokens[at]?.start ?? 0;
    const owner = mentions.find((mention) => isParty(mention) && !mention.asPlace && mention.start < end && mention.end >= end - 1);
    if (owner) return { side: owner.actor, span: { start: owner.start, end: owner.end } };
  }
  return null;
}

const CONCEDING = new Set(['lose', 'admit', 'concede', 'acknowledge', 'suffer', 'mourn']);

/** "Sulmark lost 41 soldiers", "we lost 11": the subject of losing. */
function loser(site: Site, { verb, cue, predicate }: PredicateReading, context: SideContext): SideReading | null {
  if (predicate === 'other') return null;
  let at = verb === 'lose' ? cue : null;
  if (at === null) {
    for (let back = site.first - 1; back >= site.sentence.first && back >= site.first - 4; back--) {
      const token = site.tokens[back];
      const lemma =
        token && (token.tag === 'past' || token.tag === 'verb' || token.tag === 'participle')
          ? context.lexicon.lemma(token.word, 'verb')
          : null;
      if (lemma !== null && CONCEDING.has(lemma)) at = back;
    }
  }
  if (at === null) return null;
  const subject = subjectBefore(site, at);
  if (!subject) return enemy(site, context);
  const span = spanOf(site.tokens, subject.first, subject.last);
  const word = wordAt(site, subject.last - 1);
  if (word === 'we') return { side: speakerParty(site, context), span };
  if (word === 'enemy') return enemy(site, context);
  const named = context.mentions.findLast((mention) => overlaps(mention, span));
  if (named) return { side: named.actor, span: { start: named.start, end: named.end } };
  return word === 'it' || word === 'they' || word === 'he'
    ? { side: speakerParty(site, context) ?? subjectParty(site, context), span }
    : null;
}

/** "the enemy … losing three units": the other side of the speaker's. */
function enemy(site: Site, context: SideContext): SideReading | null {
  const speaker = speakerParty(site, context);
  if (speaker === null) return null;
  for (let at = site.sentence.first; at < site.last; at++) {
    const word = wordAt(site, at);
    if (word !== 'enemy' && word !== 'adversary' && word !== 'opponent') continue;
    const other = context.parties.opponentOf(speaker);
    return { side: other, span: spanOf(site.tokens, at, at + 1), ofEnemy: true };
  }
  return null;
}

/** A warring party that tells of soldiers, civilians or losses without naming whose, or killed by its enemy, tells of its own. */
function ownOfSpeaker({ predicate }: PredicateReading, group: string | null, site: Site, context: SideContext): SideReading | null {
  const actor = speakerParty(site, context);
  if (!CASUALTY.has(predicate)) return null;
  // Somebody's spokesman, nobody knows whose.
  if (actor === null) return group !== 'people' && namesAnother(site, context) ? UNKNOWN : null;
  const { parties } = context;
  const agent = agentBehind(site, context);
  const enemyActs = agent !== null && parties.opponentOf(actor) === parties.partyOf(agent);
  if (parties.isPerson(actor) || isOfOpponents(site, context)) return null;
  const restricted = group === 'civilians' || group === 'children';
  const tellsOwn = group === 'combatants' || (restricted && parties.isBelligerent(actor));
  if (enemyActs || tellsOwn) return { side: actor, span: context.source.source };
  return null;
}

/** What the one side calls the fighters of the other, unless they call themselves so. */
const OPPONENTS = /^(?:separatist|rebel|insurgent|militant|terrorist|guerrilla|jihadist|extremist|mercenar|gunm[ae]n|enemy)/;

/** "150 separatist fighters", told by a ministry: not its own. */
function isOfOpponents(site: Site, { source }: SideContext): boolean {
  let called = false;
  for (let at = site.first; at < site.last; at++) called ||= OPPONENTS.test(wordAt(site, at));
  const speaker = source.source;
  if (!called || !speaker) return called;
  const own = site.tokens.slice(site.sentence.first, site.sentence.last).filter((token) => overlaps(token, speaker));
  return !own.some(({ word }) => OPPONENTS.test(word.lower));
}

const CASUALTY: ReadonlySet<Predicate> = new Set<Predicate>(['killed', 'injured', 'killed-or-injured', 'missing']);

/** "28 service personnel …, taking the total dead to 59": the toll goes on from a figure of one side. */
const isContinued = ({ before, figure }: Site): boolean =>
  before !== null && before.figure.measure === 'count' && figure.counted === null && before.figure.head !== 'people';

/** "killed BY Armenian artillery fire" */
function agentBehind(site: Site, { mentions }: SideContext): string | null {
  for (let at = site.last; at < Math.min(site.sentence.last, site.last + 8); at++) {
    if (wordAt(site, at) !== 'by') continue;
    const from = site.tokens[at]?.end ?? 0;
    const agent = mentions.find((mention) => isParty(mention) && mention.start >= from && mention.start <= from + 20);
    return agent?.actor ?? null;
  }
  return null;
}
