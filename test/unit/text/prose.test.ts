import assert from 'node:assert/strict';
import { readsAsProse } from '../../../src/core/text/prose.ts';

const ARTICLE =
  'Title\nBy A. Writer\nPublished: 4 May 2031\n\nThe council said on Tuesday that 31 people had left.\nNothing else is known.\n';
const lines = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_each, n) => line(n)).join('\n');

describe('readsAsProse', () => {
  const articles: readonly (readonly [name: string, file: string, text: string])[] = [
    ['an article with a header', 'news/oct-25.txt', ARTICLE],
    ['a phrase', '00012.txt', '5 miles'],
    ['a word', 'a.txt', 'dozens'],
    ['nothing', 'a.txt', ''],
    ['short lines', 'a.txt', '31\n12\n5 km\nfew'],
    ['a live blog', 'a.txt', lines(9, (n) => `1${n}:05 The army says that 3${n} people have left.`)],
    ['an article named after a licence', 'licence-to-fish-refused.md', ARTICLE],
    ['an article on logs', 'log-trade.md', ARTICLE],
  ];
  for (const [name, file, text] of articles) it(`takes ${name}`, () => assert.ok(readsAsProse(file, text)));

  const others: readonly (readonly [name: string, file: string, text: string])[] = [
    ['requirements', 'requirements-dev.txt', ARTICLE],
    ['robots.txt', 'sub/robots.txt', ARTICLE],
    ['a licence', 'LICENSE.txt', ARTICLE],
    ['settings', 'a.txt', lines(6, (n) => `key${n}=value`)],
    ['a log', 'a.txt', lines(6, (n) => `2031-05-04 10:00:0${n} something happened in the program`)],
    ['a log with levels', 'a.txt', lines(6, (n) => `worker${n} [INFO] something happened`)],
    ['addresses', 'a.txt', lines(6, (n) => `https://example.org/${n}`)],
    ['a table', 'a.txt', lines(6, (n) => `a,b,c,d,${n}`)],
    ['a list of words', 'a.txt', lines(40, (n) => `word${n}`)],
  ];
  for (const [name, file, text] of others) it(`leaves out ${name}`, () => assert.ok(!readsAsProse(file, text)));
});
