import type { Token } from '../../text/tokens.ts';
import { acronymOf, sortedLetters } from './nameVariants.ts';
import type { TypedPiece } from './typeDecision.ts';
import { isKind, WordKind } from './wordKinds.ts';

/** Two names that the text says mean one actor: "the Velland Harbour Party, or VHP," and "Kelvapost, formerly known as Selmpost". */
export interface ToldAlias {
  readonly known: TypedPiece;
  readonly alias: TypedPiece;
}

/** Tokens between the two names. */
const LONGEST_GAP = 8;

/** Neighbouring mentions of one type with nothing between them but words that make the second another name of the first. */
export function toldAliases(tokens: readonly Token[], pieces: readonly TypedPiece[]): ToldAlias[] {
  const aliases: ToldAlias[] = [];
  for (let index = 1; index < pieces.length; index++) {
    const known = pieces[index - 1];
    const alias = pieces[index];
    if (!known || !alias || known.type !== alias.type || known.key === alias.key) continue;
    const gap = alias.first - known.last;
    if (gap > 0 && gap <= LONGEST_GAP && isToldAlias(tokens, known, alias)) aliases.push({ known, alias });
  }
  return aliases;
}

function isToldAlias(tokens: readonly Token[], known: TypedPiece, alias: TypedPiece): boolean {
  let at = known.last;
  // "the Velland Harbour party, VHP,"
  if (isKind(tokens[at]?.word, WordKind.organizationNoun)) at++;
  const opener = tokens[at]?.word.form ?? '';
  const isSetOff = OPENERS.has(opener);
  if (isSetOff) at++;
  // Most names that stand near each other have other words between them: seen by the first.
  const start = at < alias.first ? tokens[at]?.word : undefined;
  if (start && !FIRST_WORDS.has(start.lower) && !QUOTATION_MARKS.has(start.form)) return false;
  let phrase = '';
  for (let each = at; each < alias.first; each++) {
    const { word } = tokens[each] ?? {};
    if (word && !QUOTATION_MARKS.has(word.form) && !(each === alias.first - 1 && word.lower === 'the')) phrase += ` ${word.lower}`;
  }
  if (ALIAS_PHRASES.has(phrase)) return true;
  if (!isSetOff) return false;
  if (FORMER_PHRASES.has(phrase)) return true;
  // An acronym between two marks.
  if ((phrase !== ' or' && phrase !== '') || !ACRONYM.test(alias.name) || !CLOSERS.has(tokens[alias.last]?.word.form ?? '')) return false;
  return phrase === ' or' ? known.last - known.first > 1 : hasLettersOf(known.name, alias.name);
}

/** Whether an acronym has the initials of a name, in whatever order: other languages put the noun first. */
const hasLettersOf = (name: string, acronym: string): boolean => sortedLetters(acronymOf(name)) === sortedLetters(acronym);

const ACRONYM = /^\p{Lu}{2,6}$/u;
const OPENERS: ReadonlySet<string> = new Set([',', '(', '-', '--', '–', '—']);
const CLOSERS: ReadonlySet<string> = new Set([',', '.', ')', ';', '-', '--', '–', '—']);
const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’']);

const phrases = (text: string): ReadonlySet<string> => new Set(text.split('; ').map((phrase) => ` ${phrase}`));

/** Between two names these make the second a name of the first. */
const ALIAS_PHRASES = phrases(
  'known as; also known as; better known as; best known as; widely known as; known locally as; now known as; formerly known as; previously known as; then known as; known by its initials; ' +
    'known by its acronym; known by the acronym; known by the initials; also called; formerly called; previously called; now called; since renamed; which was formerly known as; which is also known as; ' +
    'abbreviated as; abbreviated to; who is known as; which is known as; or simply; aka; a.k.a.',
);

/** The same behind a comma or a bracket. */
const FORMER_PHRASES = phrases('formerly; previously; now; once; renamed');

const FIRST_WORDS: ReadonlySet<string> = new Set([
  'the',
  'or',
  ...[...ALIAS_PHRASES, ...FORMER_PHRASES].map((phrase) => phrase.trimStart().split(' ')[0] ?? ''),
]);
