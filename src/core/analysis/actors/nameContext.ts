import type { NameLexicon } from '../../lexicon/names.ts';
import type { ArticleText } from '../../text/articleText.ts';
import type { Token } from '../../text/tokens.ts';
import type { CapitalSurvey } from './capitalSurvey.ts';

/** What the name finders read from. */
export interface NameContext {
  readonly article: ArticleText;
  readonly tokens: readonly Token[];
  readonly names: NameLexicon;
  readonly survey: CapitalSurvey;
}

export function isCapital(token: Token | undefined): boolean {
  if (!token) return false;
  const { shape, form } = token.word;
  if (shape === 'capitalized' || shape === 'upper' || shape === 'mixed') return true;
  return shape === 'alphanumeric' && /^\p{Lu}/u.test(form);
}

/** End of the longest gazetteer entry from here, `at` where none begins. */
export function entryEnd({ article, tokens, names }: NameContext, at: number, limit: number): number {
  const first = tokens[at];
  if (!first) return at;
  for (let end = Math.min(at + names.longestFrom(first.word), limit); end > at; end--) {
    const last = tokens[end - 1];
    if (!last) continue;
    const name = nameOf(article.text, first, last);
    if (names.entry(name) ?? names.people(name)) return end;
  }
  return at;
}

export function nameOf(text: string, first: Token, last: Token): string {
  const name = text.slice(first.start, last.end);
  return first === last ? name.replaceAll('’', "'") : name.replaceAll('’', "'").replace(/\s+/g, ' ');
}

export const isPossessive = (token: Token | undefined): boolean =>
  token?.word.lower === "'s" || (token?.word.lower === "'" && !token.spaced);
