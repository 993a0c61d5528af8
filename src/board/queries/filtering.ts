import type { AnnotationRef } from '../../core/model/relation.ts';
import type { BoardFilter, FacetKey } from '../boardModel.ts';
import { RELATION_ORDER } from '../wording.ts';
import type { BoardIndex, IndexedClaim } from './boardIndex.ts';

export const FACET_KEYS: readonly FacetKey[] = ['event', 'predicate', 'side', 'place', 'source', 'verdict'];

/** The values that a claim has in a facet; empty string for "not known". Only `verdict` can have several or none. */
export function facetValues(claim: IndexedClaim, facet: FacetKey): readonly string[] {
  const { quantity, row } = claim;
  switch (facet) {
    case 'event':
      return [quantity.event ?? ''];
    case 'predicate':
      return [quantity.predicate];
    case 'side':
      return [quantity.side ?? ''];
    case 'place':
      return [quantity.place ?? ''];
    case 'source':
      return [row.speaker];
    case 'verdict':
      return [...RELATION_ORDER.filter((kind) => row.relations[kind] > 0), ...(claim.decided ? ['decided'] : [])];
  }
}

/** What passes text, dates and "conflicts only": everything but the facets. */
export function claimsBeforeFacets(index: BoardIndex, filter: BoardFilter): IndexedClaim[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const inConflict = filter.conflictsOnly ? quantitiesInConflict(index) : null;
  return index.claims.filter(
    (claim) =>
      words.every((word) => claim.haystack.includes(word)) &&
      withinDates(claim.row.asOf, filter.from, filter.to) &&
      (inConflict === null || inConflict.has(claim.quantity.id)),
  );
}

/** Facets of the filter that a claim does not pass. */
export function facetsMissed(claim: IndexedClaim, filter: BoardFilter): FacetKey[] {
  return FACET_KEYS.filter((facet) => {
    const wanted = filter[facet];
    return wanted !== null && !facetValues(claim, facet).includes(wanted);
  });
}

export function claimsPassing(index: BoardIndex, filter: BoardFilter): IndexedClaim[] {
  return claimsBeforeFacets(index, filter).filter((claim) => facetsMissed(claim, filter).length === 0);
}

/** A short date ("2020-07") passes where any of its days may lie in the range. */
export function withinDates(date: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  const notBefore = from === null || date >= from.slice(0, date.length);
  const notAfter = to === null || date <= to.slice(0, date.length);
  return notBefore && notAfter;
}

function quantitiesInConflict(index: BoardIndex): ReadonlySet<string> {
  return new Set(index.claims.filter((claim) => claim.row.relations.conflict > 0).map((claim) => claim.quantity.id));
}

/** By quantity, in the index's order. */
export function groupByQuantity(claims: readonly IndexedClaim[]): Map<string, IndexedClaim[]> {
  const groups = new Map<string, IndexedClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.quantity.id);
    if (group) group.push(claim);
    else groups.set(claim.quantity.id, [claim]);
  }
  return groups;
}

export const refsOf = (claims: readonly IndexedClaim[]): ReadonlySet<AnnotationRef> => new Set(claims.map((claim) => claim.row.ref));
