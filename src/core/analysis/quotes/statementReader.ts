import type { ActorMention } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleText, Paragraph } from '../../text/articleText.ts';
import { firstStartingFrom } from '../../text/orderedSearch.ts';
import type { Attribution, OpenFrame } from './attribution.ts';
import { isTitle, quotationAlone, quotationBegun, trimmed, typeOf } from './contentShape.ts';
import { openingPerson } from './frames/openingPerson.ts';
import { readHeadline } from './frames/headlines.ts';
import { quotedTurn } from './frames/turns.ts';
import { isPersonalPronoun, isQuotation, lowerOf } from './grammar.ts';
import { spanOf, type Passage, type PassageCutter, type Piece, type PieceRange } from './passages.ts';
import type { QuotedRun } from './quotedRun.ts';
import { readPassage } from './readPassage.ts';
import { statementOf, type Statement } from './statement.ts';
import { governingSubject } from './subjects.ts';

/** Who was last said to speak, for quotations without a frame of their own. */
export interface LastSpeaker {
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly paragraph: number;
}

/** All that goes over from one paragraph to the next, but the statements. */
export interface CarriedOver {
  /** Nothing was read yet: the first sentence may be a headline. */
  readonly isHeadline: boolean;
  readonly last: LastSpeaker | null;
  /** A frame that ended its paragraph with a colon. */
  readonly announced: LastSpeaker | null;
  /** The same, by a verb of saying: the paragraph behind it is said even without quotation marks. */
  readonly blockBy: LastSpeaker | null;
}

export const NOTHING_READ: CarriedOver = { isHeadline: true, last: null, announced: null, blockBy: null };

const SHORTEST_FLOATING = 3;
/** Fewer words inside a quotation are a figure of speech ("as he says he is"). */
const SHORTEST_INNER = 4;

/** Reads passages in order and remembers who spoke: a statement may stand beside its frame, in the next sentence or in the next paragraph. */
export class StatementReader {
  readonly statements: Statement[];
  readonly #article: ArticleText;
  readonly #cutter: PassageCutter;
  readonly #mentions: readonly ActorMention[];
  #paragraph: Paragraph | null = null;
  /** How many statements there were when the paragraph began. */
  #before = 0;
  /** The last turn of a transcript, which lasts until another begins or its paragraph ends; -1 where there was none. */
  #turn = -1;
  #isHeadline: boolean;
  #last: LastSpeaker | null;
  /** Statement without a frame at the end of the passage before, that a frame may still follow. */
  #floating = -1;
  #announced: LastSpeaker | null;
  #blockBy: LastSpeaker | null;

  /** @param statements those before the first paragraph that is read, and `carried` what goes over to it */
  constructor(
    article: ArticleText,
    cutter: PassageCutter,
    mentions: readonly ActorMention[],
    statements: Statement[] = [],
    carried: CarriedOver = NOTHING_READ,
  ) {
    this.#article = article;
    this.#cutter = cutter;
    this.#mentions = mentions;
    this.statements = statements;
    this.#isHeadline = carried.isHeadline;
    this.#last = carried.last;
    this.#announced = carried.announced;
    this.#blockBy = carried.blockBy;
  }

