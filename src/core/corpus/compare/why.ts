import type { FacetName } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { FACETS, toldFacet } from './facets.ts';
import type { Pair } from './pair.ts';
import { bothCount } from './whatIsCounted.ts';

// A clause a rule, in lower case and without a full stop, so that it stands alone, behind a colon or in a table.

const FACET_WORDS: Readonly<Record<FacetName, string>> = {
  measure: 'units',
  predicate: 'what happened',
  group: 'who or what is counted',
  subset: 'which part is counted',
  side: 'whose side it is',
  place: 'the place',
  event: 'the event',
  time: 'the period',
  extent: 'how it is counted',
};

const FACET_QUESTIONS: Readonly<Record<FacetName, string>> = {
  measure: 'unit',
  predicate: 'happening',
  group: 'kind of people or things',
  subset: 'part',
  side: 'side',
  place: 'place',
  event: 'event',
  time: 'period',
  extent: 'way of counting',
};

/** What a claim says of a facet as words: a key without its hyphens, a side by its actor's name. */
function facetWords(comparable: ComparableClaim, facet: FacetName): string | null {
  if (facet === 'side') return comparable.sideName;
  const told = toldFacet(comparable, facet);
  return facet === 'time' || facet === 'place' ? told : (told?.replaceAll('-', ' ') ?? null);
}

export const sameQuantity = (): string => 'the same quantity in another unit';

export const statedPart = (part: ComparableClaim, whole: ComparableClaim): string =>
  `the article itself says that ${part.figure.text} are a part of ${whole.figure.text}`;

export function differentFacet(pair: Pair, facet: FacetName): string {
  const name = FACET_WORDS[facet];
  const told = [toldFacet(pair.a, facet), toldFacet(pair.b, facet)];
  if (told[0] === told[1]) return `they differ in ${name}`;
  const notSaid = 'not said';
  return `they differ in ${name}: ${facetWords(pair.a, facet) ?? notSaid} and ${facetWords(pair.b, facet) ?? notSaid}`;
}

export function nested({ a, b }: Pair, [first]: readonly FacetName[], aIsPart: boolean): string {
  if (first === undefined) return 'one is a part of the other';
  const [part, whole] = [facetWords(aIsPart ? a : b, first), facetWords(aIsPart ? b : a, first)];
  switch (first) {
    case 'side':
      return `one counts ${part ?? 'one side'} only, the other ${whole === null || whole === 'all' ? 'all sides' : whole}`;
    case 'time':
      return `one counts ${part ?? 'one day'} only, the other ${whole === null ? 'the whole time' : `all until ${whole.split(' ').at(-1) ?? whole}`}`;
    case 'place':
      return `one counts ${part ?? 'one place'} only, the other ${whole ?? 'the whole area'}`;
    default:
      return part === null || whole === null || part === whole
        ? 'one counts only a part of what the other counts'
        : `one counts only ${part}, the other all ${whole}`;
  }
}

export const partExceeds = (part: ComparableClaim, whole: ComparableClaim): string =>
  `the part is more than its whole: ${part.figure.text} against ${whole.figure.text}`;

export const sameNumber = (facets: readonly FacetName[]): string =>
  `the same number of the same event, though the reports differ on ${facets.map((facet) => FACET_WORDS[facet]).join(' and ')}`;

export const sameNumberUnknown = (facet: FacetName): string =>
  `the same number, though it is not certain that both mean the same ${FACET_QUESTIONS[facet]}`;

export const notAsserted = (status: string, both: boolean): string =>
  both ? `both are only ${status}` : `one is only ${status}, the other was counted`;

export const crossed = (pair: Pair): string => {
  const names = FACETS.filter((facet) => ['part', 'whole'].includes(pair.outcomes[facet])).map((facet) => FACET_WORDS[facet]);
  return `neither holds the other: one is wider in ${names[0] ?? 'one way'}, the other in ${names[1] ?? 'another'}`;
};

export const undated = (pair: Pair): string => `${bothCount(pair)}, but it is not known which is the later`;

export const unknown = (pair: Pair, facet: FacetName): string =>
  `${bothCount(pair)}, but it is not certain that both mean the same ${FACET_QUESTIONS[facet]}`;

export function denial({ a, b }: Pair): string {
  const [denier, other] = a.claim.polarity === 'denied' ? [a, b] : [b, a];
  return `${speakerWords(denier) ?? 'one'} denies what ${speakerWords(other) ?? 'the other'} says: ${other.figure.text}`;
}

