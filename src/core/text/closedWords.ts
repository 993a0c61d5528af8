import { FORM } from '../lexicon/wordClasses.ts';
import type { Sentence } from './articleText.ts';
import type { Choice } from './tables/closedClasses.ts';
import type { Profile } from './tagProfiles.ts';
import type { Tag, Token } from './tokens.ts';

const NOMINAL = FORM.noun | FORM.plural | FORM.adjective;

/**
 * The class of a closed word that has several, by the words beside it; those before it are tagged already.
 * @param profiles one a token
 */
export function chooseClosed(choice: Choice, tokens: readonly Token[], profiles: readonly Profile[], at: number, sentence: Sentence): Tag {
  const before: Tag | 'start' = at > sentence.first ? (tokens[at - 1]?.tag ?? 'start') : 'start';
  const next = profileAt(profiles, at + 1, sentence);
  switch (choice) {
    case 'that':
      return chooseThat(before, next, profileAt(profiles, at + 2, sentence));
    case 'possessive-mark':
      return chooseApostrophe(tokens, at, before, sentence);
    case 'quantifier':
      return opensNoun(next) ? 'determiner' : 'pronoun';
    case 'degree':
      if (before === 'preposition' && !opensNoun(next)) return 'adverb';
      if (next && (next.likely & (FORM.adjective | FORM.adverb)) !== 0) return 'adverb';
      return opensNoun(next) ? 'determiner' : 'pronoun';
    case 'pronoun-or-possessive':
      return next !== null && next.closed !== 'number' && (next.closed ?? next.mark) !== null ? 'pronoun' : 'possessive';
    case 'have': {
      const verb = afterAdverbs(profiles, at + 1, sentence);
      if (verb && ((verb.forms & FORM.participle) !== 0 || verb.closed === 'auxiliary')) return 'auxiliary';
      return mainVerb(tokens[at]?.word.lower ?? '');
    }
    case 'do': {
      const verb = afterAdverbs(profiles, at + 1, sentence);
      if (verb && ((verb.forms & FORM.base) !== 0 || verb.closed === 'auxiliary')) return 'auxiliary';
      return tokens[at]?.word.lower.endsWith("n't") ? 'auxiliary' : mainVerb(tokens[at]?.word.lower ?? '');
    }
    case 'to': {
      if (tokens[at - 1]?.word.lower === 'according') return 'preposition';
      const verb = afterAdverbs(profiles, at + 1, sentence);
      if (verb?.closed === 'auxiliary') return 'to';
      if (!verb || (verb.forms & FORM.base) === 0 || tokens[at + 1]?.word.shape !== 'lower') return 'preposition';
      return (verb.bits[2] ?? 0) + MOSTLY_A_NOUN >= (verb.bits[0] ?? 0) ? 'to' : 'preposition';
    }
    case 'there':
      return next?.closed === 'auxiliary' || next?.closed === 'modal' ? 'pronoun' : 'adverb';
    case 'one':
      return next && (next.forms & NOMINAL) !== 0
        ? 'number'
        : next?.closed === 'preposition' || next?.closed === 'number'
          ? 'number'
          : 'pronoun';
    case 'who':
      if (before === 'start' || before === 'verb' || before === 'past') return 'pronoun';
      return 'relative';
    case 'clause-or-phrase':
      return verbAhead(tokens, profiles, at, sentence) ? 'subordinator' : 'preposition';
    case 'like':
      return before === 'pronoun' || before === 'to' || before === 'modal' || before === 'auxiliary' ? 'verb' : 'preposition';
    case 'particle':
      return next === null || next.mark !== null || next.closed === 'preposition' || next.closed === 'to' || next.closed === 'conjunction'
        ? 'adverb'
        : 'preposition';
    case 'mine':
      return before === 'start' || before === 'auxiliary' || tokens[at - 1]?.word.lower === 'of' ? 'pronoun' : 'noun';
    case 'month-or-modal':
      return 'modal';
  }
}

/** "to work", "to talk" are verbs unless the noun is this many bits commoner ("to war"). */
const MOSTLY_A_NOUN = 2;

