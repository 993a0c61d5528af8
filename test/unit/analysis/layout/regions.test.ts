import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/analysis/analyse.ts';
import { EMPTY_CORPUS_FILE } from '../../../../src/core/model/corpusFile.ts';
import type { Region } from '../../../../src/core/model/metadata.ts';
import { testLexicon } from '../../../support/lexicon.ts';

const TEXT =
  'Floods in Tolvane\n\nThe flood killed 12 people in Tolvane. Our offer: 40 issues for the price of 30. Another 8 people are missing.\n\nREAD ALSO: Six ways to cook 3 eggs\n';

/** The words of all figures where a person has said something of a stretch. */
function figuresWith(role?: Region['role'], words = ''): string[] {
  const start = TEXT.indexOf(words);
  const regions: Region[] = role ? [{ start, end: start + words.length, role, basis: '' }] : [];
  return analyse(TEXT, testLexicon(), EMPTY_CORPUS_FILE, { regions }).figures.map((figure) => TEXT.slice(figure.start, figure.end));
}

describe("a person's word on furniture", () => {
  it('takes single sentences of a paragraph out', () => {
    assert.ok(figuresWith().includes('40 issues'));
    const left = figuresWith('boilerplate', 'Our offer: 40 issues for the price of 30.');
    assert.deepEqual(left, ['12 people', 'Another 8 people']);
  });

  it('brings back what was taken for furniture', () => {
    const line = 'READ ALSO: Six ways to cook 3 eggs';
    assert.ok(!figuresWith().includes('3 eggs'));
    assert.ok(figuresWith('body', line).includes('3 eggs'));
  });
});
