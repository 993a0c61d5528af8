import assert from 'node:assert/strict';
import { danglingVerdicts } from '../../../src/core/corpus/danglingVerdicts.ts';
import type { AnnotatedArticle, Annotation, AnnotationStatus } from '../../../src/core/model/annotation.ts';
import { figureIn } from '../../support/annotations.ts';

const TEXT = 'The council counted 12 houses burnt.\n';
function article(file: string, id: string, status: AnnotationStatus = 'accepted'): AnnotatedArticle {
  const mark: Annotation = { ...figureIn(TEXT, '12 houses', id, 12, null), status };
  const metadata = { published: null, outlet: null, title: null, byline: [], url: null, dateline: [], status: 'new' } as const;
  return {
    file,
    text: TEXT,
    english: true,
    metadata,
    regions: [],
    annotations: [mark],
    orphans: [],
    sinceReview: null,
    sentences: [],
    copyOf: null,
  };
}
const verdict = (a: string, quoteA?: string) => ({ a, b: 'here.txt#h', verdict: 'same' as const, ...(quoteA && { quoteA }) });
const HERE = article('here.txt', 'h');

describe('danglingVerdicts', () => {
  const TABLE: readonly (readonly [string, string, string | undefined, readonly AnnotatedArticle[], readonly (string | null)[]])[] = [
    ['an annotation that is there', 'old.txt#x1', undefined, [article('old.txt', 'x1')], []],
    ['another id for the quoted words', 'old.txt#x1', '12 houses', [article('old.txt', 'x2')], []],
    ['an article that was renamed', 'old.txt#x1', '12 houses', [article('new.txt', 'x1')], ['new.txt']],
    ['an article that is gone', 'old.txt#x1', undefined, [], [null]],
    ['two that it may be now', 'old.txt#x1', undefined, [article('n1.txt', 'x1'), article('n2.txt', 'x1')], [null]],
    ['the same id of other words', 'old.txt#x1', '13 houses', [article('new.txt', 'x1')], [null]],
    ['a suggestion of the same words elsewhere', 'old.txt#x1', undefined, [article('new.txt', 'x1', 'suggested')], [null]],
    ['an annotation that was deleted', 'old.txt#x1', undefined, [article('old.txt', 'x2')], [null]],
  ];
  for (const [what, ref, quote, articles, wanted] of TABLE) {
    it(what, () => {
      const found = danglingVerdicts([verdict('here.txt#h'), verdict(ref, quote)], [HERE, ...articles]);
      assert.deepEqual(
        found.map(({ movedTo }) => movedTo),
        wanted,
      );
      assert.ok(found.every((each) => each.index === 1 && each.ref === ref));
    });
  }
});
