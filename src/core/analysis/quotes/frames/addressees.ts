import { isFinite, lowerOf, startsNounPhrase } from '../grammar.ts';
import { simpleNounPhraseEnd } from '../nounPhrases.ts';
import type { Piece } from '../passages.ts';

/** Behind "tell": the person told. "told Example News rescuers had …", "told reporters Ruritania would …": the subject of the content is left. */
export function addresseeEnd(pieces: readonly Piece[], from: number): number {
  const end = wholeAddresseeEnd(pieces, from);
  if (end === from || !(isFinite(pieces, end) || pieces[end]?.tag === 'relative')) return end;
  const startsWithName = pieces[from]?.tag === 'name';
  for (let at = from + 1; at < end; at++) {
    // "told reporters one soldier was missing"
    if (pieces[at]?.tag === 'number' && pieces[at - 1]?.tag === 'noun') return at;
    if ((pieces[at]?.tag === 'name') !== startsWithName && pieces[at - 1]?.tag !== 'determiner') return at;
  }
  return from;
}

function wholeAddresseeEnd(pieces: readonly Piece[], from: number): number {
  const first = pieces[from];
  if (!startsNounPhrase(first) || first?.tag === 'quotation' || lowerOf(first) === 'that') return from;
  let end = simpleNounPhraseEnd(pieces, from);
  for (;;) {
    if (lowerOf(pieces[end]) === 'and' || lowerOf(pieces[end]) === 'of') {
      const further = simpleNounPhraseEnd(pieces, end + 1);
      if (further === end + 1 || isFinite(pieces, further)) return end;
      end = further;
    } else return end;
  }
}
