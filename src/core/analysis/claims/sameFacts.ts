// Whether what claims are read from is what it was before an edit, all that they ask of it.
import type { ActorMention, ArticleActor } from '../../model/actor.ts';
import type { Figure } from '../../model/figure.ts';
import type { Quote } from '../../model/quote.ts';
import { standsHere, type IsSame } from '../../text/differing.ts';
import type { Unchanged } from '../../text/unchanged.ts';
import type { DateMention } from '../dates/dates.ts';
import type { Parties } from './parties.ts';

export const isSameMention: IsSame<ActorMention> = (before, now, unchanged) =>
  before.actor === now.actor && before.type === now.type && before.asPlace === now.asPlace && standsHere(before, now, unchanged);

export const isSameDate: IsSame<DateMention> = (before, now, unchanged) =>
  before.from === now.from &&
  before.to === now.to &&
  before.precision === now.precision &&
  before.relative === now.relative &&
  before.bound === now.bound &&
  standsHere(before, now, unchanged);

export const isSameFigure: IsSame<Figure> = (before, now, unchanged, further) =>
  before.measure === now.measure &&
  before.unit === now.unit &&
  before.head === now.head &&
  before.low === now.low &&
  before.high === now.high &&
  before.value === now.value &&
  before.approximate === now.approximate &&
  before.modifierKind === now.modifierKind &&
  isSameIndex(before.sameAs, now.sameAs, further) &&
  isSameIndex(before.partOf, now.partOf, further) &&
  before.sums.length === now.sums.length &&
  before.sums.every((sum, at) => sum + further === now.sums[at]) &&
  standsHere(before, now, unchanged) &&
  standsHere(before.numeral, now.numeral, unchanged) &&
  standsHere(before.counted, now.counted, unchanged) &&
  standsHere(before.modifier, now.modifier, unchanged) &&
  standsHere(before.base, now.base, unchanged);

const isSameIndex = (before: number | null, now: number | null, further: number): boolean =>
  before === null ? now === null : before + further === now;

/** Quotes of two lists, which `Quote.within` counts in. */
export const sameQuotes =
  (listBefore: readonly Quote[], listNow: readonly Quote[]): IsSame<Quote> =>
  (before, now, unchanged) =>
    before.type === now.type &&
    standsHere(before, now, unchanged) &&
    standsHere(before.cue, now.cue, unchanged) &&
    isSameSpeaker(before, now, unchanged) &&
    (before.within === null) === (now.within === null) &&
    isSameSpeaker(listBefore[before.within ?? -1], listNow[now.within ?? -1], unchanged);

function isSameSpeaker(before: Quote | undefined, now: Quote | undefined, unchanged: Unchanged): boolean {
  const [was, is] = [before?.speaker ?? null, now?.speaker ?? null];
  if (was === null || is === null) return was === is;
  return (
    was.actors.length === is.actors.length && was.actors.every((actor, at) => actor === is.actors[at]) && standsHere(was, is, unchanged)
  );
}

/**
 * Whether all that stood in the article before is of the same parties now. Actors that came or went do not matter where nobody else can be tied to them: nobody is "of"
 * them, and no table knows them.
 */
export function answerAlike({ facts: before }: Parties, { facts: now }: Parties): boolean {
  const [was, is] = [before.actors(), now.actors()];
  const others = [...unlike(was, is), ...unlike(is, was)];
  if (others.some((actor) => !isAlone(actor) || before.states().has(actor.key) || now.states().has(actor.key))) return false;
  const [sides, sidesNow] = [before.fight().sides, now.fight().sides];
  const [fighting, fightingNow] = [before.fight().fighting, now.fight().fighting];
  const offices = now.offices();
  return (
    sides.length === sidesNow.length &&
    sides.every((side, at) => side === sidesNow[at]) &&
    fighting.size === fightingNow.size &&
    [...fighting].every((party) => fightingNow.has(party)) &&
    before.offices().size === offices.size &&
    [...before.offices()].every(([person, party]) => offices.get(person) === party)
  );
}

/** Those whom the other article has not, or knows otherwise. */
function unlike(actors: ReadonlyMap<string, ArticleActor>, others: ReadonlyMap<string, ArticleActor>): ArticleActor[] {
  const found: ArticleActor[] = [];
  for (const actor of actors.values()) {
    const other = others.get(actor.key);
    if (!other || !isSameActor(actor, other)) found.push(actor);
  }
  return found;
}

const isSameActor = (a: ArticleActor, b: ArticleActor): boolean =>
  a.type === b.type &&
  a.name === b.name &&
  a.of === b.of &&
  a.roles.length === b.roles.length &&
  a.roles.every((role, at) => role === b.roles[at]);

const isAlone = ({ of, registryId, gazetteerId }: ArticleActor): boolean =>
  of === undefined && registryId === undefined && gazetteerId === undefined;
