import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Claim, Predicate } from '../../model/claim.ts';
import type { FacetOutcome } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';

/** Of whom a figure counts a part. */
export interface PartSense {
  /** "seriously", "Spanish". */
  readonly subset: string | null;
  /** Some of those that its own article tells of ("five of them"). */
  readonly someOfThem: boolean;
  /** Adds up with another figure of its article to a third: a part, whatever its words say. */
  readonly isSummand: boolean;
  /** Those whom one hospital took in, or of one family. */
  readonly ofOneHouse: boolean;
}

/** @param behind the words of its sentence behind the figure */
export const partSense = (
  figure: FigureAnnotation,
  claim: Claim,
  { sentence, behind, isSummand }: { readonly sentence: string; readonly behind: string; readonly isSummand: boolean },
): PartSense => ({
  subset: subsetOf(claim),
  someOfThem: isSomeOfThem(figure, claim) || ELSEWHERE.test(behind),
  isSummand,
  ofOneHouse: HURT.has(claim.predicate) && ONE_HOUSE.test(sentence),
});

/** "two soldiers were killed ELSEWHERE in the province" */
const ELSEWHERE = /^(?: \p{L}+){0,3} elsewhere\b/u;
const HURT: ReadonlySet<Predicate> = new Set<Predicate>(['killed', 'injured', 'killed-or-injured']);
/** "were brought to our hospital", "his clinic had received 12 bodies", "the hospital has treated 30", "nine of one family": not all. */
const ONE_HOUSE =
  /\b(?:of|from|in) (?:one|a single|the same) (?:family|household)\b|\b(?:our|this|his|her|their|one) (?:\p{L}+ )?(?:hospital|clinic|morgue)\b|\b(?:hospital|clinic|morgue) (?:has |had |was |is )?(?:received|receiving|treated|treating|admitted|taken in)\b/iu;

export function compareParts(a: ComparableClaim, b: ComparableClaim): FacetOutcome {
  // Of what such a part is a part nobody says to the other article: it speaks neither for nor against its figures.
  if (a.part.isSummand !== b.part.isSummand || (a.part.someOfThem !== b.part.someOfThem && !atOnePlace(a, b))) return 'overlap';
  if (a.part.ofOneHouse !== b.part.ofOneHouse) return a.part.ofOneHouse ? 'part' : 'whole';
  const [x, y] = [a.part.subset, b.part.subset];
  if (x === y) return 'same';
  if (x === null) return 'whole';
  return y === null ? 'part' : 'overlap';
}

/** "35 dead and 20 others missing": others than the dead, not some of the missing. */
const subsetOf = ({ predicate, subset }: Claim): string | null =>
  predicate !== 'killed' && predicate !== 'other' && /^(?:an)?others?$/.test(subset ?? '') ? null : subset;

/** "Of the 52 dead, 38 …", "five of them", "including four slain in their houses"; but "including two children" counts children, all of them. */
const isSomeOfThem = ({ text, partOf, counted }: FigureAnnotation, { group }: Claim): boolean =>
  /\bof the (?:dead|deaths|killed|fatalities|deceased|bodies|victims|wounded|injured)\b/.test(text) ||
  (partOf !== null && (counted === null || group === 'people' || /\bof (?:them|whom|those|these)\b/.test(text)));

function atOnePlace({ place: x }: ComparableClaim, { place: y }: ComparableClaim): boolean {
  if (x === null || y === null) return false;
  for (const token of x.tokens) if (y.tokens.has(token)) return true;
  return false;
}
