import { WordFact } from '../../lexicon/nameEntry.ts';
import type { Paragraph } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import { findInCompound } from './compoundNames.ts';
import { headOf, isCapital, nameBetween, phraseBetween, type NameContext } from './nameContext.ts';
import { meansPeople, peopleEnd } from './peoples.ts';
import type { Piece } from './piece.ts';
import { withType, type TypedPiece } from './typeDecision.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** Capitals of a headline prove nothing: taken are names that the body has, names that the gazetteer has, and given name with surname. */
export function findInHeadlines(context: NameContext, body: readonly TypedPiece[]): TypedPiece[] {
  const { paragraphs } = context.article;
  if (!context.survey.styles.some((style) => style === 'title-case' || style === 'capitals')) return [];
  const known = new BodyNames(context, body);
  const found: TypedPiece[] = [];
  for (const paragraph of paragraphs) {
    const style = context.survey.styles[paragraph.index];
    if (style === 'title-case' || style === 'capitals') findInLine(context, paragraph, known, found);
  }
  return found;
}

/** Words that other names have as well. */
const SHARED = WordFact.common | WordFact.city | WordFact.given;

/** Names of the body by their lower-case form. */
class BodyNames {
  readonly #byName = new Map<string, TypedPiece>();
  readonly #longest = new Map<string, number>();

  constructor({ tokens, names }: NameContext, body: readonly TypedPiece[]) {
    for (const piece of body) {
      if (piece.type === 'group') continue;
      this.#byName.set(piece.key, piece);
      const surname = headOf({ tokens }, piece)?.lower;
      if (piece.type === 'person' && surname !== undefined && !this.#byName.has(surname)) {
        this.#byName.set(surname, piece);
        this.#longest.set(surname, Math.max(this.#longest.get(surname) ?? 0, 1));
      }
      for (const alias of piece.entry?.type === 'organization' ? piece.entry.names : []) this.#add(alias.toLowerCase(), piece);
      const start = tokens[piece.first]?.word;
      const first = start?.lower ?? '';
      const isOwn = start !== undefined && !names.entryOf(start) && !names.peopleOf(start) && !names.mayBe(start, SHARED);
      // "KELMAR" of "Kelmar Holdings Ltd"; the town of "Kelva Bank" is no bank.
      if (isOwn && piece.type === 'organization') this.#add(first, piece);
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, piece.last - piece.first));
    }
  }

  /** A further name of an organisation, of one word ("Orioles"). */
  #add(alias: string, piece: TypedPiece): void {
    if (alias.includes(' ') || this.#byName.has(alias)) return;
    this.#byName.set(alias, piece);
    this.#longest.set(alias, Math.max(this.#longest.get(alias) ?? 0, 1));
  }

  /** @param name in lower case */
  get(name: string): TypedPiece | undefined {
    return this.#byName.get(name);
  }

  longestFrom(token: Token): number {
    return this.#longest.get(token.word.lower) ?? 0;
  }
}

function findInLine(context: NameContext, { first, last }: Paragraph, known: BodyNames, into: TypedPiece[]): void {
  let at = first;
  const inCompounds: Piece[] = [];
  while (at < last) {
    const behind = findInCompound(context, at, last, inCompounds);
    if (behind > at) {
      at = behind;
      continue;
    }
    const piece = isCapital(context.tokens[at]) ? pieceAt(context, at, last, known) : null;
    if (piece) into.push(piece);
    at = piece ? piece.last : at + 1;
  }
  for (const piece of inCompounds) if (piece.given) into.push(withType(piece, piece.given));
}

type Reading = Pick<TypedPiece, 'type' | 'basis' | 'entry'>;

function pieceAt(context: NameContext, at: number, limit: number, known: BodyNames): TypedPiece | null {
  const { tokens, names } = context;
  const token = tokens[at];
  if (!token) return null;
  const piece = (last: number, { type, basis, entry }: Reading, given?: TypedPiece['given']): TypedPiece => {
    const { text, lower } = phraseBetween(context, at, last);
    return {
      first: at,
      last,
      start: undefined,
      end: undefined,
      name: text,
      key: lower,
      title: { first: at, last: at },
      entry,
      given,
      type,
      basis,
    };
  };
  for (let last = Math.min(at + known.longestFrom(token), limit); last > at; last--) {
    const same = known.get(phraseBetween(context, at, last).lower);
    if (same) return piece(last, { type: same.type, entry: same.entry, basis: 'named in the body' });
  }
  for (let last = Math.min(at + names.longestFrom(token.word), limit); last > at; last--) {
    const entry = names.entry(nameBetween(context, at, last));
    const isSure = entry && entry.kind !== 'city' && (last - at > 1 || !(names.facts(token.word) & WordFact.common));
    if (isSure && !(token.word.shape === 'capitalized' && isKind(token.word, WordKind.functionWord))) {
      return piece(last, { type: entry.type, entry, basis: 'known name' });
    }
  }
  const people = peopleEnd(context, at, limit);
  if (people > at) {
    const entry = names.people(nameBetween(context, at, people));
    const given = { type: 'group', basis: 'name of a people' } as const;
    return meansPeople(context, at, people) ? piece(people, { ...given, entry }, given) : null;
  }
  return isPersonHere(context, at, limit) ? piece(at + 2, { type: 'person', entry: undefined, basis: 'given name and surname' }) : null;
}

/** A given name that is no other word, and behind it a word that stands in no dictionary. */
function isPersonHere({ tokens, names }: NameContext, at: number, limit: number): boolean {
  const given = tokens[at];
  const surname = tokens[at + 1];
  if (!given || !isCapital(surname) || at + 1 >= limit) return false;
  const facts = names.facts(given.word);
  return (
    (facts & WordFact.given) !== 0 &&
    !(facts & WordFact.common) &&
    !(names.facts(surname.word) & WordFact.common) &&
    !isKind(surname.word, WordKind.functionWord | WordKind.calendar)
  );
}
