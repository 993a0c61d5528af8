import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ArticleText } from './articleText.ts';

/** Gives every token its part of speech: closed classes by table, open classes by lexicon and ending, choices between them by the neighbours. */
export function tagTokens(_article: ArticleText, _lexicon: Lexicon): void {
  // in the making
}
