import type { Relation } from '../model/relation.ts';
import type { ComparableClaim } from './compare/comparableClaim.ts';
import { relate, type IsCopy } from './compare/relate.ts';

/**
 * A claim is compared with so many before and after it in time of each bucket it is in. Bounds the work: the comparisons grow with the number of claims, not with its
 * square, even where all articles speak of one war.
 */
const REACH = 24;
/** A claim lies in one bucket for each of so many names of its sentence and of its article. */
const OWN_KEYS = 5;
const STORY_KEYS = 5;

interface Bucket {
  readonly claims: ComparableClaim[];
  sorted: boolean;
  /** Counts changes. */
  version: number;
}

interface Outcome {
  /** Sum of the versions of the claim's buckets: as versions only grow, the same sum means that none of them changed. */
  readonly versions: number;
  readonly relations: readonly Relation[];
}

/**
 * All claims of a corpus in buckets by what is counted and the names it is told with, each in order of time. Relations are worked out
 * when asked for: of one claim from its neighbours at once, of all claims once, and again only for those whose buckets changed.
 */
export class ClaimIndex {
  readonly #isCopy: IsCopy;
  readonly #buckets = new Map<string, Bucket>();
  readonly #claims = new Set<ComparableClaim>();
  readonly #keys = new Map<ComparableClaim, readonly string[]>();
  readonly #outcomes = new Map<ComparableClaim, Outcome>();

  constructor(isCopy: IsCopy) {
    this.#isCopy = isCopy;
  }

  add(claim: ComparableClaim): void {
    const keys = bucketKeys(claim);
    this.#claims.add(claim);
    this.#keys.set(claim, keys);
    for (const key of keys) {
      const bucket = this.#buckets.get(key);
      if (bucket) {
        bucket.claims.push(claim);
        bucket.sorted = false;
        bucket.version++;
      } else this.#buckets.set(key, { claims: [claim], sorted: true, version: 1 });
    }
  }

  remove(claim: ComparableClaim): void {
    if (!this.#claims.delete(claim)) return;
    for (const key of this.#keys.get(claim) ?? []) {
      const bucket = this.#buckets.get(key);
      if (!bucket) continue;
      const at = bucket.claims.indexOf(claim);
      if (at >= 0) bucket.claims.splice(at, 1);
      bucket.version++;
    }
    this.#keys.delete(claim);
    this.#outcomes.delete(claim);
  }

  /** Relations of one claim to any other in reach. */
  relationsOf(claim: ComparableClaim): Relation[] {
    const others = new Set([...this.#neighbours(claim, -REACH, 0), ...this.#neighbours(claim, 1, REACH + 1)]);
    others.delete(claim);
    return this.#relateTo(claim, others);
  }

  /** Relations between all claims, each pair once. */
  relations(): Relation[] {
    const all: Relation[] = [];
    for (const claim of this.#claims) {
      const versions = this.#versions(claim);
      let outcome = this.#outcomes.get(claim);
      if (outcome?.versions !== versions) {
        outcome = { versions, relations: this.#relateTo(claim, this.#neighbours(claim, 1, REACH + 1)) };
        this.#outcomes.set(claim, outcome);
      }
      for (const relation of outcome.relations) all.push(relation);
    }
    return all;
  }

  #relateTo(claim: ComparableClaim, others: Iterable<ComparableClaim>): Relation[] {
    const relations: Relation[] = [];
    for (const other of others) {
      const relation = relate(claim, other, this.#isCopy);
      if (relation) relations.push(relation);
    }
    return relations;
  }

  /** The claims from `from` to `to` (exclusive) places after `claim`, in each of its buckets. */
  #neighbours(claim: ComparableClaim, from: number, to: number): Set<ComparableClaim> {
    const found = new Set<ComparableClaim>();
    for (const key of this.#keys.get(claim) ?? []) {
      const bucket = this.#buckets.get(key);
      if (!bucket || bucket.claims.length < 2) continue;
      if (!bucket.sorted) {
        bucket.claims.sort(inTimeOrder);
        bucket.sorted = true;
      }
      const at = placeOf(claim, bucket.claims);
      const end = Math.min(bucket.claims.length, at + to);
      for (let i = Math.max(0, at + from); i < end; i++) {
        const other = bucket.claims[i];
        if (other) found.add(other);
      }
    }
    return found;
  }

  #versions(claim: ComparableClaim): number {
    let sum = 0;
    for (const key of this.#keys.get(claim) ?? []) sum += this.#buckets.get(key)?.version ?? 0;
    return sum;
  }
}

/** By topic and name; claims of one article always meet. */
function bucketKeys({ topic, event, article, record }: ComparableClaim): string[] {
  const names = new Set<string>();
  takeSome(event.names, OWN_KEYS, names);
  takeSome(article.storyNames, STORY_KEYS, names);
  if (event.declared !== null) names.add(`event:${event.declared}`);
  return [`${topic}|file:${record.file}`, ...[...names].map((name) => `${topic}|${name}`)];
}

function takeSome(from: ReadonlySet<string>, most: number, into: Set<string>): void {
  let taken = 0;
  for (const name of from) {
    if (taken++ >= most) return;
    into.add(name);
  }
}

const timeOf = (claim: ComparableClaim): number => claim.time?.last ?? Number.MAX_SAFE_INTEGER;

/** A total order that all buckets share, so that "after" means the same in each. */
function inTimeOrder(a: ComparableClaim, b: ComparableClaim): number {
  return timeOf(a) - timeOf(b) || (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);
}

function placeOf(claim: ComparableClaim, claims: readonly ComparableClaim[]): number {
  let [low, high] = [0, claims.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = claims[middle];
    if (other && inTimeOrder(other, claim) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
