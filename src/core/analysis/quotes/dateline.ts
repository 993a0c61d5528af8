import type { Paragraph } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';

const LONGEST_DATELINE = 18;

/** First token behind "PELNY, Ostrel, April 12 (Agency) —": nothing but names, numbers and marks up to a dash. */
export function datelineEnd(tokens: readonly Token[], { first, last }: Paragraph): number {
  const opening = tokens[first];
  if (opening === undefined || opening.tag !== 'name') return first;
  let typical = opening.word.shape === 'upper';
  for (let at = first + 1; at < Math.min(last, first + LONGEST_DATELINE); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const { form } = token.word;
    if (form === '—' || form === '–' || form === '--' || (form === '-' && token.spaced)) return typical ? at + 1 : first;
    if (form === '(') typical = true;
    else if (token.tag !== 'name' && token.tag !== 'number' && form !== ',' && form !== ')' && form !== '/' && form !== '.') break;
  }
  return first;
}
