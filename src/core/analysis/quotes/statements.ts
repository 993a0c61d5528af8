import type { Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import type { Attribution, OpenFrame } from './attribution.ts';
import { isFinalMark, isPersonalPronoun, isQuotation, lowerOf } from './grammar.ts';
import { findQuotedRuns } from './marks.ts';
import { passagesInside, passagesOf, spanOf, type Passage, type Piece, type PieceRange } from './passages.ts';
import { readPassage } from './readPassage.ts';
import type { Statement } from './statement.ts';
import { triggerOf } from './triggers.ts';

/** Every statement that a frame or its place attributes to somebody, in the order found. */
export function findStatements(article: ArticleText, isBoilerplate: readonly boolean[]): Statement[] {
  const reader = new StatementReader(article);
  let leftOpen = false;
  for (const paragraph of article.paragraphs) {
    if (isBoilerplate[paragraph.index]) continue;
    const runs = findQuotedRuns(article.tokens, paragraph, leftOpen);
    const last = runs.at(-1);
    leftOpen = last !== undefined && last.unclosed && last.last === paragraph.last;
    reader.beginParagraph();
    for (const passage of passagesOf(article, paragraph, runs, isTrigger)) reader.read(passage);
  }
  return reader.statements;
}

const isTrigger = (token: Token): boolean => triggerOf(token.word) !== undefined;

/** What was last attributed, for quotations without a frame of their own. */
interface LastSpeaker {
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly paragraph: number;
}

const SHORTEST_FLOATING = 3;
/** Fewer words inside a quotation are a figure of speech ("as he says he is"). */
const SHORTEST_INNER = 4;

class StatementReader {
  readonly statements: Statement[] = [];
  readonly #article: ArticleText;
  #last: LastSpeaker | null = null;
  /** Statement without a frame at the end of the passage before, that a frame may still follow. */
  #floating = -1;
  /** A frame that ended its paragraph with a colon. */
  #announced: LastSpeaker | null = null;

  constructor(article: ArticleText) {
    this.#article = article;
  }

  beginParagraph(): void {
    this.#floating = -1;
  }

  read(passage: Passage): void {
    const { attributions, open } = readPassage(passage);
    const floatingBefore = this.#floating;
    const announced = this.#announced;
    this.#floating = -1;
    this.#announced = null;
    for (const attribution of attributions) this.#take(passage, attribution);
    if (attributions.length > 0) return;
    const quotation = quotationAlone(passage.pieces);
    if (quotation) {
      this.#takeFloating(passage, quotation, announced);
    } else if (open) {
      this.#takeOpenFrame(passage, open, floatingBefore);
    }
  }

  #take(passage: Passage, attribution: Attribution): void {
    const { pieces, paragraph } = passage;
    const speaker = attribution.speaker && spanOf(pieces, attribution.speaker);
    const cue = spanOf(pieces, attribution.cue);
    const content = trimmed(pieces, attribution.content);
    if (content === null) return;
    const { start, end } = spanOf(pieces, content);
    this.statements.push({
      start,
      end,
      type: typeOf(pieces, content),
      speaker,
      cue,
      paragraph,
      quoted: passage.quoted,
      confidence: attribution.confidence,
      basis: attribution.basis,
    });
    if (!passage.quoted) {
      this.#last = { speaker, cue, paragraph };
      for (let at = content.from; at < content.to; at++) this.#readInside(pieces[at], paragraph);
    }
  }

  /** A quotation that is a sentence of its own takes the speaker of the one before it. */
  #takeFloating(passage: Passage, quotation: PieceRange, announced: LastSpeaker | null): void {
    const { pieces, paragraph } = passage;
    const run = pieces[quotation.from];
    if (run?.tag !== 'quotation') return;
    const previous = this.statements.at(-1);
    if (run.continues && previous && previous.paragraph < paragraph) {
      this.statements[this.statements.length - 1] = { ...previous, end: spanOf(pieces, quotation).end, paragraph };
      if (this.#last) this.#last = { ...this.#last, paragraph };
      return;
    }
    const near = announced ?? (this.#last && paragraph - this.#last.paragraph <= 2 ? this.#last : null);
    if (isTitle(this.#article.tokens, run.innerFirst, run.innerLast)) return;
    if (near === null && run.innerLast - run.innerFirst < SHORTEST_FLOATING) return;
    this.#floating = this.statements.length;
    const { start, end } = spanOf(pieces, quotation);
    this.statements.push({
      start,
      end,
      type: 'direct',
      speaker: near?.speaker ?? null,
      cue: near?.cue ?? null,
      paragraph,
      quoted: passage.quoted,
      confidence: near === null ? 0.5 : announced || near.paragraph === paragraph ? 0.9 : 0.75,
      basis: near === null ? 'quotation without a speaker' : 'quotation after one by X',
    });
    if (near) this.#last = { speaker: near.speaker, cue: near.cue, paragraph };
    this.#readInside(run, paragraph);
  }

  /** "Trump asked." behind a quotation; "The report says:" before one. */
  #takeOpenFrame(passage: Passage, open: OpenFrame, floatingBefore: number): void {
    const speaker = open.speaker && spanOf(passage.pieces, open.speaker);
    const frame: LastSpeaker = { speaker, cue: spanOf(passage.pieces, open.cue), paragraph: passage.paragraph };
    if (open.looks === 'ahead') {
      this.#announced = frame;
      this.#last = frame;
      return;
    }
    const floating = this.statements[floatingBefore];
    if (floating) {
      this.statements[floatingBefore] = { ...floating, speaker, cue: frame.cue, confidence: 0.9, basis: 'quotation. X said.' };
      this.#last = frame;
    }
  }

  #readInside(piece: Piece | undefined, paragraph: number): void {
    if (piece?.tag !== 'quotation') return;
    for (const inner of passagesInside(this.#article, piece, paragraph, isTrigger)) {
      for (const attribution of readPassage(inner).attributions) {
        const { from, to } = attribution.content;
        if (isAboutOthers(inner.pieces, attribution) && (to - from >= SHORTEST_INNER || isQuotation(inner.pieces[from])))
          this.#take(inner, attribution);
      }
    }
  }
}

/** Every word of weight has a capital: a title or a headline, no speech. */
function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (word === undefined || word.shape === 'punctuation') continue;
    if (word.shape === 'lower') {
      if (word.form.length > 3) return false;
    } else capitals++;
  }
  return capitals > 1;
}

