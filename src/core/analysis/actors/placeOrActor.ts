import { isPossessive } from '../../text/possessive.ts';
import type { Token } from '../../text/tokens.ts';
import { type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** A place name just before, and how it was read: names in a list are read alike. */
export interface PreviousPlace {
  readonly piece: Piece;
  readonly isActor: boolean;
}

/** Behind these a government is meant: "talks with Moscow", "between Athens and Ankara", "an attack by Baku". */
const PARTNER_PREPOSITIONS: ReadonlySet<string> = new Set(['with', 'between', 'by', 'against', 'for', 'that', 'than']);
/** Behind these a place: "flew to Moscow", "troops from Baku". */
const PLACE_ONLY: ReadonlySet<string> = new Set(['of', 'through', 'over', 'on', 'via']);
/** With "to" and "from" behind them they speak of a government: "support from Moscow", "ties to Yerevan". */
const DEALINGS: ReadonlySet<string> = new Set(
  'support help aid pressure orders approval permission backing assistance demand demands response reaction statement signal signals message messages ties links loyal close ally aligned answer request appeal warning concession concessions weapons arms money funding pledge pledges assurances guarantees ambassador envoy hostile opposed allied'.split(
    ' ',
  ),
);
/** Nouns of what a government has, does or feels; a possessive before another noun means the place ("Baku's streets"). */
const GOVERNMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'government leaders leadership forces troops army military position stance policy policies claim claims demand demands response decision support ally allies offer proposal interests interest ambitions influence role actions campaign war ' +
    'threat threats request call calls refusal relations ties backing involvement concerns concern warning warnings accusations accusation statement plan plans efforts effort intentions rivals rival partners partner veto envoy envoys ambassador hunt aggression invasion nuclear foreign'
  ).split(' '),
);

/** Does this mention of a place name mean its government ("Moscow said", "talks with Ankara") or the place ("in Moscow")? */
export function standsForGovernment({ tokens }: NameContext, piece: Piece, previous: PreviousPlace | undefined): boolean {
  const next = tokens[piece.last];
  const before = tokens[piece.first]?.startsLine ? undefined : tokens[piece.first - 1];
  if (before) {
    const told = toldBefore(tokens, piece, before, previous);
    if (told !== undefined) return told;
  }
  if (!next || next.startsLine) return false;
  if (isPossessive(next))
    return GOVERNMENT_NOUNS.has(tokens[piece.last + 1]?.word.lower ?? '') || GOVERNMENT_NOUNS.has(tokens[piece.last + 2]?.word.lower ?? '');
  if (isKind(next.word, WordKind.agentVerb)) return true;
  if (next.word.lower === 'and')
    return tokens.slice(piece.last, piece.last + 5).some((token) => isFinite(token) || isKind(token.word, WordKind.agentVerb));
  return isFinite(next) || (next.tag === 'adverb' && isFinite(tokens[piece.last + 1]));
}

/** What the words before decide; undefined where they say nothing. */
function toldBefore(tokens: readonly Token[], piece: Piece, before: Token, previous: PreviousPlace | undefined): boolean | undefined {
  const { lower } = before.word;
  if (previous && (lower === 'and' || lower === 'or' || lower === ',') && previous.piece.last === piece.first - 1) return previous.isActor;
  if (lower === 'to' && tokens[piece.first - 2]?.word.lower === 'according') return true;
  if (lower === 'to' || lower === 'from') return DEALINGS.has(tokens[piece.first - 2]?.word.lower ?? '');
  if (isKind(before.word, WordKind.placePreposition | WordKind.placeVerb | WordKind.direction) || PLACE_ONLY.has(lower)) return false;
  if (PARTNER_PREPOSITIONS.has(lower) || isKind(before.word, WordKind.agentVerb) || before.tag === 'verb') return true;
  return undefined;
}

const isFinite = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'verb' || token.tag === 'past' || token.tag === 'auxiliary' || token.tag === 'modal');
