import { WordFact } from '../../lexicon/names.ts';
import type { ActorType } from '../../model/actor.ts';
import type { NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { add, scoreContext, scoreForm, type Scores, type Typing } from './typing.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** A piece with its type; pieces that turn out to be no actors are gone. */
export interface TypedPiece extends Piece {
  readonly type: ActorType;
  readonly basis: string;
}

/** Types every piece by the evidence of all mentions of the same name in the article; a bare surname goes with the full name. */
export function decideTypes(context: NameContext, pieces: readonly Piece[]): TypedPiece[] {
  const byName = new Map<string, Scores>();
  for (const piece of pieces) {
    if (piece.given) continue;
    const key = piece.name.toLowerCase();
    let scores = byName.get(key);
    if (!scores) byName.set(key, (scores = scoreForm(context, piece)));
    add(scores, scoreContext(context, piece));
  }
  const surnames = surnamesOf(context, pieces, byName);
  return pieces.flatMap((piece) => {
    if (piece.given) return [{ ...piece, ...piece.given }];
    const scores = byName.get(piece.name.toLowerCase());
    if (!scores) return [];
    if (piece.last - piece.first === 1 && surnames.has(piece.name.toLowerCase()) && !piece.entry) {
      return [{ ...piece, type: 'person' as const, basis: 'surname of a person named in full' }];
    }
    const typing = typeOf(context, piece, scores);
    return typing ? [{ ...piece, ...typing }] : [];
  });
}

function surnamesOf({ tokens }: NameContext, pieces: readonly Piece[], byName: ReadonlyMap<string, Scores>): Set<string> {
  const surnames = new Set<string>();
  for (const piece of pieces) {
    if (piece.last - piece.first < 2 || piece.given) continue;
    const scores = byName.get(piece.name.toLowerCase());
    const last = tokens[piece.last - 1]?.word.lower;
    if (scores && last && best(scores) === 'person') surnames.add(last);
  }
  return surnames;
}

function best(scores: Scores): keyof Scores {
  let winner: keyof Scores = 'person';
  for (const key of ['organization', 'place', 'none'] as const) if (scores[key] > scores[winner]) winner = key;
  return winner;
}

/** Below this there is no sign of any type. */
const LEAST_EVIDENCE = 1;

function typeOf({ tokens, names }: NameContext, piece: Piece, scores: Scores): Typing | null {
  const winner = best(scores);
  if (scores[winner] < LEAST_EVIDENCE) {
    const single = piece.last - piece.first === 1;
    const word = tokens[piece.first]?.word;
    if (!word || names.facts(word) & WordFact.common)
      return single ? null : { type: 'organization', basis: 'capitalised words of the dictionary' };
    return { type: 'person', basis: 'capitalised and in no dictionary' };
  }
  if (winner === 'none') return null;
  if (winner === 'person') return { type: 'person', basis: 'form of a personal name' };
  if (winner === 'organization')
    return { type: 'organization', basis: piece.entry ? 'known organisation' : 'form of an organisation name' };
  if (piece.entry) return { type: piece.entry.type === 'location' ? 'location' : 'gpe', basis: 'known place' };
  const head = tokens[piece.last - 1]?.word;
  const start = tokens[piece.first]?.word;
  const natural = isKind(head, WordKind.placeHead) || (piece.last - piece.first > 1 && isKind(start, WordKind.placeLead));
  return { type: natural ? 'location' : 'gpe', basis: 'form or neighbourhood of a place name' };
}
