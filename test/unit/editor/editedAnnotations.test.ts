import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/model/annotation.ts';
import type { TextEdit } from '../../../src/core/text/shiftSpans.ts';
import { editedAnnotations } from '../../../src/editor/articles/editedAnnotations.ts';

const TEXT = 'The council of Morvek met on Monday.';

function mark(words: string, status: Annotation['status']): Annotation {
  const start = TEXT.indexOf(words);
  return {
    id: words,
    kind: 'actor',
    type: 'gpe',
    actor: 'x',
    status,
    origin: 'suggestion',
    annotator: null,
    notes: [],
    start,
    end: start + words.length,
    text: words,
  };
}

/** Replaces the first `words` of the text. */
function edit(words: string, text: string): { readonly edits: readonly TextEdit[]; readonly after: string } {
  const start = TEXT.indexOf(words);
  return { edits: [{ start, end: start + words.length, text }], after: TEXT.replace(words, text) };
}

const after = (status: Annotation['status'], words: string, text: string): (string | undefined)[] => {
  const { edits, after: now } = edit(words, text);
  return editedAnnotations([mark('Morvek', status)], edits, now).map(({ start, end }) => now.slice(start, end));
};

describe('editedAnnotations', () => {
  it('moves every mark with what is typed before it', () => {
    assert.deepEqual(after('suggested', 'The', 'The whole'), ['Morvek']);
    assert.deepEqual(after('accepted', 'The', 'The whole'), ['Morvek']);
  });

  it('leaves marks alone that something is typed beside', () => {
    assert.deepEqual(after('suggested', ' met', ', met'), ['Morvek']);
  });

  it('takes a suggestion away that is edited', () => assert.deepEqual(after('suggested', 'Morvek', 'Morvik'), []));

  it('keeps a decision on its words when they are edited inside', () => assert.deepEqual(after('accepted', 'orve', 'orvie'), ['Morviek']));

  it('loses a mark whose words are deleted', () => assert.deepEqual(after('accepted', 'of Morvek ', ''), []));
});
