import assert from 'node:assert/strict';
import { labelColor, labelPath, labelsByName, labelsInTree } from '../../../src/core/corpus/labelTree.ts';
import type { LabelDefinition } from '../../../src/core/model/corpusFile.ts';

const label = (name: string, more: Partial<LabelDefinition> = {}): LabelDefinition => ({ name, attributes: {}, ...more });

const LABELS = [
  label('Looting', { parent: 'Harm' }),
  label('Thanks', { color: '#4078c0' }),
  label('Harm', { color: '#c07000' }),
  label('Arson', { parent: 'Looting', color: 'red; }' }),
  label('Grief', { parent: 'Feelings' }),
];
const BY_NAME = labelsByName(LABELS);
const names = (labels: readonly LabelDefinition[]): string[] => labels.map(({ name }) => name);

describe('the hierarchy of labels', () => {
  it('tells the way from the top', () => {
    assert.deepEqual(names(labelPath(BY_NAME, 'Arson')), ['Harm', 'Looting', 'Arson']);
    assert.deepEqual(names(labelPath(BY_NAME, 'Grief')), ['Grief'], 'a parent that is no label is none');
    assert.deepEqual(labelPath(BY_NAME, 'Feelings'), []);
  });

  it('ends where parents go round in a circle', () => {
    const circle = [label('A', { parent: 'B' }), label('B', { parent: 'A' })];
    assert.deepEqual(names(labelPath(labelsByName(circle), 'A')), ['B', 'A']);
    assert.deepEqual(names(labelsInTree(circle)).toSorted(), ['A', 'B']);
  });

  it('lists every label behind the one above it', () => {
    assert.deepEqual(names(labelsInTree(LABELS)), ['Thanks', 'Harm', 'Looting', 'Arson', 'Grief']);
  });

  it('hands the colour down, and takes nothing that is none', () => {
    assert.deepEqual(
      ['Harm', 'Looting', 'Arson', 'Thanks', 'Grief'].map((name) => labelColor(BY_NAME, name)),
      ['#c07000', '#c07000', '#c07000', '#4078c0', null],
    );
  });
});
