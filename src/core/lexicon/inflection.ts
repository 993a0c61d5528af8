import { IRREGULAR_DEGREES, IRREGULAR_PLURALS, IRREGULAR_VERBS } from './tables/irregularForms.ts';
import type { LemmaTable } from './lemmaTable.ts';
import { CLASS_OF_FORM, FORM, type WordClass, type WordForms } from './wordClasses.ts';

type FormName = keyof typeof FORM;

interface IrregularForm {
  readonly lemma: string;
  readonly form: FormName;
}

const IRREGULAR: ReadonlyMap<string, readonly IrregularForm[]> = irregularForms();

function irregularForms(): Map<string, IrregularForm[]> {
  const forms = new Map<string, IrregularForm[]>();
  const add = (word: string, lemma: string, form: FormName): void => {
    forms.set(word, [...(forms.get(word) ?? []), { lemma, form }]);
  };
  for (const { base, past, participle } of IRREGULAR_VERBS) {
    for (const word of past) add(word, base, 'past');
    for (const word of participle) add(word, base, 'participle');
  }
  for (const { singular, plural } of IRREGULAR_PLURALS) add(plural, singular, 'plural');
  for (const { form, base } of IRREGULAR_DEGREES) add(form, base, 'adjective');
  return forms;
}

/** Collects what one word form can be. */
class Analysis {
  forms = 0;
  nounLemma: string | null = null;
  verbLemma: string | null = null;
  adjectiveLemma: string | null = null;
  readonly frequency: Record<WordClass, number> = { noun: -1, verb: -1, adjective: -1, adverb: -1 };

  add(form: FormName, lemma: string, frequency: number): void {
    this.forms |= FORM[form];
    const wordClass = CLASS_OF_FORM[form];
    const more = frequency >= this.frequency[wordClass];
    if (more) this.frequency[wordClass] = frequency;
    // "troops" stands in the dictionary, too, but counts as plural of "troop".
    if (form === 'plural') this.forms &= ~FORM.noun;
    else if (!more) return;
    switch (wordClass) {
      case 'noun':
        this.nounLemma = lemma;
        break;
      case 'verb':
        this.verbLemma = lemma;
        break;
      case 'adjective':
      case 'adverb':
        this.adjectiveLemma = lemma;
        break;
    }
  }

  done(known: boolean): WordForms {
    const { forms, nounLemma, verbLemma, adjectiveLemma, frequency } = this;
    let likeliest: WordClass = 'noun';
    for (const wordClass of ['verb', 'adjective', 'adverb'] as const)
      if (frequency[wordClass] > frequency[likeliest]) likeliest = wordClass;
    return { forms, nounLemma, verbLemma, adjectiveLemma, frequency, likeliest, known };
  }
}

/** Longest word that is looked at; longer ones are no words. */
const LONGEST = 40;

/** What a lower-case word can be: by the table of lemmas, regular inflection, irregular forms; and where none knows it by its ending. */
export function analyseForm(word: string, lemmas: LemmaTable): WordForms {
  const analysis = new Analysis();
  if (word.length <= LONGEST) {
    addKnown(word, lemmas, analysis);
    if (analysis.forms === 0) addPrefixed(word, lemmas, analysis);
  }
  if (analysis.forms !== 0) return analysis.done(true);
  addByEnding(word, analysis);
  return analysis.done(false);
}

function addKnown(word: string, lemmas: LemmaTable, into: Analysis): void {
  const lemma = lemmas.get(word);
  if (lemma?.noun !== undefined) into.add('noun', word, lemma.noun);
  if (lemma?.verb !== undefined) into.add('base', word, lemma.verb);
  if (lemma?.adjective !== undefined) into.add('adjective', word, lemma.adjective);
  if (lemma?.adverb !== undefined) into.add('adverb', word, lemma.adverb);
  for (const { lemma: base, form } of IRREGULAR.get(word) ?? []) {
    into.add(form, base, lemmas.get(base)?.[CLASS_OF_FORM[form]] ?? 1);
  }
  for (const { ending, endings, form, doubled, after } of INFLECTIONS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (after && !after.test(stem)) continue;
    for (const added of endings) if (stem.length + added.length > 1) addInflected(stem + added, form, lemmas, into);
    if (doubled && stem.at(-1) === stem.at(-2)) addInflected(stem.slice(0, -1), form, lemmas, into);
  }
}

