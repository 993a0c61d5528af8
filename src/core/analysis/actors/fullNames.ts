import { WordFact } from '../../lexicon/nameEntry.ts';
import type { Token } from '../../text/tokens.ts';
import type { Word } from '../../text/words.ts';
import { headOf, isCapital, nameBetween, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { FAMILY_NAMES_FIRST } from './tables/personWordsTable.ts';
import { bestReading, type Scores } from './scores.ts';
import { isKind, WordKind } from './wordKinds.ts';
import { justBefore } from '../../text/justBefore.ts';

/** What the full names of an article say about its short ones. */
export class FullNames {
  /** Last words of persons named in full, lower case. */
  readonly surnames = new Set<string>();
  /** Last words of organisations named in full, where they are head nouns ("Post", "Ministry"). */
  readonly heads = new Set<string>();
  /** Organisations named in full without what says their form: "kelmar" of "Kelmar Holdings Ltd", "harlan spode" of "Harlan Spode & Co.". */
  readonly shortOrganizations = new Set<string>();
  /** Single words that the article calls a firm, a party or the like: "the brewer Kelmar", "news group Marlow". */
  readonly announced = new Set<string>();
  /** Of those, the ones announced before a person of that surname was named in full, if ever. */
  readonly announcedFirst = new Set<string>();
  /** Ids of the states whose peoples the article names. */
  readonly peoplesOf = new Set<string>();
  /** Towns named in full, without the word that says so: "kelva" of "Kelva City". */
  readonly towns = new Set<string>();
  /** Names of storms, lower case. */
  readonly storms = new Set<string>();
  readonly #persons = new Set<string>();
  /** Last word of a person named in full → the particle in lower case before it: "marta de Selm" → "de". */
  readonly #particles = new Map<string, Word>();

  constructor(context: NameContext, pieces: readonly Piece[], scoresOf: ReadonlyMap<string, Scores>) {
    for (const piece of pieces) {
      if (piece.entry?.kind === 'people' && piece.entry.of !== undefined) this.peoplesOf.add(piece.entry.of);
      if (piece.last - piece.first === 1 && isAnnounced(context.tokens, piece)) {
        this.announced.add(piece.key);
        if (!this.surnames.has(piece.key)) this.announcedFirst.add(piece.key);
      }
      const last = headOf(context, piece);
      const scores = scoresOf.get(piece.key);
      if (!last || !scores || piece.given || piece.last - piece.first < 2) continue;
      const reading = bestReading(scores);
      if (isKind(context.tokens[piece.last - 2]?.word, WordKind.storm)) this.storms.add(last.lower);
      if (reading === 'person') {
        this.#persons.add(piece.key);
        this.surnames.add(last.lower);
        const particle = context.tokens[piece.last - 2]?.word;
        if (particle?.shape === 'lower' && isKind(particle, WordKind.particle)) this.#particles.set(last.lower, particle);
        if (isFamilyNameFirst(context, piece)) this.surnames.add(context.tokens[piece.first]?.word.lower ?? '');
      } else if (reading === 'organization' && isKind(last, WordKind.organizationHead)) {
        this.heads.add(last.lower);
        const short = withoutForm(context, piece) ?? firstOfCompany(context, piece);
        if (short !== null) this.shortOrganizations.add(short);
        const partners = withoutTail(context, piece);
        if (partners !== null) this.shortOrganizations.add(partners);
      }
      if (reading === 'organization') this.#noteUnknownStart(context, piece);
      if (reading === 'place' && piece.last - piece.first === 2 && isKind(last, WordKind.gpeHead))
        this.towns.add(context.tokens[piece.first]?.word.lower ?? '');
    }
    this.#readHeadlines(context);
  }

  /** "Ilvar" of "Ilvar Northern" and of "Ilvar-Northern": a word that is nothing else. */
  #noteUnknownStart({ tokens, names }: NameContext, { first }: Piece): void {
    const word = tokens[first]?.word;
    const start = word?.parts[0] ?? word;
    if (start?.shape !== 'capitalized' || names.facts(start) !== 0 || names.entryOf(start) || names.peopleOf(start)) return;
    if (!isKind(start, NO_SHORT_NAME | WordKind.functionWord | WordKind.particle)) this.shortOrganizations.add(start.lower);
  }

  /** "Lucky Sam Marlow" is Sam Marlow with an adjective: the name without its first word, where that is a person's. */
  withoutFirstWord(context: NameContext, piece: Piece): string | null {
    const size = piece.last - piece.first;
    if (size < 2 || this.#persons.has(piece.key)) return null;
    const rest = piece.key.slice(piece.key.indexOf(' ') + 1);
    return (size === 2 ? this.surnames : this.#persons).has(rest) && isAdjective(context, piece.first) ? rest : null;
  }

  /** "de Selm" after "Marta de Selm": whether the particle of the full name stands before the surname. */
  hasParticle({ tokens }: NameContext, { first, last }: Piece): boolean {
    if (this.#particles.size === 0 || last - first > 1) return false;
    const particle = this.#particles.get(tokens[first]?.word.lower ?? '');
    return particle !== undefined && justBefore(tokens, first)?.word === particle;
  }

  /** "Donand Holm" where "Donald Holm" is known: a slip in the given name. */
  endsInSurname({ tokens }: NameContext, piece: Piece): boolean {
    return piece.last - piece.first === 2 && !piece.entry && this.surnames.has(tokens[piece.last - 1]?.word.lower ?? '');
  }

  /** A headline may be the only place that names somebody in full. */
  #readHeadlines({ article, tokens, names, survey }: NameContext): void {
    for (const { index, first, last } of article.paragraphs) {
      if (survey.styles[index] !== 'title-case') continue;
      for (let at = first; at + 1 < last; at++) {
        const given = tokens[at];
        const surname = tokens[at + 1];
        if (!isCapital(given) || !isCapital(surname)) continue;
        const isPerson =
          names.mayBe(given.word, WordFact.given) &&
          !names.mayBe(given.word, WordFact.common) &&
          !names.mayBe(surname.word, WordFact.common);
        if (isPerson) this.surnames.add(surname.word.lower);
      }
    }
  }
}

/** "the brewer Kelmar said", but not "the company Marlow founded". */
export function isAnnounced(tokens: readonly Token[], { first, last }: Piece): boolean {
  const before = justBefore(tokens, first);
  if (before?.word.shape !== 'lower' || tokens[first]?.startsLine || !isKind(before.word, WordKind.organizationNoun)) return false;
  const next = tokens[last];
  const isClause = justBefore(tokens, first - 1)?.tag === 'determiner' && (next?.tag === 'auxiliary' || next?.tag === 'modal');
  // "a commission Marlow collected"
  const isMade =
    (next?.tag === 'past' || next?.tag === 'participle') &&
    !isKind(next.word, WordKind.agentVerb) &&
    INDEFINITE.has(tokens[openerBefore(tokens, first)]?.word.lower ?? '');
  return !isClause && !isMade && !isKind(before.word, WordKind.title) && !FOUNDING.has(next?.word.lower ?? '');
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);
const LONGEST_ANNOUNCEMENT = 5;

/** Where the noun phrase that ends right before `first` begins: "A five percent commission Marlow". */
function openerBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (at > first - LONGEST_ANNOUNCEMENT && tokens[at]?.tag !== 'determiner') at--;
  return at;
}

/** What a person does with an organisation: behind "the company Marlow" these begin a clause about the company. */
const FOUNDING: ReadonlySet<string> = new Set(
  (
    'founded co-founded cofounded created built started formed launched established set runs ran leads led heads headed owns owned bought sold chairs chaired controls controlled manages managed joined left quit ' +
    'works worked represents represented hopes wants once now then also himself herself'
  ).split(' '),
);

/** "Li Weimin", "Kang Min-ho": two or three words, the first a family name of a language that puts it first. */
function isFamilyNameFirst({ tokens }: NameContext, { first, last }: Piece): boolean {
  return last - first <= 3 && FAMILY_NAMES_FIRST.has(tokens[first]?.word.lower ?? '');
}

/** The name without the words at its end that say what kind of organisation it is; null where that leaves a place, a people or a common word. */
function withoutForm({ tokens, names, survey }: NameContext, { first, last }: Piece): string | null {
  let end = last;
  while (end > first && (isKind(tokens[end - 1]?.word, FORM_WORDS) || tokens[end - 1]?.word.form === ',')) end--;
  const word = tokens[first]?.word;
  const isCompany = isKind(tokens[last - 1]?.word, WordKind.companyTail);
  if (TOWN_BODIES.has(tokens[last - 1]?.word.lower ?? '')) return null;
  if (end !== first + 1 || !word || (names.mayBe(word, WordFact.bigCity) && !isCompany)) return null;
  // "Liberty" of "Liberty Holdings Ltd", where the article writes it so inside a sentence.
  if (names.mayBe(word, WordFact.common) && (!survey.isCapitalInside(word) || survey.isLowerElsewhere(word))) return null;
  return names.peopleOf(word) || names.entryOf(word) ? null : word.lower;
}

/** "harlan spode" of "Harlan Spode & Co.": several words without the company's form; null where that leaves one. */
function withoutTail(context: NameContext, { first, last }: Piece): string | null {
  const { tokens } = context;
  let end = last;
  while (end > first && (isKind(tokens[end - 1]?.word, WordKind.companyTail) || tokens[end - 1]?.word.shape === 'punctuation')) end--;
  return end < last && end - first > 1 ? nameBetween(context, first, end).toLowerCase() : null;
}

/** "Harlan" of "Harlan Spode Corp.": a word that is nothing else. */
function firstOfCompany({ tokens, names, survey }: NameContext, { first, last }: Piece): string | null {
  const word = tokens[first]?.word;
  if (!word || word.shape === 'upper' || !isKind(tokens[last - 1]?.word, WordKind.companyTail)) return null;
  if (isKind(word, NO_SHORT_NAME) || names.mayBe(word, WordFact.bigCity)) return null;
  if (names.mayBe(word, WordFact.common) && (!survey.isCapitalInside(word) || survey.isLowerElsewhere(word))) return null;
  return names.peopleOf(word) || names.entryOf(word) ? null : word.lower;
}

const NO_SHORT_NAME = WordKind.leadingWord | WordKind.title | WordKind.titleModifier | WordKind.direction | WordKind.leadingHead;

/** What towns have: "Kelva" of "Kelva Police" is the town. */
const TOWN_BODIES: ReadonlySet<string> = new Set(['police', 'council', 'court', 'school', 'hospital', 'airport']);

const FORM_WORDS = WordKind.organizationHead | WordKind.companyTail;

/** A word of the dictionary that is nobody's given name. */
function isAdjective({ tokens, names }: NameContext, at: number): boolean {
  const word = tokens[at]?.word;
  return names.mayBe(word, WordFact.common) && !names.mayBe(word, WordFact.given);
}
