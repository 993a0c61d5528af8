import assert from 'node:assert/strict';
import { likelyArticles } from '../../../src/core/sidecar/likelyArticles.ts';
import { accepted } from '../../../src/core/sidecar/sidecarChange.ts';
import { writeSidecar } from '../../../src/core/sidecar/writeSidecar.ts';
import { actorIn, figureIn } from '../../support/annotations.ts';

const TEXT = 'Officials in Brellin counted 12 houses burnt; the council of Velmar said that 31 people were killed.\n';
const marks = [
  actorIn(TEXT, 'the council of Velmar', 'velm'),
  figureIn(TEXT, '31 people', 'f31a', 31, null),
  figureIn(TEXT, '12 houses', 'f12b', 12, null),
];
const written = writeSidecar(
  null,
  marks.map((annotation) => ({ type: 'put', annotation: accepted(annotation, 'nora') })),
  { name: 'gone.txt', text: TEXT },
);
const SIDECAR = written.ok ? written.value : '';
const EDITED = `${TEXT}Corrected: 14 houses.\n`;
const COUSIN = 'The council of Velmar met on Monday. It said nothing of the 31 people.\n';
const HALF = TEXT.replace('31 people', '30 people');

describe('likelyArticles', () => {
  const files = (...texts: string[]): string[] =>
    likelyArticles(
      SIDECAR,
      texts.map((text, index) => ({ file: `${index}.txt`, text })),
    ).map(({ file, isSameText, found, of }) => `${file} ${isSameText ? 'same' : ''}${found}/${of}`);

  it('puts the very text first, then the one that holds most of the words', () => {
    assert.deepEqual(files(HALF, EDITED, COUSIN, TEXT), ['3.txt same3/3', '1.txt 3/3', '0.txt 2/3']);
  });

  it('offers no article that has decisions of its own', () => {
    assert.deepEqual(likelyArticles(SIDECAR, [{ file: 'a.txt', text: TEXT, hasDecisions: true }]), []);
  });

  it('knows the text by its hash where nothing is annotated, and else offers nothing', () => {
    const bare = SIDECAR.slice(0, SIDECAR.indexOf('annotations:'));
    const likely = likelyArticles(bare, [
      { file: 'a.txt', text: EDITED },
      { file: 'b.txt', text: TEXT },
    ]);
    assert.deepEqual(
      likely.map(({ file }) => file),
      ['b.txt'],
    );
    assert.deepEqual(likelyArticles('not: [a sidecar', [{ file: 'b.txt', text: TEXT }]), []);
  });
});
