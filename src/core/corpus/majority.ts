import { pairKey, type AnnotationRef, type Relation } from '../model/relation.ts';
import type { ComparableClaim } from './compare/comparableClaim.ts';
import { intervalsMeet } from './compare/interval.ts';
import { degreeOf } from './compare/numbersApart.ts';
import { areOfTwoSpeakers, type Pair } from './compare/pair.ts';
import { relateAs, relationKind, type IsCopy } from './compare/relate.ts';
import { ruling, type Ruling } from './compare/rules/rule.ts';
import * as why from './compare/why.ts';
import { SameNumbers, type Tellings } from './sameNumbers.ts';

/** Of each of two counts so many tellings are asked. Bounds the work. */
const MOST_ASKED = 6;
/** One pair of tellings may be misread; where two say so, others that say nothing, or less, mean the same. */
const LEAST_VOTES = 2;
/** Share of those that speak. */
const MAJORITY = 0.5;
/** What so few of those that speak call a conflict is misread by them. */
const FEW = 0.25;

/** What most pairs of tellings of two counts say of the two; null where they are of no one mind. */
type Opinion = 'conflict' | 'no conflict' | 'agree' | null;

/**
 * One report tells the place of a count, another its source, a third neither: read alone, a pair of two such tellings says little. But all tellings of one
 * number of one event are of one count, so that what most pairs of tellings of two counts say holds for the rest (collective classification, as
 * in entity linking over a whole graph). Turns what stays open, a scope or a growth into the conflict that the majority sees, a lone conflict into a question,
 * and ties the tellings of one number that agree.
 */
export class Majority {
  readonly #isCopy: IsCopy;
  readonly #numbers = new SameNumbers();
  /** Tellings that changed are new lists: what was known of the old ones goes with them. */
  readonly #opinions = new WeakMap<Tellings, WeakMap<Tellings, { readonly opinion: Opinion }>>();
  readonly #claims = new Map<AnnotationRef, ComparableClaim>();

  constructor(isCopy: IsCopy) {
    this.#isCopy = isCopy;
  }

  add(claim: ComparableClaim): void {
    this.#claims.set(claim.ref, claim);
    this.#numbers.add(claim);
  }

  remove(claim: ComparableClaim): void {
    this.#claims.delete(claim.ref);
    this.#numbers.remove(claim);
  }

