import assert from 'node:assert/strict';
import { CrossReference } from '../../../src/core/corpus/crossReference.ts';
import { quantitiesOf } from '../../../src/core/corpus/quantities/quantities.ts';
import { NO_KNOWLEDGE } from '../../support/claims.ts';
import { processorTime } from '../../support/processorTime.ts';
import { mulberry32, storyCorpus } from '../../support/storyCorpus.ts';

const FEW = 300;
const TIMES = 4;
/** All pairs would take sixteen times as long; in step with the claims it is four. The rest is for the noise of the machine. */
const MOST_GROWTH = 11;

/** Processor time and the pairs found. */
function measured(claims: number, story: 'many events' | 'one war'): { readonly time: number; readonly relations: number } {
  const articles = storyCorpus(claims, story, mulberry32(7));
  let relations = 0;
  const time = processorTime(3, () => {
    const reference = new CrossReference(NO_KNOWLEDGE);
    for (const article of articles) reference.put(article);
    const found = reference.relations();
    quantitiesOf(
      articles.flatMap(({ file }) => reference.claimsIn(file)),
      found,
      (id) => id,
    );
    relations = found.length;
  });
  return { time, relations };
}

describe('the cross-reference of a growing corpus', () => {
  for (const story of ['many events', 'one war'] as const) {
    it(`takes time and pairs in step with its claims: ${story}`, function () {
      // A busy machine takes long by the clock; what is measured is processor time.
      this.timeout(0);
      measured(FEW, story);
      const [few, many] = [measured(FEW, story), measured(FEW * TIMES, story)];
      assert.ok(many.relations <= 1.3 * TIMES * few.relations, `${few.relations} and ${many.relations} relations`);
      assert.ok(many.time <= MOST_GROWTH * few.time, `${few.time} and ${many.time} µs`);
    });
  }
});
