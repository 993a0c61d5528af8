import type { Lexicon } from '../lexicon/lexicon.ts';
import { FORM, type WordClass, type WordForms } from '../lexicon/wordClasses.ts';
import { CHOICES, CLOSED_CLASSES, type Choice } from './tables/closedClasses.ts';
import { CONTEXTS, FORM_COLUMNS, type Context } from './tables/tagContexts.ts';
import type { Tag } from './tokens.ts';
import { WordMemo, type Word } from './words.ts';

/** What the tagger needs to know of a word, computed once per word form. */
export interface Profile {
  /** Its class if it is a closed word, the usual one if it has several. */
  readonly closed: Tag | null;
  readonly choice: Choice | null;
  readonly mark: 'comma' | 'quote' | 'stop' | 'other' | null;
  /** `FORM` bits; 0 for closed words and marks. */
  readonly forms: number;
  /** The only column of `FORM_COLUMNS` it can be, or -1. */
  readonly only: number;
  /** By column: how often the word is so, in bits. */
  readonly bits: readonly number[];
  /** The likeliest of its forms. */
  readonly likely: number;
  /** What it tells about its neighbours, as index of `CONTEXTS`. */
  readonly context: number;
  readonly known: boolean;
  /** A form of an auxiliary that is no finite verb ("been"). */
  readonly infinite: boolean;
}

const CLOSED = new Map(CLOSED_CLASSES);
const CHOICE = new Map(CHOICES);
const PROFILES = new WordMemo(computeProfile);

export const profileOf = (word: Word, lexicon: Lexicon): Profile => PROFILES.get(word, lexicon);

const OPEN = { closed: null, choice: null, mark: null, infinite: false } as const;
const NOT_OPEN = { forms: 0, only: -1, bits: [], likely: 0, known: true } as const;
const INFINITE = new Set(['be', 'been', 'being', 'having']);

function computeProfile(word: Word, lexicon: Lexicon): Profile {
  const closed = CLOSED.get(word.lower);
  if (closed) {
    const choice = CHOICE.get(word.lower) ?? null;
    const context = CONTEXTS.indexOf(contextOfClosed(word.lower, closed));
    return { ...NOT_OPEN, closed, choice, mark: null, context, infinite: INFINITE.has(word.lower) };
  }
  switch (word.shape) {
    case 'punctuation': {
      const mark = markOf(word.form);
      return { ...NOT_OPEN, ...OPEN, mark, context: CONTEXTS.indexOf(mark === 'comma' ? 'comma' : mark === 'stop' ? 'end' : 'mark') };
    }
    case 'digits':
    case 'alphanumeric':
      if (word.shape === 'digits' || /^\d/.test(word.form)) {
        return { ...NOT_OPEN, ...OPEN, closed: 'number', context: CONTEXTS.indexOf('number') };
      }
      break;
    case 'lower':
    case 'capitalized':
    case 'upper':
    case 'mixed':
      break;
  }
  return openProfile(word, lexicon);
}

function openProfile(word: Word, lexicon: Lexicon): Profile {
  const forms = word.parts.length > 0 ? compoundForms(word, lexicon) : lexicon.forms(word);
  const bits = FORM_COLUMNS.map((column) => bitsOf(column, forms));
  const possible = FORM_COLUMNS.map((_, column) => column).filter((column) => (forms.forms & (1 << column)) !== 0);
  const likeliest = possible.reduce((best, column) => ((bits[column] ?? 0) > (bits[best] ?? 0) ? column : best), possible[0] ?? 0);
  return {
    ...OPEN,
    forms: forms.forms,
    only: possible.length === 1 ? likeliest : -1,
    bits,
    likely: 1 << likeliest,
    context: CONTEXTS.indexOf(openContext(word, CONTEXT_OF_COLUMN[likeliest] ?? 'noun')),
    known: forms.known,
  };
}

function openContext(word: Word, likeliest: Context): Context {
  if (word.shape === 'lower' || word.shape === 'alphanumeric') return likeliest;
  return DEMONYM.test(word.lower) ? 'demonym' : 'name';
}

/** "Armenian", "Turkish", "Chinese": names that stand before nouns as adjectives do; by their endings, and the frequent ones without. */
const DEMONYM = /..(?:[bd-z]ian|[ix]can|yan|ish|ese|ani|aeli|aqi|emeni)$|^(?:french|german|dutch|greek|swiss|afghan|arab|saudi|european)$/;

const CONTEXT_OF_COLUMN: readonly Context[] = ['noun', 'plural', 'verb', 'verb', 'past', 'participle', 'gerund', 'adjective', 'adverb'];

const CLASS_OF_COLUMN: Readonly<Record<(typeof FORM_COLUMNS)[number], WordClass>> = {
  noun: 'noun',
  plural: 'noun',
  base: 'verb',
  third: 'verb',
  past: 'verb',
  participle: 'verb',
  gerund: 'verb',
  adjective: 'adjective',
  adverb: 'adverb',
};

/** A frequency of one lemma is shared by its forms; a form of its own in the dictionary ("wounded") is rarer than the inflected verb. */
function bitsOf(column: (typeof FORM_COLUMNS)[number], { frequency, forms }: WordForms): number {
  const bits = frequency[CLASS_OF_COLUMN[column]];
  return column === 'base' && (forms & FORM.past) !== 0 ? bits - 1 : bits;
}

/** "five-day", "long-standing", "state-run" go before nouns; of others the last part decides. */
function compoundForms(word: Word, lexicon: Lexicon): WordForms {
  const last = lexicon.forms(word);
  const adjective = (last.forms & (FORM.participle | FORM.gerund | FORM.adjective)) !== 0;
  return {
    ...last,
    forms: (adjective ? 0 : FORM.noun | (last.forms & FORM.plural)) | FORM.adjective,
    frequency: { noun: 3, verb: -1, adjective: 3, adverb: -1 },
    likeliest: adjective ? 'adjective' : 'noun',
    known: word.shape === 'lower' || last.known,
  };
}

function markOf(form: string): NonNullable<Profile['mark']> {
  if (form === ',') return 'comma';
  if (/^["“”„‘«»]|^``|^''/.test(form)) return 'quote';
  return /^[.!?:;…•]/.test(form) ? 'stop' : 'other';
}

const SUBJECTS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who']);

function contextOfClosed(word: string, tag: Tag): Context {
  switch (tag) {
    case 'auxiliary':
      if (/^(?:ha[vds]|'ve)/.test(word)) return 'have';
      return /^d[oi]/.test(word) ? 'do' : 'be';
    case 'pronoun':
      return SUBJECTS.has(word) ? 'subject' : 'object';
    case 'preposition':
      return word === 'by' ? 'by' : 'preposition';
    case 'punctuation':
    case 'other':
      return 'mark';
    case 'noun':
    case 'name':
    case 'verb':
    case 'past':
    case 'participle':
    case 'gerund':
    case 'modal':
    case 'adjective':
    case 'adverb':
    case 'determiner':
    case 'possessive':
    case 'relative':
    case 'conjunction':
    case 'subordinator':
    case 'to':
    case 'number':
    case 'clitic':
      return tag;
  }
}
