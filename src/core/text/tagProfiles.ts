import type { Lexicon } from '../lexicon/lexicon.ts';
import { CLASS_OF_FORM, FORM, type WordForms } from '../lexicon/wordClasses.ts';
import { CHOICES, CLAUSE_TAKERS, CLOSED_CLASSES, type Choice } from './tables/closedClasses.ts';
import { CONTEXTS, FORM_COLUMNS, type Context } from './tables/tagContexts.ts';
import type { Tag } from './tokens.ts';
import { WordMemo, type Word } from './words.ts';

export type MarkKind = 'comma' | 'quote' | 'stop' | 'other';

/** What the tagger needs to know of a word, computed once per word form. A class, so that all have one shape and reading them is quick. */
export class Profile {
  /** Its class if it is a closed word, the usual one if it has several. */
  readonly closed: Tag | null;
  readonly choice: Choice | null;
  readonly mark: MarkKind | null;
  /** `FORM` bits; 0 for closed words and marks. */
  readonly forms: number;
  /** By column of `FORM_COLUMNS`: how often the word is so, in bits. */
  readonly bits: readonly number[];
  /** The only column it can be, or -1. */
  readonly only: number;
  /** The likeliest of its forms. */
  readonly likely: number;
  /** What it tells about its neighbours, as index of `CONTEXTS`. */
  readonly context: number;
  /** A word of the dictionary, a closed word, a number or a mark. */
  readonly known: boolean;
  /** A form of an auxiliary that is no finite verb ("been"). */
  readonly infinite: boolean;
  /** A verb that takes a whole clause, with or without "that". */
  readonly takesClause: boolean;

  constructor(given: Partial<Omit<Profile, 'context'>> & { readonly context: Context }) {
    this.closed = given.closed ?? null;
    this.choice = given.choice ?? null;
    this.mark = given.mark ?? null;
    this.forms = given.forms ?? 0;
    this.bits = given.bits ?? NO_BITS;
    this.only = given.only ?? -1;
    this.likely = given.likely ?? 0;
    this.context = CONTEXTS.indexOf(given.context);
    this.known = given.known ?? true;
    this.infinite = given.infinite ?? false;
    this.takesClause = given.takesClause ?? false;
  }
}

const NO_BITS = FORM_COLUMNS.map(() => 0);
const CLOSED = new Map(CLOSED_CLASSES);
const CHOICE = new Map(CHOICES);
const PROFILES = new WordMemo(computeProfile);
const INFINITE = new Set(['be', 'been', 'being', 'having']);

export const profileOf = (word: Word, lexicon: Lexicon): Profile => PROFILES.get(word, lexicon);

function computeProfile(word: Word, lexicon: Lexicon): Profile {
  const closed = CLOSED.get(word.lower);
  if (closed) {
    return new Profile({
      closed,
      choice: CHOICE.get(word.lower) ?? null,
      context: contextOfClosed(word.lower, closed),
      infinite: INFINITE.has(word.lower),
    });
  }
  if (word.shape === 'punctuation') {
    const mark = markOf(word.form);
    return new Profile({ mark, context: mark === 'comma' ? 'comma' : mark === 'stop' ? 'end' : 'mark' });
  }
  if (/^\d/.test(word.form) && word.parts.length === 0) return new Profile({ closed: 'number', context: 'number' });
  const forms = word.parts.length > 0 ? compoundForms(word, lexicon) : lexicon.forms(word);
  const bits = FORM_COLUMNS.map((column) => bitsOf(column, forms));
  const possible = bits.map((_, column) => column).filter((column) => (forms.forms & (1 << column)) !== 0);
  const likeliest = possible.reduce((best, column) => ((bits[column] ?? 0) > (bits[best] ?? 0) ? column : best), possible[0] ?? 0);
  return new Profile({
    forms: forms.forms,
    bits,
    only: possible.length === 1 ? likeliest : -1,
    likely: 1 << likeliest,
    context: openContext(word, CONTEXT_OF_COLUMN[likeliest] ?? 'noun'),
    known: forms.known,
    takesClause: forms.verbLemma !== null && CLAUSE_TAKERS.has(forms.verbLemma),
  });
}

function openContext(word: Word, likeliest: Context): Context {
  if (word.shape === 'lower' || word.shape === 'alphanumeric') return likeliest;
  return DEMONYM.test(word.lower) ? 'demonym' : 'name';
}

/** "Armenian", "Turkish", "Chinese": names that stand before nouns as adjectives do; by their endings, and the frequent ones without. */
const DEMONYM = /..(?:[bd-z]ian|[ix]can|yan|ish|ese|ani|aeli|aqi|emeni)$|^(?:french|german|dutch|greek|swiss|afghan|arab|saudi|european)$/;

const CONTEXT_OF_COLUMN: readonly Context[] = ['noun', 'plural', 'verb', 'verb', 'past', 'participle', 'gerund', 'adjective', 'adverb'];

/** A frequency of one lemma is shared by its forms; a form of its own in the dictionary ("wounded") is rarer than the inflected verb. */
function bitsOf(column: (typeof FORM_COLUMNS)[number], { frequency, forms }: WordForms): number {
  const bits = frequency[CLASS_OF_FORM[column]];
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

function markOf(form: string): MarkKind {
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
