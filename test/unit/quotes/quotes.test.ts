import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains, overlaps } from '../../../src/core/model/span.ts';
import { quotesIn, read } from './quoteSamples.ts';

describe('quotes of an article', () => {
  it('gives a quotation without a frame to the speaker before it, also in the next paragraph', () => {
    assert.deepEqual(quotesIn('“The dam will hold,” Ann Miller said. “It is new.”\n\n“We built it ourselves.”'), [
      'direct: Ann Miller | said | “The dam will hold,”',
      'direct: Ann Miller | said | “It is new.”',
      'direct: Ann Miller | said | “We built it ourselves.”',
    ]);
  });

  it('gives a quotation that stands alone to the person whom the paragraph before is about', () => {
    assert.deepEqual(quotesIn('Ann Miller said the dam was safe.\n\nBob Fisher lost his barn.\n\n“We have nothing left.”'), [
      'indirect: Ann Miller | said | the dam was safe',
      'direct: Bob Fisher |  | “We have nothing left.”',
    ]);
  });

  it('reads a quotation of several paragraphs as one', () => {
    assert.deepEqual(quotesIn('“The dam will hold,” Ann Miller said. “It is new.\n\n“We built it ourselves.”'), [
      'direct: Ann Miller | said | “The dam will hold,”',
      'direct: Ann Miller | said | “It is new.\n\n“We built it ourselves.”',
    ]);
  });

  it('lets a frame announce the quotation of the next paragraph', () => {
    assert.deepEqual(quotesIn('Ann Miller wrote on Friday:\n\n“The dam will hold, whatever they say in town.”'), [
      'direct: Ann Miller | wrote | “The dam will hold, whatever they say in town.”',
    ]);
  });

  it('takes the subject of a clause with a colon for the speaker of the paragraph behind it', () => {
    assert.deepEqual(quotesIn('The mayor had one message for them:\n\n“The dam will be rebuilt by May.”'), [
      'direct: The mayor | : | “The dam will be rebuilt by May.”',
    ]);
  });

  it('reads a paragraph without quotation marks behind a frame with a colon', () => {
    assert.deepEqual(quotesIn('Ann Miller added:\n\nIt is typical of them. They know nothing about dams.'), [
      'indirect: Ann Miller | added | It is typical of them. They know nothing about dams',
    ]);
  });

  it('reads the turns of a transcript, with quotation marks and without', () => {
    assert.deepEqual(
      quotesIn('WALKER: Is it safe?\n\nMILLER: It is safe. It was built in May.\n\n"WALKER: I see.\n\n"MILLER: Thank you.'),
      [
        'indirect: WALKER | : | Is it safe',
        'indirect: MILLER | : | It is safe. It was built in May',
        'direct: WALKER | : | I see.',
        'direct: MILLER | : | Thank you.',
      ],
    );
  });

  it('ends a turn where another speaker is named in the same paragraph', () => {
    assert.deepEqual(
      quotesIn('WALKER: Is it safe?\n\nMILLER: It is safe. It was built in May. WALKER: Who says so? MILLER: The town does.'),
      [
        'indirect: WALKER | : | Is it safe',
        'indirect: MILLER | : | It is safe. It was built in May',
        'indirect: WALKER | : | Who says so',
        'indirect: MILLER | : | The town does',
      ],
    );
    const turns = 'Ann Miller: It is safe.\n\nBob Walker: Who says so? Ann Miller: The town says so.\n\nBob Walker: It was closed.';
    assert.deepEqual(quotesIn(turns), [
      'indirect: Ann Miller | : | It is safe',
      'indirect: Bob Walker | : | Who says so',
      'indirect: Ann Miller | : | The town says so',
      'indirect: Bob Walker | : | It was closed',
    ]);
  });

  it('reads names before colons as turns where lines of the article begin so again and again', () => {
    const turns = 'Ann Miller: It is safe.\n\nBob Walker: Who says so?\n\nAnn Miller: The town says so.';
    assert.deepEqual(quotesIn(turns), [
      'indirect: Ann Miller | : | It is safe',
      'indirect: Bob Walker | : | Who says so',
      'indirect: Ann Miller | : | The town says so',
    ]);
    assert.deepEqual(quotesIn('Price: The dam costs much.\n\nHeight: It is 40 metres high.\n\nAge: It is old.'), []);
  });

  it('reads what bare numbers did, in front of a frame and behind it', () => {
    assert.deepEqual(
      quotesIn('Some 90,000 marched, according to the union. At least 40 fell ill, police said. Ann Miller said at least 40 died there.'),
      [
        'indirect: the union | according to | Some 90,000 marched',
        'indirect: police | said | At least 40 fell ill',
        'indirect: Ann Miller | said | at least 40 died there',
      ],
    );
  });

  it('gives nobody what he only answered to', () => {
    assert.deepEqual(quotesIn('Ann Miller responded to criticism that the dam was old, saying it would hold.'), [
      'indirect: Ann Miller | saying | it would hold',
    ]);
  });

  it('takes a firm of partners into the speaker', () => {
    assert.deepEqual(quotesIn('“It will rise,” said Harlan Spode & Co. analyst Ann Miller.'), [
      'direct: Harlan Spode & Co. analyst Ann Miller | said | “It will rise,”',
    ]);
  });

  it('reads who speaks before or behind the colon of a headline', () => {
    assert.deepEqual(quotesIn('Ann Miller: ‘The dam will hold’\n\nThe engineer Ann Miller spoke on Friday.'), [
      'direct: Ann Miller | : | ‘The dam will hold’',
    ]);
    assert.deepEqual(quotesIn('Dam to stay closed until May: police\n\nThe gates are shut.'), [
      'indirect: police | : | Dam to stay closed until May',
    ]);
    assert.deepEqual(quotesIn('Dam floods kill 42 in Kestria: WHO\n\nThe gates are shut.'), [
      'indirect: WHO | : | Dam floods kill 42 in Kestria',
    ]);
  });

  it('reads who tells a headline behind its last dash, and no outlet or writer', () => {
    assert.deepEqual(quotesIn('Cholera deaths in Kestria rise to 42 – WHO\n\nThe gates are shut.'), [
      'indirect: WHO | – | Cholera deaths in Kestria rise to 42',
    ]);
    assert.deepEqual(quotesIn('42 killed in dam blast - police\n\nThe gates are shut.'), ['indirect: police | - | 42 killed in dam blast']);
    for (const tail of ['Reuters', 'Kelva Post', 'Ann Miller', '12 killed'])
      assert.deepEqual(quotesIn(`Floods kill 42 in Kestria – ${tail}\n\nThe gates are shut.`), []);
  });

  it('lays a nested attribution into the outer one', () => {
    const text =
      'The dam will hold, engineers have said, and the spokeswoman said that Ann Miller had told her that the valves were tested.';
    const { quotes } = read(text);
    const inner = quotes.find((quote) => text.slice(quote.start, quote.end) === 'the valves were tested');
    const outer = quotes[inner?.within ?? -1];
    assert.equal(outer && text.slice(outer.start, outer.end), 'Ann Miller had told her that the valves were tested');
  });

  it('reads who said what inside a quotation, but not "I said"', () => {
    assert.deepEqual(quotesIn('“I said it was old, but the minister said that the dam was safe,” Ann Miller said.'), [
      'direct: Ann Miller | said | “I said it was old, but the minister said that the dam was safe,”',
      'indirect: the minister | said | the dam was safe',
    ]);
  });

  it('leaves a dateline out', () => {
    assert.deepEqual(quotesIn('MARLAND, May 3 (Herald) - The dam will hold, the mayor said.'), [
      'indirect: the mayor | said | The dam will hold',
    ]);
  });

  const word = fc.constantFrom(
    'he',
    'she',
    'the',
    'mayor',
    'Ann',
    'Miller',
    'said',
    'told',
    'that',
    'who',
    'dam',
    'was',
    'safe',
    'to',
    'of',
  );
  const mark = fc.constantFrom('"', '“', '”', "'", '‘', '’', ',', '.', ':', '—', '(', ')', '\n', '?');
  const text = fc.array(fc.oneof({ weight: 3, arbitrary: word }, mark), { maxLength: 60 }).map((parts) => parts.join(' '));

  it('keeps every span inside the text, cue and speaker outside the content, containers around what they hold', () => {
    fc.assert(
      fc.property(text, (article) => {
        const { quotes } = read(article);
        for (const quote of quotes) {
          assert.ok(quote.start < quote.end && contains({ start: 0, end: article.length }, quote));
          assert.equal(article.slice(quote.start, quote.end).trim(), article.slice(quote.start, quote.end));
          if (quote.cue) assert.ok(!overlaps(quote, quote.cue));
          if (quote.speaker) assert.ok(!overlaps(quote, quote.speaker), `${article}: ${JSON.stringify(quote)}`);
          const outer = quote.within === null ? undefined : quotes[quote.within];
          if (outer) assert.ok(contains(outer, quote));
          if (quote.type === 'indirect') assert.ok(!article.slice(quote.start, quote.end).includes('\n'));
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(20_000);

  for (const [what, line] of Object.entries({
    'quotation marks': '"'.repeat(100_000),
    'saying verbs': 'he said that '.repeat(10_000),
    'open quotations': '“He said it was '.repeat(10_000),
  })) {
    it(`reads a line of nothing but ${what} in bounded time`, () => {
      assert.ok(read(line).quotes.length >= 0);
    }).timeout(20_000);
  }
});
