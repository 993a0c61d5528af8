import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SectionedTable } from '../../../src/core/lexicon/sectionedTable.ts';
import { sectionCode } from '../../../scripts/lexicon/sectionCoding.mjs';

const encode = sectionCode as (entries: Iterable<readonly [string, string]>) => string;

describe('SectionedTable', () => {
  const WORD = fc.stringMatching(/^[a-d][a-d'é-]{0,6}(?: [a-d]{1,3})?$/);
  const CODE = fc.stringMatching(/^(?:[A-D]\d?){0,2}$/);

  it('finds every word that was written, with its code, and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(WORD, CODE)), fc.array(WORD), (entries, others) => {
        const table = new SectionedTable(encode(entries), (code) => code);
        const expected = new Map(entries);
        for (const word of [...others, ...expected.keys()]) {
          assert.equal(table.get(word), expected.get(word), word);
          assert.equal(table.has(word), expected.has(word), word);
        }
      }),
    );
  });

  it('reads only the section of the word that is asked for', () => {
    const read: string[] = [];
    const table = new SectionedTable(
      encode([
        ['ball', ''],
        ['bald', ''],
        ['barn', ''],
        ['ba', ''],
        ['st olav', ''],
      ]),
      (_, word) => read.push(word),
    );
    table.get('balm');
    assert.deepEqual(read, ['bald', 'ball']);
    table.readSectionOf('st');
    assert.deepEqual(read, ['bald', 'ball', 'st olav']);
  });

  it('is empty for an empty text', () => assert.equal(new SectionedTable('', (code) => code).has('a'), false));
});
