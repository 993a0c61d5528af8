import type { AnnotationRef, ClaimRecord, Relation, RelationKind } from '../../model/relation.ts';
import { dayRange, yearsNamedIn, type DayRange } from '../compare/dayRange.ts';
import { UnionFind } from './unionFind.ts';

/** These say that two claims measure the same thing. */
const SAME_THING: ReadonlySet<RelationKind> = new Set(['agree', 'conflict', 'growth', 'revision']);
/** Counts as of years so far apart are of two events, whatever links them. */
const MOST_DAYS = 730;
/** So many members of the smaller cluster are asked what speaks for and against a union: bounds the work where all articles speak of one war. */
const MOST_ASKED = 24;
/** Surer relations tie first. */
const PASSES: readonly number[] = [1, 0.85, 0.7, 0];

/**
 * Puts claims together that measure the same thing: cluster by cluster, the surest relations first, and only while more relations between two clusters
 * say that they measure the same than that they do not. So one wrong link does not chain two quantities together. What a person judged not
 * comparable stays apart, what a person judged the same comes together. Greedy correlation clustering (Bansal, Blum, Chawla 2004); near linear.
 * @returns for each record the index of the record that stands for its cluster
 */
export function clusterClaims(records: readonly ClaimRecord[], relations: readonly Relation[]): (record: number) => number {
  const place = new Map<AnnotationRef, number>(records.map((record, index) => [record.ref, index]));
  const links = linksOf(records.length, place, relations);
  const clusters = new UnionFind(records.length);
  const members = records.map((_, index) => [index]);
  const days = records.map(dayOf);
  for (const least of PASSES) {
    for (const { relation, confidence, by, a: refA, b: refB } of relations) {
      if (!SAME_THING.has(relation) || passOf(confidence) !== least) continue;
      const [a, b] = [clusters.find(place.get(refA) ?? 0), clusters.find(place.get(refB) ?? 0)];
      if (a === b) continue;
      const [smaller, larger] = (members[a]?.length ?? 0) <= (members[b]?.length ?? 0) ? [a, b] : [b, a];
      const joined = spanning(days[a] ?? null, days[b] ?? null);
      if (by === 'analysis' && (isTooLong(joined) || !isBorneOut(members[smaller] ?? [], larger, links, clusters))) continue;
      const all = members[larger] ?? [];
      for (const member of members[smaller] ?? []) all.push(member);
      clusters.unite(a, b);
      const root = clusters.find(a);
      members[root] = all;
      days[root] = joined;
    }
  }
  return (record) => clusters.find(record);
}

/** For each record the records it is compared with: `same` or not, and whether a person says so. */
interface Link {
  readonly other: number;
  readonly same: boolean;
  readonly judged: boolean;
}

function linksOf(size: number, place: ReadonlyMap<AnnotationRef, number>, relations: readonly Relation[]): readonly (readonly Link[])[] {
  const links: Link[][] = Array.from({ length: size }, () => []);
  for (const { a: refA, b: refB, relation, by } of relations) {
    const [a, b] = [place.get(refA), place.get(refB)];
    const same = SAME_THING.has(relation);
    if (a === undefined || b === undefined || (!same && relation !== 'scope')) continue;
    const judged = by !== 'analysis';
    links[a]?.push({ other: b, same, judged });
    links[b]?.push({ other: a, same, judged });
  }
  return links;
}

/** More of what is known between the two clusters says "the same" than "not", and no person says "not". */
function isBorneOut(smaller: readonly number[], larger: number, links: readonly (readonly Link[])[], clusters: UnionFind): boolean {
  let balance = 0;
  for (const member of smaller.slice(0, MOST_ASKED)) {
    for (const { other, same, judged } of links[member] ?? []) {
      if (clusters.find(other) !== larger) continue;
      if (judged && !same) return false;
      balance += same ? 1 : -1;
    }
  }
  return balance > 0;
}

const passOf = (confidence: number): number => PASSES.find((least) => confidence >= least) ?? 0;

type Days = DayRange | null;

const dayOf = ({ figure: { claim }, published }: ClaimRecord): Days =>
  (claim?.asOfStated === true ? null : yearsNamedIn(claim?.event ?? null)) ?? dayRange(claim?.asOf ?? published);

function spanning(a: Days, b: Days): Days {
  if (a === null || b === null) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

const isTooLong = (days: Days): boolean => days !== null && days.last - days.first > MOST_DAYS;
