import { WordTable, type Word } from '../../text/words.ts';
import { cueForms, type CueForm } from './cueForms.ts';
import { SPEECH_NOUNS } from './tables/speechNouns.ts';

/** A word that a frame may hang on: a form of a communicative verb, a noun of speech ("claim"), "according". */
export interface Trigger {
  readonly cue: CueForm | null;
  readonly speechNoun: boolean;
  readonly according: boolean;
}

const TRIGGERS = new WordTable<Trigger>(collectTriggers());

export function triggerOf(word: Word): Trigger | undefined {
  return TRIGGERS.get(word);
}

function collectTriggers(): Map<string, Trigger> {
  const triggers = new Map<string, Trigger>();
  for (const [form, cue] of cueForms()) triggers.set(form, { cue, speechNoun: false, according: false });
  for (const noun of SPEECH_NOUNS) {
    for (const form of [noun, `${noun}s`]) triggers.set(form, { cue: triggers.get(form)?.cue ?? null, speechNoun: true, according: false });
  }
  triggers.set('according', { cue: null, speechNoun: false, according: true });
  return triggers;
}
