import type { AnnotatedArticle, Annotation, FigureAnnotation } from '../../model/annotation.ts';
import type { Claim } from '../../model/claim.ts';
import { lastStartingBy } from '../../text/orderedSearch.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { dayRange, type DayRange } from './dayRange.ts';
import type { Pair } from './pair.ts';

/** By the key of a count the numbers that its article sets against it: "the ministry speaks of 61 dead, the doctors of 113". */
export type RivalCounts = ReadonlyMap<string, readonly FigureAnnotation[]>;

interface Told {
  readonly figure: FigureAnnotation;
  readonly claim: Claim;
}

/** More in one sentence are counts of several places or days. */
const MOST_IN_SENTENCE = 3;

/**
 * The counts of one happening that an article gives of two sources, one beside the other: in one sentence, or in two that follow each other and hold no third.
 * Whatever its date, such a count has not outgrown the other. Linear in the figures.
 */
export function rivalCountsIn({ annotations, sentences, text, metadata }: AnnotatedArticle): RivalCounts {
  const bySentence = new Map<number, Told[]>();
  const outgrown = outgrownNumbers(annotations, text);
  const published = dayRange(metadata.published);
  for (const figure of annotations) {
    if (!isSourcedCount(figure) || outgrown.has(numberOf(figure)) || isOfLongBefore(figure.claim, published)) continue;
    const at = lastStartingBy(sentences, figure.start);
    const told = bySentence.get(at);
    if (told) told.push({ figure, claim: figure.claim });
    else bySentence.set(at, [{ figure, claim: figure.claim }]);
  }
  const rivals = new Map<string, FigureAnnotation[]>();
  for (const [at, told] of bySentence) {
    const next = bySentence.get(at + 1);
    const goesOn = told.length === 1 && next?.length === 1;
    if (told.length <= MOST_IN_SENTENCE) setAgainst(goesOn ? [...told, ...next] : told, rivals);
  }
  return rivals;
}

/** "raising the toll FROM 358": who gives that number beside the new one gives it as of then, whoever counted. */
function outgrownNumbers(annotations: readonly Annotation[], text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const mark of annotations)
    if (mark.kind === 'figure' && mark.status !== 'rejected' && OUTGROWN.test(text.slice(Math.max(0, mark.start - 60), mark.start)))
      numbers.add(numberOf(mark));
  return numbers;
}
const OUTGROWN = /\b(?:up|rais\w+|ris\w+|rose|increas\w+|jump\w*|climb\w*)\b[^.;]{0,40}\bfrom (?:\w+ ){0,3}$/i;

/** "By October 20 the toll had reached 358", weeks later: what was counted then is no rival of what is counted now. */
const isOfLongBefore = ({ asOf, asOfStated, extent }: Claim, published: DayRange | null): boolean => {
  const day = asOfStated && extent === 'cumulative' ? dayRange(asOf) : null;
  return day !== null && published !== null && published.first - day.last > MOST_DAYS_BEFORE;
};
const MOST_DAYS_BEFORE = 7;

function setAgainst(told: readonly Told[], rivals: Map<string, FigureAnnotation[]>): void {
  for (const count of told)
    for (const rival of told) {
      if (count === rival || !areRivals(count, rival)) continue;
      const key = countKey(count.figure, count.claim);
      const known = rivals.get(key);
      if (known) known.push(rival.figure);
      else rivals.set(key, [rival.figure]);
    }
}

const isSourcedCount = (mark: Annotation): mark is FigureAnnotation & { readonly claim: Claim } =>
  mark.kind === 'figure' &&
  mark.status !== 'rejected' &&
  mark.partOf === null &&
  mark.measure === 'count' &&
  mark.modifierKind !== 'vague' &&
  mark.claim?.source !== null &&
  mark.claim?.source !== undefined &&
  mark.claim.status === 'asserted' &&
  mark.claim.extent !== 'delta' &&
  mark.claim.extent !== 'rate';

/** One predicate, group and place as far as they are told, two sources and two numbers. */
function areRivals({ claim: x, figure: first }: Told, { claim: y, figure: second }: Told): boolean {
  if (x.predicate !== y.predicate || first.unit !== second.unit || isNear(numberOf(first), numberOf(second), ROUNDING)) return false;
  if (x.group !== y.group && x.group !== null && y.group !== null && x.predicate !== 'other') return false;
  if (x.subset !== y.subset || (x.place !== y.place && x.place !== null && y.place !== null)) return false;
  return areTwoSources(x.source, y.source);
}

function areTwoSources(x: Claim['source'], y: Claim['source']): boolean {
  if (x === null || y === null || x.start === y.start) return false;
  return x.actors.length === 0 || y.actors.length === 0 ? true : !x.actors.some((actor) => y.actors.includes(actor));
}

/** Two tellings of one crowd differ by so much of it: "over a million" is 1.09 million. A toll of seven more is another toll. */
const ROUNDING_OF_CROWDS = 0.15;
const ROUNDING = 0.01;
const isNear = (one: number, other: number, rounding: number): boolean => Math.abs(one - other) <= rounding * other;

const numberOf = ({ value, low, high }: FigureAnnotation): number => value ?? low ?? high ?? 0;

const countKey = (figure: FigureAnnotation, { predicate }: Claim): string => `${predicate}|${figure.unit ?? ''}|${numberOf(figure)}`;

/** One of the two articles gives the other's number beside its own, of another source. */
export const areSetAgainst = ({ a, b, sameSpeaker }: Pair): boolean => !sameSpeaker && (hasRival(a, b) || hasRival(b, a));

function hasRival({ article, figure, claim, ofDayBefore }: ComparableClaim, other: ComparableClaim): boolean {
  if (article.rivalCounts.size === 0 || ofDayBefore || other.ofDayBefore || other.figure.modifierKind === 'vague') return false;
  const rounding = other.isGathering ? ROUNDING_OF_CROWDS : ROUNDING;
  const isToldAgain = (rival: FigureAnnotation): boolean =>
    rival.unit === other.figure.unit && isNear(numberOf(rival), numberOf(other.figure), rounding);
  return article.rivalCounts.get(countKey(figure, claim))?.some(isToldAgain) ?? false;
}
