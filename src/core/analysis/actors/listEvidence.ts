import type { Token } from '../../text/tokens.ts';
import type { Piece } from './piece.ts';
import { bestReading, type Scores } from './scores.ts';

/** From this on a reading is sure enough to speak for its neighbours in a list. */
const SURE = 2.5;
/** What sure neighbours lend to the others. */
const LENT = 1.8;

/** Members of a list are of one kind: "Arvik, Selm and Oslo" are places. Adds to the scores of those that have little evidence of their own. */
export function shareInLists(tokens: readonly Token[], pieces: readonly Piece[], scoresOf: ReadonlyMap<string, Scores>): void {
  let first = 0;
  while (first < pieces.length) {
    let last = first + 1;
    while (last < pieces.length && areListed(tokens, pieces[last - 1], pieces[last])) last++;
    if (last - first > 2 || (last - first === 2 && isPair(pieces[first], pieces[last - 1]))) share(pieces.slice(first, last), scoresOf);
    first = last;
  }
}

/** Nothing but a comma or "and" between them. */
function areListed(tokens: readonly Token[], a: Piece | undefined, b: Piece | undefined): boolean {
  if (!a || !b || b.first - a.last < 1 || b.first - a.last > 2 || a.given || b.given) return false;
  for (let at = a.last; at < b.first; at++) {
    const word = tokens[at]?.word.lower;
    if (word !== ',' && word !== 'and' && word !== 'or') return false;
  }
  return !tokens[a.last]?.startsLine && !isDescribed(tokens, b);
}

/** "On Kelva Radio, Helen Marlow, a farmer, …": an apposition begins behind it, and no list goes on. */
function isDescribed(tokens: readonly Token[], { last }: Piece): boolean {
  const next = tokens[last + 1]?.word.lower;
  return tokens[last]?.word.form === ',' && (next === 'a' || next === 'an' || next === 'who');
}

/** Two names with one "and" between; ", and" may join clauses. */
const isPair = (a: Piece | undefined, b: Piece | undefined): boolean => a !== undefined && b !== undefined && b.first - a.last === 1;

function share(list: readonly Piece[], scoresOf: ReadonlyMap<string, Scores>): void {
  const votes = { person: 0, organization: 0, place: 0, none: 0 };
  const unsure = new Set<Scores>();
  for (const piece of list) {
    const scores = scoresOf.get(piece.key);
    if (!scores) continue;
    const reading = bestReading(scores);
    if (scores[reading] >= SURE) votes[reading]++;
    else unsure.add(scores);
  }
  const reading = bestReading(votes);
  if (votes[reading] === 0) return;
  for (const scores of unsure) scores[reading] += LENT;
}
