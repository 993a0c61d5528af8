import type { ArticleText } from '../../text/articleText.ts';
import { partitionPoint } from '../../text/orderedSearch.ts';
import { firstSentenceFrom, type Unchanged } from '../../text/unchanged.ts';
import type { DateMention } from '../dates/dates.ts';
import type { Draft } from './draft.ts';

/** The figures of an article as their sentences tell them, before they were tied to each other: for reading it again after an edit. */
export interface FoundFigures {
  readonly drafts: readonly Draft[];
  /** A number of a date is no figure. */
  readonly dates: readonly DateMention[];
  /** How many the article had. */
  readonly sentences: number;
}

/** Those of the reading before, and what of the article is as it was then. */
export interface EarlierFigures {
  readonly found: FoundFigures;
  readonly unchanged: Unchanged;
}

/** Drafts that need not be read, where they stand now, and the sentences `first..last` between them, which are to be. */
export interface KnownDrafts {
  readonly before: readonly Draft[];
  readonly behind: readonly Draft[];
  readonly first: number;
  readonly last: number;
}

/** What the reading before knew of the sentences that an edit did not touch: a draft is read from its own sentence and the dates there. */
export function draftsAgain(article: ArticleText, dates: readonly DateMention[], earlier: EarlierFigures | null): KnownDrafts {
  const all = article.sentences.length;
  if (!earlier || !hasDatesOf(dates, earlier)) return { before: [], behind: [], first: 0, last: all };
  const { found, unchanged } = earlier;
  const first = firstSentenceFrom(article, unchanged.head);
  const last = firstSentenceFrom(article, unchanged.tail);
  const further = all - found.sentences;
  const firstFrom = (sentence: number): number => partitionPoint(found.drafts, (draft) => draft.sentence < sentence);
  const before = found.drafts.slice(0, firstFrom(first));
  const behind = found.drafts.slice(firstFrom(last - further)).map((draft) => moved(draft, unchanged.places, further));
  return { before, behind, first, last };
}

/** Whether dates stand in what did not change where they stood before. */
function hasDatesOf(dates: readonly DateMention[], { found, unchanged: { head, tail, places } }: EarlierFigures): boolean {
  const at = (some: readonly DateMention[], token: number): number => partitionPoint(some, ({ first }) => first < token);
  const isSame = (was: readonly DateMention[], now: readonly DateMention[], by: number): boolean =>
    was.length === now.length && was.every(({ first, last }, index) => first + by === now[index]?.first && last + by === now[index]?.last);
  return (
    isSame(found.dates.slice(0, at(found.dates, head)), dates.slice(0, at(dates, head)), 0) &&
    isSame(found.dates.slice(at(found.dates, tail - places)), dates.slice(at(dates, tail)), places)
  );
}

/** Field by field, in the order of `assemble`: drafts of one shape are read quickest. */
function moved(draft: Draft, places: number, sentences: number): Draft {
  if (places === 0 && sentences === 0) return draft;
  const { counted, base, modifier, numeral } = draft;
  return {
    sentence: draft.sentence + sentences,
    first: draft.first + places,
    last: draft.last + places,
    numeral: { first: numeral.first + places, last: numeral.last + places },
    measure: draft.measure,
    unit: draft.unit,
    counted: counted && { first: counted.first + places, last: counted.last + places, head: counted.head, plural: counted.plural },
    base: base && { first: base.first + places, last: base.last + places },
    value: draft.value,
    modifier: modifier && {
      kind: modifier.kind,
      first: modifier.first + places,
      last: modifier.last + places,
      inside: modifier.inside,
    },
    modifierKind: draft.modifierKind,
    head: draft.head,
    low: draft.low,
    high: draft.high,
    approximate: draft.approximate,
  };
}
