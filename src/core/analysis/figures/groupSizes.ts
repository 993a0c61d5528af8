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

/** What a number without a noun counts where the noun before its "of" names a group of people; null elsewhere. */
export function headOfGroup(tokens: readonly Token[], first: number, from: number): string | null {
  if (first - 2 < from || tokens[first - 1]?.word.lower !== 'of') return null;
  return GROUPS.get(tokens[first - 2]?.word.lower ?? '') ?? null;
}
