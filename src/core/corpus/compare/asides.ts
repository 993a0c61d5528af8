import type { AnnotatedArticle, FigureAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { firstEndingAfter, spansBeginningIn } from '../../text/orderedSearch.ts';
import { daysApart, dayRange, type DayRange } from './dayRange.ts';
import { isDisasterStory, isEventWord, isLastingStory } from './eventWords.ts';

/** A passage that tells of an event other than the article's own: "It follows a blast in Arvost in which four died." Offsets in UTF-16 units. */
export interface Aside extends Span {
  /** When that event was, where a figure in the passage says so. */
  readonly day: DayRange | null;
}

/** What an article says of when its own event was, and where it turns to others. */
export interface EventPassages {
  readonly asides: readonly Aside[];
  /** The day of its own event, as a figure of the lead tells it. */
  readonly mainDay: DayRange | null;
}

const NUMBER = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a few)';
const PERIOD = '(?:hours?|days?|weeks?|fortnight|months?|years?|decades?)';

/** Behind these words, anywhere in a sentence, another event is told. */
const TURNS: readonly RegExp[] = [
  /^(?:it|this|the \w+(?: \w+)?) (?:follows|followed) (?:an?|the|another|\w+ earlier)\b/i,
  new RegExp(
    `\\b(?:comes?|came|occurred|happened|took place) (?:just |only |barely |less than |more than )?(?:${NUMBER} )?${PERIOD} after\\b`,
    'i',
  ),
  /\b(?:worst|deadliest|bloodiest|strongest|largest|biggest|highest|heaviest)\b[^.;,]{0,60}\bsince (?=(?:an?|the)\b[^.;,]{0,60},? (?:that|which|when)\b)/i,
  // What a ministry counts on all fronts in a day is not what one strike cost.
  /\bdaily (?:update|report|bulletin|briefing|summary|digest)\b/i,
];
/** So does "another attack", but not "another man": only where an event is named behind it. */
const ANOTHER = /\b(?:(?<!one )another|an? (?:similar|separate|previous|different|unrelated)|an earlier) (?=(?:\p{L}+ ){0,3}?(?:\p{L}+))/iu;
/** A sentence that begins so tells of another time or place altogether. */
const OPENINGS: readonly RegExp[] = [
  new RegExp(`^(?:earlier,? )?(?:about |some |just |only |nearly )?${NUMBER} ${PERIOD} (?:ago|earlier|before)\\b`, 'i'),
  /^(?:last|earlier this|late last|early last) (?:week|month|year|spring|summer|autumn|winter)\b/i,
  /^(?:elsewhere|separately|in (?:an?|another) (?:separate|similar|unrelated|different|previous|earlier) )/i,
];
/** "No one claimed THAT BLAST", "the Arvost attack" is not meant: only what points back. */
const POINTS_BACK = /\b(?:that|those) ((?:\p{L}+ ){0,2}\p{L}+)/giu;
/** "It killed four." */
const GOES_ON = /^(?:it|that|they) (?:had |was |were |also )?(?:killed|left|injured|wounded|claimed|caused|destroyed|happened)\b/i;

/** Headline and two sentences: there the article tells its own event. */
const LEAD_SENTENCES = 3;
/** A day so far from the day of the article's own event is another event's: told by the lead, or taken to be about the day of publication. */
const OTHER_DAY = 1;
const OTHER_WEEK = 7;

/** Reads where an article turns from its own event to others. `body`: its sentences but for furniture. Linear in the text. */
export function eventPassages(article: AnnotatedArticle, body: readonly Span[], leadText: string): EventPassages {
  const figures = article.annotations.filter((mark): mark is FigureAnnotation => mark.kind === 'figure' && mark.status !== 'rejected');
  const leadEnd = body[Math.min(LEAD_SENTENCES, body.length) - 1]?.end ?? 0;
  const mainDay = figures.map((figure) => (figure.start < leadEnd ? incidentDay(figure) : null)).find((day) => day !== null) ?? null;
  const published = dayRange(article.metadata.published);
  const disaster = isDisasterStory(leadText);
  const isOther = (day: DayRange): boolean => {
    if (isLastingStory(leadText)) return false;
    if (mainDay !== null) return daysApart(day, mainDay) > (disaster ? OTHER_WEEK : OTHER_DAY);
    return published !== null && !TOLL_STORY.test(leadText) && daysApart(day, published) > OTHER_WEEK;
  };
  const asides: Aside[] = [];
  let previous: Aside | null = null;
  body.forEach((sentence, index) => {
    const words = article.text.slice(sentence.start, sentence.end);
    const text = words.replace(/^[\s"“‘']+/u, '');
    const isLead = index < LEAD_SENTENCES;
    const days = spansBeginningIn(figures, sentence.start, sentence.end)
      .map(incidentDay)
      .filter((day) => day !== null);
    const other = isLead ? undefined : days.find(isOther);
    const from = other ? 0 : turnIn(text, isLead);
    const goesOn = previous !== null && from === null && (pointsBack(text) || GOES_ON.test(text));
    if (goesOn && previous) {
      const { start, day } = previous;
      asides[asides.length - 1] = previous = { start, end: sentence.end, day: day ?? days[0] ?? null };
    } else if (from === null) previous = null;
    else asides.push((previous = { start: sentence.end - text.length + from, end: sentence.end, day: other ?? days[0] ?? null }));
  });
  return { asides, mainDay };
}

/** Of such a story the event itself may be weeks old. */
const TOLL_STORY =
  /\b(?:toll|ris(?:es|en)|rose|climb(?:s|ed)|trial|court|anniversary|investigat\w+|inquiry|report|ago|last (?:week|month|year))\b/i;

/** Where in a sentence another event begins to be told; null where none does. */
function turnIn(text: string, isLead: boolean): number | null {
  if (!isLead && OPENINGS.some((opening) => opening.test(text))) return 0;
  for (const turn of TURNS) {
    const match = turn.exec(text);
    if (match) return match.index + match[0].length;
  }
  const another = ANOTHER.exec(text);
  if (!another) return null;
  const end = another.index + another[0].length;
  const namesEvent = text
    .slice(end)
    .split(/[^\p{L}]+/u, WORDS_TO_EVENT)
    .some((word) => isEventWord(word.toLowerCase()));
  return namesEvent ? end : null;
}
/** "another, far less deadly bombing". */
const WORDS_TO_EVENT = 4;

function pointsBack(text: string): boolean {
  for (const match of text.matchAll(POINTS_BACK)) if (match[1]?.toLowerCase().split(' ').some(isEventWord)) return true;
  return false;
}

function incidentDay({ claim }: FigureAnnotation): DayRange | null {
  if (claim === null || !claim.asOfStated || claim.extent !== 'incident') return null;
  const day = dayRange(claim.asOf);
  return day !== null && day.first === day.last ? day : null;
}

/** The passage in which a figure stands. */
export function asideAt({ asides }: EventPassages, offset: number): Aside | null {
  const found = asides[firstEndingAfter(asides, offset)];
  return found && found.start <= offset ? found : null;
}
