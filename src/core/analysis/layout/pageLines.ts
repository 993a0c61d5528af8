import type { ArticleText, Paragraph } from '../../text/articleText.ts';

/** Tokens and UTF-16 units that such a line has at most. */
const MOST_TOKENS = 9;
const LONGEST = 60;

/** Lines that pages put around a story, told by their form alone, lower case; with what the hover says of them. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,3}[ -]?min(?:ute)?s?(?: read(?:ing time)?)?$/, 'reading time'],
  [/^(?:reading time|estimated reading time|read time):? ?\d{1,3} ?min(?:ute)?s?$/, 'reading time'],
  [
    /^(?:(?:published|updated|posted|last updated):? )?(?:\d{1,3}|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/,
    'age of the page',
  ],
  [/^\d[\d.,]*k? (?:shares?|comments?|views?|likes?|points?|followers?|responses?|votes?|retweets?)$/, 'counter of the page'],
  [/^(?:shares?|comments?|views?|likes?)[: (]+\d[\d.,]*k?\)?$/, 'counter of the page'],
  [/^\d{1,2} ?(?:\/|of) ?\d{1,2}$/, 'counter of the page'],
  [/^https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg)(?:\?\S*)?$/, 'address of a picture'],
  [/^(?:spot_img|advertisement|ad)+$/, 'advertisement'],
  [/^[^\p{L}\p{N}]+$/u, 'rule or ornament'],
];

/** "2 Min Read", "11 hours ago", "1.2k views", "* * *": why the line is furniture of the page; null where it is not. */
export function pageLineBasis({ text }: ArticleText, { start, end, first, last }: Paragraph): string | null {
  if (last - first > MOST_TOKENS || end - start > LONGEST) return null;
  const line = text.slice(start, end).toLowerCase();
  return FORMS.find(([form]) => form.test(line))?.[1] ?? null;
}
