import { WordFact, type NameEntry } from '../../lexicon/nameEntry.ts';
import { WordMemo, type Word } from '../../text/words.ts';
import { headOf, isHyphenatedGivenName, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { noScores, type Scores } from './scores.ts';
import { SURNAME_ENDINGS } from './tables/personWordsTable.ts';
import { PLACE_ENDINGS } from './tables/placeWordsTable.ts';
import { isKind, kindsOf, WordKind } from './wordKinds.ts';

/** Evidence inside a name: what its words are. The weights were set by hand on development articles; only their order of size matters much. */
export function scoreForm(context: NameContext, piece: Piece): Scores {
  const scores = noScores();
  if (piece.entry) scoreEntry(piece.entry, scores);
  const start = context.tokens[piece.first]?.word;
  const head = headOf(context, piece);
  if (!start || !head || (piece.entry && piece.last - piece.first > 1 && piece.entry.kind !== 'city')) return scores;
  if (piece.last - piece.first > 1) scoreSeveralWords(context, piece, start, head, scores);
  else scoreOneWord(context, start, scores);
  return scores;
}

function scoreEntry(entry: NameEntry, scores: Scores): void {
  switch (entry.type) {
    case 'organization':
      scores.organization += 8;
      break;
    case 'gpe':
    case 'location':
      scores.place += entry.kind === 'city' ? 3 : 8;
      break;
    case 'person':
      scores.person += 8;
      break;
    case 'group':
      break;
  }
}

function scoreSeveralWords({ tokens, names }: NameContext, { first, last }: Piece, start: Word, head: Word, scores: Scores): void {
  const size = last - first;
  const startKinds = kindsOf(start);
  const headKinds = kindsOf(head);
  const startFacts = names.facts(start);
  const headFacts = names.facts(head);
  const second = tokens[first + 1]?.word;
  if (headKinds & WordKind.companyTail) scores.organization += 8;
  if (startKinds & WordKind.foreignHead) scores.organization += 6;
  // "Bank Selmski", "Fiat Kelva"
  const isOfOrganization = names.entryOf(start)?.kind === 'organization' && !(startFacts & WordFact.given);
  if (size === 2 && (startKinds & WordKind.leadingHead || isOfOrganization)) scores.organization += 4;
  if (headKinds & WordKind.organizationHead) scores.organization += headKinds & WordKind.placeHead ? 3 : 5;
  if (headKinds & (WordKind.gpeHead | WordKind.placeHead)) scores.place += 5;
  if (headKinds & WordKind.placeHead && size > 2 && !names.mayBe(second, WordFact.given)) scores.place += 2;
  if (headKinds & WordKind.noActorHead) scores.none += 6;
  if (size === 2 && startKinds & WordKind.direction && !(headFacts & WordFact.common)) scores.place += 2.5;
  if (second?.lower === 'for' && startKinds & WordKind.leadingHead) scores.organization += 6;
  if (second?.lower === 'of') {
    if (startKinds & WordKind.leadingHead) scores.organization += 6;
    else if (startKinds & WordKind.placeLead) scores.place += 6;
  } else if (startKinds & WordKind.placeLead) scores.place += 3;
  let common = 0;
  let upper = 0;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (!word) continue;
    const kinds = kindsOf(word);
    const facts = names.facts(word);
    if (word.lower === 'of' && at > first) scoreHeadBeforeOf(tokens[at - 1]?.word, scores);
    if (word.form === '&') scores.organization += 10;
    if (kinds & WordKind.organizationHead && at < last - 1) scores.organization += 1.5;
    if (at > first && (isInitial(word.form) || (word.parts.length > 0 && isHyphenatedGivenName(word.form)))) scores.person += 2;
    if (at > first && kinds & WordKind.particle) scores.person += 1.5;
    if (word.shape === 'upper' && word.form.length <= 5 && !word.form.includes('.')) scores.organization += 1.5;
    if (facts & WordFact.common && !(facts & (WordFact.given | WordFact.surname))) common++;
    if (word.shape === 'upper') upper++;
  }
  if (start.lower === 'board' && second?.lower === 'of' && BOARDS.has(head.lower)) scores.none += 20;
  // "FINAL RESULTS": the heading of a list.
  if (upper === size && common === size) scores.none += 4;
  const headEntry = names.entryOf(head);
  if (headEntry?.type === 'gpe' && !(startFacts & WordFact.given)) {
    // "Real Madrid", "Oxfam Canada"
    scores.organization += 1.5;
    scores.person -= 1.5;
  }
  if (startFacts & WordFact.given) scores.person += startFacts & WordFact.frequent ? 2 : 3.5;
  if (isInitial(start.form) && !names.entryOf(start)) scores.person += 3;
  if (size > 2 && start.shape === 'upper' && start.form.length <= 3 && kindsOf(second) & WordKind.particle) scores.person += 4;
  if ((start.shape === 'upper' && SHIPS.has(start.form)) || startKinds & WordKind.storm) scores.none += 10;
  if (second && kindsOf(second) & WordKind.storm && start.lower === 'tropical') scores.none += 10;
  if (headFacts & WordFact.surname) scores.person += 1.5;
  else if (endsLikeSurname(head) && !(headFacts & WordFact.common)) scores.person += 1.5;
  if (size <= 3 && common === 0) scores.person += 1.5;
  else if (size === 2 && startKinds === 0 && !(headFacts & WordFact.common) && !headEntry) scores.person += 1;
  if (common >= size - 1 && (headFacts & WordFact.common || size > 2 || startKinds !== 0)) scores.organization += 1.5;
  if (names.peopleOf(start)) scores.organization += 1;
}

