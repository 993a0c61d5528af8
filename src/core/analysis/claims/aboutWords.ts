import type { Lexicon } from '../../lexicon/lexicon.ts';
import { WordMemo } from '../../text/words.ts';
import type { Site } from './site.ts';
import { ABOUT_WORDS, ACTIVITIES, CHANGES } from './tables/aboutTable.ts';
import { TIMES } from './tables/placeTable.ts';

/** Nearest word of a table within the sentence, behind the figure first at equal distance. */
export function wordNear(
  { tokens, sentence, first, last }: Site,
  lexicon: Lexicon,
  words: WordMemo<string | null, Lexicon>,
  reach = 16,
): string | null {
  for (let distance = 0; distance < reach; distance++) {
    for (const at of [last + distance, first - 1 - distance]) {
      const token = at >= sentence.first && at < sentence.last ? tokens[at] : undefined;
      const word = token && words.get(token.word, lexicon);
      if (!token || !word) continue;
      // "fire officials", "in March"
      if (token.tag === 'noun' && VERBS_ONLY.has(token.word.lower)) continue;
      if (token.word.shape === 'lower' || !TIMES.has(token.word.lower)) return word;
    }
  }
  return null;
}

/** In these tables verbs alone: as nouns they are something else. */
const VERBS_ONLY = new Set(['fire', 'sack', 'hold']);

/** What a table says of a word in any of its forms. */
export const lookUp = (table: ReadonlyMap<string, string>): WordMemo<string | null, Lexicon> =>
  new WordMemo((word, lexicon) => {
    const { verbLemma, nounLemma } = lexicon.forms(word);
    return table.get(word.lower) ?? table.get(verbLemma ?? '') ?? table.get(nounLemma ?? '') ?? null;
  });

export const ACTIVITY_OF = lookUp(ACTIVITIES);
export const ABOUT_OF = lookUp(ABOUT_WORDS);
export const CHANGE_OF = lookUp(CHANGES);

/** Head noun of the sentence's subject, else of the nearest noun before the figure. */
export function subjectNoun({ tokens, sentence, first }: Site): string | null {
  for (let at = sentence.first; at < first; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.tag === 'noun' && next && /^(?:auxiliary|modal|past|verb|preposition|punctuation)$/.test(next.tag) && next.tag !== 'clitic')
      return token.word.lower;
  }
  return null;
}
