import assert from 'node:assert/strict';
import { readMetadataCsv } from '../../../src/core/formats/metadataCsv.ts';
import { chosenMetadata, importRows } from '../../../src/editor/metadata/importRows.ts';

const KNOWN = new Map([
  ['a.txt', { published: null, title: 'Mill burns' }],
  ['b.txt', { published: '2031-05-04', outlet: 'Kestrel News' }],
  ['c.txt', { published: '2031-05-04' }],
]);
const TABLE = `file,published,outlet,title
a.txt,5 May 2031,Herald,Mill burns in Oster
b.txt,2031-05-06,Kestrel News,
c.txt,2031-05-04,,`;

describe('importRows', () => {
  const rows = importRows(readMetadataCsv(TABLE, KNOWN));

  it('keeps what is new apart from what would replace something, new first', () => {
    assert.deepEqual(
      rows.map(({ file, changes, replaces }) => [file, changes.map(({ key }) => key).join(), replaces]),
      [
        ['a.txt', 'published,outlet', false],
        ['a.txt', 'title', true],
        ['b.txt', 'published', true],
      ],
    );
  });

  it('puts the chosen lines of one article together', () => {
    assert.deepEqual(
      [...chosenMetadata(rows)],
      [
        ['a.txt', { published: '2031-05-05', outlet: 'Herald', title: 'Mill burns in Oster' }],
        ['b.txt', { published: '2031-05-06' }],
      ],
    );
    assert.deepEqual(
      [...chosenMetadata(rows.filter(({ replaces }) => !replaces))],
      [['a.txt', { published: '2031-05-05', outlet: 'Herald' }]],
    );
  });
});
