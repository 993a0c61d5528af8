import type { Predicate } from '../../model/claim.ts';
import { overlaps } from '../../model/span.ts';
import { countsPersons } from './groups.ts';
import { spanOf, wordAt, type Site } from './site.ts';
import {
  isParty,
  namesAnother,
  OWN,
  prepositionBefore,
  speakerParty,
  UNKNOWN,
  type SideContext,
  type SideReading,
} from './speakerParty.ts';
import { subjectBefore } from './subjects.ts';
import { ATTACKS, UNOWNED_MEANS } from './tables/eventTable.ts';
import { HARMING, HARMING_AS_WELL } from './tables/lossTable.ts';
import type { PredicateReading } from './verbCues.ts';
import { justBefore } from '../../text/justBefore.ts';

const CASUALTY: ReadonlySet<Predicate> = new Set<Predicate>(['killed', 'injured', 'killed-or-injured', 'missing']);
const HARMED: ReadonlySet<Predicate> = new Set<Predicate>([...CASUALTY, 'captured', 'destroyed', 'damaged', 'attacked']);

/** "said it had killed 71 soldiers", "our forces destroyed 14 tanks": whom a party's own forces harm are the others. */
export function harmedBySpeaker(
  site: Site,
  { predicate, role, cue, verb }: PredicateReading,
  group: string | null,
  context: SideContext,
): SideReading | null {
  if (role !== 'object' || cue === null || verb === 'lose' || !HARMED.has(predicate)) return null;
  if (group !== 'combatants' && countsPersons(site) !== false) return null;
  const speaker = speakerParty(site, context);
  const subject = speaker === null ? null : subjectBefore(site, cue);
  if (speaker === null || !subject) return null;
  const span = spanOf(site.tokens, subject.first, subject.last);
  const { parties, mentions } = context;
  const named = mentions.findLast((mention) => isParty(mention) && overlaps(mention, span));
  const own = named ? parties.partyOf(named.actor) === speaker : isOwn(site, subject);
  return own ? { side: parties.opponentOf(speaker), span } : null;
}

function isOwn(site: Site, { first, last }: { first: number; last: number }): boolean {
  if (/^(?:it|they|we|he|she)$/.test(wordAt(site, last - 1))) return true;
  for (let at = first; at < last; at++) if (OWN.has(wordAt(site, at))) return true;
  return false;
}

/**
 * What a warring party tells of without naming whose. A state speaks of its own soldiers, and of civilians where it fights; an armed group of its own
 * fighters; of the soldiers of the other side, and of "rebels" and "terrorists", as of others; both of whom their enemy kills as of their own.
 * Observers, media, hospitals and persons who speak for nobody have no side.
 */
export function toldBySpeaker({ predicate }: PredicateReading, group: string | null, site: Site, context: SideContext): SideReading | null {
  if (!CASUALTY.has(predicate)) return null;
  const { parties } = context;
  const speaker = speakerParty(site, context);
  const agent = agentBehind(site, context) ?? agentBefore(site, context);
  // Whoever tells it, the fighters whom a party kills are its enemy's.
  if (agent !== null && group === 'combatants' && !isIrregular(site) && parties.isBelligerent(agent))
    return { side: parties.opponentOf(agent), span: null };
  // Somebody's spokesman, nobody knows whose.
  if (speaker === null) return group !== 'people' && namesAnother(site, context) ? UNKNOWN : null;
  const kind = parties.kindOf(speaker);
  if (kind === null) return null;
  const own = { side: speaker, span: context.source.source };
  if (agent !== null && parties.opponentOf(speaker) === parties.partyOf(agent)) return own;
  if (group === 'civilians' || group === 'children') return kind === 'state' && parties.isBelligerent(speaker) ? own : null;
  if (group !== 'combatants') return null;
  const irregular = isIrregular(site);
  // No party's own soldiers are whom its forces are told to kill.
  if (agent === null ? isByUnownedAttack(site) : !irregular) return UNKNOWN;
  if (kind === 'state') return irregular && !callsItselfSo(site, context) ? null : own;
  return irregular ? own : { side: parties.opponentOf(speaker), span: null };
}

/** Who fights for no state, as states and reporters call them. */
const IRREGULAR =
  /^(?:separatist|rebel|insurgent|militant|terrorist|guerrilla|jihadist|extremist|mercenar|gunm[ae]n|enemy|fighter|militiam)/;

export function isIrregular(site: Site): boolean {
  for (let at = site.first; at < site.last; at++) if (IRREGULAR.test(wordAt(site, at))) return true;
  return false;
}

/** "Separatist officials said 12 separatist fighters …" */
function callsItselfSo({ tokens, sentence }: Site, { source }: SideContext): boolean {
  const speaker = source.source;
  if (!speaker) return false;
  return tokens.slice(sentence.first, sentence.last).some((token) => overlaps(token, speaker) && IRREGULAR.test(token.word.lower));
}

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

/** "said THE STRIKE on the base killed 220 soldiers": one's own strike or the enemy's, the words don't tell. */
function isByUnownedAttack(site: Site): boolean {
  const verb = site.first - 1;
  const subject = HARMING.has(wordAt(site, verb)) ? subjectBefore(site, verb) : null;
  if (!subject) return false;
  let head = subject.first;
  while (head + 1 < subject.last && site.tokens[head + 1]?.tag !== 'preposition') head++;
  return ATTACKS.has(wordAt(site, head)) || UNOWNED_MEANS.has(wordAt(site, head));
}

/** "DRAVENIAN ARTILLERY had killed four civilians", "DRAVENIAN FORCES hit a base, killing 220 soldiers" */
function agentBefore(site: Site, { mentions }: SideContext): string | null {
  const verb = HARMING.has(wordAt(site, site.first - 1)) ? site.first - 1 : mainVerbBefore(site);
  const subject = verb === null ? null : subjectBefore(site, verb);
  const span = subject && spanOf(site.tokens, subject.first, subject.last);
  const agents = mentions.filter((mention) => isParty(mention) && /^(?:of|by|from)$/.test(prepositionBefore(site, mention) ?? 'of'));
  return span && (agents.findLast((mention) => overlaps(mention, span))?.actor ?? null);
}

/** So far before "killing" stands the verb of its clause. */
const FARTHEST_VERB = 25;

/** The verb whose consequence a comma and "killing" tell. */
function mainVerbBefore({ tokens, sentence, first }: Site): number | null {
  // "killing 220 soldiers and INJURING at least 150"
  if (!HARMING_AS_WELL.has(justBefore(tokens, first)?.word.lower ?? '')) return null;
  for (let at = first - 2; at >= Math.max(sentence.first, first - FARTHEST_VERB); at--) if (tokens[at]?.tag === 'past') return at;
  return null;
}
