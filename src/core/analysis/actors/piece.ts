import type { NameEntry } from '../../lexicon/nameEntry.ts';
import type { ActorType } from '../../model/actor.ts';

/** A stretch of tokens that is taken for a name, before it is known whose. Token indices are half-open. Written in this order everywhere: see `articleOf`. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** Where the name begins inside its first token ("Selm" in "Kelva-Selm"), in UTF-16 units; the token's start where undefined. */
  readonly start: number | undefined;
  /** Where the name ends inside its last token ("Turkish" in "Turkish-backed"), in UTF-16 units; the token's end where undefined. */
  readonly end: number | undefined;
  /** The name as it stands, with single spaces and straight apostrophes. */
  readonly name: string;
  /** The name in lower case: what mentions of the same name share. */
  readonly key: string;
  /** Words before the name that say its bearer's office, rank or form of address, as token indices; empty where first = last. */
  readonly title: { readonly first: number; readonly last: number };
  readonly entry: NameEntry | undefined;
  /** Decided by the form alone: a people's adjective or plural, an organ of a state, a registry's name. */
  readonly given: { readonly type: ActorType; readonly basis: string } | undefined;
}

type Movable<Part> = { -readonly [Key in keyof Part]: Part[Key] };

/** The words stand so many tokens and UTF-16 units further than before. */
export function movePiece(piece: Piece, places: number, units: number): void {
  const moved: Movable<Piece> = piece;
  const title: Movable<Piece['title']> = piece.title;
  moved.first += places;
  moved.last += places;
  if (moved.start !== undefined) moved.start += units;
  if (moved.end !== undefined) moved.end += units;
  title.first += places;
  title.last += places;
}
