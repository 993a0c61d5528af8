import assert from 'node:assert/strict';
import { readClaimsOf } from '../../support/readClaims.ts';

/** What is measured, for each figure of the sentence. */
const aboutOf = (text: string): (string | null | undefined)[] => readClaimsOf(text).map(({ claim }) => claim?.about);

describe('what is measured', () => {
  const cases: readonly (readonly [string, ...(string | null)[]])[] = [
    ['Pellworth Steel, valued at $3 billion, bought back shares.', 'valuation'],
    ['It spent $2.1 billion on share buybacks.', 'buyback'],
    ['Operating income fell to $4.2 million.', 'operating profit'],
    ['Net income rose to $5 million on revenue of $90 million.', 'profit', 'sales'],
    ['The insurer, which estimated losses at 14 billion dollars, said it would pay.', 'loss'],
    ['Exports rose to $4.5 billion while imports fell to $3 billion.', 'exports', 'imports'],
    ['The trade deficit was $1.5 billion.', 'trade deficit'],
    ['The dividend was raised to 35 cents a share.', 'dividend'],
    ['The state bought $5 billion worth of debt.', 'debt'],
    ['She was fined $300,000 and ordered to pay $2 million in damages.', 'fine', 'compensation'],
    [
      'Profit was $4 million, or 45 cents per share, compared with $3 million, or 35 cents per share.',
      'profit',
      'profit',
      'profit',
      'profit',
    ],
    ['Revenue for the quarter rose 3 percent.', 'revenue growth'],
    ['He was ordered to pay $2 million.', 'pay'],
    ['Workers signed a three-year contract with the power company.', 'contract'],
    ['The four-day battle ended.', 'fighting'],
    ['Turnout fell to 61 percent.', 'turnout'],
    ['Unemployment rose to 5.2 percent.', 'unemployment'],
    ['Rents rose 8 percent.', 'rents growth'],
    ['The economy shrank 0.3 percent.', 'economy decline'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(aboutOf(text), expected));
});