function addInflected(base: string, forms: readonly FormName[], lemmas: LemmaTable, into: Analysis): void {
  const lemma = lemmas.get(base);
  if (!lemma) return;
  for (const form of forms) {
    const frequency = lemma[CLASS_OF_FORM[form] === 'adverb' ? 'adjective' : CLASS_OF_FORM[form]];
    if (frequency === undefined || (form === 'past' && IRREGULAR_BASES.has(base))) continue;
    into.add(form, base, frequency);
  }
}

const IRREGULAR_BASES: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.filter(({ past }) => !past.some((form) => form.endsWith('ed'))).map(({ base }) => base),
);

interface Inflection {
  readonly ending: string;
  /** What may stand in its place to give the base. */
  readonly endings: readonly string[];
  readonly form: readonly FormName[];
  /** The base's last consonant may be doubled before it ("stopped"). */
  readonly doubled?: boolean;
  /** What the stem must end in. */
  readonly after?: RegExp;
}

const INFLECTIONS: readonly Inflection[] = [
  { ending: 's', endings: [''], form: ['plural', 'third'] },
  { ending: 'es', endings: [''], form: ['plural', 'third'], after: /(?:[sxzo]|[cs]h)$/ },
  { ending: 'ies', endings: ['y'], form: ['plural', 'third'] },
  { ending: 'ed', endings: ['', 'e'], form: ['past', 'participle'], doubled: true },
  { ending: 'ied', endings: ['y'], form: ['past', 'participle'] },
  { ending: 'ing', endings: ['', 'e'], form: ['gerund'], doubled: true },
  { ending: 'ying', endings: ['ie'], form: ['gerund'] },
  { ending: 'er', endings: ['', 'e'], form: ['adjective'], doubled: true },
  { ending: 'est', endings: ['', 'e'], form: ['adjective'], doubled: true },
  { ending: 'ier', endings: ['y'], form: ['adjective'] },
  { ending: 'iest', endings: ['y'], form: ['adjective'] },
  { ending: 'ly', endings: ['', 'le'], form: ['adverb'] },
  { ending: 'ily', endings: ['y'], form: ['adverb'] },
];

const PREFIXES = ['re', 'un', 'non', 'anti', 'pre', 'over', 'out', 'under', 'mis', 'dis', 'inter', 'counter', 'co', 'ex', 'pro'];

function addPrefixed(word: string, lemmas: LemmaTable, into: Analysis): void {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 4) continue;
    const rest = new Analysis();
    addKnown(word.slice(prefix.length), lemmas, rest);
    if (rest.forms === 0) continue;
    const withPrefix = (lemma: string | null): string | null => (lemma === null ? null : prefix + lemma);
    into.forms = rest.forms;
    into.nounLemma = withPrefix(rest.nounLemma);
    into.verbLemma = withPrefix(rest.verbLemma);
    into.adjectiveLemma = withPrefix(rest.adjectiveLemma);
    Object.assign(into.frequency, rest.frequency);
    return;
  }
}

/** Endings that tell the class of an unknown word, longest first where one ends in another. */
const ENDINGS: readonly { readonly ending: string; readonly forms: readonly FormName[] }[] = [
  { ending: 'ing', forms: ['gerund', 'noun'] },
  { ending: 'ed', forms: ['past', 'participle'] },
  { ending: 'ly', forms: ['adverb'] },
  { ending: 'ward', forms: ['adverb', 'adjective'] },
  { ending: 'wards', forms: ['adverb'] },
  { ending: 'wise', forms: ['adverb'] },
  ...['able', 'ible', 'ful', 'less', 'ous', 'ive', 'ish', 'ical', 'ian', 'like'].map((ending) => ({
    ending,
    forms: ['adjective'] as const,
  })),
  ...['ic', 'al', 'ary'].map((ending) => ({ ending, forms: ['adjective', 'noun'] as const })),
  { ending: 'ize', forms: ['base'] },
  { ending: 'ise', forms: ['noun', 'base'] },
  { ending: 'izes', forms: ['third'] },
  { ending: 'ss', forms: ['noun'] },
  { ending: 'us', forms: ['noun'] },
  { ending: 'is', forms: ['noun'] },
  { ending: 's', forms: ['plural'] },
];

function addByEnding(word: string, into: Analysis): void {
  for (const { ending, forms } of ENDINGS) {
    if (word.length < ending.length + 2 || !word.endsWith(ending)) continue;
    // Without a dictionary there is no telling "ed" from "e" + "d": the stem is the best guess there is.
    const stem = word.slice(0, -ending.length);
    for (const form of forms)
      into.add(form, form === 'adjective' || form === 'adverb' || form === 'noun' || form === 'base' ? word : stem, 0);
    return;
  }
  into.add('noun', word, 0);
}
