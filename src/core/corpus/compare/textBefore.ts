import type { ClaimRecord } from '../../model/relation.ts';

/** What its sentence says before a figure. */
export const textBefore = ({ figure, sentence, sentenceStart }: ClaimRecord): string =>
  sentence.slice(0, Math.max(0, figure.start - sentenceStart));
