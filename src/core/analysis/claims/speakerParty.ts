import type { ActorMention } from '../../model/actor.ts';
import type { Predicate, Side } from '../../model/claim.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Parties } from './parties.ts';
import type { Site } from './site.ts';
import type { SourceReading } from './sources.ts';
import { justBefore } from '../../text/justBefore.ts';

/** Whose people or things are counted, and by which words. */
export interface SideReading {
  readonly side: Side;
  readonly span: Span | null;
  /** Those of "the enemy", of "government troops", of an armed group: who dies there are fighters. */
  readonly ofFighters?: boolean;
}

export const ALL: SideReading = { side: 'all', span: null };
export const UNKNOWN: SideReading = { side: null, span: null };

export interface SideContext {
  readonly lexicon: Lexicon;
  readonly parties: Parties;
  /** Of the figure's sentence. */
  readonly mentions: readonly ActorMention[];
  readonly source: SourceReading;
  /** Party of the last speaker before who is no person. */
  readonly earlierSpeaker: () => string | null;
  /** What was read of the figure before in the same sentence. */
  readonly previous: {
    readonly side: Side;
    /** Named in its own counted phrase ("Pakistani soldiers"). */
    readonly named: boolean;
    readonly group: string | null;
    readonly predicate: Predicate;
    readonly source: SourceReading;
  } | null;
}

export const OWN: ReadonlySet<string> = new Set(['its', 'their', 'our', 'his', 'her', 'my']);

export const isParty = ({ type }: ActorMention): boolean => type !== 'person' && type !== 'location';

/** "the ombudsman of Karbesh": a name that nobody knows tells that the speaker is not who was taken for it. */
export function namesAnother({ tokens, sentence }: Site, { source, mentions }: SideContext): boolean {
  const speaker = source.source;
  if (!speaker) return false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    const owns = justBefore(tokens, at)?.word.lower === 'of' || tokens[at + 1]?.tag === 'clitic';
    if (token?.tag === 'name' && owns && overlaps(token, speaker) && !mentions.some((mention) => overlaps(mention, token))) return true;
  }
  return false;
}

/** The party that the speaker stands for: one named in the speaker's own phrase ("Sulmark's defence minister, …"), else the speaker's. */
export function speakerParty(site: Site, context: SideContext): string | null {
  const { source, parties, mentions } = context;
  const { source: speaker } = source;
  if (!speaker) return null;
  const named = mentions.find((mention) => isParty(mention) && overlaps(mention, speaker));
  const actor = named?.actor ?? speaker.actors[0];
  if (actor === undefined || (!named && namesAnother(site, context))) return null;
  const party = parties.partyOf(actor);
  if (!parties.isPerson(party)) return party;
  // A spokesman without a house speaks for the one who spoke before; of other persons nobody knows.
  return parties.isMouthpiece(party) ? context.earlierSpeaker() : null;
}

/** The last party named before that is no place of a preposition ("at the Karsov crossing"). */
export function subjectParty(site: Site, { mentions }: SideContext): string | null {
  return (
    mentions.findLast((mention) => isParty(mention) && mention.end <= site.figure.start && !isBehindPreposition(site, mention))?.actor ??
    null
  );
}

const isBehindPreposition = (site: Site, mention: ActorMention): boolean => prepositionBefore(site, mention) !== null;

/** "AT the Karsov crossing": what stands behind mostly tells where, not who; behind "of" whose. */
export function prepositionBefore({ tokens, sentence }: Site, mention: ActorMention): string | null {
  let at = sentence.first;
  while (at < sentence.last && (tokens[at]?.start ?? Infinity) < mention.start) at++;
  const before = justBefore(tokens, justBefore(tokens, at)?.tag === 'determiner' ? at - 1 : at);
  return before?.tag === 'preposition' ? before.word.lower : null;
}
