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
export const isToldAndCounted = ({ a, b }: Pair): boolean =>
  a.isGathering && b.isGathering && (a.claim.source !== null || b.claim.source !== null);
