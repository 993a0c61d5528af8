import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_FILTER, type QuantityDetail } from '../../../src/board/boardModel.ts';
import { chartLayout, MOST_MARKS, type ChartLayout } from '../../../src/board/chart/chartLayout.ts';
import { dayTicks, numberDomain, numberTicks, scale } from '../../../src/board/chart/scales.ts';
import { SHAPES, SPEAKER_COLORS, speakerMarks } from '../../../src/board/chart/speakerMarks.ts';
import { panned, zoomed } from '../../../src/board/page/chart/zoom.ts';
import { dayRangeOf } from '../../../src/board/days.ts';
import { answerBoardQuery } from '../../../src/board/queries/answerBoardQuery.ts';
import { boardCorpusOf } from '../../support/boardCorpus.ts';
import type { MadeFigure } from '../../support/claims.ts';
import { generatedNews } from '../../support/generatedNews.ts';

const SIZE = { width: 800, height: 300, scale: 'auto', days: null } as const;

/** A quantity of these claims, all about the dead of one fire, one article each. */
function fireDead(figures: readonly (MadeFigure & { readonly on?: string | null })[]): QuantityDetail {
  const articles = figures.map((figure, index) => ({
    file: `${index}.txt`,
    text: `Police said ${figure.words} died.`,
    published: figure.on === undefined ? `2031-04-${String(index + 2).padStart(2, '0')}` : figure.on,
    figures: [{ ...figure, claim: { event: 'Brelin fire', place: 'Brelin', ...figure.claim }, source: ['police'] }],
  }));
  const corpus = boardCorpusOf(articles);
  const [quantity] = [...corpus.quantities()].sort((a, b) => b.claims.length - a.claims.length);
  const detail = answerBoardQuery(corpus, { ask: 'quantity', id: quantity?.id ?? '', filter: NO_FILTER });
  assert.ok(detail);
  return detail;
}
function layoutOf(detail: QuantityDetail): ChartLayout {
  const layout = chartLayout(detail, SIZE);
  assert.ok(layout);
  return layout;
}

describe('the chart of a quantity', () => {
  it('draws a number as a point, a range as a bar, an open end as an arrow, "about" as a soft bar', () => {
    const { marks } = layoutOf(
      fireDead([
        { words: '12 people' },
        { words: '10 to 14 people', low: 10, high: 14, value: null, modifierKind: 'between' },
        { words: 'at least 12 people', low: 12, high: null, modifierKind: 'at-least' },
        { words: 'about 12 people', low: null, high: null, modifierKind: 'about' },
      ]),
    );
    assert.deepEqual(
      marks.map(({ points, bar, open }) => [points.length, bar && (bar.soft ? 'soft' : 'hard'), open]),
      [
        [1, null, null],
        [2, 'hard', null],
        [1, null, 'up'],
        [1, 'soft', null],
      ],
    );
  });

  it('puts later days to the right, higher numbers above, and everything inside', () => {
    const detail = fireDead([{ words: '12 people' }, { words: '15 people' }, { words: '19 people' }]);
    const { marks, plot } = layoutOf(detail);
    for (const [index, mark] of marks.entries()) {
      const before = marks[index - 1];
      if (before) assert.ok(mark.x > before.x && (mark.points[0] ?? 0) < (before.points[0] ?? 0));
      assert.ok(plot.left <= mark.x && mark.x <= plot.right);
      for (const y of mark.points) assert.ok(plot.top <= y && y <= plot.bottom);
    }
  });

  it('keeps undated claims in a column of their own', () => {
    const { marks, undatedLeft } = layoutOf(fireDead([{ words: '12 people' }, { words: '12 people', on: null }]));
    assert.ok(undatedLeft !== null);
    assert.deepEqual(
      marks.map(({ x, claim }) => [x > undatedLeft, claim.asOf === null]),
      [
        [false, false],
        [true, true],
      ],
    );
  });

  it('spreads claims of one day and number beside each other', () => {
    const { marks } = layoutOf(fireDead(Array.from({ length: 4 }, () => ({ words: '12 people', on: '2031-04-02' }))));
    assert.equal(new Set(marks.map(({ x }) => Math.round(x))).size, 4);
  });

  it('shows a month as a span and the number in its middle', () => {
    const { marks } = layoutOf(fireDead([{ words: '12 people' }, { words: '12 people', claim: { asOf: '2031-04' } }]));
    const spans = marks.flatMap(({ days }) => days ?? []);
    assert.equal(spans.length, 1);
  });

  it('chooses a logarithmic scale where the small numbers would lie on each other', () => {
    assert.equal(layoutOf(fireDead([{ words: '12 people' }, { words: '15 people' }])).numbers.kind, 'linear');
    assert.equal(layoutOf(fireDead([{ words: '12 people' }, { words: '40000 people' }])).numbers.kind, 'log');
  });

  it('joins claims that contradict each other', () => {
    const detail = fireDead([
      { words: '12 people', on: '2031-04-02' },
      { words: '31 people', on: '2031-04-02', claim: {} },
    ]);
    assert.equal(layoutOf(detail).conflicts.length, detail.conflicts.length);
  });

  it('draws bins where single claims cannot be told apart, and no claim is lost in them', () => {
    const corpus = boardCorpusOf(generatedNews(2000, 1));
    const [quantity] = [...corpus.quantities()].sort((a, b) => b.claims.length - a.claims.length);
    const base = answerBoardQuery(corpus, { ask: 'quantity', id: quantity?.id ?? '', filter: NO_FILTER });
    assert.ok(base);
    const many = { ...base, claims: Array.from({ length: 20 }, () => base.claims).flat() };
    assert.ok(many.claims.length > MOST_MARKS);
    const { bins, marks } = layoutOf(many);
    assert.equal(marks.length, 0);
    assert.equal(
      bins.reduce((sum, bin) => sum + bin.claims, 0),
      many.claims.filter((claim) => claim.asOf !== null).length,
    );
  });

  it('is none where nobody gives a number', () => {
    const detail = fireDead([{ words: '12 people' }]);
    assert.equal(
      chartLayout({ ...detail, claims: detail.claims.map((claim) => ({ ...claim, low: null, high: null, value: null })) }, SIZE),
      null,
    );
  });
});

