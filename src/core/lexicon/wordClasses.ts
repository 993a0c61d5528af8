/** Classes of open words. */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb';

/** What an open word can be in a sentence, as bits of `WordForms.forms`. */
export const FORM = {
  /** Noun, singular or not marked for number. */
  noun: 1,
  plural: 2,
  /** Verb without ending: "report". */
  base: 4,
  /** Third person: "reports". */
  third: 8,
  past: 16,
  participle: 32,
  gerund: 64,
  adjective: 128,
  adverb: 256,
} as const;

/** The class that a word has in each of its forms. */
export const CLASS_OF_FORM: Readonly<Record<keyof typeof FORM, WordClass>> = {
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

/** What the lexicon knows, or infers from its ending, of one word form. */
export interface WordForms {
  /** Sum of `FORM` bits: everything this form can be. */
  readonly forms: number;
  /** Dictionary form as noun ("children" → "child") and as verb ("fled" → "flee"); null where it cannot be one. */
  readonly nounLemma: string | null;
  readonly verbLemma: string | null;
  /** Dictionary form as adjective or adverb ("largest" → "large"). */
  readonly adjectiveLemma: string | null;
  /**
   * How often each class occurs, as a power of two (0 never seen in tagged text, 9 hundreds of times); -1 where it cannot be of that class.
   * Counts of WordNet's tagged texts, summed over the forms of a lemma.
   */
  readonly frequency: Readonly<Record<WordClass, number>>;
  readonly likeliest: WordClass;
  /** False: no dictionary word, only judged by its ending. */
  readonly known: boolean;
}

/** How often a lemma occurs in each class it can have. */
export type LemmaClasses = Readonly<Partial<Record<WordClass, number>>>;
