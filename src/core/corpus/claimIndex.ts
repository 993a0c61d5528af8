import { splitRef, type Relation } from '../model/relation.ts';
import { partitionPoint } from '../text/orderedSearch.ts';
import type { ComparableClaim } from './compare/comparableClaim.ts';
import { relate, type IsCopy } from './compare/relate.ts';
import { numberKey } from './compare/sameNumber.ts';
import { Majority } from './majority.ts';
import { SharedWords } from './sharedWords.ts';
import { inTimeOrder } from './timeOrder.ts';

/**
 * A claim is compared with so many before and after it in time of each bucket it is in. Bounds the work: the comparisons grow with the number of claims, not with its
 * square, even where all articles speak of one war.
 */
const REACH = 24;
/** A claim lies in one bucket for each of so many names of its sentence and of its article. */
const OWN_KEYS = 5;
const STORY_KEYS = 5;
/**
 * Of pairs across articles that cannot be compared as they stand, so many a claim are kept in the list of all, as many as an export holds: of a large story
 * they are nine in ten and tell a reader nothing that the first few do not.
 */
const MOST_OUT_OF_SCOPE = 20;

/** Beyond this share of newcomers a bucket is sorted and compared anew as a whole. */
const MANY_NEWCOMERS = 0.1;

interface Bucket {
  /** In order of time. */
  claims: ComparableClaim[];
  /** Added since anybody asked. */
  newcomers: ComparableClaim[];
}

/**
 * All claims of a corpus in buckets by what is counted and the names it is told with, each in order of time. Relations are worked out when asked for:
 * of one claim from its neighbours at once; of all claims once, and again only for those in whose reach something changed.
 */
export class ClaimIndex {
  readonly #isCopy: IsCopy;
  readonly #buckets = new Map<string, Bucket>();
  readonly #changed = new Set<Bucket>();
  readonly #keys = new Map<ComparableClaim, readonly string[]>();
  /** Relations of each claim to the later ones in its reach; absent where something changed there. */
  readonly #known = new Map<ComparableClaim, readonly Relation[]>();
  readonly #shared = new SharedWords();
  readonly #majority: Majority;

  constructor(isCopy: IsCopy) {
    this.#isCopy = isCopy;
    this.#majority = new Majority(isCopy);
  }

  add(claim: ComparableClaim): void {
    this.#majority.add(claim);
    const keys = bucketKeys(claim);
    this.#keys.set(claim, keys);
    for (const key of keys) {
      let bucket = this.#buckets.get(key);
      if (!bucket) this.#buckets.set(key, (bucket = { claims: [], newcomers: [] }));
      bucket.newcomers.push(claim);
      this.#changed.add(bucket);
    }
  }

  remove(claim: ComparableClaim): void {
    this.#settle();
    this.#majority.remove(claim);
    for (const key of this.#keys.get(claim) ?? []) {
      const bucket = this.#buckets.get(key);
      if (!bucket) continue;
      const at = placeOf(claim, bucket.claims);
      if (bucket.claims[at] !== claim) continue;
      bucket.claims.splice(at, 1);
      this.#forgetBefore(bucket, at);
      if (bucket.claims.length === 0) this.#buckets.delete(key);
    }
    this.#keys.delete(claim);
    this.#known.delete(claim);
  }

  /** Relations of one claim to any other in reach. */
  relationsOf(claim: ComparableClaim): Relation[] {
    this.#settle();
    const others = this.#neighbours(claim, -REACH, REACH);
    others.delete(claim);
    return this.#majority.overThoseOf(claim, others, this.#relateTo(claim, others));
  }

  /** How two claims relate, wherever in time they stand. */
  relationBetween(a: ComparableClaim, b: ComparableClaim): Relation | null {
    return this.#majority.overThoseOf(a, [b], this.#relateTo(a, [b]))[0] ?? null;
  }

