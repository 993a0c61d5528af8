import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTypedDate } from '../../../src/core/formats/typedDate.ts';

const DATES: readonly (readonly [written: string, date: string | null])[] = [
  ['2031-10-25', '2031-10-25'],
  [' 2031-10-25 ', '2031-10-25'],
  ['2031-1-5', '2031-01-05'],
  ['2031/10/25', '2031-10-25'],
  ['2031.10.25', '2031-10-25'],
  ['20311025', '2031-10-25'],
  ['2031-10-25T08:30:00Z', '2031-10-25'],
  ['2031-10-25 08:30', '2031-10-25'],
  ['2031-10', '2031-10'],
  ['2031', '2031'],
  ['25 October 2031', '2031-10-25'],
  ['25th of Oct. 2031', '2031-10-25'],
  ['Saturday, 25 October 2031', '2031-10-25'],
  ['October 25, 2031', '2031-10-25'],
  ['Sat Oct 25 2031', '2031-10-25'],
  ['Sept. 5, 2031', '2031-09-05'],
  // Two readings, or none.
  ['10/11/2031', null],
  ['25.10.2031', null],
  ['2031-10/25', null],
  ['203110', null],
  ['2031-13', null],
  ['2031-02-30', null],
  ['30 February 2031', null],
  ['25 Smarch 2031', null],
  ['yesterday', null],
  ['', null],
];

describe('readTypedDate', () => {
  for (const [written, date] of DATES) it(`reads "${written}" as ${date}`, () => assert.equal(readTypedDate(written), date));

  it('reads every day of the calendar however it is written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const written = (month: 'long' | 'short', locale: string): string =>
          date.toLocaleDateString(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
        for (const each of [iso, written('long', 'en-GB'), written('short', 'en-US'), written('short', 'en-GB')])
          assert.equal(readTypedDate(each), iso, each);
      }),
    );
  });
});
