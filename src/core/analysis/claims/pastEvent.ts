import type { ArticleText } from '../../text/articleText.ts';
import { WordTable } from '../../text/words.ts';
import { spansBeginningIn } from '../../text/orderedSearch.ts';
import type { DateMention } from '../dates/dates.ts';
import { wordAt, type Site } from './site.ts';
import { EVENT_NOUNS } from './tables/eventTable.ts';
import { isLongOver, perfectBeside } from './times.ts';
import { justBefore } from '../../text/justBefore.ts';

const EVENT_WORDS = new WordTable<true>([...EVENT_NOUNS].map((word) => [word, true]));

/**
 * "In 1994 a flood swept through the valley. IT KILLED 400 people": the date of the past event that the sentence before tells, where this one has none of
 * its own and goes on with it: as "it", or with the number itself behind a sentence that opens with the date.
 */
export function pastEventBefore(
  site: Site,
  { tokens, sentences }: ArticleText,
  dates: readonly DateMention[],
  published: string | null,
): DateMention | null {
  const { sentence } = site;
  const earlier = justBefore(sentences, sentence.index);
  const opener = wordAt(site, sentence.first);
  const isNumber = site.first === sentence.first;
  if (!earlier || earlier.paragraph !== sentence.paragraph || !(isNumber || opener === 'it') || perfectBeside(site) !== null) return null;
  const [date, ...others] = spansBeginningIn(dates, earlier.start, earlier.end);
  if (!date || others.length > 0 || date.bound !== null || date.to === null || !isLongOver(date, published)) return null;
  if (isNumber && date.first > earlier.first + 1) return null;
  for (let at = earlier.first; at < earlier.last; at++) {
    const token = tokens[at];
    if (token && EVENT_WORDS.has(token.word) && token.tag === 'noun') return date;
  }
  return null;
}
