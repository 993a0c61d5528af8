import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { readCountedNoun } from './countedNoun.ts';
import { readDraft, type Draft } from './draft.ts';
import { inheritHeads } from './heads.ts';
import { linkFigures } from './links.ts';

/**
 * Words that a person holds to be a figure, read as one: the number among them as everywhere else, without the tests that keep years, dates and names out. Where no number
 * is found ("truckloads of bodies") only what is counted is known.
 * @returns null where the span holds no words
 */
export function readChosenFigure(article: ArticleText, lexicon: Lexicon, span: Span): Figure | null {
  const { text, tokens } = article;
  const first = tokens.findIndex((token) => token.end > span.start);
  const behind = tokens.findIndex((token) => token.start >= span.end);
  const last = behind < 0 ? tokens.length : behind;
  const sentence = article.sentences.find((each) => each.first <= first && first < each.last);
  if (first < 0 || first >= last || !sentence) return null;
  const limit = Math.min(last, sentence.last);
  let draft: Draft | null = null;
  for (let at = first; at < limit && !draft; at++) {
    draft = readDraft({ text, tokens, from: sentence.first, limit, lexicon }, at, sentence.index).draft;
  }
  const drafts = [draft ?? withoutNumber(article, lexicon, { first, limit, sentence: sentence.index })];
  inheritHeads(article, drafts);
  const [figure] = linkFigures(article, drafts);
  return figure ? { ...figure, start: span.start, end: span.end } : null;
}

/** Quantity and counted noun alone: "truckloads of bodies", "scant survivors". */
function withoutNumber(
  { tokens }: ArticleText,
  lexicon: Lexicon,
  { first, limit, sentence }: { readonly first: number; readonly limit: number; readonly sentence: number },
): Draft {
  const of = tokens.findIndex((token, at) => at > first && at < limit && token.word.lower === 'of');
  const counted = readCountedNoun(tokens, of < 0 ? first : of, limit, lexicon, false);
  return {
    sentence,
    first,
    last: limit,
    numeral: { first, last: of < 0 ? first + 1 : of },
    measure: 'count',
    unit: null,
    counted,
    base: null,
    value: null,
    low: null,
    high: null,
    approximate: true,
    modifier: null,
    modifierKind: 'vague',
    head: counted?.head ?? null,
  };
}
