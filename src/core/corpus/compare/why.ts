import type { FacetComparison, FacetName } from '../../model/relation.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import type { Pair } from './pair.ts';

// One phrase a rule, for a reader who sees both figures beside it.

const FACET_WORDS: Readonly<Record<FacetName, string>> = {
  measure: 'measure',
  predicate: 'happening',
  group: 'people or things counted',
  subset: 'subset',
  side: 'side',
  place: 'place',
  event: 'event',
  time: 'period',
  extent: 'kind of count',
};

const said = (value: string | null, fallback: string): string => value ?? fallback;

export function differentFacet(pair: Pair, facet: FacetName): string {
  const compared = pair.facets.find((each) => each.facet === facet);
  const name = FACET_WORDS[facet];
  if (!compared || (compared.a === null && compared.b === null) || compared.a === compared.b) return `another ${name}`;
  return `another ${name}: ${said(compared.a, 'not said')} and ${said(compared.b, 'not said')}`;
}

export function nested(facets: readonly FacetComparison[], aIsPart: boolean): string {
  const [first] = facets;
  if (!first) return 'one is a part of the other';
  const [part, whole] = aIsPart ? [first.a, first.b] : [first.b, first.a];
  if (first.facet === 'side')
    return `${said(part, 'one side')} only, the other counts ${whole === 'all' ? 'all sides' : said(whole, 'all sides')}`;
  if (first.facet === 'time') return `a part of the time: ${said(part, 'one day')} of ${said(whole, 'the whole')}`;
  if (first.facet === 'place') return `a part of the area: ${said(part, 'one place')} of ${said(whole, 'the whole')}`;
  return `a part of the other: ${said(part, 'some')} of ${said(whole, 'all')}`;
}

export const partExceeds = (part: ComparableClaim, whole: ComparableClaim): string =>
  `the part exceeds its whole: ${part.figure.text} of ${whole.figure.text}`;

export const sameNumber = (facets: readonly FacetComparison[]): string =>
  `the same number of the same event; the words for the ${facets.map(({ facet }) => FACET_WORDS[facet]).join(' and the ')} differ`;

export const crossed = (pair: Pair): string => {
  const names = pair.facets.filter(({ outcome }) => outcome === 'part' || outcome === 'whole').map(({ facet }) => FACET_WORDS[facet]);
  return `neither holds the other: ${names.join(' and ')}`;
};

export const undated = (): string => 'one of the dates is unknown';

export const unknown = ({ facet }: FacetComparison): string => `not known whether it is the same ${FACET_WORDS[facet]}`;

export function denial({ a, b }: Pair): string {
  const denier = a.claim.polarity === 'denied' ? a : b;
  return `${speakerWords(denier) ?? 'one of them'} denies it`;
}

export const takenBack = (later: ComparableClaim, earlier: ComparableClaim): string =>
  `${later.figure.text}, not ${earlier.figure.text}: taken back in so many words`;

export const grown = (earlier: ComparableClaim, later: ComparableClaim): string => `later and higher${days(earlier, later)}`;

export const changed = (earlier: ComparableClaim, later: ComparableClaim): string => `another state at another time${days(earlier, later)}`;

export const wentDown = (earlier: ComparableClaim, later: ComparableClaim, sameSpeaker: boolean): string =>
  sameSpeaker ? `the same speaker went from ${earlier.figure.text} to ${later.figure.text}` : `corrected from ${earlier.figure.text}`;

export const correctedTo = ({ a, b }: Pair): string => `corrected: ${a.figure.text}, ${b.figure.text}`;

export const fell = (earlier: ComparableClaim, later: ComparableClaim): string =>
  `later and lower${days(earlier, later)}, though such a count cannot fall`;

export const tension = ({ a, b }: Pair): string => `${a.figure.text} and ${b.figure.text}: not excluded, but nobody would say so`;

export const onlyIntended = (): string => 'what is intended may have changed';
export const oneSentence = (): string => 'two numbers in one sentence count two things, which is not read here';
export const oneSpeaker = (): string => 'one speaker gives both in one article: two things, which is not read here';

export function agreement(pair: Pair): string {
  if (pair.sameSpeaker && !pair.sameArticle) return 'the same speaker says so again';
  return sameFigure(pair) ? 'same thing, same number' : 'same thing, the numbers meet';
}

export function apart(pair: Pair): string {
  const [x, y] = [speakerWords(pair.a), speakerWords(pair.b)];
  const gap = `same thing, ${pair.order === 'same' ? 'same time' : 'about the same time'}${distance(pair)}`;
  return x !== null && y !== null && x !== y ? `${gap}: ${x} says ${pair.a.figure.text}, ${y} says ${pair.b.figure.text}` : gap;
}

function distance({ a, b }: Pair): string {
  const [x, y] = [a.figure, b.figure];
  if (x.unit !== y.unit || x.value === null || y.value === null) return '';
  return `, ${Math.abs(x.value - y.value).toLocaleString('en')} apart`;
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
