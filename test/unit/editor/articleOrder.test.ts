import assert from 'node:assert/strict';
import { groupArticles, sortArticles, type ArticleGrouping, type ArticleSort } from '../../../src/editor/views/articleOrder.ts';
import type { ArticleSummary } from '../../../src/worker/protocol.ts';

const article = (file: string, more: Partial<ArticleSummary> = {}): ArticleSummary => ({
  file,
  title: null,
  outlet: null,
  published: null,
  url: null,
  status: 'new',
  english: true,
  suggested: 0,
  accepted: 0,
  rejected: 0,
  orphans: 0,
  sinceReview: 0,
  conflicts: 0,
  ...more,
});

const ARTICLES: readonly ArticleSummary[] = [
  article('b/10.txt', { title: 'Ash', outlet: 'Herald', published: '2031-05-12', suggested: 3, status: 'done' }),
  article('b/9.txt', { title: 'Yew', published: '2031-04', suggested: 7, conflicts: 1 }),
  article('a.txt', { outlet: 'Courier', published: '2031-05-02', status: 'in-progress', conflicts: 2 }),
  article('c/x.txt', { title: 'Elm', outlet: 'Herald', suggested: 3, status: 'reviewed' }),
];

const SORTED: Readonly<Record<ArticleSort, readonly string[]>> = {
  file: ['a.txt', 'b/9.txt', 'b/10.txt', 'c/x.txt'],
  title: ['a.txt', 'b/10.txt', 'c/x.txt', 'b/9.txt'],
  newest: ['b/10.txt', 'a.txt', 'b/9.txt', 'c/x.txt'],
  oldest: ['b/9.txt', 'a.txt', 'b/10.txt', 'c/x.txt'],
  outlet: ['a.txt', 'b/10.txt', 'c/x.txt', 'b/9.txt'],
  status: ['b/9.txt', 'a.txt', 'b/10.txt', 'c/x.txt'],
  open: ['b/9.txt', 'b/10.txt', 'c/x.txt', 'a.txt'],
  conflicts: ['a.txt', 'b/9.txt', 'b/10.txt', 'c/x.txt'],
};

const GROUPED: Readonly<Record<Exclude<ArticleGrouping, 'none'>, readonly (readonly [string | null, number])[]>> = {
  folder: [
    [null, 1],
    ['b', 2],
    ['c', 1],
  ],
  status: [
    ['new', 1],
    ['in-progress', 1],
    ['done', 1],
    ['reviewed', 1],
  ],
  outlet: [
    ['Courier', 1],
    ['Herald', 2],
    [null, 1],
  ],
  month: [
    ['2031-05', 2],
    ['2031-04', 1],
    [null, 1],
  ],
};

describe('the order of the Articles view', () => {
  for (const [by, files] of Object.entries(SORTED)) {
    it(`sorts by ${by}, whatever order they come in`, () => {
      for (const given of [ARTICLES, ARTICLES.toReversed()]) {
        assert.deepEqual(
          sortArticles(given, by as ArticleSort).map(({ file }) => file),
          files,
        );
      }
    });
  }

  for (const [by, groups] of Object.entries(GROUPED)) {
    it(`groups by ${by}, the articles in their order`, () => {
      const made = groupArticles(sortArticles(ARTICLES, 'file'), by as Exclude<ArticleGrouping, 'none'>);
      assert.deepEqual(
        made.map(({ key, summaries }) => [key, summaries.length]),
        groups,
      );
      for (const { summaries } of made) assert.deepEqual(summaries, sortArticles(summaries, 'file'));
    });
  }
});
