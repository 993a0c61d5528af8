import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMetadataCsv } from '../../../src/core/formats/metadataCsv.ts';
import { csv } from '../../../src/core/formats/csv.ts';
import { readCsv } from '../../../src/core/formats/readCsv.ts';

const KNOWN = new Map([
  ['a.txt', { published: '2031-05-04', outlet: null }],
  ['north/b.txt', {}],
  ['south/b.txt', {}],
  ['south/c.txt', { title: 'Old' }],
]);

describe('readMetadataCsv', () => {
  it('shows what would change, line by line', () => {
    const preview = readMetadataCsv(
      '\uFEFFFile;Outlet;published;mood\r\na.txt;"Kestrel; News";2031-05-04;\r\n\r\nc.txt;;2031/5/6;x\r\na.txt;;;\r\n',
      KNOWN,
    );
    assert.deepEqual(preview, {
      articles: [
        { file: 'a.txt', line: 2, changes: [{ key: 'outlet', before: null, after: 'Kestrel; News' }] },
        { file: 'south/c.txt', line: 4, changes: [{ key: 'published', before: null, after: '2031-05-06' }] },
      ],
      unchanged: 0,
      problems: [{ line: 5, message: '"a.txt" was given in line 2 already; this line is not read.' }],
      ignoredColumns: ['mood'],
    });
  });

  it('refuses what it cannot tell', () => {
    const { articles, problems } = readMetadataCsv(
      'file,published\nb.txt,2031-05-04\nnorth/b.txt,05/04/2031\nx.txt,2031-05-04\na.txt,2031-02-30\n',
      KNOWN,
    );
    assert.deepEqual(articles, []);
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message.split(' ').slice(0, 3).join(' ')]),
      [
        [2, 'More than one'],
        [3, '"05/04/2031" is not'],
        [4, 'There is no'],
        [5, '"2031-02-30" is not'],
      ],
    );
    assert.match(readMetadataCsv('name,date\n', KNOWN).problems[0]?.message ?? '', /"file"/);
    assert.equal(readMetadataCsv('', KNOWN).problems.length, 1);
  });
});

describe('readCsv', () => {
  it('reads what csv writes', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', 'é', '😀', 'x y'), minLength: 1 })
      .filter((text) => text.trim() === text);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const written = csv(['one', 'two'], rows);
        assert.deepEqual(
          readCsv(written).map(({ cells }) => cells),
          [['one', 'two'], ...rows],
        );
      }),
    );
  });
});
