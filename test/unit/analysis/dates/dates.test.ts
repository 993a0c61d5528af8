import assert from 'node:assert/strict';
import { readDates, type DateMention } from '../../../../src/core/analysis/dates/dates.ts';
import { cutText } from '../../../../src/core/text/articleText.ts';
import { WordStore } from '../../../../src/core/text/words.ts';

/** Sunday. */
const PUBLISHED = '2020-10-25';

function read(text: string, published: string | null = PUBLISHED): DateMention[] {
  const article = cutText(text, new WordStore());
  return readDates(article, published, []);
}

const show = (text: string, mentions: readonly DateMention[]): string =>
  mentions
    .map(
      ({ start, end, from, to, bound }) =>
        `${text.slice(start, end)} = ${bound ? `${bound} ` : ''}${from === to ? from : `${from}..${to}`}`,
    )
    .join('; ');

/** Sentence, and what is read in it: words = [bound] first..last day. */
const FORMS: readonly (readonly [string, string])[] = [
  // written out
  ['It began on 27 September 2020.', '27 September 2020 = 2020-09-27'],
  ['It began on Sept. 27.', 'Sept. 27 = 2020-09-27'],
  ['It began on 2020-9-5.', '2020-9-5 = 2020-09-05'],
  ['It began on September 27th, 2019, at noon.', 'September 27th, 2019 = 2019-09-27'],
  ['On Sunday, September 27, 2020, they met.', 'Sunday, September 27, 2020 = 2020-09-27'],
  ['Sunday 25 October 2020 11:56 EDT', 'Sunday 25 October 2020 = 2020-10-25'],
  ['Wed. Jan 27th, 2021', 'Wed. Jan 27th, 2021 = 2021-01-27'],
  ['The 5th of May was quiet.', '5th of May = 2020-05-05'],
  ['Filed 2020-10-06 by radio.', '2020-10-06 = 2020-10-06'],
  ['Filed 25/10/2020 by radio.', '25/10/2020 = 2020-10-25'],
  ['Filed 10/25/2020 by radio.', '10/25/2020 = 2020-10-25'],
  ['Filed 05/06/2020 by radio.', ''],
  ['Filed 25.10.2020 by radio.', '25.10.2020 = 2020-10-25'],
  ['It fell on February 30.', ''],
  ['It rained last summer.', 'last summer = 2020'],
  ['It rained last winter and this winter.', 'last winter = 2019..2020; this winter = 2020..2021'],
  ['They will meet next spring.', 'next spring = null'],
  ['They met over Easter.', 'Easter = 2020-04-12'],
  ['Shops closed on Christmas Eve.', 'Christmas Eve = 2019-12-24'],
  ['They will leave by Christmas.', 'Christmas = by 2020-12-25'],
  ['It fell on Easter Monday 2016 and last Thanksgiving.', 'Easter Monday 2016 = 2016-03-28; last Thanksgiving = 2019-11-28'],
  ['A Christmas tree burned on Easter Island.', ''],
  ['Its fiscal 2019 fourth quarter was weak.', '2019 = 2019; fourth quarter = 2019'],
  ['The 2019 fourth quarter was weak.', '2019 = 2019; fourth quarter = 2019-10..2019-12'],
  ['For fiscal 2019, sales were flat.', '2019 = 2019'],
  ['In the second quarter of fiscal 2019 sales fell.', 'second quarter of fiscal 2019 = 2019'],
  ['Its third fiscal quarter ended June 28.', 'third fiscal quarter = null; June 28 = 2020-06-28'],
  ['Fiscal third-quarter profit rose.', 'Fiscal third-quarter = null'],
  ['In October 2019 a truce held.', 'October 2019 = 2019-10'],
  ['In July a truce held.', 'July = 2020-07'],
  ['In November a truce held.', 'November = 2019-11'],
  ['Last December a truce held.', 'Last December = 2019-12'],
  ['The talks will resume in December.', 'December = 2020-12'],
  ['May and April had no say.', ''],
  ['They may march on.', ''],
  // names of JavaScript's own properties
  ['Last constructor was a builder.', ''],
  // yearless days lie in the past unless the words look ahead
  ['It was signed on November 3.', 'November 3 = 2019-11-03'],
  ['They would meet in Olan on November 3.', 'November 3 = 2020-11-03'],
  ['The vote is set for 12 November.', '12 November = 2020-11-12'],
  ['Envoys arrive on October 27.', 'October 27 = 2020-10-27'],
  ['It happened on the 14th.', 'the 14th = 2020-10-14'],
  ['It happened on the 28th, he said.', 'the 28th = 2020-09-28'],
  ['On the 14th floor it burned.', ''],
  // quarters, halves, pairs of months, edges
  ['Sales fell in the third quarter.', 'third quarter = 2020-07..2020-09'],
  ['Third-quarter profit fell.', 'Third-quarter = 2020-07..2020-09'],
  ['Sales rose in Q4 2018 and in Q1.', 'Q4 2018 = 2018-10..2018-12; Q1 = 2020-01..2020-03'],
  ['It fell in the first half of this year.', 'first half of this year = 2020-01..2020-06'],
  ['They led in the second half.', ''],
  ['A quarter of them left.', ''],
  ['It rose in June-July 2019.', 'June-July 2019 = 2019-06..2019-07'],
  ['It rose in the June-August period.', 'June-August = 2020-06..2020-08'],
  ['It has fallen since the start of the year.', 'start of the year = since 2020-01-01'],
  ['Talks resume on Tuesday.', 'Tuesday = 2020-10-27'],
  // ranges
  ['From 11 to 14 July the border burned.', '11 to 14 July = 2020-07-11..2020-07-14'],
  ['The raids of July 11-14 went on.', 'July 11-14 = 2020-07-11..2020-07-14'],
  ['From July 11 to August 2 it burned.', 'July 11 to August 2 = 2020-07-11..2020-08-02'],
  ['Between July 11 and July 14 it burned.', 'July 11 and July 14 = 2020-07-11..2020-07-14'],
  ['From Monday to Thursday it rained.', 'Monday to Thursday = 2020-10-19..2020-10-22'],
  ['From January to April 2015 it burned.', 'January to April 2015 = 2015-01..2015-04'],
  ['Between 27 December and 3 January 2015 it burned.', '27 December and 3 January 2015 = 2014-12-27..2015-01-03'],
  ['On July 11 and August 2 it burned.', 'July 11 = 2020-07-11; August 2 = 2020-08-02'],
  ['Between 1992 and 1995 they fought.', '1992 and 1995 = 1992..1995'],
  ['The 1992-95 war ended.', '1992-95 = 1992..1995'],
  ['From 1992 to 1995 they fought.', '1992 to 1995 = 1992..1995'],
  ['On the night of July 11 it burned.', 'July 11 = 2020-07-11'],
  // years, decades, parts
  ['In 2014 a truce held.', '2014 = 2014'],
  ['A 1994 ceasefire held.', '1994 = 1994'],
  ['Since 2016 it held.', '2016 = since 2016'],
  ['They counted 2014 people.', ''],
  ['In 2000 people fled.', ''],
  ['The war of the 1990s ended.', '1990s = 1990..1999'],
  ['In the early 1990s they fought.', 'early 1990s = 1990..1993'],
  ['In the mid-1990s they fought.', 'mid-1990s = 1994..1996'],
  ['Since early October it held.', 'early October = since 2020-10-01..2020-10-10'],
  ['By mid-September it held.', 'mid-September = by 2020-09-11..2020-09-20'],
  ['At the end of August it held.', 'end of August = 2020-08-21..2020-08-31'],
  ['In late 2019 it held.', 'late 2019 = 2019-10..2019-12'],
  ['In the summer of 2014 it held.', 'summer of 2014 = 2014'],
  // weekdays
  ['He said on Monday it held.', 'Monday = 2020-10-19'],
  ['On Sunday, shells fell.', 'Sunday = 2020-10-25'],
  ['He spoke on Saturday evening.', 'Saturday evening = 2020-10-24'],
  ['He spoke late Friday.', 'late Friday = 2020-10-23'],
  ['He spoke last Sunday.', 'last Sunday = 2020-10-18'],
  ['He will speak on Monday.', 'Monday = 2020-10-26'],
  ['The council is due to vote next Tuesday.', 'next Tuesday = 2020-10-27'],
  ['He said on Monday that he would resign.', 'Monday = 2020-10-19'],
  ['Since Thursday it held.', 'Thursday = since 2020-10-22'],
  ['Monday’s attack failed.', 'Monday = 2020-10-19'],
  // counted from publication
  ['It began today and yesterday evening.', 'today = 2020-10-25; yesterday evening = 2020-10-24'],
  ['Shells fell overnight.', 'overnight = 2020-10-24..2020-10-25'],
  ['It began two weeks ago.', 'two weeks ago = 2020-10-11'],
  ['It began 10 days ago.', '10 days ago = 2020-10-15'],
  ['It began three months ago.', 'three months ago = 2020-07'],
  ['It began a year ago.', 'a year ago = 2019'],
  ['It began a few days ago.', 'a few days ago = null'],
  ['It began last month and last year.', 'last month = 2020-09; last year = 2019'],
  ['It began last week.', 'last week = 2020-10-12..2020-10-18'],
  ['It began this week.', 'this week = 2020-10-19..2020-10-25'],
  ['It began earlier this month.', 'earlier this month = 2020-10-01..2020-10-25'],
  ['It ends later this year.', 'later this year = 2020-10-25..2020-12-31'],
  ['In the past week it held.', 'past week = 2020-10-18..2020-10-25'],
  ['In the past two weeks it held.', 'past two weeks = 2020-10-11..2020-10-25'],
  ['For the last 30 years it held.', 'last 30 years = 1990-10-25..2020-10-25'],
  ['In the last 24 hours it held.', 'last 24 hours = 2020-10-24..2020-10-25'],
  ['It happened over the weekend, last weekend.', 'last weekend = 2020-10-17..2020-10-18'],
  ['Next month it ends.', 'Next month = 2020-11'],
  // counted from a day named before
  ['On Friday one died, and a day earlier two.', 'Friday = 2020-10-23; a day earlier = 2020-10-22'],
  ['It began on Sept. 27. Two days later it ended.', 'Sept. 27 = 2020-09-27; Two days later = 2020-09-29'],
  ['It began on Sept. 27. The same day it ended.', 'Sept. 27 = 2020-09-27; same day = 2020-09-27'],
  ['It began on Sept. 27. The previous day was calm.', 'Sept. 27 = 2020-09-27; previous day = 2020-09-26'],
  ['A day earlier it was calm.', 'A day earlier = null'],
  // no dates
  ['It went on for three days in a second week of war.', ''],
  ['Meet at 08:30 or 8 a.m. sharp.', ''],
  ['He was 45 and one of 300.', ''],
  ['Shells cost $2000 and 1994 troops died.', ''],
];

describe('readDates', () => {
  for (const [text, expected] of FORMS) it(text, () => assert.equal(show(text, read(text)), expected));

  it('resolves nothing relative without a day of publication', () => {
    assert.deepEqual(
      read('On Monday, on Sept. 27, last month and in 2014.', null).map(({ from, relative }) => [from, relative]),
      [
        [null, true],
        [null, true],
        [null, true],
        ['2014', false],
      ],
    );
  });

  it('leaves furniture out', () => {
    const article = cutText('On 27 September 2020.\nOn 28 September 2020.', new WordStore());
    assert.equal(readDates(article, PUBLISHED, [true, false])[0]?.from, '2020-09-28');
  });
});
