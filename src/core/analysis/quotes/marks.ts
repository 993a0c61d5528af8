import type { Span } from '../../model/span.ts';
import type { Paragraph } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { WordTable } from '../../text/words.ts';

/** Words between quotation marks, the marks included. Tokens half-open. */
export interface QuotedRun extends Span {
  readonly tag: 'quotation';
  readonly first: number;
  readonly last: number;
  /** Tokens between the marks. */
  readonly innerFirst: number;
  readonly innerLast: number;
  /** The marks are single ones. */
  readonly single: boolean;
  /** No closing mark: it ends with its paragraph, or where the next one opens. */
  readonly unclosed: boolean;
  /** It goes on with the run that the paragraph before left open. */
  readonly continues: boolean;
  /** The punctuation mark that it ends with, inside its quotation marks. */
  readonly closing: string | null;
  /** Runs in single marks inside one in double marks. */
  readonly inner: readonly QuotedRun[];
}

type Role = 'open' | 'close' | null;

/**
 * Finds the quotation marks of a paragraph and pairs them: straight, curly, doubled single (`` and ''), guillemets, single ones in the British manner.
 * A mark's role follows from its neighbours (space on the left opens), else from what is open. Marks left over are mended within the paragraph: an unclosed
 * run ends with it; one that the paragraph before left open may go on without a mark of its own.
 * @param leftOpen the paragraph before ended inside a run
 */
export function findQuotedRuns(tokens: readonly Token[], paragraph: Paragraph, leftOpen: boolean): readonly QuotedRun[] {
  if (!holdsMark(tokens, paragraph)) return NO_RUNS;
  const marks = doubleMarks(tokens, paragraph);
  const doubles = pairDoubles(tokens, paragraph, marks, leftOpen);
  const runs: QuotedRun[] = [];
  let from = paragraph.first;
  for (const run of doubles) {
    runs.push(...singleRuns(tokens, from, run.first), { ...run, inner: singleRuns(tokens, run.innerFirst, run.innerLast) });
    from = run.last;
  }
  runs.push(...singleRuns(tokens, from, paragraph.last));
  return runs;
}

const NO_RUNS: readonly QuotedRun[] = [];
const MARKS = new WordTable<true>(['“', '„', '«', '``', '‟', '”', '»', '"', "''", '＂', '‘', '’', "'"].map((form) => [form, true]));

/** Most paragraphs hold none. */
function holdsMark(tokens: readonly Token[], { first, last }: Paragraph): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token !== undefined && token.word.shape === 'punctuation' && MARKS.has(token.word)) return true;
  }
  return false;
}

interface Mark {
  /** Its tokens, half-open: two for a doubled curly apostrophe. */
  readonly first: number;
  readonly last: number;
  readonly role: Role;
  /** The form itself opens or closes; neighbours need not be asked. */
  readonly certain: boolean;
}

const OPENING = new Set(['“', '„', '«', '``', '‟']);
const CLOSING = new Set(['”', '»']);

function doubleMarks(tokens: readonly Token[], paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  for (let at = paragraph.first; at < paragraph.last; at++) {
    const token = tokens[at];
    if (token === undefined || token.word.shape !== 'punctuation') continue;
    const form = token.word.form;
    if (OPENING.has(form)) marks.push({ first: at, last: at + 1, role: 'open', certain: true });
    else if (CLOSING.has(form)) marks.push({ first: at, last: at + 1, role: 'close', certain: true });
    else if (form === '"' || form === "''" || form === '＂') marks.push(neutralMark(tokens, paragraph, at, at + 1));
    else if ((form === '‘' || form === '’') && isGlued(tokens[at + 1], form)) {
      marks.push(form === '‘' ? { first: at, last: at + 2, role: 'open', certain: true } : neutralMark(tokens, paragraph, at, at + 2));
      at++;
    }
  }
  return marks;
}

const isGlued = (token: Token | undefined, form: string): boolean => token !== undefined && !token.spaced && token.word.form === form;

const BRACKETS_AND_DASHES = new Set(['(', '[', '{', '—', '–', '--', '-', '‘', "'", '/']);
const AFTER_CLOSING = new Set([')', ']', '}', '.', ',', ';', ':', '!', '?', '—', '–', '--', '-', '’', "'", '…', '...']);

function neutralMark(tokens: readonly Token[], paragraph: Paragraph, first: number, last: number): Mark {
  const before = first > paragraph.first ? tokens[first - 1] : undefined;
  const after = last < paragraph.last ? tokens[last] : undefined;
  const freeLeft = before === undefined || tokens[first]?.spaced === true || BRACKETS_AND_DASHES.has(before.word.form);
  const freeRight = after === undefined || after.spaced || AFTER_CLOSING.has(after.word.form);
  const role = freeLeft === freeRight ? null : freeLeft ? 'open' : 'close';
  return { first, last, role, certain: false };
}