function chooseThat(before: Tag | 'start', next: Profile | null, afterNext: Profile | null): Tag {
  switch (before) {
    case 'noun':
    case 'name':
    case 'number':
    case 'pronoun':
      // "told the paper THAT ONLY SIX had died"
      if (next?.closed === 'adverb' && (afterNext?.closed === 'number' || afterNext?.closed === 'determiner')) return 'subordinator';
      return next !== null && (isVerbal(next) || next.closed === 'adverb') ? 'relative' : 'subordinator';
    case 'preposition':
    case 'conjunction':
    case 'start':
    case 'punctuation':
      if (next === null || isVerbal(next) || next.mark !== null) return 'pronoun';
      return (next.likely & (FORM.noun | FORM.adjective)) !== 0 ? 'determiner' : 'subordinator';
    case 'verb':
    case 'past':
    case 'participle':
    case 'gerund':
    case 'adjective':
    case 'adverb':
    case 'auxiliary':
    case 'modal':
    case 'to':
    case 'relative':
    case 'subordinator':
    case 'determiner':
    case 'possessive':
    case 'clitic':
    case 'other':
      if (next === null || next.mark !== null) return 'pronoun';
      // "said that day."
      return next.likely === FORM.noun && (afterNext === null || afterNext.mark !== null) ? 'determiner' : 'subordinator';
  }
}

/** "army's" (clitic), "it's" (is, has), and the apostrophe that is a quotation mark. */
function chooseApostrophe(tokens: readonly Token[], at: number, before: Tag | 'start', sentence: Sentence): Tag {
  const token = tokens[at];
  if (!token || token.spaced) return 'punctuation';
  if (token.word.form.length > 1) {
    return before === 'pronoun' || before === 'relative' || before === 'adverb' || before === 'subordinator' ? 'auxiliary' : 'clitic';
  }
  const owner = tokens[at - 1]?.word.lower ?? '';
  return owner.endsWith('s') && at + 1 < sentence.last && (tokens[at + 1]?.spaced ?? false) && !opensQuote(tokens, at, sentence)
    ? 'clitic'
    : 'punctuation';
}

/** How far back a single quotation mark is looked for. */
const QUOTE_REACH = 24;

function opensQuote(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let back = at - 1; back >= Math.max(sentence.first, at - QUOTE_REACH); back--) {
    const form = tokens[back]?.word.form;
    if (form === '‘' || (form === "'" && tokens[back]?.tag === 'punctuation' && !tokens[back + 1]?.spaced)) return true;
  }
  return false;
}

const isVerbal = (profile: Profile): boolean =>
  profile.closed === 'auxiliary' || profile.closed === 'modal' || (profile.likely & (FORM.past | FORM.third | FORM.base)) !== 0;

/** A noun phrase goes on behind a determiner. */
function opensNoun(next: Profile | null): boolean {
  if (next === null || next.mark !== null) return false;
  if (next.closed) return next.closed === 'number' || next.closed === 'possessive' || next.closed === 'determiner';
  return !isVerbal(next);
}

function profileAt(profiles: readonly Profile[], at: number, sentence: Sentence): Profile | null {
  return at < sentence.last ? (profiles[at] ?? null) : null;
}

/** Adverbs and a subject may stand between an auxiliary and its verb: so many words. */
const MOST_BETWEEN = 3;

function afterAdverbs(profiles: readonly Profile[], from: number, sentence: Sentence): Profile | null {
  for (let at = from; at < from + MOST_BETWEEN; at++) {
    const profile = profileAt(profiles, at, sentence);
    if (!profile) return null;
    const { closed } = profile;
    if (closed !== 'adverb' && closed !== 'pronoun' && (closed || profile.likely !== FORM.adverb)) return profile;
  }
  return profileAt(profiles, from + MOST_BETWEEN, sentence);
}

function mainVerb(word: string): Tag {
  if (word === 'had' || word === 'did') return 'past';
  return word === 'having' ? 'gerund' : 'verb';
}

/** How many words a clause may need to show its verb. */
const CLAUSE_REACH = 14;

/**
 * A finite verb comes before the clause ends, judged by the usual classes of words that are not tagged yet: "after troops fled" is a
 * clause, "after the war" a phrase; "soldiers killed in the raid were …" has its verb still to come.
 */
export function verbAhead(tokens: readonly Token[], profiles: readonly Profile[], at: number, sentence: Sentence): boolean {
  const last = Math.min(sentence.last, at + CLAUSE_REACH);
  let nominal = false;
  for (let next = at + 1; next < last; next++) {
    const token = tokens[next];
    const profile = profiles[next];
    if (!token || !profile) return false;
    if (profile.choice === 'clause-or-phrase') return false;
    switch (profile.closed) {
      case 'auxiliary':
      case 'modal':
        return next > at + 1;
      case 'relative':
      case 'subordinator':
      case 'to':
        return false;
      case 'determiner':
        // "After the war the city …": a second noun phrase without a verb between.
        if (nominal) return false;
        break;
      case null: {
        if (profile.mark) return false;
        const verb = (profile.likely & (FORM.past | FORM.third)) !== 0 && token.word.shape === 'lower';
        if (verb && next > at + 1) return true;
        nominal = !verb && (profile.likely & (FORM.noun | FORM.plural)) !== 0;
        break;
      }
      default:
        nominal = false;
        break;
    }
  }
  return false;
}
