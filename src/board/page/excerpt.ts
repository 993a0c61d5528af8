/** So many characters before the figure tell what it is about and leave room for the figure itself. */
const LEAD = 44;

/** A sentence round its figure. What stands far before the figure gives way to "…", at a word's edge; the end is left to the layout. */
export function excerpt(
  sentence: string,
  start: number,
  end: number,
): { readonly before: string; readonly figure: string; readonly after: string } {
  const before = sentence.slice(0, start).trimStart();
  const cut = before.length > LEAD ? before.indexOf(' ', before.length - LEAD) : -1;
  return {
    before: cut < 0 ? before : `… ${before.slice(cut + 1)}`,
    figure: sentence.slice(start, end),
    after: sentence.slice(end),
  };
}
