import type { Token } from '../../text/tokens.ts';

/** Turns that make an article a transcript, and those of one speaker among them. */
const FEWEST_TURNS = 3;
const FEWEST_OF_ONE = 2;
const LONGEST_NAME = 4;

/** Whether lines begin with names and colons, and with one name more than once: "Ann Example: It is late." */
export function isTranscript(tokens: readonly Token[], colons: readonly number[]): boolean {
  if (colons.length < FEWEST_TURNS) return false;
  const turns = new Map<string, number>();
  let count = 0;
  let most = 0;
  for (const colon of colons) {
    const label = labelBefore(tokens, colon);
    if (label === null) continue;
    const own = (turns.get(label) ?? 0) + 1;
    turns.set(label, own);
    count++;
    most = Math.max(most, own);
  }
  return count >= FEWEST_TURNS && most >= FEWEST_OF_ONE && turns.size > 1;
}

/** The name between the beginning of a line and the colon. */
function labelBefore(tokens: readonly Token[], colon: number): string | null {
  let label = '';
  for (let at = colon - 1; at >= colon - LONGEST_NAME; at--) {
    const token = tokens[at];
    // The beginning of a line says little of a tag.
    if (!token || token.word.shape === 'lower' || token.word.shape === 'punctuation') return null;
    label = `${token.word.lower} ${label}`;
    if (token.startsLine || at === 0) return label;
  }
  return null;
}
