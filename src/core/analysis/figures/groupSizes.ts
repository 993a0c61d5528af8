import type { Token } from '../../text/tokens.ts';

/** Nouns of people together, with what a bare number behind their "of" counts: "a crowd OF 3,000", "a crew OF 25". */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ...'crowd crowds audience congregation gathering population populations town city village island camp household family crew team delegation entourage'
    .split(' ')
    .map((noun) => [noun, 'people'] as const),
  ['workforce', 'workers'],
  ['staff', 'staff'],
  ['army', 'soldiers'],
  ['garrison', 'soldiers'],
  ['fleet', 'ships'],
]);

/** A few words stand between "put the crowd" and its number: "put the crowd at 8,000", "the crowd was estimated at 8,000". */
const REACH = 5;

/** What a number without a noun counts where the noun before it names a group of people; null elsewhere. */
export function headOfGroup(tokens: readonly Token[], first: number, from: number): string | null {
  const before = first > from ? tokens[first - 1]?.word.lower : undefined;
  if (before === 'of') return GROUPS.get(tokens[first - 2]?.word.lower ?? '') ?? null;
  if (before !== 'at') return null;
  for (let at = first - 2; at >= from && at > first - 2 - REACH; at--)
    if (/^(?:crowds?|audience|population|workforce|turnout)$/.test(tokens[at]?.word.lower ?? '')) return 'people';
  return null;
}
