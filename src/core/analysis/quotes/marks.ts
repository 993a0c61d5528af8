import type { Paragraph } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { WordTable } from '../../text/words.ts';
import { BRACKETS_AND_DASHES, closingMark, isWord, type QuotedRun } from './quotedRun.ts';
import { singleRuns } from './singleMarks.ts';
import { firstNotBelow } from '../../text/orderedSearch.ts';

type Role = 'open' | 'close' | null;

/**
 * Finds the quotation marks of a paragraph and pairs them: straight, curly, doubled single (`` and ''), guillemets, single ones in the British manner.
 * A mark's role follows from its neighbours (space on the left opens), else from what is open. Marks left over are mended within the paragraph: an unclosed
 * run ends with it; one that the paragraph before left open may go on without a mark of its own.
 * @param places of the article's marks, as `survey.ts` finds them
 * @param leftOpen the paragraph before ended inside a run
 */
export function findQuotedRuns(
  tokens: readonly Token[],
  paragraph: Paragraph,
  places: readonly number[],
  leftOpen: boolean,
): readonly QuotedRun[] {
  const first = firstNotBelow(places, paragraph.first);
  if ((places[first] ?? Infinity) >= paragraph.last) return NO_RUNS;
  const marks = doubleMarks(tokens, paragraph, places, first);
  const doubles = marks.length === 0 ? [] : pairDoubles(tokens, paragraph, marks, leftOpen);
  const runs: QuotedRun[] = [];
  let from = paragraph.first;
  for (const run of doubles) {
    runs.push(...singleRuns(tokens, places, from, run.first));
    runs.push({ ...run, inner: singleRuns(tokens, places, run.innerFirst, run.innerLast) });
    from = run.last;
  }
  runs.push(...singleRuns(tokens, places, from, paragraph.last));
  return runs;
}

/** Verbs that a frame behind a quotation mostly has. */
const FRAME_VERBS = new WordTable<true>(
  ['said', 'says', 'added', 'told', 'asked', 'wrote', 'explained', 'insisted'].map((verb) => [verb, true]),
);

const NO_RUNS: readonly QuotedRun[] = [];

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

function doubleMarks(tokens: readonly Token[], paragraph: Paragraph, places: readonly number[], firstPlace: number): Mark[] {
  const marks: Mark[] = [];
  for (let place = firstPlace; place < places.length; place++) {
    const at = places[place] ?? 0;
    if (at >= paragraph.last) break;
    const form = tokens[at]?.word.form ?? '';
    if (OPENING.has(form) || CLOSING.has(form)) marks.push(typographicMark(tokens, paragraph, at));
    else if (form === '"' || form === "''" || form === '＂') marks.push(neutralMark(tokens, paragraph, at, at + 1));
    else if ((form === '‘' || form === '’') && isGlued(tokens[at + 1], form)) {
      marks.push(form === '‘' ? { first: at, last: at + 2, role: 'open', certain: true } : neutralMark(tokens, paragraph, at, at + 2));
      place++;
    }
  }
  return marks;
}

/** “ opens and ” closes, unless its place says the opposite: “ behind a word closes „German“ and mistyped quotations, ” before a word opens »such«. */
function typographicMark(tokens: readonly Token[], paragraph: Paragraph, at: number): Mark {
  const usual = OPENING.has(tokens[at]?.word.form ?? '') ? 'open' : 'close';
  const { role } = neutralMark(tokens, paragraph, at, at + 1);
  return { first: at, last: at + 1, role: role ?? (at === paragraph.first ? 'open' : usual), certain: true };
}

const isGlued = (token: Token | undefined, form: string): boolean => token !== undefined && !token.spaced && token.word.form === form;

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
  /** Typographic marks inside straight ones: "It is an episode of “Ring Road,” no more." */
  let depth = 0;
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
  for (const [index, mark] of marks.entries()) {
    if (!mark.certain) uncertainLeft--;
    else if (open && !open.certain) {
      const next = marks[index + 1];
      if (mark.role === 'open' && next?.certain && next.role === 'close') depth++;
      if (depth > 0) {
        if (mark.role === 'close') depth--;
        continue;
      }
    }
    let role: Role = mark.role ?? (open ? 'close' : 'open');
    // `said," text … "`: a closing mark with nothing open, but a partner to come.
    if (role === 'close' && !open && !mark.certain && uncertainLeft % 2 === 1 && !(leftOpen && runs.length === 0)) role = 'open';
    if (role === 'open' && open && !mark.certain && tokens[mark.first]?.spaced === false && isWord(tokens[mark.first - 1])) role = 'close';
    if (role === 'open') {
      if (open) {
        const end = endBeforeFrame(tokens, open.last, mark.first);
        close(open.first, open.last, end, end, true);
      }
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

const LONGEST_FRAME = 12;

/** `“The road is open, X said. “It …`: the closing mark was forgotten before the frame. Behind the comma, or `to` where no frame follows one. */
function endBeforeFrame(tokens: readonly Token[], from: number, to: number): number {
  let comma = -1;
  let says = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.word.form === ',') [comma, says] = [at, false];
    else if (comma < 0 || token === undefined || at - comma > LONGEST_FRAME) continue;
    else if (token.word.form === '.' && says) return comma + 1;
    else if (FRAME_VERBS.get(token.word)) says = true;
  }
  return to;
}
