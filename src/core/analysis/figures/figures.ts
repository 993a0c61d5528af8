import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Figure } from '../../model/figure.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateMention } from '../dates/dates.ts';
import { nextSign, SIGN, signsOf } from '../tokenSigns.ts';
import { readDraft, type Draft } from './draft.ts';
import { draftsAgain, type EarlierFigures, type FoundFigures, type KnownDrafts } from './earlierDrafts.ts';
import { gluedUnit } from './gluedUnit.ts';
import { inheritHeads, inheritMoney } from './heads.ts';
import { readLevels } from './indexLevels.ts';
import { linkFigures } from './links.ts';
import { NUMBER_WORDS } from './tables/numberWordTable.ts';
import { UNITS } from './tables/unitTable.ts';

/**
 * Number expressions that count or measure something, in reading order and not overlapping; see `annotation-guidelines.md`, Figures.
 * One pass over the tokens: where a number may begin it is read with its modifier, unit and noun; numbers of dates, names, times and ages
 * are passed over. Tags are used where the article has them: without (other languages) no nouns are read.
 * @param earlier what the reading before an edit found; null where every figure is to be read anew
 */
export function readFigures(
  article: ArticleText,
  lexicon: Lexicon,
  dates: readonly DateMention[],
  isBoilerplate: readonly boolean[],
  earlier: EarlierFigures | null = null,
): ReadFigures {
  const { tokens, sentences } = article;
  const drafts = readDrafts(article, lexicon, dates, isBoilerplate, draftsAgain(article, dates, earlier));
  const tied = [...drafts];
  inheritMoney(tied);
  readLevels(tokens, tied, sentences);
  inheritHeads(article, tied);
  return { figures: linkFigures(article, tied), found: { drafts, dates, sentences: sentences.length } };
}

export interface ReadFigures {
  readonly figures: readonly Figure[];
  /** What the next reading of the article may take over. */
  readonly found: FoundFigures;
}

/** Every figure as its own sentence tells it. */
function readDrafts(
  { text, tokens, sentences }: ArticleText,
  lexicon: Lexicon,
  dates: readonly DateMention[],
  isBoilerplate: readonly boolean[],
  known: KnownDrafts,
): readonly Draft[] {
  const signs = signsOf(tokens);
  const drafts = [...known.before];
  let date = 0;
  for (let index = known.first; index < known.last; index++) {
    const sentence = sentences[index];
    if (!sentence || isBoilerplate[sentence.paragraph]) continue;
    for (let at = sentence.first; ; at++) {
      at = nextSign(signs, SIGN.number | SIGN.perhapsNumber, at, sentence.last);
      const token = at < sentence.last ? tokens[at] : undefined;
      if (!token) break;
      if (((signs[at] ?? 0) & SIGN.number) === 0 && !isMadeNumber(token, tokens[at + 1])) continue;
      while (date < dates.length && (dates[date]?.last ?? 0) <= at) date++;
      const mention = dates[date];
      if (mention && mention.first <= at && !isLengthOfTime(tokens, mention)) continue;
      const read = readDraft({ text, tokens, from: sentence.first, limit: sentence.last, lexicon }, at, sentence.index);
      // What the figure before took ("two $ two") is not taken twice.
      const taken = drafts.at(-1)?.last ?? 0;
      if (read.draft) drafts.push(read.draft.first >= taken ? read.draft : { ...read.draft, first: taken });
      at = Math.max(at, read.last - 1);
    }
  }
  return known.behind.length === 0 ? drafts : drafts.concat(known.behind);
}

/** "A dozen", "AN hour and a half", "N5 billion": whether the word behind makes a number of it. */
function isMadeNumber({ word }: Token, next: Token | undefined): boolean {
  if (word.shape === 'alphanumeric') return gluedUnit(word, next) !== null;
  return next !== undefined && (NUMBER_WORDS.has(next.word) || UNITS.has(next.word) || next.word.parts.length > 0);
}

/** "the last 30 years", "for more than a week" tell a length and stay figures; "three days ago" tells a day. */
function isLengthOfTime(tokens: readonly Token[], { first, last }: DateMention): boolean {
  let unit = false;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word;
    if (!word) continue;
    if (word.lower === 'ago' || word.lower === 'earlier' || word.lower === 'later') return false;
    if (word.lower.endsWith('s') && UNITS.get(word)?.measure === 'duration') unit = true;
  }
  const behind = tokens[last]?.word.lower;
  return unit && behind !== 'ago' && behind !== 'earlier' && behind !== 'later';
}
