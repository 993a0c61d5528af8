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

const NOUN_FORMS = FORM.noun | FORM.plural;
const VERB_FORMS = FORM.base | FORM.third | FORM.past | FORM.participle | FORM.gerund;

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

export const canBeNoun = (word: WordForms): boolean => (word.forms & NOUN_FORMS) !== 0;
export const canBeVerb = (word: WordForms): boolean => (word.forms & VERB_FORMS) !== 0;

/** Lemma → frequency of each class it can have, as `scripts/lexicon/words.mjs` wrote it. */
export type LemmaTable = ReadonlyMap<string, Readonly<Partial<Record<WordClass, number>>>>;

const CLASS_OF_LETTER: Readonly<Record<string, WordClass>> = { N: 'noun', V: 'verb', A: 'adjective', R: 'adverb' };
const JUST_A_NOUN = { noun: 0 } as const;

/** 0–9, a–z: how much of the word before a line shares; -1 for anything else. */
function sharedCharacters(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0x61 && code <= 0x7a ? code - 0x61 + 10 : -1;
}

/** Reads the front-coded file; see the head of `scripts/lexicon/words.mjs`. A broken line is left out: the tagger then judges by endings. */
export function parseLemmas(file: string, additions: readonly string[]): LemmaTable {
  const table = new Map<string, Partial<Record<WordClass, number>>>();
  const byClasses = new Map<string, Partial<Record<WordClass, number>>>();
  const classesOf = (code: string): Partial<Record<WordClass, number>> => {
    if (code === '') return JUST_A_NOUN;
    let classes = byClasses.get(code);
    if (!classes) {
      classes = {};
      for (const [, letter = '', digit = ''] of code.matchAll(/([NVAR])(\d?)/g)) {
        const name = CLASS_OF_LETTER[letter];
        if (name) classes[name] = digit === '' ? 0 : Number(digit);
      }
      byClasses.set(code, classes);
    }
    return classes;
  };
  const firstCapital = (line: string, from: number): number => {
    let at = from;
    while (at < line.length && line.charCodeAt(at) >= 0x61) at++;
    return at;
  };
  let previous = '';
  for (const line of file.split('\n')) {
    const shared = sharedCharacters(line.charCodeAt(0));
    if (shared < 0) continue;
    const end = firstCapital(line, 1);
    previous = previous.slice(0, shared) + line.slice(1, end);
    table.set(previous, classesOf(line.slice(end)));
  }
  for (const entry of additions) {
    const end = firstCapital(entry, 0);
    table.set(entry.slice(0, end), classesOf(entry.slice(end)));
  }
  return table;
}
