import type { Lexicon } from '../lexicon/lexicon.ts';
import { cutText, type ArticleText } from '../text/articleText.ts';
import { recutText, type Recut } from '../text/recut.ts';
import { retagTokens, tagTokens, type TaggedNames } from '../text/tagging.ts';
import { unchangedParagraphs, type Unchanged } from '../text/unchanged.ts';
import type { Given } from './analyse.ts';
import { readDates, type DateMention } from './dates/dates.ts';
import { isEnglish } from './language.ts';
import { readLayout, type Layout } from './layout/layout.ts';
import { carrySigns } from './tokenSigns.ts';

/** What stands before who and how many: text, layout, dates, language, parts of speech. */
export interface Frame {
  /** As cut, before the layout parted furniture from the story. */
  readonly cut: ArticleText;
  readonly layout: Layout;
  readonly article: ArticleText;
  readonly dates: readonly DateMention[];
  readonly english: boolean;
  readonly names: TaggedNames;
  /** What the readers need not look at again; null where the whole article is new. */
  readonly unchanged: Unchanged | null;
}

/** @param before the frame of the article before an edit, which cannot be used any more then */
export function readFrame(text: string, lexicon: Lexicon, given: Given, before: Frame | null): Frame {
  const { article: cut, unchanged: sameTokens } = before ? recut(before.cut, text, lexicon) : whole(text, lexicon);
  const layout = readLayout(cut, given, lexicon.names);
  const { article } = layout;
  const dates = readDates(article, layout.metadata.published, layout.isBoilerplate);
  const english = isEnglish(article);
  // Tokens keep their tags, which those of other languages must not have.
  if (before && sameTokens && before.english !== english) return readFrame(text, lexicon, given, null);
  const common =
    before && sameTokens ? unchangedParagraphs(before.article, article, sameTokens, isTreatedAlike(before.layout, layout)) : null;
  const tagged = english ? tag(article, lexicon, common, before) : { names: NO_NAMES, unchanged: common };
  return { cut, layout, article, dates, english, ...tagged };
}

const NO_NAMES: TaggedNames = new Set();

const whole = (text: string, lexicon: Lexicon): Recut => ({ article: cutText(text, lexicon.words), unchanged: null });

function recut(before: ArticleText, text: string, lexicon: Lexicon): Recut {
  const again = recutText(before, text, lexicon.words);
  if (again.unchanged) carrySigns(before.tokens, again.article.tokens, again.unchanged);
  return again;
}

function tag(
  article: ArticleText,
  lexicon: Lexicon,
  unchanged: Unchanged | null,
  before: Frame | null,
): { readonly names: TaggedNames; readonly unchanged: Unchanged | null } {
  if (unchanged && before) return retagTokens(article, lexicon, unchanged, before.names);
  return { names: tagTokens(article, lexicon), unchanged: null };
}

const isTreatedAlike =
  (before: Layout, after: Layout) =>
  (old: number, now: number): boolean =>
    before.isBoilerplate[old] === after.isBoilerplate[now] && before.isWithoutActors[old] === after.isWithoutActors[now];
