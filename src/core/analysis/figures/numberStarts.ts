import type { Word } from '../../text/words.ts';
import { FRACTION_SIGNS, NUMBER_WORDS } from './tables/numberWordTable.ts';

/** Whether a word begins a number: never, always, or where the word behind makes it one ("A dozen", "AN hour and a half", "N5 billion"). */
export type NumberStart = 'never' | 'always' | 'perhaps';

export function numberStart(word: Word): NumberStart {
  switch (word.shape) {
    case 'digits':
      return 'always';
    case 'alphanumeric': {
      const code = word.form.charCodeAt(0);
      return code >= 48 && code <= 57 ? 'always' : 'perhaps';
    }
    case 'punctuation':
      return word.form.length === 1 && word.form > '\u00a0' && FRACTION_SIGNS.has(word.form) ? 'always' : 'never';
    default: {
      const kind = NUMBER_WORDS.get(word)?.kind;
      // Small words within a number ("and", "of") begin none; "a" only before what it makes a number of.
      if (kind === 'and' || kind === 'of') return 'never';
      if (kind === 'article') return 'perhaps';
      const [first] = word.parts;
      return kind !== undefined || (first !== undefined && NUMBER_WORDS.has(first)) ? 'always' : 'never';
    }
  }
}
