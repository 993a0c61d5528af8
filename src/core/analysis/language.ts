import type { ArticleText } from '../text/articleText.ts';
import { WordTable } from '../text/words.ts';

/** The commonest small words of English. Those that a neighbour language writes the same, for something else, count half. */
const SMALL_WORDS = new WordTable<number>([
  ...'the and to that with from are were by it for said which have has not be been they this its their would who but'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'of was is an he she as at on his her had'.split(' ').map((word) => [word, 0.5] as const),
]);
/** Their share of the words in small letters: about a quarter in English news; below this a text is in another language. */
const ENGLISH_SHARE = 0.1;
/** So many words are enough to tell, and as many are needed to say no. */
const MOST_WORDS = 2000;
const FEWEST_WORDS = 15;
/** Letters of other scripts begin behind extended Latin. */
const LAST_LATIN = 0x24f;

/** English enough to be read in full: judged by its commonest small words. Texts of a few words count as English unless in another script. */
export function isEnglish(article: ArticleText): boolean {
  let words = 0;
  let small = 0;
  let foreign = 0;
  for (const { word } of article.tokens) {
    // Capital words are mostly names, the same in all languages.
    if (word.shape !== 'lower') continue;
    words++;
    const weight = SMALL_WORDS.get(word);
    if (weight !== undefined) small += weight;
    else if (word.form.charCodeAt(0) > LAST_LATIN) foreign++;
    if (words >= MOST_WORDS) break;
  }
  if (foreign * 2 > words) return false;
  return words < FEWEST_WORDS || small >= words * ENGLISH_SHARE;
}
