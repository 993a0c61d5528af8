import { WordTable, type Word } from '../../text/words.ts';
import { CUE_VERBS, DOUBLING, IRREGULAR, type CueFrame } from './tables/cueVerbs.ts';

/** past stands for past tense and participle where they look alike. */
export type CueInflection = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A communicative verb with one particle (or none): "call" and "call for" are two. */
export interface CueVerb {
  readonly lemma: string;
  readonly particle: string | null;
  /** Whether it takes each frame. */
  readonly frames: Readonly<Record<CueFrame, boolean>>;
}

export interface CueForm {
  readonly inflection: CueInflection;
  /** Those with a particle first. */
  readonly verbs: readonly CueVerb[];
}

const FORMS = inflectAll();
const TABLE = new WordTable<CueForm>(FORMS);

export function cueForm(word: Word): CueForm | undefined {
  return TABLE.get(word);
}

/** Every form of every communicative verb. */
export function cueForms(): ReadonlyMap<string, CueForm> {
  return FORMS;
}

function inflectAll(): Map<string, CueForm> {
  const byLemma = new Map<string, Map<string | null, Set<CueFrame>>>();
  for (const { frames, verbs } of CUE_VERBS) {
    for (const entry of verbs.split(' ')) {
      const [lemma = '', particle = null] = entry.split('+');
      const senses = byLemma.get(lemma) ?? new Map<string | null, Set<CueFrame>>();
      const known = senses.get(particle) ?? new Set<CueFrame>();
      for (const frame of frames) known.add(frame);
      byLemma.set(lemma, senses.set(particle, known));
    }
  }
  const forms = new Map<string, CueForm>();
  for (const [lemma, senses] of byLemma) {
    const verbs = [...senses]
      .map(([particle, frames]): CueVerb => ({ lemma, particle, frames: taken(frames) }))
      .sort((a, b) => Number(a.particle === null) - Number(b.particle === null));
    for (const [form, inflection] of inflect(lemma)) if (!forms.has(form)) forms.set(form, { inflection, verbs });
  }
  return forms;
}

/** One shape for all verbs, so that asking for a frame is one read. */
function taken(frames: ReadonlySet<CueFrame>): Record<CueFrame, boolean> {
  const has = (frame: CueFrame): boolean => frames.has(frame);
  return {
    that: has('that'),
    bare: has('bare'),
    quote: has('quote'),
    question: has('question'),
    told: has('told'),
    to: has('to'),
    'object-to': has('object-to'),
    'for-to': has('for-to'),
    of: has('of'),
    for: has('for'),
    gerund: has('gerund'),
    as: has('as'),
    naming: has('naming'),
    number: has('number'),
  };
}

/** The forms of an English verb by the rules of spelling. */
function inflect(lemma: string): [form: string, inflection: CueInflection][] {
  const afterSibilant = /(?:s|x|z|ch|sh)$/.test(lemma);
  const consonantY = /[^aeiou]y$/.test(lemma);
  const stem = DOUBLING.has(lemma)
    ? lemma + (lemma.at(-1) ?? '')
    : lemma.endsWith('e') && !lemma.endsWith('ee')
      ? lemma.slice(0, -1)
      : lemma;
  const regular = consonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('ee') ? `${lemma}d` : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : afterSibilant || lemma === 'go' ? `${lemma}es` : `${lemma}s`;
  return [
    [past, 'past'],
    [participle, past === participle ? 'past' : 'participle'],
    [lemma, 'base'],
    [third, 'third'],
    [`${stem}ing`, 'gerund'],
  ];
}
