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

describe('readMetadataCsv on odd quoting', () => {
  it('reads no line whose cells may be others than they seem', () => {
    const { articles, problems } = readMetadataCsv(
      'file,title,outlet\nnorth/b.txt,Flood, at last,Kestrel\nsouth/b.txt,Flood,Kestrel,,\na.txt,"Quiet ,Kestrel\nsouth/c.txt,New,Kestrel\n',
      KNOWN,
    );
    assert.deepEqual(
      articles.map(({ file }) => file),
      ['south/b.txt'],
    );
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message.split(' ').slice(0, 4).join(' ')]),
      [
        [2, 'This line has 4'],
        [4, 'A quotation mark opens'],
      ],
    );
  });
});

describe('readCsv', () => {
  const odd: readonly (readonly [name: string, csv: string, cells: string[][]])[] = [
    [
      'white space behind a closing mark',
      'a,b\n"x, y" ,z\n"v"\t,w\n',
      [
        ['a', 'b'],
        ['x, y', 'z'],
        ['v', 'w'],
      ],
    ],
    [
      'words behind a closing mark',
      'a,b\n"x"y,z\n',
      [
        ['a', 'b'],
        ['xy', 'z'],
      ],
    ],
    [
      'a mark within a cell',
      'a,b\n5" snow,z\n',
      [
        ['a', 'b'],
        ['5" snow', 'z'],
      ],
    ],
    [
      'carriage returns alone',
      'a,b\rx,y\r',
      [
        ['a', 'b'],
        ['x', 'y'],
      ],
    ],
  ];
  for (const [name, table, cells] of odd) {
    it(`reads ${name}`, () => {
      const read = readCsv(table);
      assert.deepEqual(
        read.map((each) => each.cells),
        cells,
      );
      assert.deepEqual(
        read.map(({ line }) => line),
        cells.map((_row, index) => index + 1),
      );
    });
  }

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
