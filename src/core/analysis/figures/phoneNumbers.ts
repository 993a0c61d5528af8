import type { Token } from '../../text/tokens.ts';

/** Words before a number that is dialled. */
const DIALLED = new Set('call dial phone tel tel. telephone hotline fax whatsapp ring text'.split(' '));
/** Between the groups of a phone number. */
const JOINTS = /^[-–‑.()/+]$/;
const MOST_GROUPS = 8;

/**
 * The token behind a phone number that begins at a number token, or null where none does: "+44 20 7946 0958", "0800 123 456", "(555) 123-4567",
 * "call 112".
 */
export function endOfPhoneNumber(tokens: readonly Token[], at: number, from: number, limit: number): number | null {
  const token = tokens[at];
  if (token?.word.shape !== 'digits' || !/^\d+$/.test(token.word.form)) return null;
  const before = at > from ? tokens[at - 1] : undefined;
  const dialled = before !== undefined && DIALLED.has(before.word.lower);
  const international = before?.word.form === '+' && !token.spaced && (before.spaced || at - 1 === from);
  const bracketed = before?.word.form === '(' && token.word.form.length >= 3 && tokens[at + 1]?.word.form === ')';
  const zero = token.word.form.startsWith('0') && token.word.form.length > 2;
  if (!dialled && !international && !bracketed && !zero) return null;
  let last = at + 1;
  let groups = 1;
  for (let next = last; next < limit && groups < MOST_GROUPS; next++) {
    const part = tokens[next];
    if (!part || part.startsLine) break;
    if (part.word.shape === 'digits' && /^\d+$/.test(part.word.form)) {
      groups++;
      last = next + 1;
    } else if (!JOINTS.test(part.word.form)) break;
  }
  // "call 300 people", "dial 40": a single group is dialled only where nothing is counted.
  if (groups === 1) return dialled && token.word.form.length >= 3 && !countsSomething(tokens[last], last < limit) ? last : null;
  return bracketed && groups < 3 ? null : last;
}

const countsSomething = (next: Token | undefined, within: boolean): boolean =>
  within && next !== undefined && /^(?:noun|adjective|name|participle)$/.test(next.tag);
