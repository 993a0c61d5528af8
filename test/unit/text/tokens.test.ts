import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { WordStore } from '../../../src/core/text/words.ts';
import { processorTime } from '../../support/processorTime.ts';

const forms = (text: string): string[] => tokenise(text, new WordStore()).map(({ start, end }) => text.slice(start, end));

/** Text → its tokens, separated by spaces. */
const CASES: readonly (readonly [string, string])[] = [
  ['U.S. officials met Gen. Smith.', 'U.S. officials met Gen. Smith .'],
  ['U.S.-led forces', 'U.S.-led forces'],
  ['at 5 p.m. on Sept. 27', 'at 5 p.m. on Sept. 27'],
  ['He sat. She said no.', 'He sat . She said no .'],
  ['see No. 5 and no. 7', 'see No. 5 and no. 7'],
  ["Velonia's and the boys' camp", "Velonia 's and the boys ' camp"],
  ['O’Neill didn’t say it’s so', 'O’Neill didn’t say it ’s so'],
  ["they're here, we've gone, I'd go, he'll see, I'm in", "they 're here , we 've gone , I 'd go , he 'll see , I 'm in"],
  ['cease-fire F-16 Covid-19 mid-1990s', 'cease-fire F-16 Covid-19 mid-1990s'],
  ['1,000-1,200 or 3.5 or 2.3bn or 27th', '1,000 - 1,200 or 3.5 or 2.3bn or 27th'],
  ['1992-1995 but 2020-10-06', '1992 - 1995 but 2020-10-06'],
  ['at 08:30 by 2:1', 'at 08:30 by 2 : 1'],
  ['$2.3m, 45% and €5', '$ 2.3m , 45 % and € 5'],
  ['AT&T and R&D', 'AT&T and R&D'],
  ['recent days.Meanwhile, the', 'recent days . Meanwhile , the'],
  ['Stop ... now -- please', 'Stop ... now -- please'],
  ['See https://news.example/a?b=1, or www.example.org.', 'See https://news.example/a?b=1 , or www.example.org .'],
  ['mail first.last@example.org now', 'mail first.last@example.org now'],
  ['on example.com, he said', 'on example.com , he said'],
  ['wrote @some_one of #peace', 'wrote @some_one of #peace'],
  ['“Why?” ‘no’ (yes)', '“ Why ? ” ‘ no ’ ( yes )'],
  ['Café naïve e\u0301tude 😀!', 'Café naïve e\u0301tude 😀 !'],
  ['停火协议。', '停火协议 。'],
  ['Plan B. and/or', 'Plan B. and / or'],
  ['and I. The', 'and I . The'],
];

describe('tokenise', () => {
  for (const [text, expected] of CASES) it(text, () => assert.equal(forms(text).join(' '), expected));

  it('knows what stands before a token', () => {
    const [first, second, third] = tokenise('One,\n two', new WordStore());
    assert.deepEqual([first?.startsLine, second?.spaced, third?.spaced, third?.startsLine], [true, false, true, true]);
  });

  it('covers every character that is no white space once, in order, with exact offsets', function () {
    this.timeout(60_000);
    const pieces = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('U.S.', "'s", '...', '@a', 'www.', 'http://', ' ', '\n', '2020-10-06', '“', 'a@b.org', '.', 'No. ', '5'),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenise(text, new WordStore());
        let at = 0;
        let between = '';
        for (const token of tokens) {
          assert.ok(token.start >= at && token.end > token.start && text.slice(token.start, token.end) === token.word.form);
          between += text.slice(at, token.start);
          at = token.end;
        }
        assert.match(between + text.slice(at), /^[\s\p{Cc}\u200b\u2060\ufeff]*$/u);
      }),
      { numRuns: 100 },
    );
  });

  it('takes time in proportion to hostile text', function () {
    this.timeout(120_000);
    for (const unit of [
      'a',
      '1',
      '.',
      'a.',
      'A.',
      "'",
      '"',
      '1,',
      '1-',
      '@a',
      'a@',
      'http://',
      'www.',
      '.com',
      'x.y/',
      '\u0301',
      '😀',
      '停',
    ]) {
      const timed = (count: number): number => {
        const text = unit.repeat(count);
        return processorTime(3, () => assert.equal(tokenise(text, new WordStore()).at(-1)?.end, text.length));
      };
      const [small, large] = [timed(4000), timed(64_000)];
      // Sixteen times the text; a quadratic reader would take 256 times as long. Far from both, so that no pause of the machine matters.
      assert.ok(large < Math.max(small, 5000) * 100, `${unit}: ${small} µs, then ${large} µs`);
    }
  });
});

describe('WordStore', () => {
  it('knows a form once, wherever it was cut from', () => {
    const words = new WordStore();
    const word = words.word('ceasefire');
    assert.equal(words.wordAt('the ceasefire held', 4, 13), word);
    assert.notEqual(words.word('Ceasefire'), word);
    assert.deepEqual(
      words.word('cease-fire').parts.map(({ form }) => form),
      ['cease', 'fire'],
    );
  });

  it('keeps apart as many forms as there are', function () {
    this.timeout(60_000);
    const words = new WordStore();
    const all = Array.from({ length: 50_000 }, (_, at) => words.word(`w${at}`));
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.ok(all.every((word, at) => words.word(`w${at}`) === word));
  });
});
