import type { Token } from '../../text/tokens.ts';
import { BRACKETS_AND_DASHES, closingMark, isWord, type QuotedRun } from './quotedRun.ts';
import { firstNotBelow } from '../../text/orderedSearch.ts';

/** "'em", "'til": not the opening of a quotation. */
const CLIPPED = new Set('em til till cause n tis twas bout round cuz ere'.split(' '));

const NO_RUNS: readonly QuotedRun[] = [];

/** Runs in single marks between two tokens, of the marks at `places`; apostrophes are told from closing marks by what stands around them. */
export function singleRuns(tokens: readonly Token[], places: readonly number[], from: number, to: number): readonly QuotedRun[] {
  let place = firstNotBelow(places, from);
  if ((places[place] ?? Infinity) >= to) return NO_RUNS;
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
  for (; place < places.length; place++) {
    const at = places[place] ?? 0;
    const token = tokens[at];
    if (at >= to || token === undefined) break;
    const { form } = token.word;
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
