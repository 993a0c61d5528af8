import type { Span } from '../../model/span.ts';
import type { ArticleText, Paragraph } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { datelineEnd } from './dateline.ts';
import { isDash } from './grammar.ts';
import type { QuotedRun } from './quotedRun.ts';
import { firstNotBelow } from '../../text/orderedSearch.ts';
import { holdsBetween, type Survey } from './survey.ts';
import { isTranscript } from './transcript.ts';

/** A token outside quotation marks, or a whole quotation: the grammar around a quotation is read as if it were one word. */
export type Piece = Token | QuotedRun;

/** A sentence as the article's own voice speaks it: full stops inside quotation marks do not end it. */
export interface Passage {
  readonly pieces: readonly Piece[];
  /** Indices of the pieces that a frame may hang on. */
  readonly triggers: readonly number[];
  readonly holdsQuotation: boolean;
  readonly paragraph: number;
  /** Inside somebody's quotation: what is read here is a quote inside a quote. */
  readonly quoted: boolean;
  /** Of an article that sets names and colons before what is said, turn by turn. */
  readonly inTranscript: boolean;
}

/** Pieces `from` (inclusive) to `to` (exclusive) of a passage. */
export interface PieceRange {
  readonly from: number;
  readonly to: number;
}

export function spanOf(pieces: readonly Piece[], range: PieceRange): Span {
  return { start: pieces[range.from]?.start ?? 0, end: pieces[range.to - 1]?.end ?? 0 };
}

/** No sentence is longer; what is gets cut, so that looking around a cue stays cheap in hostile text. */
const LONGEST_PASSAGE = 250;
/** So many tokens from the beginning of a sentence a colon may follow a name ("MINISTER: …"). */
const LONGEST_LABEL = 8;

/** "Floods kill 42 – Kelva Council" */
function endsInTail(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = last - 2; at > first && at > last - LONGEST_LABEL; at--) if (isDash(tokens[at])) return true;
  return false;
}

/** Cuts the passages that may hold a quote out of an article; sentences without mark, cue or colon are left. */
export class PassageCutter {
  readonly #article: ArticleText;
  readonly #survey: Survey;
  /** Names and colons are set before what is said, turn by turn. */
  readonly isTranscript: boolean;

  constructor(article: ArticleText, survey: Survey) {
    this.#article = article;
    this.#survey = survey;
    this.isTranscript = isTranscript(article.tokens, survey.colons);
  }

  /** @param opens nothing was read yet: a headline may name who tells it behind a dash */
  ofParagraph(paragraph: Paragraph, runs: readonly QuotedRun[], opens: boolean): Passage[] {
    const { sentences, tokens } = this.#article;
    const { triggers, colons } = this.#survey;
    const { first, last } = paragraph;
    const hasColon = holdsBetween(colons, first, last);
    const hasTail = opens && endsInTail(tokens, first, last);
    if (runs.length === 0 && !hasColon && !hasTail && !holdsBetween(triggers, first, last) && !isDash(tokens[first])) return [];
    const passages: Passage[] = [];
    let nextRun = 0;
    let from = datelineEnd(tokens, paragraph);
    for (let index = paragraph.firstSentence; index < paragraph.lastSentence; index++) {
      const end = sentences[index]?.last ?? last;
      if (end <= from) continue;
      let run = nextRun;
      while ((runs[run]?.last ?? Infinity) <= end) run++;
      if ((runs[run]?.first ?? Infinity) < end && index + 1 < paragraph.lastSentence) continue;
      const isOfInterest =
        (runs[nextRun]?.first ?? Infinity) < end ||
        isDash(tokens[from]) ||
        hasTail ||
        holdsBetween(triggers, from, end) ||
        (hasColon && (holdsBetween(colons, from, from + LONGEST_LABEL) || holdsBetween(colons, end - 1, end)));
      if (isOfInterest) this.#cut(passages, from, end, runs, nextRun, paragraph.index, false);
      nextRun = run;
      from = end;
    }
    return passages;
  }

  /** Those inside a quotation, cut at its own stops; quotations inside it, in single marks, are their pieces. Only where somebody is said to speak. */
  inside(run: QuotedRun, paragraph: number): Passage[] {
    const { tokens } = this.#article;
    const { triggers } = this.#survey;
    if (!holdsBetween(triggers, run.innerFirst, run.innerLast)) return [];
    const passages: Passage[] = [];
    let nextRun = 0;
    let from = run.innerFirst;
    for (let at = run.innerFirst; at < run.innerLast; at++) {
      const isLast = at + 1 === run.innerLast;
      if (!isLast && tokens[at]?.tag !== 'punctuation') continue;
      let inner = nextRun;
      while ((run.inner[inner]?.last ?? Infinity) <= at) inner++;
      const isInside = (run.inner[inner]?.first ?? Infinity) <= at;
      if (!isLast && (isInside || !isFinalStop(tokens[at], tokens[at + 1]))) continue;
      if (holdsBetween(triggers, from, at + 1)) this.#cut(passages, from, at + 1, run.inner, nextRun, paragraph, true);
      from = at + 1;
      nextRun = inner;
    }
    return passages;
  }

  #cut(
    into: Passage[],
    first: number,
    end: number,
    runs: readonly QuotedRun[],
    firstRun: number,
    paragraph: number,
    quoted: boolean,
  ): void {
    const { tokens } = this.#article;
    const { triggers } = this.#survey;
    let nextRun = firstRun;
    let nextTrigger = firstNotBelow(triggers, first);
    const inTranscript = this.isTranscript && !quoted;
    if ((runs[firstRun]?.first ?? Infinity) >= end && end - first <= LONGEST_PASSAGE) {
      // Most passages hold no quotation: their pieces are copied in one go.
      const own: number[] = [];
      for (; (triggers[nextTrigger] ?? Infinity) < end; nextTrigger++) own.push((triggers[nextTrigger] ?? 0) - first);
      into.push({ pieces: tokens.slice(first, end), triggers: own, holdsQuotation: false, paragraph, quoted, inTranscript });
      return;
    }
    for (let at = first; at < end;) {
      const pieces: Piece[] = [];
      const own: number[] = [];
      let holdsQuotation = false;
      while (at < end && pieces.length < LONGEST_PASSAGE) {
        const run = runs[nextRun];
        if (run?.first === at) {
          pieces.push(run);
          holdsQuotation = true;
          at = run.last;
          nextRun++;
          continue;
        }
        const token = tokens[at];
        if (token === undefined) break;
        while ((triggers[nextTrigger] ?? Infinity) < at) nextTrigger++;
        if (triggers[nextTrigger] === at) own.push(pieces.length);
        pieces.push(token);
        at++;
      }
      if (pieces.length === 0) return;
      into.push({ pieces, triggers: own, holdsQuotation, paragraph, quoted, inTranscript });
    }
  }
}

function isFinalStop(token: Token | undefined, next: Token | undefined): boolean {
  const form = token?.word.form;
  return (form === '.' || form === '!' || form === '?') && next?.word.shape !== 'lower';
}
