import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Claim } from '../../model/claim.ts';
import type { AnnotationRef, ClaimRecord, Quantity, Relation } from '../../model/relation.ts';
import { dayRange } from '../compare/dayRange.ts';
import { clusterClaims } from './clusters.ts';
import { figureRange, isRestatement } from './figureRange.ts';
import { independentSpeakers } from './speakers.ts';
import { measuredTitle } from './quantityTitle.ts';

interface Member {
  readonly record: ClaimRecord;
  readonly figure: FigureAnnotation;
  readonly claim: Claim;
}

/**
 * Puts the claims that measure the same thing together, as `clusterClaims` does. Linear in claims and relations.
 * @param actorName what to call a side
 */
export function quantitiesOf(
  records: readonly ClaimRecord[],
  relations: readonly Relation[],
  actorName: (id: string) => string,
): readonly Quantity[] {
  const place = new Map<AnnotationRef, number>(records.map((record, index) => [record.ref, index]));
  const clusterOf = clusterClaims(records, relations);
  const members = new Map<number, Member[]>();
  const conflicts = new Map<number, number>();
  records.forEach((record, index) => {
    const { figure } = record;
    if (figure.claim === null) return;
    const root = clusterOf(index);
    const known = members.get(root);
    const member = { record, figure, claim: figure.claim };
    if (known) known.push(member);
    else members.set(root, [member]);
  });
  const repeats = new Set<AnnotationRef>();
  for (const relation of relations) {
    if (relation.repeat) repeats.add(relation.b);
    if (relation.relation !== 'conflict') continue;
    // A conflict across two quantities stands in that of its earlier claim.
    const root = clusterOf(place.get(relation.a) ?? 0);
    conflicts.set(root, (conflicts.get(root) ?? 0) + 1);
  }
  const ids = new Map<string, number>();
  return [...members]
    .map(([root, group]) => quantity(group, conflicts.get(root) ?? 0, repeats, actorName, ids))
    .sort((a, b) => b.conflicts - a.conflicts || b.claims.length - a.claims.length || (a.title < b.title ? -1 : 1));
}

function quantity(
  group: readonly Member[],
  conflicts: number,
  repeats: ReadonlySet<AnnotationRef>,
  actorName: (id: string) => string,
  ids: Map<string, number>,
): Quantity {
  const members = [...group].sort(byAsOf);
  const refs = new Set(members.map((member) => member.record.ref));
  const inOwnUnits = members.filter(({ record }) => !isRestatement(record, refs));
  const first = mostTelling(inOwnUnits.length > 0 ? inOwnUnits : members);
  const { claim, figure } = first;
  const event = members.find((member) => member.claim.event !== null)?.claim.event ?? null;
  const placeName = members.find((member) => member.claim.place !== null)?.claim.place ?? first.record.dateline[0] ?? null;
  const ranges = inOwnUnits.flatMap((member) => {
    const counts = member.claim.polarity === 'asserted' && member.claim.status === 'asserted';
    return counts ? (figureRange(member.figure, figure.unit) ?? []) : [];
  });
  const title = [measuredTitle(claim, figure), sideName(claim, actorName), event ?? placeName].filter((part) => part !== null).join(' · ');
  return {
    id: uniqueId([claim.predicate, claim.group, claim.about, claim.subset, claim.side, event ?? placeName, figure.unit], ids),
    title,
    predicate: claim.predicate,
    group: claim.group,
    side: claim.side,
    place: placeName,
    event,
    unit: figure.unit,
    claims: members.map((member) => member.record.ref),
    low: ranges.length > 0 ? Math.min(...ranges.map((range) => range.low)) : null,
    high: ranges.length > 0 ? Math.max(...ranges.map((range) => range.high)) : null,
    conflicts,
    independentSources: independentSpeakers(
      members.map((member) => member.record),
      repeats,
    ),
  };
}

/** The member whose claim leaves least open names the quantity. */
function mostTelling(members: readonly Member[]): Member {
  const told = ({ claim }: Member): number => Number(claim.group !== null) + Number(claim.side !== null && claim.side !== 'all');
  return members.reduce((best, member) => (told(member) > told(best) ? member : best));
}

function sideName(claim: Claim, actorName: (id: string) => string): string | null {
  if (claim.side === null || claim.side === 'all') return null;
  return `${actorName(claim.side)} side`;
}

function byAsOf(a: Member, b: Member): number {
  const day = (member: Member): number => dayRange(member.claim.asOf)?.first ?? Number.POSITIVE_INFINITY;
  const [x, y] = [day(a), day(b)];
  return x === y ? (a.record.ref < b.record.ref ? -1 : 1) : x - y;
}

/** Made of the facets, so that it outlives a new reading; a number tells apart those that share all of them. */
function uniqueId(facets: readonly (string | null)[], ids: Map<string, number>): string {
  const base = facets
    .filter((facet): facet is string => facet !== null && facet !== '')
    .map((facet) => facet.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))
    .join('.');
  const seen = (ids.get(base) ?? 0) + 1;
  ids.set(base, seen);
  return seen === 1 ? base : `${base}.${seen}`;
}
