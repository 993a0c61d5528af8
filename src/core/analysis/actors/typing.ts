import { WordFact, type NameEntry } from '../../lexicon/names.ts';
import type { ActorType } from '../../model/actor.ts';
import { isCapital, isPossessive, type NameContext } from './nameContext.ts';
import type { Piece } from './piece.ts';
import { SURNAME_ENDINGS } from './tables/personWordsTable.ts';
import { isKind, kindsOf, WordKind } from './wordKinds.ts';

/** Evidence for each reading of a name; the largest wins. `none`: a title of a work, an event, a common word. */
export interface Scores {
  person: number;
  organization: number;
  place: number;
  none: number;
}

export interface Typing {
  readonly type: ActorType;
  readonly basis: string;
}

/** Evidence inside the name: what its words are. */
export function scoreForm({ tokens, names }: NameContext, piece: Piece): Scores {
  const scores: Scores = { person: 0, organization: 0, place: 0, none: 0 };
  const { first, last, entry } = piece;
  const size = last - first;
  if (entry) scoreEntry(entry, scores);
  const head = tokens[last - 1]?.word;
  const start = tokens[first]?.word;
  if (!head || !start) return scores;
  const headKinds = kindsOf(head);
  const startKinds = kindsOf(start);
  const headFacts = names.facts(head);
  const startFacts = names.facts(start);
  if (size > 1) {
    if (headKinds & WordKind.companyTail) scores.organization += 8;
    if (headKinds & WordKind.organizationHead) scores.organization += 5;
    if (headKinds & WordKind.gpeHead) scores.place += 5;
    if (headKinds & WordKind.placeHead) scores.place += 5;
    if (headKinds & WordKind.noActorHead) scores.none += 6;
    if (startKinds & WordKind.leadingHead && tokens[first + 1]?.word.lower === 'of') scores.organization += 6;
    if (startKinds & WordKind.placeLead) scores.place += tokens[first + 1]?.word.lower === 'of' ? 6 : 3;
    let common = 0;
    for (let at = first; at < last; at++) {
      const word = tokens[at]?.word;
      if (!word) continue;
      const kinds = kindsOf(word);
      if (word.lower === 'of' && at > first) scoreOfHead(kindsOf(tokens[at - 1]?.word ?? word), scores);
      if (word.form === '&' || word.form === '/') scores.organization += 3;
      if (kinds & WordKind.organizationHead && at < last - 1) scores.organization += 1.5;
      if (/^\p{Lu}\.$/u.test(word.form) && at > first) scores.person += 2;
      if (kinds & WordKind.particle && at > first) scores.person += 1.5;
      if (word.shape === 'upper' && word.form.length <= 5 && !/\./.test(word.form)) scores.organization += 1.5;
      if (names.facts(word) & WordFact.common && !(names.facts(word) & (WordFact.given | WordFact.surname))) common++;
    }
    if (startFacts & WordFact.given) scores.person += startFacts & WordFact.frequent ? 2 : 3.5;
    if (/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(start.form)) scores.person += 3;
    if (headFacts & WordFact.surname) scores.person += 1.5;
    else if (endsLikeSurname(head.lower) && !(headFacts & WordFact.common)) scores.person += 1.5;
    if (size <= 3 && common === 0) scores.person += 1.5;
    if (common >= size - 1) scores.organization += 1.5;
    if (names.people(start.lower)) scores.organization += 1;
    return scores;
  }
  if (start.shape === 'upper') scores.organization += start.form.length <= 6 ? 3 : 1;
  if (start.shape === 'mixed') scores.organization += 1;
  if (start.shape === 'alphanumeric') scores.none += 2;
  if (startFacts & WordFact.surname) scores.person += 1.5;
  if (startFacts & WordFact.given) scores.person += 1;
  if (endsLikeSurname(start.lower) && !(startFacts & WordFact.common)) scores.person += 1;
  if (startFacts & WordFact.bigCity) scores.place += 3;
  else if (startFacts & WordFact.city) scores.place += startFacts & (WordFact.surname | WordFact.given | WordFact.common) ? 0.5 : 1.5;
  if (startFacts & WordFact.company) scores.organization += 2;
  if (startFacts & WordFact.common && !(startFacts & (WordFact.surname | WordFact.given | WordFact.city))) scores.none += 1.5;
  if (names.people(start.lower)) scores.none += 6;
  if (startKinds & (WordKind.title | WordKind.titleModifier | WordKind.noActorHead)) scores.none += 2;
  if (startKinds & WordKind.organizationHead) scores.organization += 0.5;
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
    case 'group':
      break;
  }
}

