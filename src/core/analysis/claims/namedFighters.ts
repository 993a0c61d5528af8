import type { Claim, Predicate } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Parties } from './parties.ts';

/** Whose fighters an article has named with their number: see `withNamedSide`. */
export type NamedFighters = Map<string, Span & { readonly side: string }>;

const UNDERGONE: ReadonlySet<Predicate> = new Set<Predicate>(['killed', 'injured', 'killed-or-injured', 'missing', 'captured']);

/** Fewer may be counted twice by chance. */
const LEAST = 5;

/**
 * "62 Dravenian soldiers killed" of the headline are "62 soldiers" further down, whoever tells it: where the words beside the number don't say whose
 * fighters they are, the same number of the same article does.
 * @param named what the article has named so far; the claim's own words are added to it
 */
export function withNamedSide(claim: Claim, { low, value, counted }: Figure, named: NamedFighters, parties: Parties): Claim {
  const number = value ?? low;
  if (claim.group !== 'combatants' || !UNDERGONE.has(claim.predicate) || number === null || number < LEAST) return claim;
  const key = `${claim.predicate} ${number}`;
  const words = claim.evidence.find(({ role }) => role === 'side');
  if (words && counted && overlaps(words, counted)) {
    if (claim.side !== null && claim.side !== 'all' && !named.has(key))
      named.set(key, { side: claim.side, start: words.start, end: words.end });
    return claim;
  }
  const known = named.get(key);
  const isOnlyInferred = words === undefined || (claim.source !== null && overlaps(words, claim.source));
  if (!known || !isOnlyInferred || parties.partyOf(known.side) === claim.side) return claim;
  const evidence = claim.evidence.filter(({ role }) => role !== 'side');
  return { ...claim, side: known.side, evidence: [...evidence, { role: 'side', start: known.start, end: known.end }] };
}
