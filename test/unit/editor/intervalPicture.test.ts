import assert from 'node:assert/strict';
import type { FigureAnnotation } from '../../../src/core/model/annotation.ts';
import { intervalPicture } from '../../../src/editor/hover/intervalPicture.ts';
import { figureIn } from '../../support/annotations.ts';

const figure = (low: number | null, high: number | null, value: number | null = null): FigureAnnotation => ({
  ...figureIn('x', 'x', 'a', 0, null),
  low,
  high,
  value,
  approximate: value !== null && low === null && high === null,
});

describe('intervalPicture', () => {
  it('puts larger figures further right', () => {
    const svg = intervalPicture(
      [
        { figure: figure(10, 10), relation: null, label: 'own' },
        { figure: figure(30, 30), relation: 'agree', label: 'higher' },
        { figure: figure(20, 20), relation: 'agree', label: 'between' },
      ],
      'dark',
    );
    const [higher = 0, between = 0] = [...(svg ?? '').matchAll(/circle cx="([\d.]+)"/g)].map((match) => Number(match[1]));
    assert.ok(higher > between && between > 0);
  });

  it('tells figures apart by shape, not by colour alone', () => {
    const svg =
      intervalPicture(
        [
          { figure: figure(10, 10), relation: null, label: 'own' },
          { figure: figure(30, 30), relation: 'conflict', label: 'other' },
        ],
        'light',
      ) ?? '';
    assert.match(svg, /l6 6l-6 6l-6 -6z/);
    assert.match(svg, /l10 10m0 -10l-10 10/);
  });

  it('escapes what the article wrote', () => {
    const rows = [
      { figure: figure(1, 1), relation: null, label: '<script>&' },
      { figure: figure(2, 2), relation: 'agree', label: 'b' },
    ] as const;
    const svg = intervalPicture(rows, 'dark') ?? '';
    assert.ok(svg.includes('&lt;script&gt;&amp;'));
  });

  it('draws nothing where there is nothing to compare', () => {
    assert.equal(intervalPicture([{ figure: figure(1, 1), relation: null, label: 'own' }], 'dark'), null);
  });
});
