import { groupBy } from '../../core/model/groupBy.ts';
import type { DocumentStatus } from '../../core/model/metadata.ts';
import type { ArticleSummary } from '../../worker/protocol.ts';

export const ARTICLE_SORTS = ['file', 'title', 'newest', 'oldest', 'outlet', 'status', 'open', 'conflicts'] as const;
export type ArticleSort = (typeof ARTICLE_SORTS)[number];
export const ARTICLE_GROUPINGS = ['none', 'folder', 'status', 'outlet', 'month'] as const;
export type ArticleGrouping = (typeof ARTICLE_GROUPINGS)[number];

/** In the order of work. */
const STATUSES: readonly DocumentStatus[] = ['new', 'in-progress', 'done', 'reviewed'];

/** Articles that belong together under one heading. */
export interface ArticleGroup {
  /** Folder, status, outlet or month (`2024-04`); null where it is not known, or for the root of the corpus. */
  readonly key: string | null;
  readonly summaries: readonly ArticleSummary[];
}

/** What nobody knows (a date, an outlet) comes last either way; ties go by file name. */
export function sortArticles(summaries: readonly ArticleSummary[], by: ArticleSort): ArticleSummary[] {
  return summaries.toSorted((a, b) => compare(a, b, by) || inAlphabet(a.file, b.file));
}

function compare(a: ArticleSummary, b: ArticleSummary, by: ArticleSort): number {
  switch (by) {
    case 'file':
      return 0;
    case 'title':
      return inAlphabet(a.title ?? a.file, b.title ?? b.file);
    case 'newest':
      return unknownLast(a.published, b.published, -1);
    case 'oldest':
      return unknownLast(a.published, b.published, 1);
    case 'outlet':
      return unknownLast(a.outlet, b.outlet, 1);
    case 'status':
      return STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
    case 'open':
      return b.suggested - a.suggested;
    case 'conflicts':
      return b.conflicts - a.conflicts;
  }
}

/** @param direction -1: from the end of the alphabet, from the latest */
function unknownLast(a: string | null, b: string | null, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return inAlphabet(a, b) * direction;
}

const alphabet = new Intl.Collator('en', { numeric: true });
const inAlphabet = (a: string, b: string): number => alphabet.compare(a, b);

/** The articles of each heading in the order given; headings in their own. */
export function groupArticles(summaries: readonly ArticleSummary[], by: Exclude<ArticleGrouping, 'none'>): ArticleGroup[] {
  const groups = [...groupBy(summaries, (summary) => keyOf(summary, by) ?? '')].map(([key, members]): ArticleGroup => ({
    key: key === '' ? null : key,
    summaries: members,
  }));
  return groups.sort((a, b) => compareKeys(a.key, b.key, by));
}

function keyOf({ file, status, outlet, published }: ArticleSummary, by: Exclude<ArticleGrouping, 'none'>): string | null {
  switch (by) {
    case 'folder':
      return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : null;
    case 'status':
      return status;
    case 'outlet':
      return outlet;
    case 'month':
      return published && published.slice(0, '2024-04'.length);
  }
}

function compareKeys(a: string | null, b: string | null, by: Exclude<ArticleGrouping, 'none'>): number {
  switch (by) {
    case 'folder':
      return inAlphabet(a ?? '', b ?? '');
    case 'status':
      return STATUSES.findIndex((each) => each === a) - STATUSES.findIndex((each) => each === b);
    case 'outlet':
      return unknownLast(a, b, 1);
    case 'month':
      return unknownLast(a, b, -1);
  }
}