  /** Relations between all claims, each pair once. */
  relations(): Relation[] {
    this.#settle();
    const all: Relation[] = [];
    for (const claim of this.#keys.keys()) {
      for (const relation of this.#known.get(claim) ?? this.#compare(claim)) all.push(relation);
    }
    return this.#majority.over(all);
  }

  /**
   * Does a part of the work of `relations`, which of a large corpus takes long: compares so many claims that are not compared yet.
   * @returns whether all are compared now
   */
  compareSome(most: number): boolean {
    this.#settle();
    let compared = 0;
    for (const claim of this.#uncompared()) {
      if (compared++ === most) return false;
      this.#compare(claim);
    }
    return true;
  }

  *#uncompared(): Iterable<ComparableClaim> {
    if (this.#known.size === this.#keys.size) return;
    for (const claim of this.#keys.keys()) if (!this.#known.has(claim)) yield claim;
  }

  #compare(claim: ComparableClaim): readonly Relation[] {
    const relations = this.#kept(this.#relateTo(claim, this.#neighbours(claim, 1, REACH)));
    this.#known.set(claim, relations);
    return relations;
  }

  #relateTo(claim: ComparableClaim, others: Iterable<ComparableClaim>): Relation[] {
    const relations: Relation[] = [];
    for (const other of others) {
      const relation = relate(claim, other, this.#isCopy);
      if (relation) relations.push(relation);
    }
    return relations;
  }

  /** What of a claim's relations the list of all holds, in little memory. */
  #kept(relations: readonly Relation[]): readonly Relation[] {
    let outOfScope = 0;
    const kept = relations.filter(
      (relation) => relation.relation !== 'scope' || isWithinArticle(relation) || ++outOfScope <= MOST_OUT_OF_SCOPE,
    );
    return kept.map((relation) => this.#shared.withSharedWords(relation));
  }

  /** The claims from `from` to `to` places after `claim`, in each of its buckets. */
  #neighbours(claim: ComparableClaim, from: number, to: number): Set<ComparableClaim> {
    const found = new Set<ComparableClaim>();
    for (const key of this.#keys.get(claim) ?? []) {
      const claims = this.#buckets.get(key)?.claims ?? [];
      if (claims.length < 2) continue;
      const at = placeOf(claim, claims);
      const end = Math.min(claims.length - 1, at + to);
      for (let i = Math.max(0, at + from); i <= end; i++) {
        const other = claims[i];
        if (other) found.add(other);
      }
    }
    return found;
  }

  /** Takes the newcomers in at their places. */
  #settle(): void {
    for (const bucket of this.#changed) {
      const { newcomers } = bucket;
      bucket.newcomers = [];
      if (newcomers.length > MANY_NEWCOMERS * bucket.claims.length) {
        bucket.claims = [...bucket.claims, ...newcomers].sort(inTimeOrder);
        for (const claim of bucket.claims) this.#known.delete(claim);
        continue;
      }
      for (const claim of newcomers) {
        const at = placeOf(claim, bucket.claims);
        bucket.claims.splice(at, 0, claim);
        this.#forgetBefore(bucket, at);
      }
    }
    this.#changed.clear();
  }

  /** Something came or went at `at`: those that reach so far have other neighbours now. */
  #forgetBefore(bucket: Bucket, at: number): void {
    for (const claim of bucket.claims.slice(Math.max(0, at - REACH - 1), at + 1)) this.#known.delete(claim);
  }
}

const isWithinArticle = ({ a, b }: Relation): boolean => splitRef(a).file === splitRef(b).file;

/** By topic and name; claims of one article always meet. */
function bucketKeys(claim: ComparableClaim): string[] {
  const { topic, event, article, record } = claim;
  const names = new Set<string>();
  takeSome(event.names, OWN_KEYS, names);
  takeSome(article.storyNames, STORY_KEYS, names);
  if (event.possibleName !== null) names.add(event.possibleName);
  if (event.declared !== null) names.add(`event:${event.declared}`);
  // Names are not all: claims of one time and topic meet even where none is shared.
  const number = numberKey(claim);
  const keys = [`${topic}|`, `${topic}|file:${record.file}`, ...[...names].map((name) => `${topic}|${name}`)];
  // One number of one event may stand under two topics.
  if (number !== null) keys.push(number);
  return keys;
}

function takeSome(from: ReadonlySet<string>, most: number, into: Set<string>): void {
  let taken = 0;
  for (const name of from) {
    if (taken++ >= most) return;
    into.add(name);
  }
}

/** Where a claim stands or belongs: the first place whose claim is not before it. */
const placeOf = (claim: ComparableClaim, claims: readonly ComparableClaim[]): number =>
  partitionPoint(claims, (other) => inTimeOrder(other, claim) < 0);
