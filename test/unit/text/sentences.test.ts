import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cutText } from '../../../src/core/text/articleText.ts';
import { WordStore } from '../../../src/core/text/words.ts';

const cut = (text: string) => cutText(text, new WordStore());
const sentences = (text: string): string[] => cut(text).sentences.map(({ start, end }) => text.slice(start, end));

/** "|" marks where one sentence ends and the next begins. */
const CASES = [
  'The rebels fled.| Officials said so.',
  'He met Gen. Rolf Anders in St. Olan.| They spoke.',
  'The U.S. Secretary of State left the U.S.| He did not return.',
  'It began at 5 p.m. on Sept. 27.| The war ended in Oct. 1994.',
  'Acme Corp. said it would close.| Acme Inc. said so, too.',
  'Two died in recent days.|Meanwhile, talks went on.',
  '“We won. |They lost.” |The talks went on.',
  '“We will go,” he said. |“You will stay.”',
  '“Is it true?” the minister asked.| Nobody knew.',
  '“Is it true?” Interior Minister Rolf Anders asked.| Nobody knew.',
  '"Stop!" Anders said.| "Go!"| Then he left.',
  'He waited … and left.| Then he came back.',
  'What? |No!| Yes.',
  'They wanted (so he said.)| The others did not.',
  '1. The first point.',
  'J. K. Anders came.| So did R.T. Vale.',
  'It cost 3.5 million.| 40 people came.',
  'See www.example.org. |Then call.',
  'He works for Yahoo! and likes it.',
  '停火。|战争。',
];

describe('splitSentences', () => {
  for (const marked of CASES) {
    it(marked, () => {
      assert.deepEqual(
        sentences(marked.replaceAll('|', '')),
        marked.split('|').map((each) => each.trim()),
      );
    });
  }

  it('takes every line for a paragraph, also a headline without stop', () => {
    const { paragraphs } = cut('Clashes in Velonia\nBy Rolf Anders\n\nOne died. Two fled.\n');
    assert.deepEqual(
      paragraphs.map(({ firstSentence, lastSentence }) => lastSentence - firstSentence),
      [1, 1, 2],
    );
  });

  it('joins the lines of hard-wrapped text', () => {
    const text =
      'Heavy fighting went on around\nthe town of Olan on Monday, the\nministry said in a statement.\n\n' +
      'Both sides accused each other\nof breaking the truce that had\nbeen agreed on Sunday night.\n';
    assert.deepEqual(
      sentences(text).map((each) => each.replaceAll('\n', ' ')),
      text
        .trim()
        .split('\n\n')
        .map((each) => each.replaceAll('\n', ' ')),
    );
  });

  it('puts every token into one sentence and every sentence into one paragraph', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'b', '.', '"', '?', '”', '“', '\n', ' ', 'U.S.', 'Mr.', '1', '…', '(', ')')), (parts) => {
        const { tokens, sentences, paragraphs } = cut(parts.join(''));
        assert.deepEqual(
          sentences.flatMap(({ first, last }) => tokens.slice(first, last)),
          tokens,
        );
        assert.deepEqual(
          paragraphs.flatMap(({ firstSentence, lastSentence }) => sentences.slice(firstSentence, lastSentence)),
          sentences,
        );
        assert.ok(sentences.every(({ first, last, start, end }) => tokens[first]?.start === start && tokens[last - 1]?.end === end));
      }),
    );
  });

  it('bounds the sentences of a line without stops', () => {
    assert.ok(cut('word '.repeat(40_000)).sentences.every(({ first, last }) => last - first <= 400));
  });
});
