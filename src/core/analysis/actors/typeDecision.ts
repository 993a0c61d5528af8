import { WordFact } from '../../lexicon/nameEntry.ts';
import type { ActorType } from '../../model/actor.ts';
import { acronymsInBrackets } from './acronyms.ts';
import { isQuotedTitle, QUOTED_TITLE, scoreContext } from './contextEvidence.ts';
import { scoreForm } from './formEvidence.ts';
import { FullNames, isAnnounced } from './fullNames.ts';
import { isLearned } from './learnedNames.ts';
import { shareInLists } from './listEvidence.ts';
import { nameBetween, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { addScores, bestReading, type Scores } from './scores.ts';
import { findTeams } from './sportsTeams.ts';
import { isKind, WordKind } from './wordKinds.ts';
import { justBefore } from '../../text/justBefore.ts';

/** A piece with its type; pieces that turn out to be no actors are gone. */
export interface TypedPiece extends Piece {
  readonly type: ActorType;
  readonly basis: string;
}

interface Typing {
  readonly type: ActorType;
  readonly basis: string;
}

/** What stands around each piece says this of it; for pieces that are taken over from the reading before an edit. */
export type KnownScores = WeakMap<Piece, Scores>;

/** Types every piece by the evidence of all mentions of the same name in the article; a bare surname goes with the full name. */
export function decideTypes(context: NameContext, pieces: readonly Piece[], known: KnownScores | null): TypedPiece[] {
  const byName = scoreNames(context, pieces, known);
  shareInLists(context.tokens, pieces, byName);
  const full = new FullNames(context, pieces, byName);
  const typed: TypedPiece[] = [];
  const whole = pieces.map((piece) => trimmed(context, piece, full));
  for (const piece of findTeams(context, full, whole)) {
    const scores = byName.get(piece.key);
    const typing = piece.given ?? (scores ? typingOf(context, piece, scores, full) : null);
    if (typing) typed.push(withType(piece, typing));
  }
  return typeAcronyms(context, typed);
}

/** What stands in brackets behind a name is of its type, wherever it is used. */
function typeAcronyms({ tokens }: NameContext, typed: TypedPiece[]): TypedPiece[] {
  const acronyms = acronymsInBrackets(tokens, typed);
  if (acronyms.size === 0) return typed;
  return typed.map((piece) => {
    const full = acronyms.get(piece.key)?.full;
    return !full || full.type === piece.type ? piece : withType(piece, { type: full.type, basis: `short for ${full.name}` });
  });
}

/** Evidence for every name, lower case: of its form once, of its neighbours by the root of how often it stands, lest one phrase said ten times decide. */
function scoreNames(context: NameContext, pieces: readonly Piece[], knownScores: KnownScores | null): Map<string, Scores> {
  const around = new Map<string, { readonly first: Piece; readonly sum: Scores; count: number; quoted: number }>();
  for (const piece of pieces) {
    if (piece.given) continue;
    const scores = knownScores?.get(piece) ?? scoreContext(context, piece);
    knownScores?.set(piece, scores);
    const quoted = isQuotedTitle(context, piece) ? 1 : 0;
    const known = around.get(piece.key);
    if (known) {
      addScores(known.sum, scores);
      known.count++;
      known.quoted += quoted;
    } else around.set(piece.key, { first: piece, sum: knownScores ? { ...scores } : scores, count: 1, quoted });
  }
  const byName = new Map<string, Scores>();
  for (const [key, { first, sum, count, quoted }] of around) {
    const scores = scoreForm(context, first);
    // A name put in quotation marks once is a name all the same.
    if (2 * quoted > count) sum.none += quoted * QUOTED_TITLE;
    addScores(scores, sum, 1 / Math.sqrt(count));
    byName.set(key, scores);
  }
  return byName;
}

function trimmed(context: NameContext, piece: Piece, full: FullNames): Piece {
  if (!piece.given && full.hasParticle(context, piece)) return withParticle(context, piece);
  const key = piece.given ? null : full.withoutFirstWord(context, piece);
  if (key === null) return piece;
  const first = piece.first + 1;
  const { last, end, entry, given } = piece;
  return { first, last, start: undefined, end, name: nameBetween(context, first, last), key, title: { first, last: first }, entry, given };
}

function withParticle(context: NameContext, { first, last, end }: Piece): Piece {
  const begin = first - 1;
  const name = nameBetween(context, begin, last);
  const given: Piece['given'] = { type: 'person', basis: 'surname of a person named in full' };
  return {
    first: begin,
    last,
    start: undefined,
    end,
    name,
    key: name.toLowerCase(),
    title: { first: begin, last: begin },
    entry: undefined,
    given,
  };
}

/** Written out: one shape for all pieces is quicker than a spread. */
export function withType({ first, last, start, end, name, key, title, entry, given }: Piece, { type, basis }: Typing): TypedPiece {
  return { first, last, start, end, name, key, title, entry, given, type, basis };
}

/** From this on a name is an organisation's whoever shares its last word ("Marlow Foundation"). */
const SURE_ORGANIZATION = 4;

/** The same of a place: "the Al Kelva neighbourhood". */
const SURE_PLACE = 4;

/** Below this there is no sign of any type. */
const LEAST_EVIDENCE = 1;

/** What is in no dictionary and spoken of as an organisation now and then is none's surname. */
const LEAST_FOR_ORGANIZATION = 0.7;

function typingOf(context: NameContext, piece: Piece, scores: Scores, full: FullNames): Typing | null {
  const { entry } = piece;
  if (entry?.registryId) return { type: entry.type, basis: 'in the registry' };
  const isBare = piece.last - piece.first === 1;
  if (isBare && full.storms.has(piece.key)) return null;
  if (isBare && !entry && full.heads.has(piece.key)) return { type: 'organization', basis: 'last word of an organisation named in full' };
  const isUntitled = piece.title.last === piece.title.first;
  if (!isBare && !entry && isUntitled && full.shortOrganizations.has(piece.key)) {
    return { type: 'organization', basis: 'short for an organisation named in full' };
  }
  if (isBare && !entry && full.shortOrganizations.has(piece.key) && !full.surnames.has(piece.key) && !isInPlace(context, piece)) {
    return { type: 'organization', basis: 'short for an organisation named in full' };
  }
  // A firm may bear the name of a person of the same article: the bare name is that of the one named first, unless the mention tells.
  const isFirm = full.announcedFirst.has(piece.key) || (full.announced.has(piece.key) && isSpokenOfAsFirm(context, piece));
  if (isBare && isFirm && isUntitled && entry?.type !== 'gpe') {
    return { type: 'organization', basis: 'the article says what it is' };
  }
  if (isBare && full.surnames.has(piece.key) && !isInPlace(context, piece) && !isStateName(context, piece, full)) {
    return { type: 'person', basis: 'surname of a person named in full' };
  }
  if (isBare && !entry && full.towns.has(piece.key) && isUntitled && !full.surnames.has(piece.key))
    return { type: 'gpe', basis: 'town named in full' };
  if (full.endsInSurname(context, piece) && scores.organization < SURE_ORGANIZATION && scores.place < SURE_PLACE)
    return { type: 'person', basis: 'ends in the surname of a person named in full' };
  const winner = bestReading(scores);
  if (scores[winner] < (winner === 'organization' ? LEAST_FOR_ORGANIZATION : LEAST_EVIDENCE)) return typeWithoutEvidence(context, piece);
  switch (winner) {
    case 'person':
      return { type: 'person', basis: piece.title.last > piece.title.first ? 'title before the name' : 'form of a personal name' };
    case 'organization':
      if (entry?.kind === 'seat' && isInPlace(context, piece)) return { type: 'location', basis: 'seat of a government, as a place' };
      return { type: 'organization', basis: entry ? 'known organisation' : 'form or neighbourhood of an organisation name' };
    case 'place':
      return placeTyping(context, piece);
    case 'none':
      return null;
  }
  return null;
}

/** "the brewer Marlow said", "Marlow shares", "Marlow spokesman". */
const isSpokenOfAsFirm = ({ tokens }: NameContext, piece: Piece): boolean =>
  isAnnounced(tokens, piece) || isKind(tokens[piece.last]?.word, WordKind.organizationFollower);

/** A state is no surname unless it is a common one and the article does not speak of the state's people; a capital none in a dateline's capitals. */
function isStateName({ tokens, names }: NameContext, { entry, first }: Piece, full: FullNames): boolean {
  const word = tokens[first]?.word;
  if (entry?.kind === 'state') return !names.mayBe(word, WordFact.surname | WordFact.given) || full.peoplesOf.has(entry.id);
  return entry?.kind === 'capital' && word?.shape === 'upper';
}

function typeWithoutEvidence({ tokens, names }: NameContext, piece: Piece): Typing | null {
  const word = tokens[piece.first]?.word;
  if (word && !(names.facts(word) & WordFact.common)) return { type: 'person', basis: 'capitalised and in no dictionary' };
  return piece.last - piece.first === 1 ? null : { type: 'organization', basis: 'capitalised words of the dictionary' };
}

function placeTyping({ tokens }: NameContext, { first, last, entry }: Piece): Typing {
  if (entry && isLearned(entry)) return { type: 'gpe', basis: 'place by what the article says of it' };
  if (entry) return { type: entry.type === 'location' ? 'location' : 'gpe', basis: 'known place' };
  const isNatural =
    isKind(tokens[last - 1]?.word, WordKind.placeHead) || (last - first > 1 && isKind(tokens[first]?.word, WordKind.placeLead));
  return { type: isNatural ? 'location' : 'gpe', basis: 'form or neighbourhood of a place name' };
}

function isInPlace({ tokens }: NameContext, piece: Piece): boolean {
  const begin = justBefore(tokens, piece.first)?.word.lower === 'the' ? piece.first - 1 : piece.first;
  return isKind(justBefore(tokens, begin)?.word, WordKind.placePreposition);
}
