import assert from 'node:assert/strict';
import type { ClaimSource } from '../../../src/core/model/claim.ts';
import { readClaimsOf } from '../../support/readClaims.ts';

/** Sentence, the words of a figure, its source, and who passed that on. */
const CASES: readonly (readonly [string, string, string | null, string?])[] = [
  ['Government data showed 312 people died in floods last year.', '312 people', 'Government data'],
  ['Figures from the health ministry showed that 45 children fell ill.', '45 children', 'Figures from the health ministry'],
  ['Inflation fell to 3.2 percent, figures from the Talvek office showed.', '3.2 percent', 'figures from the Talvek office'],
  ['The crush killed at least 1,264 people, an Orve Post count showed Thursday.', 'at least 1,264 people', 'an Orve Post count'],
  ['The mayor showed 40 visitors the bridge.', '40 visitors', null],
  [
    'The Talvek Courier, citing two unnamed officials, reported that 14 soldiers had been killed.',
    '14 soldiers',
    'two unnamed officials',
    'The Talvek Courier, citing two unnamed officials',
  ],
  ['State television, citing the army, said 20 rebels died.', '20 rebels', 'the army', 'State television, citing the army'],
  ['Nearly 5,600 buildings that Kestrian officials said were destroyed stood in Varn.', 'Nearly 5,600 buildings', 'Kestrian officials'],
  ['The bank expects inflation of 3.4 percent in 2025.', '3.4 percent', 'The bank'],
  ['Economists polled by the agency forecast growth of 2.1 percent.', '2.1 percent', 'Economists polled by the agency'],
  ['The rescue agency stood by its latest death toll of 131.', '131', 'The rescue agency'],
  ['An agency spokesman told the Courier that only 259 deaths had been verified.', 'only 259 deaths', 'An agency spokesman'],
  ['Between 11,000 (police) and 180,000 marchers (the unions) came to Lisk.', '11,000', 'police'],
  ['Between 11,000 (police) and 180,000 marchers (the unions) came to Lisk.', '180,000 marchers', 'the unions'],
  ['Some 4,000 marchers (mostly students) came to Lisk.', 'Some 4,000 marchers', null],
  ['Some 60,000 marchers came according to the union (including 20,000 in Lisk) and 9,000 according to the police.', '20,000', 'the union'],
  ['Analysts are expecting revenue of $12 million.', '$12 million', 'Analysts'],
];

describe('sources without a clause of saying', () => {
  for (const [text, words, expected, via = null] of CASES) {
    it(text, () => {
      const claim = readClaimsOf(text).find((figure) => text.slice(figure.start, figure.end) === words)?.claim;
      const said = (source: ClaimSource | null | undefined): string | null => (source ? text.slice(source.start, source.end) : null);
      assert.deepEqual([said(claim?.source), said(claim?.via)], [expected, via]);
    });
  }
});
