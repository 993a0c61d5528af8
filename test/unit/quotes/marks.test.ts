import assert from 'node:assert/strict';
import { findQuotedRuns } from '../../../src/core/analysis/quotes/marks.ts';
import type { QuotedRun } from '../../../src/core/analysis/quotes/quotedRun.ts';
import { surveyTokens } from '../../../src/core/analysis/quotes/survey.ts';
import { cutText } from '../../../src/core/text/articleText.ts';
import { WordStore } from '../../../src/core/text/words.ts';

function runsIn(text: string): { text: string; run: QuotedRun }[] {
  const article = cutText(text, new WordStore());
  const { marks } = surveyTokens(article.tokens);
  let leftOpen = false;
  return article.paragraphs.flatMap((paragraph) => {
    const runs = findQuotedRuns(article.tokens, paragraph, marks, leftOpen);
    leftOpen = runs.at(-1)?.unclosed ?? false;
    return runs.map((run) => ({ text: text.slice(run.start, run.end), run }));
  });
}

const CASES: readonly (readonly [what: string, text: string, ...runs: string[]])[] = [
  ['straight', 'He said "yes" and "no".', '"yes"', '"no"'],
  ['curly', 'He said “yes” and “no”.', '“yes”', '“no”'],
  ['doubled single', "He said ``yes'' and ''no.''", "``yes''", "''no.''"],
  ['guillemets', 'He said «yes».', '«yes»'],
  ['German', 'Er sagte „ja“ und »nein«.', '„ja“', '»nein«'],
  ['an opening mark that closes', 'He said “it is closed.“ They left.', '“it is closed.“'],
  ['a closing mark that opens', '” … it is closed,” he said.', '” … it is closed,”'],
  ['curly marks inside straight ones', '"The film “Ring Road” is mine," he said.', '"The film “Ring Road” is mine,"'],
  ['single, British', "He said 'yes' and ‘no’.", "'yes'", '‘no’'],
  ['apostrophes are no marks', "The farmers' market didn't open on the '90s site."],
  ['an apostrophe inside single marks', '‘The farmers’ market is open,’ he said.', '‘The farmers’ market is open,’'],
  ['clipped words', "Get 'em while they're hot, 'til six."],
  ['a mark glued on both sides', 'He said,"It is closed." They left.', '"It is closed."'],
  ['never closed: it ends with its paragraph', 'He said “it is closed.\nThe road was empty.', '“it is closed.'],
  ['a second opening mark closes the first run', '“It is closed. “It is late.”', '“It is closed.', '“It is late.”'],
  ['before the frame, where one follows a comma', '“It is closed, he said. “It is late.”', '“It is closed,', '“It is late.”'],
];

describe('quotation marks', () => {
  for (const [what, text, ...expected] of CASES) {
    it(what, () =>
      assert.deepEqual(
        runsIn(text).map((each) => each.text),
        expected,
      ),
    );
  }

  it('carries an open run into the next paragraph', () => {
    const [first, second] = runsIn('“It is closed.\n“It is late,” he said.');
    assert.ok(first?.run.unclosed);
    assert.ok(second?.run.continues);
    assert.equal(second.text, '“It is late,”');
  });

  it('closes a carried run that has no opening mark of its own', () => {
    const [, second] = runsIn('“It is closed.\nIt is late,” he said.');
    assert.equal(second?.text, 'It is late,”');
  });

  it('keeps single marks inside double ones apart', () => {
    const [outer] = runsIn('“She told me, ‘It is closed,’ and left,” he said.');
    assert.equal(outer?.text, '“She told me, ‘It is closed,’ and left,”');
    assert.equal(outer?.run.inner.length, 1);
  });
});
