import type { ActorMention, ActorType } from '../../../model/actor.ts';
import type { Attribution } from '../attribution.ts';
import { LAST_OF_MASTHEADS } from '../../layout/tables/mastheadWords.ts';
import { OUTLETS } from '../../layout/tables/outlets.ts';
import { isDash, isFinalMark, isFinite, isQuotation, lowerOf } from '../grammar.ts';
import type { Passage, Piece, PieceRange } from '../passages.ts';
import { BODIES, INFORMATION, OFFICES, SPOKESPEOPLE, STATE_VOICES } from '../tables/speakerNouns.ts';

const LONGEST_LABEL = 7;
const SHORTEST_CONTENT = 3;

/** "Bront: ‘Bridge is closed’", "Bridge to stay closed: mayor", "Bridge closed – Kelva Council": headlines name the speaker before or behind a colon, or behind a last dash. */
export function readHeadline({ pieces, quoted }: Passage, mentions: readonly ActorMention[]): Attribution | null {
  if (quoted) return null;
  let end = pieces.length;
  while (end > 0 && isFinalMark(pieces[end - 1])) end--;
  const first = pieces.findIndex((piece) => lowerOf(piece) === ':');
  if (first <= 0) return readTail(pieces, end, mentions);
  const before = { from: 0, to: first };
  const behind = { from: first + 1, to: end };
  if (isSpeaker(pieces, before, mentions) && isStatement(pieces, behind)) return attribution(before, first, behind);
  const isTold = first + 1 < end && (isVoice(pieces, behind) || isNamedVoice(pieces, behind, mentions, 'person', 'organization'));
  return isTold && isStatement(pieces, before) ? attribution(behind, first, before) : null;
}

/** "Floods kill 42 – police": a dash stands before the outlet as well. */
function readTail(pieces: readonly Piece[], end: number, mentions: readonly ActorMention[]): Attribution | null {
  let dash = end - 1;
  while (dash > 0 && dash >= end - LONGEST_VOICE && !isDash(pieces[dash])) dash--;
  if (dash <= 0 || dash === end - 1 || !isDash(pieces[dash])) return null;
  const tail = { from: dash + 1, to: end };
  const told = { from: 0, to: dash };
  // A person behind the dash may be who wrote it.
  const isTold = !isOutlet(pieces, tail) && (isVoice(pieces, tail) || isNamedVoice(pieces, tail, mentions, 'organization'));
  return isTold && isStatement(pieces, told) ? attribution(tail, dash, told) : null;
}

const LONGEST_VOICE = 5;

/** "WHO", "Kelva Council": a person or a body and nothing else. */
function isNamedVoice(
  pieces: readonly Piece[],
  { from, to }: PieceRange,
  mentions: readonly ActorMention[],
  ...types: readonly ActorType[]
): boolean {
  const start = pieces[from]?.start ?? 0;
  const end = pieces[to - 1]?.end ?? 0;
  return mentions.some((mention) => mention.start === start && mention.end === end && types.includes(mention.type));
}

/** "Floods kill 42 – Kelva Post": who prints it. */
function isOutlet(pieces: readonly Piece[], { from, to }: PieceRange): boolean {
  return LAST_OF_MASTHEADS.has(lowerOf(pieces[to - 1])) || OUTLETS.has(pieces.slice(from, to).map(lowerOf).join(' '));
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

/** "42 KILLED in floods", "12 people DEAD", "deaths rise TO 42": a headline leaves the auxiliary out, and its verb may look like a noun. */
function isToll(pieces: readonly Piece[], at: number): boolean {
  if (lowerOf(pieces[at]) === 'to') return pieces[at + 1]?.tag === 'number';
  const isOutcome = pieces[at]?.tag === 'participle' || lowerOf(pieces[at]) === 'dead';
  return isOutcome && (pieces[at - 1]?.tag === 'number' || pieces[at - 2]?.tag === 'number');
}

/** Words in quotation marks, or a verb ("to stay closed" too). */
function isStatement(pieces: readonly Piece[], { from, to }: PieceRange): boolean {
  if (to - from === 1 && isQuotation(pieces[from])) return true;
  if (to - from < SHORTEST_CONTENT) return false;
  for (let at = from; at < to; at++)
    if (isQuotation(pieces[at]) || pieces[at]?.tag === 'to' || isFinite(pieces, at) || isToll(pieces, at)) return true;
  return false;
}
