import { AnchoredText } from '../text/anchors.ts';
import { textHash } from '../text/textHash.ts';
import { openSidecar } from './openSidecar.ts';

/** An article that a sidecar without one may belong to. */
export interface LikelyArticle {
  readonly file: string;
  /** The very text that the sidecar was written for. */
  readonly isSameText: boolean;
  /** How many of the looked-for words of annotations stand in it, of how many. */
  readonly found: number;
  readonly of: number;
}

/** Words that are looked for: the longest annotations tell articles apart best. */
const LOOKED_FOR = 12;
const OFFERED = 3;
/** Articles about one event share names and numbers; fewer words than this share of them say nothing. */
const ENOUGH = 0.6;

/**
 * The articles to which the sidecar of an article that is gone (renamed or moved without it) may belong, likeliest first; those that have decisions of their own are left out.
 * Linear in the length of the articles.
 * @param yaml the sidecar
 */
export function likelyArticles(
  yaml: string,
  articles: Iterable<{ readonly file: string; readonly text: string; readonly hasDecisions?: boolean }>,
): LikelyArticle[] {
  const { items, sha256 } = openSidecar(yaml, new AnchoredText(''));
  const words = [...new Set(items.map(({ fields }) => fields.text))].sort((a, b) => b.length - a.length).slice(0, LOOKED_FOR);
  const likely: LikelyArticle[] = [];
  for (const { file, text, hasDecisions = false } of articles) {
    if (hasDecisions) continue;
    const found = words.filter((each) => text.includes(each)).length;
    if (found < words.length * ENOUGH) continue;
    const isSameText = found === words.length && sha256 !== null && textHash(text) === sha256;
    if (isSameText || words.length > 0) likely.push({ file, isSameText, found, of: words.length });
  }
  return likely.sort((a, b) => Number(b.isSameText) - Number(a.isSameText) || b.found - a.found).slice(0, OFFERED);
}