export const bothDeny = (): string => 'both deny it';
export const deniedTogether = (): string => 'asserted and denied in one sentence';
export const otherNumberDenied = (): string => 'one denies another number';

export const takenBack = (later: ComparableClaim, earlier: ComparableClaim): string =>
  `${later.figure.text}, not ${earlier.figure.text}: taken back in so many words`;

export const grown = (pair: Pair, earlier: ComparableClaim, later: ComparableClaim): string =>
  `${bothCount(pair)}; the later figure is the higher${days(earlier, later)}`;

export const changed = (pair: Pair, earlier: ComparableClaim, later: ComparableClaim): string =>
  `${bothCount(pair)}, each at its own time${days(earlier, later)}`;

export const wentDown = (earlier: ComparableClaim, later: ComparableClaim, sameSpeaker: boolean): string =>
  `${sameSpeaker ? 'the same speaker went' : 'corrected'} from ${earlier.figure.text} to ${later.figure.text}`;

export const correctedTo = ({ a, b }: Pair): string => `one corrects the other: ${a.figure.text}, ${b.figure.text}`;

export const fell = (pair: Pair, earlier: ComparableClaim, later: ComparableClaim): string =>
  `${bothCount(pair)}, but the later figure is the lower${days(earlier, later)}, and such a count cannot fall`;

export const tension = (pair: Pair): string =>
  `${bothCount(pair)}; ${pair.a.figure.text} does not exclude ${pair.b.figure.text}, but nobody would say the one for the other`;

export const earlyAndLate = (pair: Pair): string => `${bothCount(pair)}; so far apart on one day are mostly an early report and a late one`;

export const unattributed = (pair: Pair): string =>
  `${bothCount(pair)} on one day, but not both say who counted: the lower may be the earlier report`;
export const onlyIntended = (pair: Pair): string => `${bothCount(pair)}, but what is intended may have changed`;
export const oneSentence = (): string => 'two numbers in one sentence count two things, which is not read here';
export const oneSpeaker = (): string => 'one speaker gives both in one article: two things, which is not read here';

export function agreement(pair: Pair): string {
  if (pair.sameSpeaker && !pair.sameArticle) return 'the same speaker says so again';
  return `${bothCount(pair)}, and the numbers ${sameFigure(pair) ? 'are the same' : 'meet'}`;
}

export function apart(pair: Pair): string {
  const [x, y] = [speakerWords(pair.a), speakerWords(pair.b)];
  const time = pair.order === 'same' ? 'at the same time' : 'at about the same time';
  if (x === null || y === null || x === y) return `${bothCount(pair)} ${time}, but the numbers are apart${distance(pair)}`;
  return `${bothCount(pair)} ${time}, but ${x} says ${pair.a.figure.text} and ${y} says ${pair.b.figure.text}${distance(pair)}`;
}

export const asMostReports = ({ a, b }: Pair): string =>
  `most reports that give these two numbers give them of one thing: ${a.figure.text} and ${b.figure.text}`;

export const notAsMostReports = ({ a, b }: Pair): string =>
  `${a.figure.text} and ${b.figure.text} look like a conflict here, but most reports that give these two numbers give them of two things or times`;

export const sameNumberAsMost = ({ a }: Pair): string => `most reports of this event that give ${a.figure.text} mean the same by it`;

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

function distance({ a, b }: Pair): string {
  const [x, y] = [a.figure, b.figure];
  if (x.unit !== y.unit || x.value === null || y.value === null) return '';
  const gap = Math.abs(x.value - y.value);
  return ` (by ${NUMBER.format(gap)})`;
}

function days(earlier: ComparableClaim, later: ComparableClaim): string {
  const [from, to] = [earlier.claim.asOf, later.claim.asOf];
  return from !== null && to !== null && from !== to ? ` (${from}, ${to})` : '';
}

const sameFigure = ({ a, b }: Pair): boolean =>
  a.figure.low === b.figure.low && a.figure.high === b.figure.high && a.figure.value === b.figure.value;

/** The speaker in the article's own words; null where the article itself speaks or the words lie outside the sentence. */
function speakerWords({ claim, record }: ComparableClaim): string | null {
  if (claim.source === null) return null;
  const start = claim.source.start - record.sentenceStart;
  const words = start < 0 ? '' : record.sentence.slice(start, claim.source.end - record.sentenceStart);
  return words === '' ? null : words;
}
