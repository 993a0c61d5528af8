import { isCapital, isPossessive, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** Prepositions behind which a government is meant rather than a place: "talks with Moscow", "between Athens and Ankara". */
const PARTNER_PREPOSITIONS = new Set([
  'with',
  'between',
  'by',
  'against',
  'accused',
  'urged',
  'blamed',
  'condemned',
  'threaten',
  'told',
  'and',
  'that',
]);

/** Does this mention of a place name mean its government ("Moscow said", "talks with Ankara") or the place ("in Moscow")? */
export function standsForGovernment({ tokens }: NameContext, piece: Piece): boolean {
  const before = tokens[piece.first - 1];
  const next = tokens[piece.last];
  if (before && !tokens[piece.first]?.startsLine) {
    const { lower } = before.word;
    if (isKind(before.word, WordKind.placePreposition) || lower === 'to' || lower === 'from' || isKind(before.word, WordKind.direction))
      return false;
    if (lower === 'between' || lower === 'with' || lower === 'by' || lower === 'against') return true;
    if (lower === 'and' && isCapital(tokens[piece.first - 2]) && isKind(tokens[piece.first - 3]?.word, WordKind.placePreposition))
      return false;
    if (PARTNER_PREPOSITIONS.has(lower)) return true;
  }
  if (!next) return false;
  if (isKind(next.word, WordKind.agentVerb)) return true;
  if (isPossessive(next)) return !isKind(tokens[piece.last + 1]?.word, WordKind.placeFollower | WordKind.placeHead);
  return (
    next.word.shape === 'lower' &&
    (/^(?:has|had|have|is|was|will|would|could|should|may|must|fully|also|to|wants|and)$/.test(next.word.lower) ||
      next.word.lower.endsWith('ed'))
  );
}
