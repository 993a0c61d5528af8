import { compareEvents, daysBetween } from './compare/events.ts';
import type { ComparableClaim } from './compare/comparableClaim.ts';
import { toldNumber } from './compare/sameNumber.ts';
import { inTimeOrder } from './timeOrder.ts';

/** Claims of one number, of one thing in one event, in order of time: the tellings of one count. */
export type Tellings = readonly ComparableClaim[];

/** More tellings of one number add nothing to what these say; the next ones are taken for themselves. Bounds the work. */
const MOST_TELLINGS = 12;
/** A telling may belong to one of so many counts before it. */
const COUNTS_IN_REACH = 8;
/** Later, a number that is still told is told as history. */
const MOST_DAYS = 30;

/** The claims of a corpus by the number they give and the event they give it of. Tellings are put together when asked for. */
export class SameNumbers {
  readonly #claims = new Map<string, Set<ComparableClaim>>();
  /** By number; absent where something changed. */
  readonly #tellings = new Map<string, ReadonlyMap<ComparableClaim, Tellings>>();

  add(claim: ComparableClaim): void {
    const key = toldNumber(claim);
    if (key === null) return;
    this.#tellings.delete(key);
    const known = this.#claims.get(key);
    if (known) known.add(claim);
    else this.#claims.set(key, new Set([claim]));
  }

  remove(claim: ComparableClaim): void {
    const key = toldNumber(claim);
    const known = key === null ? undefined : this.#claims.get(key);
    if (key === null || !known?.delete(claim)) return;
    this.#tellings.delete(key);
    if (known.size === 0) this.#claims.delete(key);
  }

  /** All that give the number of this claim for the same thing, itself among them; null where its number tells too little. */
  tellingsOf(claim: ComparableClaim): Tellings | null {
    const key = toldNumber(claim);
    if (key === null) return null;
    let tellings = this.#tellings.get(key);
    if (!tellings) this.#tellings.set(key, (tellings = together([...(this.#claims.get(key) ?? [])].sort(inTimeOrder))));
    return tellings.get(claim) ?? null;
  }
}

/** Tellings that say what happened come together first; those that do not say join the largest count of the event. */
function together(claims: readonly ComparableClaim[]): Map<ComparableClaim, Tellings> {
  const told: ComparableClaim[][] = [];
  const untold: ComparableClaim[][] = [];
  for (const claim of claims) {
    const counts = isUntold(claim) ? untold : told;
    const count = counts.slice(-COUNTS_IN_REACH).find((each) => each.length < MOST_TELLINGS && isOfOneCount(claim, each));
    if (count) count.push(claim);
    else counts.push([claim]);
  }
  const counts = [...told];
  for (const vague of untold) {
    const whole = told.find(
      (count) => count.length >= vague.length && count.length + vague.length <= MOST_TELLINGS && areOfOneEvent(vague[0], count[0]),
    );
    if (whole) whole.push(...vague);
    else counts.push(vague);
  }
  return new Map(counts.flatMap((count) => count.map((claim) => [claim, count] as const)));
}

const isUntold = ({ claim }: ComparableClaim): boolean => claim.predicate === 'other';

const isOfOneCount = (claim: ComparableClaim, [first]: Tellings): boolean =>
  claim.claim.predicate === first?.claim.predicate && claim.topic === first.topic && areOfOneEvent(claim, first);

const areOfOneEvent = (one: ComparableClaim | undefined, other: ComparableClaim | undefined): boolean =>
  one !== undefined && other !== undefined && (daysBetween(one, other) ?? 0) <= MOST_DAYS && compareEvents(one, other) === 'same';