  /** All relations of a corpus, with those of the majority for those that differ, and those added that pairs alone do not show. */
  over(relations: readonly Relation[]): Relation[] {
    const asked = new AskedPairs();
    for (const [one, other] of this.#countsThatMeet(relations)) if (this.#opinion(one, other) !== null) asked.add(one, other);
    const all: Relation[] = [];
    for (const relation of relations) {
      const pair = asked.take(relation);
      all.push(pair ? (this.#settled(pair[0], pair[1], relation) ?? relation) : relation);
    }
    for (const [a, b] of asked.rest()) {
      const added = this.#settled(a, b, null);
      if (added) all.push(added);
    }
    return all;
  }

  /** The pairs of counts that some relation calls a conflict, and the counts whose tellings are said to agree. */
  *#countsThatMeet(relations: readonly Relation[]): Iterable<readonly [Tellings, Tellings]> {
    const met = new Map<Tellings, Set<Tellings>>();
    for (const { a, b, relation } of relations) {
      if (relation !== 'conflict' && relation !== 'agree') continue;
      const [one, other] = [this.#tellingsOf(a), this.#tellingsOf(b)];
      if (one === null || other === null || (relation === 'agree' && one !== other)) continue;
      if (met.get(one)?.has(other) || met.get(other)?.has(one)) continue;
      const known = met.get(one);
      if (known) known.add(other);
      else met.set(one, new Set([other]));
      yield [one, other];
    }
  }

  /** The same for the relations of one claim to those in its reach. */
  overThoseOf(claim: ComparableClaim, others: Iterable<ComparableClaim>, relations: readonly Relation[]): Relation[] {
    if (this.#numbers.tellingsOf(claim) === null) return [...relations];
    const known = new Map(relations.map((relation) => [relation.a === claim.ref ? relation.b : relation.a, relation] as const));
    const all: Relation[] = [];
    for (const other of others) {
      const relation = this.#settled(claim, other, known.get(other.ref) ?? null);
      if (relation) all.push(relation);
    }
    return all;
  }

  #tellingsOf(ref: AnnotationRef): Tellings | null {
    const claim = this.#claims.get(ref);
    return claim === undefined ? null : this.#numbers.tellingsOf(claim);
  }

  #settled(one: ComparableClaim, other: ComparableClaim, known: Relation | null): Relation | null {
    if (known?.relation === 'agree' || known?.rule === 'stated together' || known?.rule === 'one denies it') return known;
    const [x, y] = [this.#numbers.tellingsOf(one), this.#numbers.tellingsOf(other)];
    if (x === null || y === null || x.length * y.length < LEAST_VOTES) return known;
    const opinion = this.#opinion(x, y);
    const isConflict = known?.relation === 'conflict';
    // "At least 100" dead stays open to the 150 that "up to 100" excludes; of a crowd either is an estimate.
    if (opinion === 'conflict' && !one.isGathering && intervalsMeet(one.range.hard, other.range.hard)) return known;
    if (opinion === null || (opinion === 'conflict' && isConflict) || (opinion === 'no conflict' && !isConflict)) return known;
    return relateAs(one, other, { rule: 'as most reports', rulingOf: RULING_OF[opinion] }, this.#isCopy);
  }

  #opinion(one: Tellings, other: Tellings): Opinion {
    const known = this.#opinions.get(one)?.get(other);
    if (known) return known.opinion;
    const opinion = opinionOf(one, other);
    for (const [x, y] of [
      [one, other],
      [other, one],
    ] as const) {
      const ofOne = this.#opinions.get(x);
      if (ofOne) ofOne.set(y, { opinion });
      else this.#opinions.set(x, new WeakMap([[y, { opinion }]]));
    }
    return opinion;
  }
}

/** Pairs of claims that are asked for again. */
class AskedPairs {
  readonly #pairs = new Map<string, readonly [ComparableClaim, ComparableClaim]>();
  readonly #claims = new Set<AnnotationRef>();

  add(one: Tellings, other: Tellings): void {
    for (const a of one)
      for (const b of other) {
        if (a.ref === b.ref || (one === other && a.ref > b.ref)) continue;
        this.#pairs.set(pairKey({ a: a.ref, b: b.ref }), [a, b]);
        this.#claims.add(a.ref).add(b.ref);
      }
  }

  take(relation: Relation): readonly [ComparableClaim, ComparableClaim] | undefined {
    // Of a large corpus nearly all relations are of others: they cost no key.
    if (!this.#claims.has(relation.a) || !this.#claims.has(relation.b)) return undefined;
    const key = pairKey(relation);
    const pair = this.#pairs.get(key);
    this.#pairs.delete(key);
    return pair;
  }

  rest(): Iterable<readonly [ComparableClaim, ComparableClaim]> {
    return this.#pairs.values();
  }
}

const RULING_OF: Readonly<Record<NonNullable<Opinion>, (pair: Pair) => Ruling>> = {
  conflict: (pair) => ruling('conflict', 0.7, why.asMostReports(pair), degreeOf(pair.a, pair.b)),
  'no conflict': (pair) => ruling('uncertain', 0.4, why.notAsMostReports(pair)),
  agree: (pair) => ruling('agree', 0.6, why.sameNumberAsMost(pair)),
};

function opinionOf(one: Tellings, other: Tellings): Opinion {
  let [agree, conflict, rivals, growth, spoken, pairs] = [0, 0, 0, 0, 0, 0];
  for (const a of one.slice(0, MOST_ASKED))
    for (const b of other.slice(0, MOST_ASKED)) {
      if (one === other && a.ref >= b.ref) continue;
      const kind = relationKind(a, b);
      pairs++;
      if (kind === 'agree') agree++;
      else if (kind === 'growth') growth++;
      else if (kind === 'conflict') {
        conflict++;
        if (areOfTwoSpeakers({ a, b, sameSpeaker: a.speaker !== null && a.speaker === b.speaker })) rivals++;
      }
      if (kind !== null && kind !== 'uncertain') spoken++;
    }
  if (one === other) return agree >= LEAST_VOTES && agree >= MAJORITY * pairs ? 'agree' : null;
  if (conflict === 0) return null;
  if (conflict < FEW * spoken) return 'no conflict';
  // Whose count another body still held against the higher one was not outgrown by it, in whatever order reports tell the two.
  const speaking = rivals >= LEAST_VOTES ? spoken - growth : spoken;
  return conflict >= LEAST_VOTES && conflict >= MAJORITY * speaking ? 'conflict' : null;
}
