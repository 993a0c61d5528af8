import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleText } from '../../text/articleText.ts';
import { readCountedNoun } from './countedNoun.ts';
import { readDraft, type Draft } from './draft.ts';
import { inheritHeads } from './heads.ts';
import { linkFigures } from './links.ts';

/**
 * Words that a person holds to be a figure, read as one: the number among them as everywhere else, and behind it what is counted, which need not be selected. Where there is no number
 * ("truckloads of bodies") only what is counted is known.
 * @returns null where the span holds no words
 */
export function readChosenFigure(article: ArticleText, lexicon: Lexicon, span: Span): Figure | null {
  const { text, tokens } = article;
  const first = tokens.findIndex((token) => token.end > span.start);
  const sentence = article.sentences.find((each) => each.first <= first && first < each.last);
  if (first < 0 || !sentence || (tokens[first]?.start ?? Infinity) >= span.end) return null;
  let last = first + 1;
  while (last < sentence.last && (tokens[last]?.start ?? Infinity) < span.end) last++;
  let draft: Draft | null = null;
  for (let at = first; at < last && !draft; at++) {
    draft = readDraft({ text, tokens, from: sentence.first, limit: sentence.last, lexicon }, at, sentence.index).draft;
  }
  const drafts = [draft ?? withoutNumber(article, lexicon, { first, last, limit: sentence.last, sentence: sentence.index })];
  inheritHeads(article, drafts);
  const [figure] = linkFigures(article, drafts);
  return figure ? { ...figure, start: span.start, end: span.end } : null;
}

const CLOSING = /^["”’»]$/;

/** Quantity and counted noun alone: "truckloads of bodies", "“truckloads” of bodies", "scant survivors". */
function withoutNumber(
  { tokens }: ArticleText,
  lexicon: Lexicon,
  place: { readonly first: number; readonly last: number; readonly limit: number; readonly sentence: number },
): Draft {
  const { first, last, limit, sentence } = place;
  let of = first + 1;
  while (of < last && tokens[of]?.word.lower !== 'of') of++;
  while (of < limit && CLOSING.test(tokens[of]?.word.form ?? '')) of++;
  const counted = readCountedNoun(tokens, tokens[of]?.word.lower === 'of' ? of : first, limit, lexicon, false);
  return {
    sentence,
    first,
    last,
    numeral: { first, last: first + 1 },
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
