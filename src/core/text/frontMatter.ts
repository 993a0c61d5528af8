/** A closing line further down is a rule in the text. */
const LONGEST = 4000;

/**
 * Where the front matter of an article ends (UTF-16 offset behind its closing line): the block between two lines of hyphens at the very top, as static
 * sites and note collections write it. 0 where there is none.
 */
export function frontMatterEnd(text: string): number {
  const opening = /^\s{0,20}---[ \t]{0,20}\n(?=[ \t]{0,20}[\w-]{1,40}[ \t]{0,20}:)/.exec(text.slice(0, 200));
  if (!opening) return 0;
  const closing = /\n(?:---|\.\.\.)[ \t]{0,20}(?=\n|$)/.exec(text.slice(opening[0].length - 1, LONGEST));
  return closing ? opening[0].length - 1 + closing.index + closing[0].length : 0;
}