function pairDoubles(tokens: readonly Token[], paragraph: Paragraph, marks: readonly Mark[], leftOpen: boolean): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: Mark | null = null;
  let uncertainLeft = marks.filter((mark) => !mark.certain).length;
  const close = (first: number, innerFirst: number, innerLast: number, last: number, unclosed: boolean): void => {
    if (innerLast <= innerFirst) return;
    runs.push({
      tag: 'quotation',
      first,
      last,
      innerFirst,
      innerLast,
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      single: false,
      unclosed,
      continues: leftOpen && runs.length === 0 && (first === paragraph.first || first === innerFirst),
      closing: closingMark(tokens, innerLast),
      inner: [],
    });
  };
  for (const mark of marks) {
    if (!mark.certain) uncertainLeft--;
    let role: Role = mark.role ?? (open ? 'close' : 'open');
    // `said," text … "`: a closing mark with nothing open, but a partner to come.
    if (role === 'close' && !open && !mark.certain && uncertainLeft % 2 === 1 && !(leftOpen && runs.length === 0)) role = 'open';
    if (role === 'open' && open && !mark.certain && tokens[mark.first]?.spaced === false && isWord(tokens[mark.first - 1])) role = 'close';
    if (role === 'open') {
      if (open) close(open.first, open.last, mark.first, mark.first, true);
      open = mark;
    } else if (open) {
      close(open.first, open.last, mark.first, mark.last, false);
      open = null;
    } else if (leftOpen && runs.length === 0) {
      close(paragraph.first, paragraph.first, mark.first, mark.last, false);
    }
  }
  if (open) close(open.first, open.last, paragraph.last, paragraph.last, true);
  return runs;
}

function closingMark(tokens: readonly Token[], innerLast: number): string | null {
  let word = tokens[innerLast - 1]?.word;
  // `…,'"`: the stop stands inside the inner marks.
  if (word?.form === "'" || word?.form === '’' || word?.form === "''") word = tokens[innerLast - 2]?.word;
  return word?.shape === 'punctuation' ? word.form : null;
}

const isWord = (token: Token | undefined): boolean => token !== undefined && token.word.shape !== 'punctuation';

/** "'em", "'til": not the opening of a quotation. */
const CLIPPED = new Set('em til till cause n tis twas bout round cuz ere'.split(' '));

/** Runs in single marks between two tokens; apostrophes are told from closing marks by what stands around them. */
function singleRuns(tokens: readonly Token[], from: number, to: number): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open = -1;
  let candidate = -1;
  const close = (closing: number): void => {
    runs.push({
      tag: 'quotation',
      first: open,
      last: closing + 1,
      innerFirst: open + 1,
      innerLast: closing,
      start: tokens[open]?.start ?? 0,
      end: tokens[closing]?.end ?? 0,
      single: true,
      unclosed: false,
      continues: false,
      closing: closingMark(tokens, closing),
      inner: [],
    });
    open = -1;
    candidate = -1;
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.word.shape !== 'punctuation') continue;
    const form = token.word.form;
    if (form !== '‘' && form !== '’' && form !== "'") continue;
    const next = at + 1 < to ? tokens[at + 1] : undefined;
    if (opensSingle(tokens, token, next, from)) {
      if (open >= 0 && candidate >= 0) close(candidate);
      open = at;
    } else if (open >= 0 && form !== '‘' && !token.spaced && at > open + 1 && (next === undefined || next.spaced || !isWord(next))) {
      // "the officers' plan'": an apostrophe after s waits for a better mark.
      if (isPluralPossessive(tokens[at - 1], next)) candidate = at;
      else close(at);
    }
  }
  if (open >= 0 && candidate >= 0) close(candidate);
  return runs;
}

function opensSingle(tokens: readonly Token[], token: Token, next: Token | undefined, from: number): boolean {
  if (
    next === undefined ||
    next.spaced ||
    !isWord(next) ||
    CLIPPED.has(next.word.lower) ||
    next.word.shape === 'alphanumeric' ||
    next.word.shape === 'digits'
  )
    return false;
  const before = token.index > from ? tokens[token.index - 1] : undefined;
  return before === undefined || token.spaced || BRACKETS_AND_DASHES.has(before.word.form);
}

function isPluralPossessive(before: Token | undefined, next: Token | undefined): boolean {
  return before !== undefined && /s$/i.test(before.word.form) && next !== undefined && isWord(next) && next.word.shape === 'lower';
}
