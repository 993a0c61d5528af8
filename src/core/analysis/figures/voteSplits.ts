import type { Token } from '../../text/tokens.ts';
import { DECISIONS } from './tables/countedNounTable.ts';

/** Words before two numbers that make them the votes of both sides: "VOTED 218-210", "approved by a VOTE of 61 to 39". */
const DECIDING = new Set(
  'vote votes voted voting ballot ruled ruling passed approved rejected ratified adopted confirmed acquit acquitted impeached'.split(' '),
);
const REACH = 6;

/**
 * The number at token `at` is one of the two that tell how a vote was split: "218-210", "52 to 48". Numbers that look so elsewhere are scores of games.
 */
export function isOfVoteSplit(tokens: readonly Token[], at: number, from: number, limit: number): boolean {
  const first = isPair(tokens, at, limit) ? at : at - 2 >= from && isPair(tokens, at - 2, limit) ? at - 2 : null;
  if (first === null) return false;
  if (first + 3 < limit && DECISIONS.has(tokens[first + 3]?.word.lower ?? '')) return true;
  for (let back = first - 1; back >= from && back >= first - REACH; back--) {
    const { lower, shape } = tokens[back]?.word ?? {};
    if (lower !== undefined && DECIDING.has(lower)) return true;
    if (shape === 'digits' || lower === ';') return false;
  }
  return false;
}

function isPair(tokens: readonly Token[], first: number, limit: number): boolean {
  const [one, joint, other, behind] = [tokens[first], tokens[first + 1], tokens[first + 2], tokens[first + 3]];
  if (first + 2 >= limit || !isWhole(one) || !isWhole(other) || !joint) return false;
  const hyphened = /^[-–‑]$/.test(joint.word.form) && !joint.spaced && !other?.spaced;
  const chained = behind !== undefined && /^[-–‑]$/.test(behind.word.form) && !behind.spaced;
  return (hyphened && !chained) || joint.word.lower === 'to';
}

const isWhole = (token: Token | undefined): boolean =>
  token?.word.shape === 'digits' && token.word.form.length <= 3 && /^\d{1,3}$/.test(token.word.form);
