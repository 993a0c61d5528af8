import type { ActorAnnotation, FigureAnnotation, QuoteAnnotation } from '../../src/core/model/annotation.ts';
import { UNKNOWN_CLAIM, type Claim } from '../../src/core/model/claim.ts';
import type { Span } from '../../src/core/model/span.ts';

/** The nth place of some words in a text. */
export function spanOf(text: string, words: string, nth = 1): Span & { readonly text: string } {
  let start = -1;
  for (let n = 0; n < nth; n++) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not stand ${nth} times in the text`);
  }
  return { start, end: start + words.length, text: words };
}

/** The same without the words. */
export function placeOf(text: string, words: string, nth = 1): Span {
  const { start, end } = spanOf(text, words, nth);
  return { start, end };
}

const SUGGESTED = { status: 'suggested', origin: 'suggestion', annotator: null, notes: [] } as const;

export function actorIn(text: string, words: string, id: string, nth = 1): ActorAnnotation {
  return { ...SUGGESTED, id, kind: 'actor', ...spanOf(text, words, nth), type: 'gpe', actor: words.toLowerCase(), basis: 'by table' };
}

export function quoteIn(
  text: string,
  words: string,
  id: string,
  speaker: string | null = null,
  cue: string | null = null,
): QuoteAnnotation {
  return {
    ...SUGGESTED,
    id,
    kind: 'quote',
    ...spanOf(text, words),
    type: 'indirect',
    speaker: speaker === null ? null : { ...spanOf(text, speaker), actors: [speaker.toLowerCase().replaceAll(' ', '-')] },
    cue: cue === null ? null : spanOf(text, cue),
  };
}

export const CLAIM: Claim = {
  ...UNKNOWN_CLAIM,
  predicate: 'killed',
  group: 'people',
  extent: 'cumulative',
  asOf: '2031-05-04',
  asOfStated: true,
};

export function figureIn(text: string, words: string, id: string, number: number, claim: Claim | null = CLAIM): FigureAnnotation {
  return {
    ...SUGGESTED,
    id,
    kind: 'figure',
    ...spanOf(text, words),
    measure: 'count',
    unit: null,
    counted: null,
    head: null,
    low: number,
    high: number,
    value: number,
    approximate: false,
    modifier: null,
    modifierKind: 'exactly',
    sameAs: null,
    partOf: null,
    sums: [],
    base: null,
    claim,
  };
}
