import assert from 'node:assert/strict';
import { CorpusRequests } from '../../../src/worker/corpusRequests.ts';
import { testLexicon } from '../../support/lexicon.ts';

const corpus = 'file:///corpus';
const put = (requests: CorpusRequests, file: string, content: string | Uint8Array) =>
  requests.answer('putArticle', { corpus, file, content, sidecar: null, chosen: true });

describe('CorpusRequests', () => {
  it('takes an article in and gives it back with line ends as LF', () => {
    const requests = new CorpusRequests(testLexicon());
    assert.equal(put(requests, 'a.txt', 'One.\r\nTwo.').state, 'taken');
    assert.equal(requests.answer('article', { corpus, file: 'a.txt' })?.text, 'One.\nTwo.');
    assert.deepEqual(
      requests.answer('articles', { corpus }).map((article) => article.file),
      ['a.txt'],
    );
  });

  it('says which file is not in the encoding of the corpus, and leaves it out', () => {
    const requests = new CorpusRequests(testLexicon());
    const outcome = put(requests, 'latin.txt', Uint8Array.of(0xe9, 0x74, 0xe9));
    assert.equal(outcome.state, 'unreadable');
    assert.equal(outcome.articleProblems[0]?.code, 'encoding');
    assert.deepEqual(requests.answer('articles', { corpus }), []);
  });

  it('keeps corpora apart', () => {
    const requests = new CorpusRequests(testLexicon());
    put(requests, 'a.txt', 'One.');
    assert.deepEqual(requests.answer('articles', { corpus: 'file:///other' }), []);
  });

  it('answers null for what is not there', () => {
    const requests = new CorpusRequests(testLexicon());
    assert.equal(requests.answer('article', { corpus, file: 'none.txt' }), null);
    assert.equal(requests.answer('claim', { corpus, ref: 'none.txt#a1' }), null);
    assert.equal(requests.answer('actor', { corpus, actor: 'nobody' }), null);
  });

  it('refuses parameters that are not what the protocol says', () => {
    const requests = new CorpusRequests(testLexicon());
    assert.throws(() => requests.answer('article', { corpus }));
    assert.throws(() => requests.answer('claim', { corpus, ref: 7 }));
  });
});
