import { isPossessive } from '../../text/possessive.ts';
import { entryAt, entryEnd, nameBetween, peopleAt, type NameContext } from './nameContext.ts';
import { isKind, WordKind } from './wordKinds.ts';
import { ORGANS, PORTFOLIOS } from '../../lexicon/tables/organsTable.ts';

/**
 * End of an organ named by its state: "Norway's defence ministry", "Karabakh presidency", "Norway's Ministry of Defence"; 0 where there is none.
 * @param end of the run of capitals; the organ may stand behind it in lower case
 */
export function stateOrganEnd(context: NameContext, begin: number, end: number, limit: number): number {
  const { tokens, names } = context;
  const known = Math.max(entryEnd(context, begin, limit), begin + 1);
  if (known < end) return 0;
  const isState = (entryAt(context, begin, known) ?? names.misspelt(nameBetween(context, begin, known)))?.type === 'gpe';
  if (!isState && !peopleAt(context, begin, known)) return 0;
  const from = isState && isPossessive(tokens[known]) ? known + 1 : known;
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    const word = tokens[at]?.word;
    if (!word) return 0;
    if (word.lower === 'armed' && tokens[at + 1]?.word.lower === 'forces') return isState ? at + 2 : 0;
    const organ = ORGANS.get(word.lower);
    if (organ && modifiesNoun(context, at)) return 0;
    if (organ) return isState || (organ === 'ministry' && at > from) ? withPortfolio(context, at, limit) : 0;
    if (!PORTFOLIOS.has(word.lower) && word.lower !== 'affairs' && word.lower !== 'and') return 0;
  }
  return 0;
}

/** "Velland's military support": no organ but an adjective; a "military spokesman" is the military's. */
function modifiesNoun({ tokens }: NameContext, at: number): boolean {
  const organ = tokens[at];
  const next = tokens[at + 1];
  return organ?.word.shape === 'lower' && next?.word.shape === 'lower' && next.tag === 'noun' && !isKind(next.word, WordKind.title);
}

/** "Ministry of Defence": the portfolio behind the organ belongs to it. */
function withPortfolio({ tokens }: NameContext, organ: number, limit: number): number {
  let end = organ + 1;
  if (tokens[end]?.word.lower !== 'of' || !PORTFOLIOS.has(tokens[end + 1]?.word.lower ?? '')) return end;
  end += 2;
  while (end < limit && (PORTFOLIOS.has(tokens[end]?.word.lower ?? '') || tokens[end]?.word.lower === 'affairs')) end++;
  return end;
}