function scoreOneWord({ names }: NameContext, word: Word, scores: Scores): void {
  const kinds = kindsOf(word);
  const facts = names.facts(word);
  const isName = facts & (WordFact.surname | WordFact.given);
  if (word.shape === 'upper') scores.organization += word.form.length <= 5 ? 3 : 1;
  if (word.shape === 'mixed' && !word.form.includes('-')) scores.organization += /^(?:Mc|Mac|O'|D')/.test(word.form) ? 0 : 1;
  if (word.shape === 'alphanumeric') scores.none += 2;
  if (PLURAL_ACRONYM.test(word.form)) scores.none += 4;
  if (word.parts.length > 0 && isOrganizationCompound(names, word.parts)) scores.organization += 4;
  if (word.form.includes('.')) {
    if (SITE.test(word.form)) scores.organization += 5;
    if (GLUED_INITIALS.test(word.form)) scores.person += 4;
  }
  if (word.parts.some(({ form }) => IN_TOWN_NAMES.has(form))) scores.place += 4;
  if (facts & WordFact.surname) scores.person += 1.5;
  if (facts & WordFact.given) scores.person += 0.7;
  if (endsLikeSurname(word) && !(facts & WordFact.common)) scores.person += 1;
  if (facts & WordFact.bigCity) scores.place += 3;
  else if (facts & WordFact.city) scores.place += facts & WordFact.common ? 0.5 : isName ? 1 : 1.5;
  if (!isName && !(facts & WordFact.common) && endsLikePlace(word)) scores.place += 1.2;
  if (facts & WordFact.company) scores.organization += 2;
  if (facts & WordFact.common && !isName && !(facts & WordFact.city)) scores.none += 1.5;
  if (names.peopleOf(word)) scores.none += 6;
  if (CREEDS.get(word)) scores.none += 3;
  if (kinds & (WordKind.title | WordKind.titleModifier | WordKind.noActorHead | WordKind.direction)) scores.none += 2;
  if (kinds & WordKind.organizationHead) scores.organization += 0.5;
}

/** Whom a "Board of" consists of that any company has. */
const BOARDS: ReadonlySet<string> = new Set(['directors', 'governors', 'trustees', 'supervisors', 'management', 'regents']);

/** "FMs", "NGOs": kinds of people or things. */
const PLURAL_ACRONYM = /^\p{Lu}{2,4}s$/u;

/** "Marlow-Reuters", "KLP-Plus": a known organisation, or an acronym with words of the dictionary beside it; no place. */
function isOrganizationCompound(names: NameContext['names'], parts: readonly Word[]): boolean {
  if (parts.some((part) => names.entryOf(part)?.type === 'gpe' || names.peopleOf(part) !== undefined)) return false;
  const isKnown = parts.some((part) => names.entryOf(part)?.kind === 'organization' && (names.facts(part) & NAME_OR_WORD) === 0);
  if (isKnown) return true;
  const isPlain = (part: Word): boolean => part.shape === 'upper' || (names.facts(part) & NAME_OR_WORD) === WordFact.common;
  return parts.some(({ shape }) => shape === 'upper') && parts.every(isPlain);
}

const NAME_OR_WORD = WordFact.common | WordFact.given | WordFact.surname;

/** "Kelmar.com". */
const SITE = /\.(?:com|net|org)$/;

/** "S.Marlow", as in lists of players. */
const GLUED_INITIALS = /^(?:\p{Lu}\.)+\p{Lu}\p{Ll}/u;

/** Small words in the names of towns: "Kelva-on-Selm". */
const IN_TOWN_NAMES: ReadonlySet<string> = new Set(['upon', 'on', 'under', 'sur', 'sous', 'les', 'am', 'an', 'im', 'ob', 'aan']);

/** What stands before the name of a ship: "USS Kelva". */
const SHIPS: ReadonlySet<string> = new Set(['USS', 'HMS', 'HMAS', 'HMCS', 'MV', 'MS', 'SS', 'USNS', 'INS', 'USCGC']);

/** "Islamophobia", "Zionism": creeds and states of mind. */
const CREEDS = new WordMemo<boolean>(({ lower }) => /(?:ism|phobia|itis)$/.test(lower));

function scoreHeadBeforeOf(word: Word | undefined, scores: Scores): void {
  if (isKind(word, WordKind.organizationHead | WordKind.leadingHead)) scores.organization += 4;
  else if (isKind(word, WordKind.placeHead | WordKind.gpeHead | WordKind.placeLead)) scores.place += 4;
  else if (isKind(word, WordKind.noActorHead)) scores.none += 5;
}

const INITIALS = /^(?:\p{Lu}\.)+$/u;
const isInitial = (form: string): boolean => form.endsWith('.') && INITIALS.test(form);

const SURNAMES = new WordMemo<boolean>(({ lower }) => lower.length > 4 && SURNAME_ENDINGS.some((ending) => lower.endsWith(ending)));
const endsLikeSurname = (word: Word): boolean => SURNAMES.get(word);

const PLACES = new WordMemo<boolean>(({ lower }) => PLACE_ENDINGS.some((ending) => lower.endsWith(ending)));
const endsLikePlace = (word: Word): boolean => PLACES.get(word);
