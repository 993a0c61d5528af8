import assert from 'node:assert/strict';
import { answerSchemas } from '../../../src/board/answerSchemas.ts';
import { NO_FILTER, type BoardQuery } from '../../../src/board/boardModel.ts';
import { hostMessage, pageMessage } from '../../../src/board/messageSchemas.ts';
import { pageHtml } from '../../../src/board/pageHtml.ts';
import { fileName, pictureProblem } from '../../../src/board/pictureBytes.ts';
import { answerBoardQuery } from '../../../src/board/queries/answerBoardQuery.ts';
import { boardCorpusOf } from '../../support/boardCorpus.ts';
import { generatedNews } from '../../support/generatedNews.ts';

const ask = (query: unknown): unknown => ({ kind: 'request', id: 1, request: { do: 'ask', query } });

describe('messages of the board', () => {
  const corpus = boardCorpusOf(generatedNews(60, 2));
  const [quantity] = corpus.quantities();
  const [a, b] = quantity?.claims ?? [];
  assert.ok(quantity && a && b);
  const QUERIES: readonly BoardQuery[] = [
    { ask: 'quantities', filter: NO_FILTER },
    { ask: 'quantity', id: quantity.id, filter: NO_FILTER },
    { ask: 'compare', a, b },
    { ask: 'matrix', filter: NO_FILTER },
    { ask: 'locate', ref: a },
  ];
  for (const query of QUERIES) {
    it(`let "${query.ask}" through both ways unchanged`, () => {
      assert.deepEqual(pageMessage.parse(ask(query)), ask(query));
      const answer = structuredClone(answerBoardQuery(corpus, query));
      assert.deepEqual(answerSchemas[query.ask].parse(answer), answer);
    });
  }

  const WRONG: readonly (readonly [string, unknown])[] = [
    ['no message', null],
    ['an unknown kind', { kind: 'run', command: 'rm' }],
    ['an unknown request', { kind: 'request', id: 1, request: { do: 'shell' } }],
    ['a reference without an id', { kind: 'request', id: 1, request: { do: 'open', ref: 'a.txt', keepFocus: true } }],
    ['an endless reference', { kind: 'request', id: 1, request: { do: 'accept', ref: `${'a'.repeat(6000)}#f1` } }],
    ['a filter without all its parts', ask({ ask: 'quantities', filter: { text: '' } })],
    ['an unknown predicate', ask({ ask: 'quantities', filter: { ...NO_FILTER, predicate: '__proto__' } })],
    ['a negative number', { kind: 'request', id: -1, request: { do: 'add-articles' } }],
  ];
  for (const [name, message] of WRONG) {
    it(`keep out ${name}`, () => assert.equal(pageMessage.safeParse(message).success, false));
  }

  it('keep out of the page what the extension does not send', () => {
    assert.equal(hostMessage.safeParse({ kind: 'show', quantity: 3, ref: 'a#b', asked: true }).success, false);
    assert.equal(hostMessage.safeParse({ kind: 'settled', id: 1, outcome: { ok: false } }).success, false);
    assert.equal(hostMessage.safeParse({ kind: 'changed' }).success, true);
  });
});

describe('the document of the board', () => {
  const texts = { Claims: '</script><script>alert(1)</script>', Compare: 'Vergleichen' };
  const page = pageHtml({
    nonce: 'n0nce',
    source: 'https://host',
    address: (file) => `https://host/${file}`,
    language: 'en"><script>',
    texts,
  });
  it('allows nothing but its own script, styles and fonts', () => {
    assert.match(page, /default-src 'none'; script-src 'nonce-n0nce'; style-src https:\/\/host; font-src https:\/\/host; img-src data:;/);
    assert.doesNotMatch(page, /unsafe|<style|style=|connect-src/);
  });
  it('holds the translations, which cannot break out of their element', () => {
    const [, json] = /<script type="application\/json" id="texts">(.*?)<\/script>/s.exec(page) ?? [];
    assert.deepEqual(JSON.parse(json ?? ''), texts);
  });
  it('lets no language tag break out of its attribute', () => assert.match(page, /<html lang="enscript">/));
});

describe('pictures to save', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0,0"/></svg>';
  const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]).toString('base64');
  const CASES: readonly (readonly ['svg' | 'png', string, boolean])[] = [
    ['svg', SVG, true],
    ['svg', SVG.replace('<path', '<script>x</script><path'), false],
    ['svg', SVG.replace('d=', 'onload="x" d='), false],
    ['svg', SVG.replace('d=', 'xlink:href="http://x" d='), false],
    ['svg', `<!DOCTYPE svg>${SVG}`, false],
    ['png', PNG, true],
    ['png', Buffer.from('MZ').toString('base64'), false],
  ];
  for (const [format, data, fine] of CASES) {
    it(`${fine ? 'takes' : 'refuses'} ${format} ${data.slice(0, 48)}`, () =>
      assert.equal(pictureProblem({ format, name: 'x', data }) === null, fine));
  }
  it('get names that every file system takes', () => {
    assert.equal(fileName('../Soldiers killed: "974" / 2020'), 'Soldiers killed 974 2020');
    assert.equal(fileName('\\/:*'), 'chart');
  });
});
