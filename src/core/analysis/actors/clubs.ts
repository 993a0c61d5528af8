import type { NameEntry } from '../../lexicon/nameEntry.ts';
import type { NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';

/** Towns and nicknames of one article that are put together; lists of results have more, but there nobody writes nicknames. */
const MOST = 40;

/**
 * "Detroit" and "the Tigers" are one club where the gazetteer has the Detroit Tigers; so are a club named in full and its town.
 * @param pieces of an article about sports, teams told from towns
 */
export function linkClubs(context: NameContext, pieces: readonly Piece[]): readonly Piece[] {
  const clubs = clubsByShortName(context, pieces);
  if (clubs.size === 0) return pieces;
  return pieces.map((piece) => {
    const club = isShortName(piece) ? clubs.get(piece.key) : undefined;
    return club ? { ...piece, entry: club, given: { type: 'organization', basis: `short for ${club.name}` } } : piece;
  });
}

/** Short names in lower case; null stands for a town of two clubs. */
function clubsByShortName({ names }: NameContext, pieces: readonly Piece[]): Map<string, NameEntry | null> {
  const towns = new Set<string>();
  const nicknames = new Set<string>();
  const clubs = new Map<string, NameEntry | null>();
  const link = (short: string, club: NameEntry): void => {
    const known = clubs.get(short);
    clubs.set(short, known === undefined || known?.id === club.id ? club : null);
  };
  for (const piece of pieces) {
    if (isTownTeam(piece) && towns.size < MOST) towns.add(piece.key);
    else if (isNickname(piece) && nicknames.size < MOST) nicknames.add(piece.key);
  }
  if (towns.size === 0 && nicknames.size === 0) return clubs;
  for (const { entry } of pieces) {
    if (entry?.kind !== 'organization') continue;
    const full = entry.name.toLowerCase();
    for (const town of towns) if (full.startsWith(`${town} `)) link(town, entry);
    for (const nickname of nicknames) if (full.endsWith(` ${nickname}`)) link(nickname, entry);
  }
  for (const town of towns) {
    for (const nickname of nicknames) {
      const club = names.entry(`${town} ${nickname}`);
      if (club?.kind !== 'organization') continue;
      link(town, club);
      link(nickname, club);
    }
  }
  return clubs;
}

const isShortName = (piece: Piece): boolean => isTownTeam(piece) || isNickname(piece);

const isTownTeam = ({ given, entry }: Piece): boolean => given?.type === 'organization' && entry === undefined;

/** One word in the plural: "Tigers", "Indians". */
const isNickname = ({ first, last, key, given, entry }: Piece): boolean =>
  last - first === 1 && /[^s]s$/.test(key) && (given === undefined ? entry === undefined : given.type === 'group');
