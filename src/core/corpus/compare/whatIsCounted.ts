import type { Predicate } from '../../model/claim.ts';
import { BEFELL } from '../befellTable.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import type { Pair } from './pair.ts';

/** "both count soldiers killed on the Tarmia side", "both give the magnitude": what two claims have in common, for a reader. */
export function bothCount({ a, b }: Pair): string {
  const { predicate } = a.claim;
  const befell = predicate === b.claim.predicate ? BEFELL[predicate] : undefined;
  if (befell !== undefined) return `both count ${nounOf(a, b)} ${befell}${sideOf(a, b)}`;
  if (predicate === 'magnitude') return 'both give the magnitude';
  if (predicate === 'population') return 'both count inhabitants';
  const about = [...a.meanings].filter((word) => b.meanings.has(word)).join(' ');
  const noun = a.range.dimension === 'count' ? nounOf(a, b) : (MEASURED[predicate] ?? 'the same thing');
  return `both ${a.range.dimension === 'count' ? 'count' : 'give'} ${noun}${about === '' ? '' : ` (${about})`}`;
}

const MEASURED: Readonly<Partial<Record<Predicate, string>>> = {
  duration: 'a length of time',
  distance: 'a distance',
  money: 'a sum of money',
  share: 'a share',
};

/** The narrower of two nouns; the one that both use if it is one. */
function nounOf(a: ComparableClaim, b: ComparableClaim): string {
  const [x, y] = [a, b].map(({ claim, figure, group }) => claim.group ?? figure.head ?? group?.noun ?? null);
  if (x === y) return x ?? 'the same';
  return (x === 'people' ? y : x) ?? y ?? 'the same';
}

function sideOf(a: ComparableClaim, b: ComparableClaim): string {
  if ((a.side === null || a.side === 'all') && (b.side === null || b.side === 'all')) return '';
  const side = [a, b].map(({ claim }) => claim.side).find((told) => told !== null && told !== 'all' && !told.includes(':'));
  return side === undefined || side === null ? '' : ` on the side of ${capitalised(side)}`;
}

/** An actor id as a name: "nagorno-karabakh" → "Nagorno-Karabakh". */
const capitalised = (id: string): string =>
  id.replace(/(^|-)(\p{Ll})/gu, (_all, joint: string, letter: string) => joint + letter.toUpperCase());