  get carriedOver(): CarriedOver {
    return { isHeadline: this.#isHeadline, last: this.#last, announced: this.#announced, blockBy: this.#blockBy };
  }

  beginParagraph(paragraph: Paragraph): void {
    this.#paragraph = paragraph;
    this.#before = this.statements.length;
    this.#floating = -1;
  }

  endParagraph(): void {
    const paragraph = this.#paragraph;
    this.#isHeadline = false;
    if (paragraph === null) return;
    const by = this.#blockBy;
    if (by && by.paragraph < paragraph.index) {
      this.#blockBy = null;
      if (this.statements.length === this.#before && by.paragraph === paragraph.index - 1) this.#takeBlock(paragraph, by);
    }
  }

  read(passage: Passage): void {
    const headline = this.#isHeadline && readHeadline(passage, this.#mentions);
    this.#isHeadline = false;
    const { attributions, open } = headline ? { attributions: [headline], open: null } : readPassage(passage);
    const floatingBefore = this.#floating;
    const announced = this.#announced?.paragraph === passage.paragraph - 1 ? this.#announced : null;
    this.#floating = -1;
    this.#announced = null;
    for (const attribution of attributions) this.#take(passage, attribution);
    if (attributions.length > 0) return;
    const quotation = quotationAlone(passage.pieces);
    if (quotation) this.#takeQuotation(passage, quotation, announced);
    else if (open) this.#takeOpenFrame(passage, open, floatingBefore);
    else if (lowerOf(passage.pieces.at(-1)) === ':') this.#announce(passage);
    else if (this.#last?.paragraph === passage.paragraph) {
      const begun = quotationBegun(passage);
      if (begun) this.#takeFloating(passage, begun, this.#last);
    }
  }

  #take(passage: Passage, attribution: Attribution): void {
    const { pieces, paragraph } = passage;
    const speaker = attribution.speaker && spanOf(pieces, attribution.speaker);
    const cue = spanOf(pieces, attribution.cue);
    const content = trimmed(pieces, attribution.content);
    if (content === null) return;
    const { start, end } = spanOf(pieces, content);
    const turnEnd = attribution.wholeParagraph ? this.#lastWordEnd(end) : end;
    if (attribution.wholeParagraph && speaker) this.#endTurnBefore(speaker);
    this.statements.push({
      start,
      end: turnEnd,
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

  /** The turn before it in the same paragraph ends where another speaker is named: "MARLOW: Who knows? KAST: Nobody." */
  #endTurnBefore(speaker: Span): void {
    const { statements } = this;
    const open = this.#turn;
    const turn = open < this.#before ? undefined : statements[open];
    this.#turn = statements.length;
    if (!turn || turn.end <= speaker.start) return;
    let at = firstStartingFrom(this.#article.tokens, speaker.start) - 1;
    while (this.#article.tokens[at]?.tag === 'punctuation') at--;
    statements[open] = statementOf({ ...turn, end: Math.max(turn.start, this.#article.tokens[at]?.end ?? 0) });
  }

  #lastWordEnd(least: number): number {
    let at = (this.#paragraph?.last ?? 0) - 1;
    while (this.#article.tokens[at]?.tag === 'punctuation') at--;
    return Math.max(least, this.#article.tokens[at]?.end ?? 0);
  }

  /** A quotation that is a sentence of its own. */
  #takeQuotation(passage: Passage, quotation: PieceRange, announced: LastSpeaker | null): void {
    const { pieces, paragraph } = passage;
    const run = pieces[quotation.from];
    if (run?.tag !== 'quotation' || this.#takeTurn(run, paragraph)) return;
    const looksLikeTitle = isTitle(this.#article.tokens, run.innerFirst, run.innerLast);
    const previous = this.statements.at(-1);
    if (run.continues && !looksLikeTitle && previous && previous.paragraph < paragraph) {
      this.statements[this.statements.length - 1] = statementOf({ ...previous, end: spanOf(pieces, quotation).end, paragraph });
      if (this.#last) this.#last = { ...this.#last, paragraph };
      return;
    }
    const near = announced ?? this.#topicBefore(paragraph) ?? (this.#last && paragraph - this.#last.paragraph <= 2 ? this.#last : null);
    const goesOn = near?.paragraph === paragraph && run.closing !== null;
    if (!goesOn && looksLikeTitle) return;
    if (near === null && run.innerLast - run.innerFirst < SHORTEST_FLOATING) return;
    this.#takeFloating(passage, quotation, near, announced !== null);
    this.#readInside(run, paragraph);
  }

  /** Whom the paragraph before is about, where nobody speaks in it: a person who opens it. Its quotation is his rather than an earlier speaker's. */
  #topicBefore(paragraph: number): LastSpeaker | null {
    const before = this.#article.paragraphs[paragraph - 1];
    if (before === undefined || this.#last === null || this.#last.paragraph !== paragraph - 2) return null;
    const person = openingPerson(this.#article, this.#mentions, before);
    return person && { speaker: person, cue: null, paragraph: before.index };
  }

  /** A turn of a transcript whose every paragraph is set in quotation marks. */
  #takeTurn(run: QuotedRun, paragraph: number): boolean {
    const turn = quotedTurn(this.#article.tokens, run);
    if (turn === null) return false;
    this.statements.push(statementOf({ ...turn, paragraph, quoted: false }));
    this.#last = { speaker: turn.speaker, cue: turn.cue, paragraph };
    return true;
  }

  /** Takes the speaker of the statement before it. */
  #takeFloating(passage: Passage, content: PieceRange, near: LastSpeaker | null, announced = false): void {
    const { pieces, paragraph } = passage;
    const range = trimmed(pieces, content);
    if (range === null) return;
    this.#floating = this.statements.length;
    const { start, end } = spanOf(pieces, range);
    this.statements.push({
      start,
      end,
      type: typeOf(pieces, range),
      speaker: near?.speaker ?? null,
      cue: near?.cue ?? null,
      paragraph,
      quoted: passage.quoted,
      confidence: near === null ? 0.5 : announced || near.paragraph === paragraph ? 0.9 : 0.75,
      basis: near === null ? 'quotation without a speaker' : 'quotation after one by X',
    });
    if (near) this.#last = { speaker: near.speaker, cue: near.cue, paragraph };
  }

  /** "Trump asked." behind a quotation; "The report says:" before one. */
  #takeOpenFrame(passage: Passage, open: OpenFrame, floatingBefore: number): void {
    const speaker = open.speaker && spanOf(passage.pieces, open.speaker);
    const frame: LastSpeaker = { speaker, cue: spanOf(passage.pieces, open.cue), paragraph: passage.paragraph };
    if (open.looks === 'ahead') {
      this.#announced = frame;
      this.#blockBy = frame;
      this.#last = frame;
      return;
    }
    const floating = floatingBefore < 0 ? undefined : this.statements[floatingBefore];
    if (floating) {
      this.statements[floatingBefore] = statementOf({ ...floating, speaker, cue: frame.cue, confidence: 0.9, basis: 'quotation. X said.' });
      this.#last = frame;
    }
  }

  /** "The minister had this message:" without a verb of saying: a quotation may follow, by whom the clause is about. */
  #announce({ pieces, paragraph }: Passage): void {
    const subject = governingSubject(pieces, pieces.length - 1);
    if (subject === null) return;
    const cue = spanOf(pieces, { from: pieces.length - 1, to: pieces.length });
    this.#announced = { speaker: spanOf(pieces, subject), cue, paragraph };
  }

  /** A paragraph without quotation marks behind "The mayor wrote:". */
  #takeBlock(paragraph: Paragraph, by: LastSpeaker): void {
    const start = this.#article.tokens[paragraph.first]?.start ?? 0;
    const end = this.#lastWordEnd(start);
    if (end <= start) return;
    this.statements.push({
      start,
      end,
      type: 'indirect',
      speaker: by.speaker,
      cue: by.cue,
      paragraph: paragraph.index,
      quoted: false,
      confidence: 0.6,
      basis: 'X said: paragraph',
    });
    this.#last = { ...by, paragraph: paragraph.index };
  }

  #readInside(piece: Piece | undefined, paragraph: number): void {
    if (piece?.tag !== 'quotation') return;
    for (const inner of this.#cutter.inside(piece, paragraph)) {
      for (const attribution of readPassage(inner).attributions) {
        const { from, to } = attribution.content;
        if (isAboutOthers(inner.pieces, attribution) && (to - from >= SHORTEST_INNER || isQuotation(inner.pieces[from])))
          this.#take(inner, attribution);
      }
    }
  }
}

/** In somebody's mouth "I said" and "you say" report nobody else. */
function isAboutOthers(pieces: readonly Piece[], { speaker, plain }: Attribution): boolean {
  if (speaker === null || !plain) return false;
  const first = pieces[speaker.from];
  const lower = lowerOf(first);
  if (isPersonalPronoun(first)) return lower === 'he' || lower === 'she' || lower === 'they';
  return first?.tag === 'name' || lower === 'the' || lower === 'his' || lower === 'her' || lower === 'our' || lower === 'my';
}