describe('scales', () => {
  it('lead back from pixels to numbers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('linear' as const, 'log' as const),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (kind, a, b) => {
          fc.pre(a !== b);
          const made = scale(kind, [Math.min(a, b), Math.max(a, b)], [300, 10]);
          assert.ok(Math.abs(made.from(made.at(a)) - a) / a < 1e-6);
        },
      ),
    );
  });
  it('have round ticks inside the domain, not too many', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('linear' as const, 'log' as const),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        (kind, low, more) => {
          const domain = numberDomain(low, low + more, kind);
          const ticks = numberTicks(scale(kind, domain, [300, 0]), 7, String);
          assert.ok(ticks.length <= 15);
          for (const { value } of ticks) assert.ok(value >= domain[0] - 1e-9 && value <= domain[1] + 1e-9);
        },
      ),
    );
  });
  it('start at zero unless that would press everything together', () => {
    assert.equal(numberDomain(100, 1000, 'linear')[0], 0);
    assert.ok(numberDomain(974, 1166, 'linear')[0] > 900);
  });
  const day = (date: string): number => dayRangeOf(date)?.first ?? 0;
  it('tick days, months or years, whichever fits', () => {
    assert.deepEqual(
      dayTicks(day('2031-04-01'), day('2031-04-05'), 8).map(({ label }) => label),
      ['1 Apr 2031', '2 Apr', '3 Apr', '4 Apr', '5 Apr'],
    );
    assert.deepEqual(
      dayTicks(day('2031-01-15'), day('2031-06-15'), 8).map(({ label }) => label),
      ['Feb 2031', 'Mar 2031', 'Apr 2031', 'May 2031', 'Jun 2031'],
    );
    assert.deepEqual(
      dayTicks(day('1988-05-01'), day('2024-05-01'), 5).map(({ label }) => label),
      ['1990', '2000', '2010', '2020'],
    );
  });
});

describe('marks of speakers', () => {
  it('are all different up to their number, in shape and colour together', () => {
    const speakers = Array.from({ length: SHAPES.length * SPEAKER_COLORS }, (_, rank) => ({
      id: `s${rank}`,
      name: '',
      kind: 'actor' as const,
      rank: rank * 7,
    }));
    const marks = [...speakerMarks(speakers).values()].map(({ shape, color }) => `${shape} ${color}`);
    assert.equal(new Set(marks).size, speakers.length);
  });
  it('stay the same whoever else is in the picture, as long as no one has the same', () => {
    const speaker = (rank: number) => ({ id: `s${rank}`, name: '', kind: 'actor' as const, rank });
    assert.deepEqual(speakerMarks([speaker(5)]).get('s5'), speakerMarks([speaker(1), speaker(5), speaker(9)]).get('s5'));
  });
});

describe('zooming', () => {
  const layout = (from: number, to: number) => ({ days: scale('linear', [from, to], [0, 100]), allDays: { from: 0, to: 100 } });
  it('keeps the day under the pointer where it is, and never leaves what there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 60, max: 100 }),
        fc.integer({ min: 41, max: 59 }),
        (from, to, around) => {
          const next = zoomed(layout(from, to), 0.5, around);
          assert.ok(next && next.from >= 0 && next.to <= 100 && next.from <= around && around <= next.to);
        },
      ),
    );
  });
  it('ends in showing everything', () => assert.equal(zoomed(layout(20, 80), 2), null));
  it('moves without changing the width', () => assert.deepEqual(panned(layout(20, 40), 500), { from: 80, to: 100 }));
});