/** In somebody's mouth "I said" and "you say" report nobody else. */
function isAboutOthers(pieces: readonly Piece[], { speaker, plain }: Attribution): boolean {
  if (speaker === null || !plain) return false;
  const first = pieces[speaker.from];
  const lower = lowerOf(first);
  if (isPersonalPronoun(first)) return lower === 'he' || lower === 'she' || lower === 'they';
  return first?.tag === 'name' || lower === 'the' || lower === 'his' || lower === 'her' || lower === 'our' || lower === 'my';
}

/** Quotations and marks only: where they begin and end; else null. */
function quotationAlone(pieces: readonly Piece[]): PieceRange | null {
  let from = 0;
  while (from < pieces.length && !isQuotation(pieces[from])) {
    if (pieces[from]?.tag !== 'conjunction' && pieces[from]?.tag !== 'punctuation') return null;
    from++;
  }
  let to = from;
  while (to < pieces.length && isQuotation(pieces[to])) to++;
  if (to === from) return null;
  for (let at = to; at < pieces.length; at++) if (!isFinalMark(pieces[at]) && pieces[at]?.tag !== 'punctuation') return null;
  return { from, to };
}

/** Without commas, stops and dashes at either end. */
function trimmed(pieces: readonly Piece[], { from, to }: PieceRange): PieceRange | null {
  let first = from;
  let last = to;
  while (first < last && pieces[first]?.tag === 'punctuation') first++;
  while (last > first && pieces[last - 1]?.tag === 'punctuation' && lowerOf(pieces[last - 1]) !== ')') last--;
  return last > first ? { from: first, to: last } : null;
}

function typeOf(pieces: readonly Piece[], { from, to }: PieceRange): Statement['type'] {
  let quoted = false;
  let plain = false;
  for (let at = from; at < to; at++) {
    if (isQuotation(pieces[at])) quoted = true;
    else if (pieces[at]?.tag !== 'punctuation') plain = true;
  }
  return quoted ? (plain ? 'mixed' : 'direct') : 'indirect';
}
