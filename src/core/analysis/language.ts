import type { ArticleText } from '../text/articleText.ts';
import { WordMemo } from '../text/words.ts';

/** The commonest small words of English. Those that a neighbour language writes the same, for something else, count half. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the and to that with from are were by it for said which have has not be been they this its their would who but'.split(' '),
);
const SHARED_WORDS: ReadonlySet<string> = new Set('of was is an he she as at on his her had'.split(' '));
/** The commonest small words of neighbour languages that English does not write, and those of languages with few letters beyond ASCII. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  (
    'der das und ist nicht mit ein eine von dem den auf het een niet voor zijn le les des du est une dans pour que qui sur el los las del con por para una il che di della dei gli non sono ' +
    'os da na nu se og af att som av ett det ve bir bu ile dan yang untuk dengan ini itu wa kwa ya za ni katika nie jest oraz ang mga ng sa ja ei dhe nga hai va la'
  ).split(' '),
);
/** A list (results of matches, prices) has few small words of any language. */
const FOREIGN_SHARE = 0.1;
/** Their share of the words in small letters: about a quarter in English news; below this a text is in another language. */
const ENGLISH_SHARE = 0.1;
/** So many words are enough to tell, and as many are needed to say no. */
const MOST_WORDS = 2000;
const FEWEST_WORDS = 15;
/** Letters of other scripts begin behind extended Latin. */
const LAST_LATIN = 0x24f;

/** What a word says of its text's language, as bits. */
const TELLS = { english: 1, shared: 2, foreign: 4, otherScript: 8 } as const;

const TOLD_BY = new WordMemo<number>(({ form, lower }) => {
  const script = form.charCodeAt(0) > LAST_LATIN ? TELLS.otherScript : 0;
  if (ENGLISH_WORDS.has(lower)) return script | TELLS.english;
  if (SHARED_WORDS.has(lower)) return script | TELLS.shared;
  return FOREIGN_WORDS.has(lower) || LETTER_BEYOND_ASCII.test(form) ? script | TELLS.foreign : script;
});
const LETTER_BEYOND_ASCII = /[^\0-\x7f]/;

/** English enough to be read in full: judged by its commonest small words. Texts of a few words count as English unless in another script. */
export function isEnglish(article: ArticleText): boolean {
  let words = 0;
  let small = 0;
  let foreign = 0;
  let foreignSmall = 0;
  for (const { word } of article.tokens) {
    // Capital words are mostly names, the same in all languages.
    if (word.shape !== 'lower') continue;
    words++;
    const told = TOLD_BY.get(word);
    if (told & TELLS.english) small++;
    else if (told & TELLS.shared) small += 0.5;
    else if (told & TELLS.foreign) foreignSmall++;
    if (told & TELLS.otherScript) foreign++;
    if (words >= MOST_WORDS) break;
  }
  if (foreign * 2 > words) return false;
  return words < FEWEST_WORDS || small >= words * ENGLISH_SHARE || (small > 0 && foreignSmall <= words * FOREIGN_SHARE);
}
