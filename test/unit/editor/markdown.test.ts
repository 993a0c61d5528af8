import assert from 'node:assert/strict';
import { escapeText, shorten } from '../../../src/editor/markdown.ts';

describe('escapeText', () => {
  for (const hostile of [
    '[Accept](command:evil)',
    '<img src=x>',
    '| a | b |',
    '`code`',
    '![x](https://example.org/x.png)',
    '$(trash) **bold** _it_',
  ]) {
    it(`leaves nothing of ${hostile} to Markdown`, () => {
      const escaped = escapeText(hostile);
      assert.doesNotMatch(escaped, /(?<!\\)[[\]()`*_|!$<>]/);
    });
  }

  it('takes line ends, control characters and direction marks away', () => {
    assert.equal(escapeText('a\nb\u202ec\u0007d'), 'a b c d');
  });

  it('leaves words as they are', () => assert.equal(escapeText('Élan vital – 12 “dead”'), 'Élan vital – 12 “dead”'));
});

describe('shorten', () => {
  it('cuts at a space', () => assert.equal(shorten('seven wagons left the yard', 16), 'seven wagons…'));
  it('keeps what fits', () => assert.equal(shorten('seven', 5), 'seven'));
});
