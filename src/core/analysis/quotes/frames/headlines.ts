import type { ActorMention } from '../../../model/actor.ts';
import type { Attribution } from '../attribution.ts';
import { isFinalMark, isFinite, isQuotation, lowerOf } from '../grammar.ts';
import type { Passage, Piece, PieceRange } from '../passages.ts';
import { BODIES, INFORMATION, OFFICES, SPOKESPEOPLE, STATE_VOICES } from '../tables/speakerNouns.ts';

const LONGEST_LABEL = 7;
const SHORTEST_CONTENT = 3;

/** "Bront: ‘Bridge is closed’", "Bridge to stay closed: mayor": headlines name the speaker before or behind a colon. */
export function readHeadline({ pieces, quoted }: Passage, mentions: readonly ActorMention[]): Attribution | null {
  if (quoted) return null;
  let end = pieces.length;
  while (end > 0 && isFinalMark(pieces[end - 1])) end--;
  const first = pieces.findIndex((piece) => lowerOf(piece) === ':');
  if (first <= 0) return null;
  const before = { from: 0, to: first };
  const behind = { from: first + 1, to: end };
  if (isSpeaker(pieces, before, mentions) && isStatement(pieces, behind)) return attribution(before, first, behind);
  if (first + 1 < end && isVoice(pieces, behind) && isStatement(pieces, before)) return attribution(behind, first, before);
  return null;
}

function attribution(speaker: PieceRange, colon: number, content: PieceRange): Attribution {
  return {
    content,
    cue: { from: colon, to: colon + 1 },
    speaker,
    basis: 'headline with colon',
    confidence: 0.65,
    plain: false,
  };
}

/** A title of respect may precede the name, nothing may follow it. */
function isSpeaker(pieces: readonly Piece[], { from, to }: PieceRange, mentions: readonly ActorMention[]): boolean {
  if (to - from > LONGEST_LABEL) return false;
  const start = pieces[from]?.start ?? 0;
  const end = pieces[to - 1]?.end ?? 0;
  const named = mentions.find((mention) => mention.end >= end);
  return named?.end === end && named.start >= start && named.type === 'person' && isLabel(pieces, from, to) && !isTurn(pieces, to);
}

/** "MINISTER:" opens a turn of a transcript. */
function isTurn(pieces: readonly Piece[], colon: number): boolean {
  const last = pieces[colon - 1];
  return last !== undefined && last.tag !== 'quotation' && last.word.shape === 'upper';
}

function isLabel(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(pieces, at) || isQuotation(pieces[at])) return false;
  return true;
}

/** "police", "minister", "UN report". */
function isVoice(pieces: readonly Piece[], { from, to }: PieceRange): boolean {
  const lower = lowerOf(pieces[to - 1]);
  const speaks = BODIES.has(lower) || OFFICES.has(lower) || SPOKESPEOPLE.has(lower) || STATE_VOICES.has(lower) || INFORMATION.has(lower);
  return speaks && to - from <= 4 && isLabel(pieces, from, to);
}

/** Words in quotation marks, or a verb ("to stay closed" too). */
function isStatement(pieces: readonly Piece[], { from, to }: PieceRange): boolean {
  if (to - from === 1 && isQuotation(pieces[from])) return true;
  if (to - from < SHORTEST_CONTENT) return false;
  for (let at = from; at < to; at++) if (isQuotation(pieces[at]) || pieces[at]?.tag === 'to' || isFinite(pieces, at)) return true;
  return false;
}
