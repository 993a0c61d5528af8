import assert from 'node:assert/strict';
import { READER_VERSION } from '../../../src/core/analysis/readerVersion.ts';
import { readSidecar } from '../../../src/core/sidecar/readSidecar.ts';
import { CorpusRequests } from '../../../src/worker/corpusRequests.ts';
import type { Params } from '../../../src/worker/protocol.ts';
import { testLexicon } from '../../support/lexicon.ts';

const corpus = 'file:///corpus';
const TEXT =
  'BRELLIN (Kestrel News) — At least 31 people were killed in the storm, the mayor said on Tuesday. Another 12 people were injured, he said.\n';

type Changes = Params<'editSidecar'>['changes'];

/** One article as the editor works with it: puts it in, changes its sidecar. */
class Article {
  readonly #requests = new CorpusRequests(testLexicon());
  yaml: string | null = null;

  put(yaml = this.yaml): void {
    this.yaml = yaml;
    this.#requests.answer('putArticle', { corpus, file: 'a.txt', content: TEXT, sidecar: yaml, chosen: true });
  }

  change(changes: Changes): Changes {
    const edited = this.#requests.answer('editSidecar', { corpus, file: 'a.txt', yaml: this.yaml, changes });
    assert.ok(edited.ok);
    this.put(edited.value.yaml);
    return [...edited.value.inverse];
  }

  get now() {
    const article = this.#requests.answer('article', { corpus, file: 'a.txt' });
    assert.ok(article);
    return article;
  }

  get figures(): readonly string[] {
    return this.now.annotations.filter(({ kind }) => kind === 'figure').map(({ text }) => text);
  }

  get changed(): readonly string[] {
    return (this.now.sinceReview?.marks ?? []).filter(({ kind }) => kind === 'figure').map(({ text }) => text);
  }
}

/** As an earlier reader left it, which did not see one of the figures. */
function reviewedByEarlierReader(): { readonly article: Article; readonly unseen: string } {
  const article = new Article();
  article.put();
  const figure = article.now.annotations.find(({ kind, text }) => kind === 'figure' && text.includes('12'));
  assert.ok(figure);
  article.change([{ type: 'set-status', status: 'reviewed' }]);
  article.put((article.yaml ?? '').replace(`reader: ${READER_VERSION}`, 'reader: 0').replace(new RegExp(`,? ?\\b${figure.id}\\b`), ''));
  return { article, unseen: figure.text };
}

describe('the status of an article', () => {
  it('is new until the first decision, then in progress, and what the person says from then on', () => {
    const article = new Article();
    article.put();
    const status = (): string => article.now.metadata.status;
    const [mark] = article.now.annotations;
    assert.ok(mark);
    assert.equal(status(), 'new', 'suggestions begin nothing');
    const back = article.change([{ type: 'put', annotation: { ...mark, status: 'accepted', annotator: 'nora' } }]);
    assert.equal(status(), 'in-progress');
    assert.doesNotMatch(article.yaml ?? '', /in-progress/, 'it is worked out, not written');
    article.change([{ type: 'set-status', status: 'new' }]);
    assert.equal(status(), 'new');
    article.change([{ type: 'set-status', status: undefined }, ...back]);
    assert.equal(status(), 'new');
  });
});

describe('a finished article', () => {
  it('keeps in its sidecar which reader it was finished with and what was left open', () => {
    const article = new Article();
    article.put();
    const open = article.now.annotations.map(({ id }) => id).sort();
    const before = article.yaml;
    const inverse = article.change([{ type: 'set-status', status: 'done' }]);
    assert.deepEqual(readSidecar(article.yaml ?? '', TEXT).decisions.review, { reader: READER_VERSION, left: open });
    assert.deepEqual(readSidecar(article.yaml ?? '', TEXT).problems, []);
    assert.equal(article.now.sinceReview, null);
    assert.equal(article.figures.length, 2);
    article.change(inverse);
    assert.equal(before, null);
    assert.doesNotMatch(article.yaml ?? '', /review|status/);
  });

  it('shows marks that it did not have then apart, and not as open ones', () => {
    const { article, unseen } = reviewedByEarlierReader();
    assert.equal(article.now.metadata.status, 'reviewed');
    assert.deepEqual(article.changed, [unseen]);
    assert.equal(article.now.sinceReview?.reader, 0);
    assert.ok(!article.figures.includes(unseen));
  });

  it('takes a mark in when it is accepted, and stays finished', () => {
    const { article, unseen } = reviewedByEarlierReader();
    const mark = article.now.sinceReview?.marks.find(({ text }) => text === unseen);
    assert.ok(mark);
    article.change([{ type: 'put', annotation: { ...mark, status: 'accepted', annotator: 'nora' } }]);
    assert.equal(article.now.sinceReview, null);
    assert.equal(article.now.annotations.find(({ text }) => text === unseen)?.status, 'accepted');
    assert.equal(article.now.metadata.status, 'reviewed');
  });

  it('has them as open suggestions once somebody sets the status again, until that is taken back', () => {
    const { article, unseen } = reviewedByEarlierReader();
    const inverse = article.change([{ type: 'set-status', status: 'reviewed' }]);
    assert.deepEqual(article.changed, []);
    assert.ok(article.figures.includes(unseen));
    article.change(inverse);
    assert.deepEqual(article.changed, [unseen]);
  });

  it('shows every mark as open where nobody kept what was left, or what was kept cannot be read', () => {
    for (const review of ['', 'review: soon\n', 'review: { reader: x, left: [] }\n']) {
      const article = new Article();
      article.put(`version: 1\noffsets: code-points\nmetadata: { status: reviewed }\n${review}annotations: []\n`);
      assert.deepEqual([article.changed.length, article.figures.length, article.now.metadata.status], [0, 2, 'reviewed']);
      const { problems } = readSidecar(article.yaml ?? '', TEXT);
      assert.deepEqual(
        problems.map(({ code, range }) => [code, range?.start.line]),
        review === '' ? [] : [['schema', 3]],
      );
    }
  });

  it('shows everything as open again once it is in progress', () => {
    const { article } = reviewedByEarlierReader();
    article.change([{ type: 'set-status', status: 'in-progress' }]);
    assert.equal(article.now.sinceReview, null);
    assert.equal(article.figures.length, 2);
    assert.doesNotMatch(article.yaml ?? '', /review:/);
  });
});
