import type { ComparableClaim } from './comparableClaim.ts';
import { areBothAttributed, type Pair } from './pair.ts';
import { tellsOfSeveralCrowds } from './places.ts';

/** Two counts of one crowd stand side by side ("police say 26,000, organisers 100,000"); where there are several crowds, farther apart they are of two. */
export const standNear = ({ a, b, sameSentence }: Pair): boolean =>
  !tellsOfSeveralCrowds(a.article) || sameSentence || (areBothAttributed({ a, b }) && standNext(a, b));

/** In two sentences of which the one follows the other in one paragraph. */
function standNext({ record: x }: ComparableClaim, { record: y }: ComparableClaim): boolean {
  const [first, second] = x.sentenceStart < y.sentenceStart ? [x, y] : [y, x];
  return !first.sentence.endsWith('\n') && second.sentenceStart - (first.sentenceStart + first.sentence.length) <= 1;
}

/** The article tells of one crowd in words of its own, and how somebody counted it. */
export const isToldAndCounted = ({ a, b }: Pick<Pair, 'a' | 'b'>): boolean =>
  a.isGathering && b.isGathering && (a.claim.source !== null || b.claim.source !== null);

/** "Organisers said nearly 90,000 came, WHILE the radio reported 20,000": one sentence sets the two counts of a crowd against each other. */
export function areContrasted({ a, b, sameSentence }: Pair): boolean {
  if (!sameSentence || !a.isGathering || !b.isGathering) return false;
  const [first, second] = a.figure.start < b.figure.start ? [a, b] : [b, a];
  const between = a.record.sentence.slice(first.figure.end - a.record.sentenceStart, second.figure.start - a.record.sentenceStart);
  return /\b(?:while|whereas|but|although|though|against)\b/i.test(between);
}
