import type { Annotation, FigureAnnotation } from '../../model/annotation.ts';
import type { Claim } from '../../model/claim.ts';
import { COUNTS_PEOPLE } from './predicates.ts';
import { UNTELLING_VERBS } from './synonymTable.ts';

/** What an article says in full of its counts of people, by number; null where it gives one number of two things. */
export type FullTellings = ReadonlyMap<number, Claim | null>;

/** Smaller counts meet by chance. */
const TELLING_COUNT = 20;

export function fullTellingsIn(annotations: readonly Annotation[]): FullTellings {
  const tellings = new Map<number, Claim | null>();
  for (const mark of annotations) {
    if (mark.kind !== 'figure' || mark.status === 'rejected' || mark.claim === null || !COUNTS_PEOPLE.has(mark.claim.predicate)) continue;
    const number = numberOf(mark);
    if (number === null || number < TELLING_COUNT) continue;
    const known = tellings.get(number);
    if (known === undefined) tellings.set(number, mark.claim);
    else if (known !== null && known.predicate !== mark.claim.predicate) tellings.set(number, null);
  }
  return tellings;
}

/** "The ministry said 61 had died. … The number does not exceed 61.": a bare number is what the article says in full of the same number. */
export function asToldInFull(figure: FigureAnnotation, claim: Claim, tellings: FullTellings): Claim {
  if (claim.predicate !== 'other' || figure.measure !== 'count' || figure.counted !== null || claim.place !== null) return claim;
  if (claim.about !== null && !UNTELLING_VERBS.has(claim.about)) return claim;
  const number = numberOf(figure);
  const full = number === null || isRoundThousand(number) ? null : (tellings.get(number) ?? null);
  return full === null ? claim : { ...claim, predicate: full.predicate, group: full.group, about: full.about, extent: full.extent };
}

/** Two things easily come to 20,000 each. */
const isRoundThousand = (number: number): boolean => number % 1000 === 0;

const numberOf = ({ value, low, high }: FigureAnnotation): number | null => value ?? low ?? high;
