import type { ArticleText } from '../text/articleText.ts';
import { WordTable } from '../text/words.ts';

/** The commonest small words of English that no neighbour language writes the same; about one word in six of English news is one of them. */
const SMALL_WORDS = new WordTable(
  'the and to that with from are were by it for said which have has not be been they this its their would who but'
    .split(' ')
    .map((word) => [word, true] as const),
);
/** Share of them below which a text is in another language. */
const ENGLISH_SHARE = 0.07;
/** So many words are enough to tell, and as many are needed to say no. */
const MOST_WORDS = 2000;
const FEWEST_WORDS = 25;
/** Letters of other scripts begin behind extended Latin. */
const LAST_LATIN = 0x24f;

/** English enough to be read in full: judged by its commonest small words. Texts of a few words count as English unless in another script. */
export function isEnglish(article: ArticleText): boolean {
  let words = 0;
  let small = 0;
  let foreign = 0;
  for (const { word } of article.tokens) {
    if (word.shape === 'punctuation' || word.shape === 'digits') continue;
    words++;
    if (SMALL_WORDS.has(word)) small++;
    else if (word.form.charCodeAt(0) > LAST_LATIN) foreign++;
    if (words >= MOST_WORDS) break;
  }
  if (foreign * 2 > words) return false;
  return words < FEWEST_WORDS || small >= words * ENGLISH_SHARE;
}
