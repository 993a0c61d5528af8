import { TextMemo } from '../text/textMemo.ts';
import type { NameEntry } from './nameEntry.ts';
import { ORGANS, PORTFOLIOS } from './tables/organsTable.ts';

/** Looks names up: gazetteer, or gazetteer with registry. */
export interface NameSource {
  entry(name: string): NameEntry | undefined;
  people(name: string): NameEntry | undefined;
}

/** What organ of a state a name speaks of, whosever it is: "defense ministry" for "Ministry of Defence"; null where it is none. */
export const organKind = (name: string): string | null => ORGAN_KINDS.get(name);

const ORGAN_KINDS = new TextMemo((name): string | null => {
  const lower = name.toLowerCase();
  if (lower.endsWith('armed forces')) return 'army';
  let organ: string | undefined;
  let portfolio = '';
  for (const word of lower.split(' ')) {
    organ ??= ORGANS.get(word);
    portfolio ||= PORTFOLIOS.get(word) ?? '';
  }
  if (organ === 'ministry') return portfolio === '' ? null : `${portfolio} ministry`;
  return organ ?? null;
});

/** Words at the start of a name that may name the state: "United Arab Emirates". */
const LONGEST_STATE = 4;

/**
 * The organ with the state that the name begins with: the same for "Azerbaijan's Ministry of Defence" and "Azerbaijani Defense Ministry".
 * @param name straight apostrophes, single spaces
 */
export function organOfState(name: string, source: NameSource): { readonly id: string; readonly of: string } | null {
  const kind = organKind(name);
  if (kind === null) return null;
  const words = (name.includes("'") ? name.replace(/'s?(?= )/g, '') : name).split(' ');
  for (let size = Math.min(LONGEST_STATE, words.length - 1); size > 0; size--) {
    const start = words.slice(0, size).join(' ');
    const entry = source.entry(start);
    const state = entry?.kind === 'capital' ? entry.of : entry?.id;
    const of = entry?.type === 'gpe' ? state : source.people(start)?.of;
    if (of !== undefined && isPureOrgan(words.slice(size))) return { id: `${of}/${kind}`, of };
  }
  return null;
}

const NEUTRAL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'affairs', 'armed', 'forces', 'situations']);

/** Nothing in it but organ and portfolio: a "Salvation Army" is another thing. */
function isPureOrgan(words: readonly string[]): boolean {
  return words.every((word) => {
    const lower = word.toLowerCase();
    return ORGANS.has(lower) || PORTFOLIOS.has(lower) || NEUTRAL.has(lower);
  });
}