function scoreOfHead(kinds: number, scores: Scores): void {
  if (kinds & WordKind.organizationHead || kinds & WordKind.leadingHead) scores.organization += 4;
  else if (kinds & (WordKind.placeHead | WordKind.gpeHead | WordKind.placeLead)) scores.place += 4;
  else if (kinds & WordKind.noActorHead) scores.none += 5;
}

export function endsLikeSurname(lower: string): boolean {
  return lower.length > 4 && SURNAME_ENDINGS.some((ending) => lower.endsWith(ending));
}

/** Evidence around one mention. */
export function scoreContext({ tokens, names, article }: NameContext, piece: Piece): Scores {
  const scores: Scores = { person: 0, organization: 0, place: 0, none: 0 };
  const { first, last, title } = piece;
  const before = tokens[first - 1];
  const before2 = tokens[first - 2];
  const next = tokens[last];
  const after = tokens[last + 1];
  if (title.last > title.first) scores.person += 6;
  if (before && !tokens[first]?.startsLine) {
    const kinds = kindsOf(before.word);
    if (before.word.shape === 'lower') {
      if (kinds & WordKind.title) scores.person += 4;
      else if (names.facts(before.word) & WordFact.personNoun && !(kinds & WordKind.placeAnnouncer)) scores.person += 1.5;
      if (kinds & WordKind.direction) scores.place += 3;
      if (kinds & WordKind.placePreposition) scores.place += before.word.lower === 'in' ? 2.5 : 1.5;
      if (kinds & WordKind.placeAnnouncer) scores.place += 3;
      if (before.word.lower === 'of' && isKind(before2?.word, WordKind.placeAnnouncer)) scores.place += 4;
      if (before.word.lower === 'the') scores.organization += 1;
      if (before.word.lower === 'the') scores.person -= 1.5;
    }
    if (before.word.form === ',' && isCapital(before2) && next?.word.form === ',') scores.place += 0.8;
  }
  if (!next || next.startsLine) return scores;
  const nextKinds = kindsOf(next.word);
  if (next.word.shape === 'lower') {
    if (nextKinds & WordKind.personVerb) scores.person += 2;
    if (nextKinds & WordKind.agentVerb) {
      scores.person += 1;
      scores.organization += 0.5;
    }
    if (nextKinds & WordKind.organizationFollower) scores.organization += 1.5;
    else if (nextKinds & WordKind.title) scores.organization += 1.5;
    if (nextKinds & WordKind.placeFollower) scores.place += 2.5;
  }
  if (isPossessive(next) && after && isKind(after.word, WordKind.placeFollower)) scores.place += 1;
  if (next.word.form === ',' && after) {
    if (after.word.shape === 'digits' && after.word.form.length === 2 && tokens[last + 2]?.word.form === ',') scores.person += 4;
    if (after.word.lower === 'who' || after.word.lower === 'whose') scores.person += 2;
    const apposition = isKind(after.word, WordKind.functionWord) ? tokens[last + 2] : after;
    if (apposition?.word.shape === 'lower' && isKind(apposition.word, WordKind.title)) scores.person += 2.5;
    if (isCapital(after)) {
      const entry = names.entry(after.word.lower);
      if (entry && (entry.kind === 'state' || entry.kind === 'region')) scores.place += 2.5;
    }
  }
  if (next.word.form === '(' && after && after.word.shape === 'upper' && tokens[last + 2]?.word.form === ')') scores.organization += 3;
  if (article.text.slice(next.start, next.end) === '(' && after?.word.shape === 'digits') scores.person += 0.5;
  return scores;
}

export function add(into: Scores, scores: Scores): void {
  into.person += scores.person;
  into.organization += scores.organization;
  into.place += scores.place;
  into.none += scores.none;
}
