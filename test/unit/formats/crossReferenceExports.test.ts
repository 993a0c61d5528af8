import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus.ts';
import { exportedRelations } from '../../../src/core/corpus/exportedRelations.ts';
import { statistics } from '../../../src/core/corpus/statistics.ts';
import { csv } from '../../../src/core/formats/csv.ts';
import { exportClaimsCsv } from '../../../src/core/formats/claimsCsv.ts';
import { exportRelationsCsv } from '../../../src/core/formats/relationsCsv.ts';
import { NO_DECISIONS } from '../../../src/core/model/annotation.ts';
import { testLexicon } from '../../support/lexicon.ts';

const ARTICLES = {
  'a.txt':
    'ARVOST, Tarmia, March 4 (Morning Post) - The earthquake that struck Arvost on Monday killed 41 people, Governor Ada Brenn said in the evening. The town hall of Arvost fell.',
  'b.txt':
    'ARVOST, Tarmia, March 4 (Evening Echo) - The earthquake that struck Arvost on Monday killed 28 people on the <b>Lark</b> road, rescuers said in the evening.',
};

function sample(): Corpus {
  const corpus = new Corpus(testLexicon());
  for (const [file, text] of Object.entries(ARTICLES)) {
    corpus.put(file, text, { ...NO_DECISIONS, metadata: { published: '2019-03-04', outlet: file === 'a.txt' ? 'Morning Post' : '=Echo' } });
  }
  return corpus;
}

describe('the exports of the cross-reference', () => {
  it('give a row a claim', () => {
    const [header, ...rows] = exportClaimsCsv(sample()).trimEnd().split('\r\n');
    assert.match(header ?? '', /^file,id,status,start,end,text,/);
    assert.equal(rows.length, 2);
    assert.match(rows[0] ?? '', /^a\.txt,\w+,suggested,\d+,\d+,41 people,count,,/);
  });

  it('give a row a relation, both figures side by side', () => {
    const [, ...rows] = exportRelationsCsv(sample(), { all: false }).trimEnd().split('\r\n');
    assert.equal(rows.length, 1);
    assert.match(rows[0] ?? '', /^conflict,/);
    assert.match(rows[0] ?? '', /41 people.*28 people/);
  });

  it('keep spreadsheets from running text as a formula', () => {
    assert.equal(csv(['a', 'b'], [['=1+1', -3]]), "a,b\r\n'=1+1,-3\r\n");
    assert.equal(csv(['a'], [['say "no", twice']]), 'a\r\n"say ""no"", twice"\r\n');
    assert.match(exportClaimsCsv(sample()), /'=Echo/);
  });

  it('count what is there', () => {
    const numbers = statistics(sample());
    assert.equal(numbers.documents, 2);
    assert.equal(numbers.claims, 2);
    assert.equal(numbers.quantities, 1);
    assert.equal(numbers.relations.conflict, 1);
    assert.deepEqual(numbers.byStatus, { new: 2, 'in-progress': 0, done: 0, reviewed: 0 });
  });

  it('write every conflict, and of the rest what is nearest in time', () => {
    const corpus = new Corpus(testLexicon());
    for (let day = 1; day <= 28; day++) {
      const date = `2019-03-${String(day).padStart(2, '0')}`;
      const text = `The cholera epidemic in Arvost has killed ${40 + day} people since it broke out in January, Health Minister Ada Brenn said. Bulletin ${day} of Arvost.`;
      corpus.put(`${date}.txt`, text, { ...NO_DECISIONS, metadata: { published: date, outlet: `Outlet ${day}` } });
    }
    const all = exportedRelations(corpus, { all: true });
    const some = exportedRelations(corpus, { all: false });
    assert.ok(all.relations.filter(({ relation }) => relation === 'growth').length > 300);
    assert.equal(all.truncated, 0);
    assert.equal(some.relations.length + some.truncated, all.relations.length);
    assert.ok(some.truncated > 0);
  });
});
