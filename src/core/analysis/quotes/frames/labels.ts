import { NOTHING, type Attribution, type FrameResult, type OpenFrame } from '../attribution.ts';
import { contentEnd } from '../contentEnd.ts';
import { isDash, isFinalMark, isFinite, isQuotation, lowerOf } from '../grammar.ts';
import { fullNounPhraseEnd } from '../nounPhrases.ts';
import type { Passage, Piece } from '../passages.ts';
import { isTurnLabel } from '../speakers/interview.ts';

const isCapital = (piece: Piece | undefined): boolean =>
  piece?.tag !== 'quotation' && (piece?.word.shape === 'capitalized' || piece?.word.shape === 'upper');

/** Speakers set beside their words without a verb: `“…” — Ann Example, teacher`, `EXAMPLE: …`, `Example: “…”`. */
export function readLabel({ pieces, quoted, inTranscript }: Passage): FrameResult {
  const tag = pieces[0]?.tag;
  if (quoted) return NOTHING;
  if (isTurn(pieces)) return { attributions: [turnOf(pieces, 1)], open: null };
  if (tag === 'quotation') return { attributions: signedQuotation(pieces), open: null };
  if (tag === 'name' || (inTranscript && isCapital(pieces[0]))) return { attributions: namedTurn(pieces, inTranscript), open: null };
  return tag === 'punctuation' ? { attributions: [], open: signature(pieces) } : NOTHING;
}

/** "Q: When will it open?", "A: In May." */
function isTurn([label, colon]: readonly Piece[]): boolean {
  if (label === undefined || label.tag === 'quotation' || !label.startsLine || label.word.shape === 'lower') return false;
  return lowerOf(colon) === ':' && isTurnLabel(label.word.lower);
}

/** All that follows the label in its paragraph. */
function turnOf(pieces: readonly Piece[], colon: number): Attribution {
  const from = colon + 1;
  return {
    content: { from, to: Math.max(from, contentEnd(pieces, from, false)) },
    cue: { from: colon, to: from },
    speaker: { from: 0, to: colon },
    basis: 'name and colon',
    confidence: 0.7,
    plain: false,
    wholeParagraph: true,
  };
}

/** A dash and a name, where the quotation was a sentence of its own. */
function signature(pieces: readonly Piece[]): OpenFrame | null {
  if (!isDash(pieces[0]) || pieces[1]?.tag !== 'name') return null;
  const to = fullNounPhraseEnd(pieces, 1);
  const ends = to >= pieces.length || isFinalMark(pieces[to]);
  return ends ? { cue: { from: 0, to: 1 }, speaker: { from: 1, to }, looks: 'back' } : null;
}

/** A quotation, a dash and a name until the end of the line. */
function signedQuotation(pieces: readonly Piece[]): Attribution[] {
  let dash = 1;
  while (dash < 3 && isQuotation(pieces[dash])) dash++;
  if (!isDash(pieces[dash])) return [];
  const to = fullNounPhraseEnd(pieces, dash + 1);
  if (to === dash + 1 || (to < pieces.length && !isFinalMark(pieces[to])) || pieces[dash + 1]?.tag !== 'name') return [];
  return [
    {
      content: { from: 0, to: dash },
      cue: { from: dash, to: dash + 1 },
      speaker: { from: dash + 1, to },
      basis: 'signed quotation',
      confidence: 0.9,
      plain: false,
    },
  ];
}

/** Before a colon they announce the article's own words. */
const EDITORS = new Set(
  'clarification correction update updated note breaking watch read more video photos photo exclusive analysis opinion factbox timeline live related'.split(
    ' ',
  ),
);

/** A name and a colon at the beginning: a turn of a transcript (in capitals, or in an article of turns), or a quotation. */
function namedTurn(pieces: readonly Piece[], inTranscript: boolean): Attribution[] {
  let colon = 0;
  let capitals = true;
  const isNamePart = (piece: Piece | undefined): boolean => piece?.tag === 'name' || (inTranscript && isCapital(piece));
  while (colon < 6 && isNamePart(pieces[colon])) {
    const piece = pieces[colon];
    if (piece?.tag === 'quotation' || (piece?.word.shape !== 'upper' && piece?.word.shape !== 'punctuation')) capitals = false;
    colon++;
  }
  if (colon === 0 || lowerOf(pieces[colon]) !== ':' || pieces.length < colon + 3 || EDITORS.has(lowerOf(pieces[colon - 1]))) return [];
  const from = colon + 1;
  const quoted = isQuotation(pieces[from]) && (pieces.length === from + 1 || isFinalMark(pieces[from + 1]));
  const isTurn = capitals || inTranscript;
  if (!quoted && !(isTurn && pieces.some((_piece, at) => at > colon && isFinite(pieces, at)))) return [];
  return [
    quoted ? { ...turnOf(pieces, colon), content: { from, to: from + 1 }, confidence: 0.85, wholeParagraph: false } : turnOf(pieces, colon),
  ];
}
