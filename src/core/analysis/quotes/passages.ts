import type { Span } from '../../model/span.ts';
import type { ArticleText, Paragraph } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotedRun } from './quotedRun.ts';

/** A token outside quotation marks, or a whole quotation: the grammar around a quotation is read as if it were one word. */
export type Piece = Token | QuotedRun;

/** A sentence as the article's own voice speaks it: full stops inside quotation marks do not end it. */
export interface Passage {
  readonly pieces: readonly Piece[];
  readonly paragraph: number;
  /** Inside somebody's quotation: what is read here is a quote inside a quote. */
  readonly quoted: boolean;
}

/** Pieces `from` (inclusive) to `to` (exclusive) of a passage. */
export interface PieceRange {
  readonly from: number;
  readonly to: number;
}

export function spanOf(pieces: readonly Piece[], range: PieceRange): Span {
  return { start: pieces[range.from]?.start ?? 0, end: pieces[range.to - 1]?.end ?? 0 };
}

/** The passages of a paragraph that hold a quotation, or a word for which `isOfInterest` holds. */
export function passagesOf(
  article: ArticleText,
  paragraph: Paragraph,
  runs: readonly QuotedRun[],
  isOfInterest: (token: Token) => boolean,
): Passage[] {
  const ends: number[] = [];
  let nextRun = 0;
  for (let index = paragraph.firstSentence; index < paragraph.lastSentence; index++) {
    const end = article.sentences[index]?.last ?? paragraph.last;
    while ((runs[nextRun]?.last ?? Infinity) <= end) nextRun++;
    const endsInside = (runs[nextRun]?.first ?? Infinity) < end;
    if (!endsInside || index + 1 === paragraph.lastSentence) ends.push(end);
  }
  return cutPassages(article.tokens, datelineEnd(article.tokens, paragraph), ends, runs, isOfInterest).map((pieces) => ({
    pieces,
    paragraph: paragraph.index,
    quoted: false,
  }));
}

const LONGEST_DATELINE = 18;

/** First token behind "PELNY, Ostrel, April 12 (Agency) —": nothing but names, numbers and marks up to a dash. */
function datelineEnd(tokens: readonly Token[], { first, last }: Paragraph): number {
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

/** The passages inside a quotation, cut at its own stops; quotations inside it, in single marks, are their pieces. */
export function passagesInside(
  article: ArticleText,
  run: QuotedRun,
  paragraph: number,
  isOfInterest: (token: Token) => boolean,
): Passage[] {
  const ends: number[] = [];
  let nextRun = 0;
  for (let at = run.innerFirst; at < run.innerLast; at++) {
    while ((run.inner[nextRun]?.last ?? Infinity) <= at) nextRun++;
    const isInside = (run.inner[nextRun]?.first ?? Infinity) <= at;
    if (at + 1 === run.innerLast || (!isInside && isFinalStop(article.tokens[at], article.tokens[at + 1]))) ends.push(at + 1);
  }
  return cutPassages(article.tokens, run.innerFirst, ends, run.inner, isOfInterest).map((pieces) => ({ pieces, paragraph, quoted: true }));
}

function isFinalStop(token: Token | undefined, next: Token | undefined): boolean {
  const form = token?.word.form;
  return (form === '.' || form === '!' || form === '?') && next?.word.shape !== 'lower';
}

/** No sentence is longer; what is gets cut, so that looking around a cue stays cheap in hostile text. */
const LONGEST_PASSAGE = 250;

function cutPassages(
  tokens: readonly Token[],
  first: number,
  ends: readonly number[],
  runs: readonly QuotedRun[],
  isOfInterest: (token: Token) => boolean,
): Piece[][] {
  const passages: Piece[][] = [];
  let nextRun = 0;
  let at = first;
  for (const end of ends) {
    let run = runs[nextRun];
    if ((run === undefined || run.first >= end) && !someToken(tokens, at, end, isOfInterest)) {
      at = end;
      continue;
    }
    let pieces: Piece[] = [];
    while (at < end) {
      if (pieces.length === LONGEST_PASSAGE) {
        passages.push(pieces);
        pieces = [];
      }
      run = runs[nextRun];
      if (run && run.first === at) {
        pieces.push(run);
        at = run.last;
        nextRun++;
      } else {
        const token = tokens[at];
        if (token) pieces.push(token);
        at++;
      }
    }
    passages.push(pieces);
  }
  return passages;
}

function someToken(tokens: readonly Token[], first: number, last: number, holds: (token: Token) => boolean): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token && holds(token)) return true;
  }
  return false;
}
